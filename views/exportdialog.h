// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "views/message.h"
#include "views/services.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace kontor {

struct ExportRequest;

/// Writes what a table shows into a CSV file: which rows and columns, and for whom. The defaults are what a spreadsheet
/// opens without asking and cannot be tricked with; a file that is to come back has only what can be edited.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What of a table there is to export. Rows are numbers of the cache, in the order they are shown.
    struct Offer
    {
        QString name{}; ///< of the file: "customers"
        std::vector<qint64> shown{};
        std::vector<qint64> selected{};
        QStringList visibleFields{};
    };
    ExportDialog(Services &services, Offer offer, QWidget *parent);

    /// What is set, into this file. \a replaces: the person was asked.
    void exportTo(const QString &path, bool replaces);

    void reject() override;

Q_SIGNALS:
    void messageRaised(const kontor::Message &message);

private:
    void build();
    void nameParts();
    void buildChoices(QVBoxLayout *column);
    void buildEnd(QVBoxLayout *column);
    void choosePlace();
    void finished(const QString &path, const Result<qint64> &outcome);
    void showState();
    ExportRequest request(const QString &path, bool replaces) const;

    Services &m_services;
    const Offer m_offer;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QRadioButton *m_visible;
    QRadioButton *m_every;
    QCheckBox *m_comesBack;
    QComboBox *m_delimiter;
    QCheckBox *m_mark;
    QCheckBox *m_safe;
    QLabel *m_note;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_close;
    QPointer<Job> m_job;
};

} // namespace kontor
