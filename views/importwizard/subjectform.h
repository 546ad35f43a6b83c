// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "views/services.h"

#include <QComboBox>
#include <QWidget>

class QLabel;

namespace kontor {

/// A choice that a turning wheel changes only when it has the keyboard: it stands in a table that is scrolled.
class QuietChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietChoice(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// What a file is about: whose records, which, and what is done with them. All of it comes from the descriptions.
class SubjectForm : public QWidget
{
    Q_OBJECT

public:
    SubjectForm(Services &services, QWidget *parent);

    /// Connection, types, mode and action of these settings, where they are possible.
    void set(const ImportSettings &settings);
    /// What fits best to the names of the columns: with the most of them recognised.
    void guess(const CsvTable &table, const QString &connection);
    /// Settings without assignments.
    ImportSettings chosen() const;
    QString problem() const;
    /// An exported file says itself what it is about.
    void setFixed(bool isFixed);

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    const ProviderSpec *spec() const;
    void fillConnections();
    void fillTypes();
    void fillModes();
    void chooseTypes(const QStringList &types);
    void chooseMode(ImportMode mode, const QString &action);
    std::vector<QStringList> subjects() const;
    QString subjectLabel(const QStringList &types) const;

    Services &m_services;
    QComboBox *m_connection;
    QComboBox *m_types;
    QComboBox *m_mode;
};

} // namespace kontor
