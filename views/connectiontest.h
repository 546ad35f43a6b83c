// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionservice.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kontor {

/// The button that tries a connection and the sentence with what was found: who we are there, or what is wrong and
/// what helps. What was found is forgotten as soon as the draft changes.
class ConnectionTestRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestRow(QWidget *parent);

    /// Follows a test; replaces the one before.
    void follow(JobOf<ProbeReport> *test);
    void forget();

Q_SIGNALS:
    void wanted();
    /// The error names fields: to be shown there too.
    void failedAt(const QHash<QString, QString> &fields);

private:
    void tell(const Result<ProbeReport> &outcome);

    QPushButton *m_button;
    QLabel *m_result;
    QLabel *m_detail;
    QPointer<JobOf<ProbeReport>> m_test;
};

/// A few words that say what sort of problem it is, before the sentence that names cause and remedy.
QString diagnosisHeading(const Error &error);

} // namespace kontor
