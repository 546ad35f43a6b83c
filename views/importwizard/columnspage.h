// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importservice.h"
#include "views/importwizard/importpage.h"
#include "views/services.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kontor {

class MappingTable;
class NoteLabel;
class SubjectForm;

/// Second page: whose records the file is about, what is done with them, and which column goes where. What can be
/// recognised is filled in; a mapping can be kept under a name and used for the next file. A file that was exported to
/// come back needs none of it.
class ColumnsPage : public ImportPage
{
    Q_OBJECT

public:
    ColumnsPage(Services &services, QWidget *parent);

    /// A file with the same columns as the one before keeps what was chosen. \a connection: the one looked at.
    void setTable(std::shared_ptr<const CsvTable> table, char decimalMark, const QString &connection);
    ImportSettings settings() const;

    QString missing() const override;
    void takeFocus() override;

private:
    void build();
    QHBoxLayout *buildProfiles();
    QHBoxLayout *buildPasswords();
    void subjectChanged();
    void showState();
    void showRoundTrip();
    bool wantsPasswords() const;
    void fillProfiles(const QString &chosen);
    void useProfile();
    void askToKeepProfile();
    void dropProfile();
    void saveTemplate(bool withExample);
    void writeTemplate(const QString &path, bool withExample);

    Services &m_services;
    std::shared_ptr<const CsvTable> m_table;
    char m_decimalMark = '.';
    ImportSettings m_base; ///< without assignments: guard and marker columns
    SubjectForm *m_subject;
    MappingTable *m_mapping;
    NoteLabel *m_roundTrip;
    QComboBox *m_profiles;
    QPushButton *m_dropProfile;
    QPushButton *m_keepProfile;
    QCheckBox *m_passwords;
    QWidget *m_passwordRow;
    QSpinBox *m_length;
    QCheckBox *m_symbols;
    QWidget *m_mappingButtons;
    QLabel *m_unused;
};

} // namespace kontor
