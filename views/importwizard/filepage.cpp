// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/filepage.h"

#include "models/csv/csvfault.h"
#include "models/tables/recordcolumns.h"
#include "views/importwizard/columnwidths.h"
#include "views/importwizard/csvpreviewmodel.h"
#include "views/importwizard/dropzone.h"
#include "views/importwizard/encodingquestion.h"
#include "views/importwizard/formatbar.h"
#include "views/importwizard/rawpreview.h"
#include "views/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr int mostLines = 4; ///< of the list of files that are seen at once

QTableView *previewTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("previewTable"));
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return table;
}

} // namespace

FilePage::FilePage(QWidget *parent)
    : ImportPage(parent),
      m_zone(new DropZone(this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_question(new EncodingQuestion(this)),
      m_format(new FormatBar(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel reading"), this)),
      m_problem(plainLabel({}, this)),
      m_model(new CsvPreviewModel(this)),
      m_preview(previewTable(this)),
      m_raw(new RawPreview(this)),
      m_facts(plainLabel({}, this))
{
    setAcceptDrops(true);
    build();
    connectParts();
    sourcesChanged();
}

void FilePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_zone);
    m_list->setObjectName(QStringLiteral("fileList"));
    m_list->setAccessibleName(tr("Chosen files"));
    m_list->setUniformItemSizes(true);
    m_remove->setObjectName(QStringLiteral("removeFileButton"));
    m_remove->setAutoDefault(false);
    auto *files = new QHBoxLayout;
    files->addWidget(m_list, 1);
    files->addWidget(m_remove, 0, Qt::AlignVCenter);
    column->addLayout(files);
    column->addWidget(m_question);
    column->addWidget(m_format);
    m_progress->setObjectName(QStringLiteral("readProgress"));
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelReadButton"));
    m_cancel->setAutoDefault(false);
    auto *reading = new QHBoxLayout;
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_cancel);
    column->addLayout(reading);
    m_problem->setObjectName(QStringLiteral("readProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeProblem(m_problem);
    column->addWidget(m_problem);
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("The first rows as they are read"));
    column->addWidget(m_preview, 1);
    column->addWidget(m_raw, 1);
    m_facts->setObjectName(QStringLiteral("facts"));
    column->addWidget(m_facts);
}

void FilePage::connectParts()
{
    connect(m_zone, &DropZone::dropped, this, &FilePage::addFiles);
    connect(m_zone, &DropZone::chooseRequested, this, &FilePage::chooseFiles);
    connect(m_zone, &DropZone::pasteRequested, this, &FilePage::paste);
    connect(m_remove, &QPushButton::clicked, this, &FilePage::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilePage::showPreview);
    connect(m_question, &EncodingQuestion::answered, this, &FilePage::decide);
    connect(m_format, &FormatBar::encodingChosen, this, &FilePage::decide);
    connect(m_format, &FormatBar::edited, this, &FilePage::takeFormat);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_reading) m_reading->cancel();
    });
}

void FilePage::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isThere =
            std::ranges::any_of(m_sources, [&](const ChosenSource &chosen) { return chosen.source.path == path; });
        if (!isThere) m_sources.push_back(ChosenSource::file(path));
    }
    if (!paths.isEmpty()) sourcesChanged();
}

void FilePage::addPasted(const QString &text)
{
    if (text.trimmed().isEmpty()) return;
    m_sources.push_back(ChosenSource::pasted(text));
    sourcesChanged();
}

void FilePage::replaceBy(const ChosenSource &source)
{
    m_sources = {source};
    sourcesChanged();
}

void FilePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables as text (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &FilePage::addFiles);
    dialog->open();
}

void FilePage::paste()
{
    addPasted(QApplication::clipboard()->text());
}

void FilePage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_sources.size())) return;
    m_sources.erase(m_sources.begin() + row);
    sourcesChanged();
}

ChosenSource *FilePage::current()
{
    const int row = std::max(0, m_list->currentRow());
    return row < int(m_sources.size()) ? &m_sources[std::size_t(row)] : nullptr;
}

/// Where the same question is open for several files, one answer is enough.
void FilePage::decide(TextEncoding encoding)
{
    ChosenSource *chosen = current();
    if (!chosen) return;
    for (ChosenSource &one : m_sources) {
        const bool isMeant = &one == chosen || (!one.isEncodingDecided &&
                                                std::ranges::find(one.encodings, encoding) != one.encodings.end());
        if (!isMeant) continue;
        one.source.dialect.encoding = encoding;
        one.isEncodingDecided = true;
    }
    read();
}

void FilePage::takeFormat()
{
    ChosenSource *chosen = current();
    if (!chosen) return;
    CsvDialect &dialect = chosen->source.dialect;
    dialect = m_format->applied(dialect);
    for (ChosenSource &one : m_sources) {
        one.source.dialect.hasHeader = dialect.hasHeader;
        one.source.dialect.decimalMark = dialect.decimalMark;
    }
    read();
}

char FilePage::decimalMark() const
{
    return m_sources.empty() ? '.' : m_sources.front().source.dialect.decimalMark;
}

