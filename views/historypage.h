// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/historyfilters.h"
#include "views/message.h"
#include "views/services.h"

#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;
class QPushButton;

namespace kontor {

/// Who changed what, when, with before and after, and what came of it; searched, narrowed down and exported. What
/// nobody may guess stands out with a word, and says what to look for.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Services &services, QWidget *parent);
    ~HistoryPage() override;

    /// Shows only one plan, and above it what became of it; empty shows everything again.
    void showPlan(const QString &plan);
    /// Only what nobody may guess about.
    void showReview();

    /// What a person looks for and has chosen, to be found again on a page made anew.
    struct Place
    {
        QString plan{};
        HistoryFilters::Choices filters{};
        QString chosenPlan{}; ///< empty: nothing is chosen
        int chosenSeq = 0;
    };
    Place place() const;
    void restorePlace(const Place &place);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    /// Take back the whole plan, or the one change of it.
    void undoRequested(const QString &plan, std::optional<int> seq);
    /// What of the plan failed, once more.
    void retryRequested(const QString &plan);
    /// What became of each row of the imported file, as files.
    void reportsRequested(const QString &plan);
    /// A person has looked at the vendor's panel and says what became of a change nobody may guess about.
    void settledByHand(const QString &plan, int seq, bool happened);
    /// The vendor's panel, to look there before settling.
    void panelRequested(const QString &connection);
    void messageRaised(const kontor::Message &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildTable();
    void buildButtons(Services &services, QHBoxLayout *layout);
    void buildReviewButtons(Services &services, QHBoxLayout *layout);
    void showButtons();
    void showDetail();
    void showSummary();
    void showEmptiness();
    void choosePlace();
    void exportTo(const QString &path);
    bool isImport(const QString &plan);
    void choose(const QString &plan, int seq);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
