// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/reviewpage.h"

#include "models/imports/importservice.h"
#include "views/icons.h"
#include "views/importwizard/celleditor.h"
#include "views/importwizard/columnwidths.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/plandialog.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

using Verdict = ImportReview::Verdict;

constexpr std::array shownVerdicts{Verdict::Create,    Verdict::Update,   Verdict::Delete, Verdict::Act,
                                   Verdict::Unchanged, Verdict::Conflict, Verdict::Invalid};
constexpr int all = 0;        ///< the chip of every verdict; the others go by their masks
constexpr int usualFirst = 5; ///< of deletions; people look at so many

} // namespace

ReviewPage::ReviewPage(Services &services, QWidget *parent)
    : ImportPage(parent),
      m_services(services),
      m_undo(new QUndoStack(this)),
      m_model(new ReviewModel(services, *m_undo, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel checking"), this)),
      m_chips(new QButtonGroup(this)),
      m_view(new QTableView(this)),
      m_reason(plainLabel({}, this)),
      m_totals(plainLabel({}, this)),
      m_question(plainLabel({}, this)),
      m_confirm(new QLineEdit(this)),
      m_trial(new QCheckBox(tr("Pause &after the first"), this)),
      m_first(new QSpinBox(this)),
      m_next(new QPushButton(tr("Next &problem (F8)"), this)),
      m_compare(new QPushButton(this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_checking) m_checking->cancel();
    });
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setFilter(id == all ? ReviewModel::everything : quint32(id));
        showReason();
    });
    connect(m_model, &ReviewModel::corrected, this, &ReviewPage::remember);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewPage::showReason);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showReason);
    connect(m_confirm, &QLineEdit::textChanged, this, &ReviewPage::changed);
    connect(m_trial, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::goToProblem);
    connect(m_compare, &QPushButton::clicked, this, &ReviewPage::compare);
}

ReviewPage::~ReviewPage()
{
    // The view asks the model until it is gone.
    m_model->setReview(nullptr);
}

void ReviewPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setAccessibleName(tr("Checking the rows"));
    m_cancel->setObjectName(QStringLiteral("cancelCheckButton"));
    m_cancel->setAutoDefault(false);
    auto *checking = new QHBoxLayout;
    checking->addWidget(m_progress, 1);
    checking->addWidget(m_cancel);
    column->addLayout(checking);
    column->addLayout(buildChips());
    buildTable();
    column->addWidget(m_view, 1);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_reason);
    m_totals->setObjectName(QStringLiteral("totals"));
    column->addWidget(m_totals);
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setAutoDefault(false);
    m_compare->hide();
    column->addWidget(m_compare, 0, Qt::AlignLeading);
    m_question->setObjectName(QStringLiteral("confirmQuestion"));
    m_question->setBuddy(m_confirm);
    m_confirm->setObjectName(QStringLiteral("confirmEdit"));
    column->addWidget(m_question);
    column->addWidget(m_confirm);
    column->addLayout(buildTrial());
}

QHBoxLayout *ReviewPage::buildChips()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const auto add = [&](int id, const char *name) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QLatin1String(name));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // In the dark the pressed look is hard to see.
        connect(chip, &QToolButton::toggled, chip, [chip](bool on) {
            QFont words = chip->font();
            words.setBold(on);
            chip->setFont(words);
        });
        m_chips->addButton(chip, id);
        row->addWidget(chip);
        return chip;
    };
    m_chips->setExclusive(true);
    add(all, "chip.all")->setChecked(true);
    constexpr std::array names{"chip.create",    "chip.update",   "chip.delete", "chip.act",
                               "chip.unchanged", "chip.conflict", "chip.invalid"};
    for (std::size_t place = 0; place < shownVerdicts.size(); ++place)
        add(int(ReviewModel::maskOf(shownVerdicts[place])), names[place])
            ->setIcon(icon(verdictIcon(shownVerdicts[place])));
    row->addStretch(1);
    buildTools(row);
    return row;
}

void ReviewPage::buildTools(QHBoxLayout *row)
{
    const auto tool = [&](QAction *action, const QKeySequence &keys, const char *name) {
        action->setShortcut(keys);
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        addAction(action);
        row->addWidget(button);
    };
    tool(m_undo->createUndoAction(this, tr("Undo")), QKeySequence(QKeySequence::Undo), "undoCellButton");
    tool(m_undo->createRedoAction(this, tr("Redo")), QKeySequence(QKeySequence::Redo), "redoCellButton");
    m_next->setObjectName(QStringLiteral("nextProblemButton"));
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    m_next->setAutoDefault(false);
    row->addWidget(m_next);
}

