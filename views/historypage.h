// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services.h"

#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;

namespace kontor {

/// Who changed what, when, with before and after, and what came of it. What nobody may guess stands out with a word.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Services &services, QWidget *parent);
    ~HistoryPage() override;

    /// Shows only one plan; empty shows everything again.
    void showPlan(const QString &plan);

    /// What a person looks for and has chosen, to be found again on a page made anew.
    struct Place
    {
        QString plan{};
        QString search{};
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildButtons(Services &services, QHBoxLayout *layout);
    void showButtons();
    bool isImport(const QString &plan);
    void choose(const QString &plan, int seq);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kontor
