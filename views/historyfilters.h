// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "views/services.h"

#include <QVariant>
#include <QWidget>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace kontor {

/// What the history is narrowed down to: words, connection, kind, verb, outcome, person and time. The choices follow
/// the connections there are and the people who have changed something.
class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    HistoryFilters(Services &services, QWidget *parent);

    /// What is chosen, for the history.
    HistoryQuery query() const;
    bool isEmpty() const;
    /// Behind the field to search in; the row of choices keeps its width.
    void addBesideSearch(QWidget *widget);
    void reset();
    /// Only what nobody may guess about.
    void chooseReview();
    /// What was chosen and typed, for the same filters in another language.
    struct Choices
    {
        QString search{};
        std::array<QVariant, 6> boxes{};
    };
    Choices choices() const;
    void choose(const Choices &choices);
    /// New connections and people become choices; what is chosen stays.
    void refreshChoices();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(QHBoxLayout *row, const char *name, const QString &label);
    void fillVerbs();
    void fillOutcomes();
    void fillTimes();

    std::array<QComboBox *, 6> boxes() const { return {m_connection, m_kind, m_verb, m_outcome, m_person, m_time}; }

    Services &m_services;
    QHBoxLayout *m_top;
    QLineEdit *m_search;
    QComboBox *m_connection;
    QComboBox *m_kind;
    QComboBox *m_verb;
    QComboBox *m_outcome;
    QComboBox *m_person;
    QComboBox *m_time;
    bool m_quiet = false;
};

} // namespace kontor