void ReviewPage::buildTable()
{
    m_view->setObjectName(QStringLiteral("reviewTable"));
    m_view->setAccessibleName(tr("What would come of every row"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellEditor(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
}

QHBoxLayout *ReviewPage::buildTrial()
{
    constexpr int mostFirst = 10'000;
    auto *row = new QHBoxLayout;
    m_trial->setObjectName(QStringLiteral("trialBox"));
    m_first->setObjectName(QStringLiteral("trialCount"));
    m_first->setAccessibleName(tr("So many changes before the pause"));
    m_first->setRange(1, mostFirst);
    m_first->setValue(usualFirst);
    m_first->setEnabled(false);
    row->addWidget(m_trial);
    row->addWidget(m_first);
    row->addWidget(plainLabel(tr("changes, to look at them before the rest is sent"), this), 1);
    return row;
}

void ReviewPage::start(std::shared_ptr<const CsvTable> table, const ImportSettings &settings)
{
    if (table != m_table) {
        m_mended.clear();
        m_undo->clear();
    }
    if (table == m_table && m_review && m_isChecked && m_review->settings() == settings) return;
    delete m_checking;
    m_table = std::move(table);
    m_model->setReview(nullptr);
    m_review.reset(m_services.imports.review(m_table, settings, nullptr));
    m_trial->setChecked(settings.mode == ImportMode::Delete);
    m_confirm->clear();
    m_chips->button(all)->setChecked(true);
    m_model->setFilter(ReviewModel::everything);
    m_model->setReview(m_review.get());
    m_view->setColumnWidth(ReviewModel::VerdictColumn, 130);
    m_view->setColumnWidth(ReviewModel::LineColumn, 60);
    fitColumns(*m_view, ReviewModel::FirstCell, *m_table);
    connect(m_review.get(), &ImportReview::countsChanged, this, &ReviewPage::showCounts);
    check();
}

void ReviewPage::check()
{
    m_isChecked = false;
    m_comparedText.clear();
    auto *job = m_review->check(this);
    follow(job, m_review->rowCount(), tr("Cancel checking"));
    connect(job, &Job::progressed, this, [this] {
        m_model->refreshVerdicts();
        showChips();
    });
    job->onFinished(this, [this](const Result<bool> &outcome) { checked(outcome); });
    showCounts();
}

void ReviewPage::follow(Job *job, int total, const QString &cancelText)
{
    m_checking = job;
    m_progress->setRange(0, total);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setText(cancelText);
    m_cancel->show();
    connect(job, &Job::progressed, m_progress, [this](qint64 done, qint64 most) {
        m_progress->setMaximum(int(most));
        m_progress->setValue(int(done));
    });
    job->deleteWhenFinished();
}

/// Where what is known is too old to decide. Nothing is mended meanwhile: the rows are judged anew one by one.
void ReviewPage::compare()
{
    m_model->hold(true);
    auto *job = m_review->compare(this);
    follow(job, m_review->doubts().records, tr("Cancel comparing"));
    job->onFinished(this, [this](const Result<ImportReview::Comparison> &outcome) { compared(outcome); });
    showCounts();
}

void ReviewPage::compared(const Result<ImportReview::Comparison> &outcome)
{
    m_checking.clear();
    m_progress->hide();
    m_cancel->hide();
    QStringList sentences;
    if (!outcome) {
        sentences += outcome.error().kind == Error::Kind::Cancelled
                         ? tr("Comparing was cancelled: the rows that are left are judged by what was known before.")
                         : outcome.error().message;
    } else {
        sentences += tr("Compared with the vendor: %Ln row(s) are judged otherwise now.", nullptr, outcome->differing);
        if (outcome->failed > 0)
            sentences += tr("%Ln record(s) could not be compared.", nullptr, outcome->failed) + u' ' +
                         outcome->firstError->message;
    }
    m_comparedText = visibleLines(sentences.join(u' '));
    m_model->hold(false);
    m_model->refreshVerdicts();
    showCounts();
    showReason();
}

void ReviewPage::showComparison()
{
    const ImportReview::Doubts doubts = m_isChecked ? m_review->doubts() : ImportReview::Doubts{};
    m_compare->setVisible(doubts.records > 0 && !m_checking);
    const QString text = tr("Compare %Ln record(s) with the &vendor", nullptr, doubts.records);
    m_compare->setText(doubts.least.count() < 60 ? text : tr("%1 (at least %2)").arg(text, durationText(doubts.least)));
    m_compare->setToolTip(
        tr("What is known of them was fetched more than five minutes ago, or nothing is known. They are "
           "only looked at: nothing is changed."));
}

void ReviewPage::checked(const Result<bool> &outcome)
{
    m_checking.clear();
    m_progress->hide();
    m_cancel->hide();
    m_isChecked = outcome.has_value();
    // What was mended in this file before other columns were chosen.
    m_isReapplying = true;
    if (m_isChecked)
        for (auto it = m_mended.cbegin(); it != m_mended.cend(); ++it)
            m_model->put(it.key().first, it.key().second, it.value());
    m_isReapplying = false;
    m_model->refreshVerdicts();
    showCounts();
    if (!outcome)
        m_totals->setText(outcome.error().kind == Error::Kind::Cancelled
                              ? tr("Checking was cancelled. Go back and on again to check the rows.")
                              : visibleLines(outcome.error().message));
    if (m_isChecked && !m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        if (isVisible()) m_view->setFocus();
    }
}

std::unique_ptr<ImportReview> ReviewPage::takeReview()
{
    m_model->setReview(nullptr);
    m_model->hold(false);
    m_isChecked = false;
    m_review->disconnect(this);
    return std::move(m_review);
}

std::optional<int> ReviewPage::first() const
{
    return m_trial->isChecked() ? std::optional(m_first->value()) : std::nullopt;
}

void ReviewPage::remember(int fileRow, int column)
{
    const QString text = m_review->cell(fileRow, column);
    if (m_review->isCorrected(fileRow, column))
        m_mended.insert({fileRow, column}, text);
    else if (!m_isReapplying)
        m_mended.remove({fileRow, column});
    if (!m_isReapplying) goTo(fileRow, column);
}

void ReviewPage::goTo(int fileRow, int column)
{
    const int row = m_model->rowOfFile(fileRow);
    if (row < 0) return;
    const QModelIndex index = m_model->index(row, ReviewModel::FirstCell + column);
    if (m_view->currentIndex() != index) m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ReviewPage::goToProblem()
{
    if (!m_isChecked || m_model->rowCount() == 0) return;
    const QModelIndex now = m_view->currentIndex();
    const int row = m_model->nextProblem(now.isValid() ? now.row() : -1);
    if (row < 0) return;
    const QModelIndex index = m_model->index(row, m_model->problemColumn(row));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void ReviewPage::showReason()
{
    const QString why = m_model->reason(m_view->currentIndex());
    m_reason->setText(visibleLines(why));
    if (why.isEmpty())
        makeOrdinary(m_reason);
    else
        makeProblem(m_reason);
}

void ReviewPage::showChips()
{
    const QLocale locale;
    for (QAbstractButton *chip : m_chips->buttons()) {
        const int id = m_chips->id(chip);
        if (id == all) {
            chip->setText(tr("All %1").arg(locale.toString(m_review->rowCount())));
            continue;
        }
        for (const Verdict verdict : shownVerdicts) {
            if (quint32(id) != ReviewModel::maskOf(verdict)) continue;
            chip->setText(
                QStringLiteral("%1 %2").arg(verdictLabel(verdict), locale.toString(m_review->count(verdict))));
            chip->setVisible(m_review->count(verdict) > 0 || chip->isChecked());
        }
    }
}

void ReviewPage::showCounts()
{
    if (!m_review || m_isReapplying) return;
    showChips();
    const int problems = m_review->count(Verdict::Conflict) + m_review->count(Verdict::Invalid);
    m_next->setEnabled(problems > 0 && m_isChecked);
    m_totals->setText(m_comparedText.isEmpty() ? totals() : totals() + u'\n' + m_comparedText);
    showComparison();
    showConfirmation();
    Q_EMIT changed();
}

QString ReviewPage::totals() const
{
    if (!m_isChecked) return tr("The rows are being checked. Nothing is sent yet.");
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0) parts.append(text);
    };
    const auto count = [&](Verdict verdict) {
        return m_review->count(verdict);
    };
    add(count(Verdict::Create), tr("%Ln to create", nullptr, count(Verdict::Create)));
    add(count(Verdict::Update), tr("%Ln to change", nullptr, count(Verdict::Update)));
    add(count(Verdict::Delete), tr("%Ln to delete", nullptr, count(Verdict::Delete)));
    add(count(Verdict::Act), tr("%Ln to carry out", nullptr, count(Verdict::Act)));
    add(count(Verdict::Unchanged), tr("%Ln already as wanted", nullptr, count(Verdict::Unchanged)));
    const int problems = count(Verdict::Conflict) + count(Verdict::Invalid);
    add(problems, tr("%Ln with problems (left out)", nullptr, problems));
    QString text = parts.join(QLatin1String(", "));
    if (m_review->requests() == 0) return tr("%1. Nothing is to be sent.").arg(text);
    const std::chrono::seconds least = m_review->estimated();
    const QString duration = durationText(least);
    return tr("%1 – %2, %3.")
        .arg(text, tr("%Ln request(s)", nullptr, m_review->requests()),
             least.count() < 60 ? duration : tr("at least %1").arg(duration));
}

void ReviewPage::showConfirmation()
{
    const int lost = m_isChecked ? m_review->destructive() : 0;
    m_question->setVisible(lost > 0);
    m_confirm->setVisible(lost > 0);
    if (lost == 0) return;
    const QString question =
        QStringLiteral("⚠ ") + tr("This cannot be undone. To go on, type how many records are concerned: %1").arg(lost);
    m_question->setText(question);
    m_confirm->setAccessibleName(question);
}

QString ReviewPage::missing() const
{
    if (m_checking)
        return m_isChecked ? tr("The rows are being compared with the vendor.") : tr("The rows are being checked.");
    if (!m_review || !m_isChecked) return tr("The rows are not checked.");
    const auto rows = m_review->count(Verdict::Create) + m_review->count(Verdict::Update) +
                      m_review->count(Verdict::Delete) + m_review->count(Verdict::Act);
    if (rows == 0) return tr("There is nothing to do with these rows.");
    const int lost = m_review->destructive();
    if (lost > 0 && m_confirm->text() != QString::number(lost)) return tr("Type how many records are concerned.");
    return {};
}

void ReviewPage::takeFocus()
{
    m_view->setFocus();
}

} // namespace kontor