void FilePage::sourcesChanged()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ChosenSource &one : m_sources)
            m_list->addItem(
                QStringLiteral("%1  (%2)").arg(visibleText(one.name), QLocale().formattedDataSize(one.size)));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    const int lines = std::clamp(m_list->count(), 1, mostLines);
    m_list->setSelectionMode(m_list->count() > 1 ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4) +
                           2 * m_list->frameWidth());
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_preview)})
        widget->setVisible(!m_sources.empty());
    m_zone->setSmall(!m_sources.empty());
    read();
}

bool FilePage::isInQuestion() const
{
    return !std::ranges::all_of(m_sources, &ChosenSource::isEncodingDecided);
}

void FilePage::read()
{
    // Its outcome is that of sources which are no longer wanted.
    delete m_reading;
    m_error.reset();
    m_table.reset();
    m_progress->setVisible(!m_sources.empty());
    m_cancel->setVisible(!m_sources.empty());
    if (m_sources.empty()) return take(std::shared_ptr<const CsvTable>());
    std::vector<CsvSource> sources;
    for (const ChosenSource &one : m_sources)
        sources.push_back(one.source);
    m_reading = readCsv(sources, {}, this);
    m_progress->setRange(0, 0);
    connect(m_reading, &Job::progressed, this, [this](qint64 done, qint64 total) {
        constexpr qint64 kilo = 1024; // the bar counts in int
        m_progress->setRange(0, int(std::max<qint64>(1, total / kilo)));
        m_progress->setValue(int(done / kilo));
    });
    m_reading->onFinished(this, [this](const Result<std::shared_ptr<const CsvTable>> &outcome) { take(outcome); });
    m_reading->deleteWhenFinished();
    showPreview();
    Q_EMIT tableChanged();
    Q_EMIT changed();
}

void FilePage::take(const Result<std::shared_ptr<const CsvTable>> &outcome)
{
    m_progress->hide();
    m_cancel->hide();
    if (outcome)
        m_table = *outcome;
    else
        m_error = outcome.error();
    m_reading.clear();
    showPreview();
    if (m_table) fitColumns(*m_preview, 0, *m_table);
    Q_EMIT tableChanged();
    Q_EMIT changed();
}

void FilePage::showPreview()
{
    const ChosenSource *asked = current();
    for (const ChosenSource &one : m_sources)
        if (!one.isEncodingDecided && asked && asked->isEncodingDecided) asked = &one;
    m_question->ask(asked ? *asked : ChosenSource{});
    if (const ChosenSource *chosen = current()) m_format->show(chosen->source.dialect);
    m_problem->setText(visibleLines(problem()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (m_reading) return; // what was read before stays until there is something new
    m_model->show(m_table, isInQuestion());
    showPlace();
    m_facts->setText(facts());
    m_facts->setVisible(!m_facts->text().isEmpty());
}

/// Nobody can mend what they cannot see.
void FilePage::showPlace()
{
    m_raw->hide();
    const auto place = m_error ? csvPlaceOf(*m_error) : std::nullopt;
    if (place) {
        const auto one = std::ranges::find_if(
            m_sources, [&](const ChosenSource &source) { return m_error->message.startsWith(source.name); });
        if (one != m_sources.end()) m_raw->show(*one, place->line, place->column);
    }
    m_preview->setVisible(m_raw->isHidden() && !m_sources.empty());
}

QString FilePage::problem() const
{
    if (!m_error) return {};
    if (m_error->kind == Error::Kind::Cancelled)
        return tr("Reading was cancelled. Choose the file again, or change how it is read.");
    return m_error->message;
}

QString FilePage::facts() const
{
    if (!m_table) return {};
    QStringList sentences{tr("%n row(s)", nullptr, m_table->rowCount()) + QLatin1String(", ") +
                          tr("%n column(s).", nullptr, m_table->columnCount())};
    if (m_table->rowCount() > CsvPreviewModel::mostRows)
        sentences += isInQuestion() ? tr("Shown are rows whose letters depend on the encoding.")
                                    : tr("The first %1 are shown.").arg(CsvPreviewModel::mostRows);
    if (m_table->raggedCount() > 0)
        sentences += tr("%n row(s) have more or fewer cells than there are names; what is missing counts as empty.",
                        nullptr, m_table->raggedCount());
    if (m_table->emptyLineCount() > 0)
        sentences += tr("%n empty line(s) were skipped.", nullptr, int(m_table->emptyLineCount()));
    return sentences.join(u' ');
}

QString FilePage::missing() const
{
    if (m_sources.empty()) return tr("Choose a file first.");
    if (m_reading) return tr("The file is being read.");
    if (!m_table) return tr("The file cannot be read like this.");
    if (isInQuestion()) return tr("Choose how the letters were saved.");
    if (m_table->rowCount() == 0) return tr("There are no rows below the names.");
    return {};
}

void FilePage::takeFocus()
{
    if (!m_question->isHidden())
        m_question->setFocus();
    else
        m_zone->setFocus();
}

void FilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->matches(QKeySequence::Delete) && m_list->hasFocus()) return removeCurrent();
    ImportPage::keyPressEvent(event);
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFilesOf(event->mimeData()));
}

} // namespace kontor
