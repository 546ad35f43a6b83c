// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importwizard/importpage.h"
#include "views/importwizard/reviewmodel.h"

#include <QHash>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;
class QUndoStack;

namespace kontor {

/// Third page: what would come of every row, before a single request is spent. Cells are mended in place, with undo;
/// what was mended stays when one goes back and chooses other columns.
class ReviewPage : public ImportPage
{
    Q_OBJECT

public:
    ReviewPage(Services &services, QWidget *parent);
    ~ReviewPage() override;

    /// Checks the rows, unless they are checked already like this.
    void start(std::shared_ptr<const CsvTable> table, const ImportSettings &settings);
    ImportReview *review() const { return m_review.get(); }
    /// For who carries it out. The next start() checks anew.
    std::unique_ptr<ImportReview> takeReview();
    /// After so many changes a pause; nothing: none.
    std::optional<int> first() const;

    QString missing() const override;
    void takeFocus() override;

private:
    void build();
    void buildTable();
    QHBoxLayout *buildChips();
    void buildTools(QHBoxLayout *row);
    QHBoxLayout *buildTrial();
    void check();
    void compare();
    void compared(const Result<ImportReview::Comparison> &outcome);
    void follow(Job *job, int total, const QString &cancelText);
    void showComparison();
    void checked(const Result<bool> &outcome);
    void showCounts();
    void showChips();
    void showReason();
    void showConfirmation();
    QString totals() const;
    void goToProblem();
    void goTo(int fileRow, int column);
    void remember(int fileRow, int column);

    Services &m_services;
    QUndoStack *m_undo;
    ReviewModel *m_model;
    std::shared_ptr<const CsvTable> m_table;
    std::unique_ptr<ImportReview> m_review;
    QHash<std::pair<int, int>, QString> m_mended; ///< by row and column of the file
    QPointer<Job> m_checking;
    bool m_isChecked = false;
    bool m_isReapplying = false;
    QString m_comparedText; ///< what came of comparing with the vendor
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QButtonGroup *m_chips;
    QTableView *m_view;
    QLabel *m_reason;
    QLabel *m_totals;
    QLabel *m_question;
    QLineEdit *m_confirm;
    QCheckBox *m_trial;
    QSpinBox *m_first;
    QPushButton *m_next;
    QPushButton *m_compare;
};

} // namespace kontor
