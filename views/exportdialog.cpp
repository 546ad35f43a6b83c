// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportdialog.h"

#include "models/imports/importservice.h"
#include "views/pageparts.h"
#include "views/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor {

ExportDialog::ExportDialog(Services &services, Offer offer, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_offer(std::move(offer)),
      m_all(new QRadioButton(this)),
      m_selected(new QRadioButton(this)),
      m_visible(new QRadioButton(tr("The &columns that are shown"), this)),
      m_every(new QRadioButton(tr("&Everything that is known"), this)),
      m_comesBack(new QCheckBox(tr("To edit and &import again"), this)),
      m_delimiter(new QComboBox(this)),
      m_mark(new QCheckBox(tr("Excel &recognises the letters (byte order mark)"), this)),
      m_safe(new QCheckBox(tr("Nothing can be taken for a &formula"), this)),
      m_note(plainLabel({}, this)),
      m_problem(plainLabel({}, this)),
      m_progress(new QProgressBar(this)),
      m_go(new QPushButton(tr("E&xport ..."), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        if (button->isCheckable()) connect(button, &QAbstractButton::toggled, this, &ExportDialog::showState);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    showState();
}

void ExportDialog::build()
{
    nameParts();
    auto *column = new QVBoxLayout(this);
    buildChoices(column);
    buildEnd(column);
    setMinimumWidth(520);
}

void ExportDialog::nameParts()
{
    const QLocale locale;
    m_all->setObjectName(QStringLiteral("allRows"));
    m_all->setText(tr("All rows that are &shown (%1)").arg(locale.toString(qint64(m_offer.shown.size()))));
    m_selected->setObjectName(QStringLiteral("selectedRows"));
    m_selected->setText(tr("The se&lected rows (%1)").arg(locale.toString(qint64(m_offer.selected.size()))));
    m_selected->setEnabled(!m_offer.selected.empty());
    m_visible->setObjectName(QStringLiteral("visibleColumns"));
    m_every->setObjectName(QStringLiteral("allColumns"));
    m_comesBack->setObjectName(QStringLiteral("roundTripBox"));
    m_mark->setObjectName(QStringLiteral("markBox"));
    m_mark->setChecked(true);
    m_safe->setObjectName(QStringLiteral("safeBox"));
    m_safe->setChecked(true);
    m_delimiter->setObjectName(QStringLiteral("delimiterBox"));
    m_delimiter->addItem(tr("Comma ,"), ',');
    m_delimiter->addItem(tr("Semicolon ;"), ';');
    m_delimiter->addItem(tr("Tab"), '\t');
    // Where numbers have a comma, spreadsheets expect a semicolon.
    if (locale.decimalPoint() == QLatin1String(",")) m_delimiter->setCurrentIndex(1);
}

void ExportDialog::buildChoices(QVBoxLayout *column)
{
    const auto addGroup = [&](QRadioButton *one, QRadioButton *other) {
        auto *group = new QButtonGroup(this);
        group->addButton(one);
        group->addButton(other);
        column->addWidget(one);
        column->addWidget(other);
        column->addSpacing(8);
    };
    addGroup(m_all, m_selected);
    addGroup(m_visible, m_every);
    (m_offer.selected.size() > 1 ? m_selected : m_all)->setChecked(true);
    m_visible->setChecked(true);
    column->addWidget(m_comesBack);
    column->addSpacing(8);
    auto *delimiter = new QHBoxLayout;
    auto *title = new QLabel(tr("&Delimiter:"), this);
    title->setBuddy(m_delimiter);
    delimiter->addWidget(title);
    delimiter->addWidget(m_delimiter);
    delimiter->addStretch(1);
    column->addLayout(delimiter);
    column->addWidget(m_mark);
    column->addWidget(m_safe);
}

void ExportDialog::buildEnd(QVBoxLayout *column)
{
    m_note->setObjectName(QStringLiteral("exportNote"));
    makeExplanation(m_note);
    m_note->setMinimumHeight(3 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_note);
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    makeProblem(m_problem);
    column->addWidget(m_problem);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    column->addWidget(m_progress);
    m_go->setObjectName(QStringLiteral("exportButton"));
    m_go->setDefault(true);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void ExportDialog::showState()
{
    QStringList sentences;
    if (m_comesBack->isChecked())
        sentences += tr("Only what can be changed goes into the file. Leave the columns that begin with \"kontor_\" as "
                        "they are: by them only edited cells become changes.");
    sentences += m_safe->isChecked()
                     ? tr("Cells that begin like a formula get an apostrophe; an import takes it away again.")
                     : tr("Cells stay as they are: for other programs. Do not open it in a spreadsheet.");
    sentences += tr("Passwords are never exported. Only you can read the file.");
    m_note->setText(sentences.join(u' '));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_progress->setVisible(m_job);
    m_go->setEnabled(!m_job && !(m_all->isChecked() ? m_offer.shown : m_offer.selected).empty());
    m_close->setText(m_job ? tr("Cancel") : tr("Close"));
}

void ExportDialog::choosePlace()
{
    auto *dialog = askForTableFile(tr("Export"), m_offer.name + QLatin1String(".csv"), this);
    dialog->setObjectName(QStringLiteral("exportPlaceDialog"));
    // It has asked whether to replace a file that is there.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { exportTo(path, QFileInfo::exists(path)); });
}

ExportRequest ExportDialog::request(const QString &path, bool replaces) const
{
    ExportRequest request{.path = path,
                          .rows = m_all->isChecked() ? m_offer.shown : m_offer.selected,
                          .isRoundTrip = m_comesBack->isChecked(),
                          .replaces = replaces};
    if (m_visible->isChecked()) request.fields = m_offer.visibleFields;
    request.format = {.delimiter = char(m_delimiter->currentData().toInt()),
                      .byteOrderMark = m_mark->isChecked(),
                      .safety = m_safe->isChecked() ? CsvFormat::Safety::Guarded : CsvFormat::Safety::Raw};
    return request;
}

void ExportDialog::exportTo(const QString &path, bool replaces)
{
    if (m_job) return;
    const ExportRequest wanted = request(path, replaces);
    m_progress->setRange(0, int(wanted.rows.size()));
    m_progress->setValue(0);
    JobOf<qint64> *job = m_services.imports.exportRecords(wanted, this);
    m_job = job;
    m_problem->setText({});
    connect(job, &Job::progressed, m_progress, [this](qint64 done) { m_progress->setValue(int(done)); });
    job->onFinished(this, [this, path](const Result<qint64> &outcome) { finished(path, outcome); });
    job->deleteWhenFinished();
    showState();
}

void ExportDialog::finished(const QString &path, const Result<qint64> &outcome)
{
    m_job.clear();
    if (!outcome) {
        m_problem->setText(outcome.error().kind == Error::Kind::Cancelled ? tr("Cancelled; there is no file.")
                                                                          : visibleLines(outcome.error().message));
        return showState();
    }
    const QFileInfo file(path);
    Q_EMIT messageRaised(
        {.level = Message::Level::Success,
         .text = tr("%Ln record(s) exported to %1.", nullptr, int(*outcome)).arg(visibleLines(file.fileName())),
         .actionText = tr("Show folder"),
         .action = [folder = file.absolutePath()] {
             QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
         }});
    accept();
}

/// While it writes, the first press only stops the writing.
void ExportDialog::reject()
{
    if (m_job) return m_job->cancel();
    QDialog::reject();
}

} // namespace kontor
