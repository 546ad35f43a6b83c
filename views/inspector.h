// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/tables/referencenames.h"
#include "views/recordactions.h"
#include "views/services.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTabWidget;
class QTimer;
class QTreeWidget;

namespace kontor {

class SymbolLabel;

/// The right side: one record in full, what belongs to it, what was changed, and the answer as it came.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(Services &services, QWidget *parent);

    void show(const std::optional<Record> &record);
    const std::optional<Record> &record() const { return m_record; }

Q_SIGNALS:
    void triggered(const kontor::RecordAction &action);
    void recordChosen(const kontor::Record &record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillButtons();
    void fitButtons();
    void fillOverview();
    void addField(QFormLayout *form, const FieldSpec &field, QWidget *page);
    void fillRelated();
    void fillHistory();
    void fillProtection();
    QWidget *buildProtection();
    void fillRaw();
    void askAgain();

    Services &m_services;
    std::optional<Record> m_record;
    ReferenceNames m_names;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_protection;
    SymbolLabel *m_protectionIcon;
    QLabel *m_protectionText;
    QHBoxLayout *m_buttons;
    QTabWidget *m_tabs;
    QScrollArea *m_overview;
    QTreeWidget *m_related;
    QTreeWidget *m_history;
    QPlainTextEdit *m_raw;
    QTimer *m_asking;
};

} // namespace kontor
