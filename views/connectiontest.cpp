// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectiontest.h"

#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor {

namespace {

/// Signatures with a time in them are refused beyond this.
constexpr std::chrono::seconds noticeableSkew(30);

QString skewText(std::chrono::seconds skew)
{
    return ConnectionTestRow::tr("The clock of this computer and the vendor's differ by %n second(s); set the clock "
                                 "before that becomes too much.",
                                 nullptr, int(std::chrono::abs(skew).count()));
}

} // namespace

QString diagnosisHeading(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return ConnectionTestRow::tr("No connection");
    case Error::Kind::Timeout:
        return ConnectionTestRow::tr("No answer in time");
    case Error::Kind::Tls:
        return ConnectionTestRow::tr("Not secure");
    case Error::Kind::Unauthorized:
        return ConnectionTestRow::tr("Key refused");
    case Error::Kind::Forbidden:
        return ConnectionTestRow::tr("A right is missing");
    case Error::Kind::RateLimited:
        return ConnectionTestRow::tr("Too many requests");
    case Error::Kind::Server:
        return ConnectionTestRow::tr("Trouble at the vendor");
    case Error::Kind::NotFound:
    case Error::Kind::Protocol:
        return ConnectionTestRow::tr("Not the answer of this vendor");
    case Error::Kind::Secrets:
        return ConnectionTestRow::tr("No key");
    default:
        return ConnectionTestRow::tr("It does not work");
    }
}

ConnectionTestRow::ConnectionTestRow(QWidget *parent)
    : QWidget(parent),
      m_button(new QPushButton(tr("&Test"), this)),
      m_result(plainLabel({}, this)),
      m_detail(plainLabel({}, this))
{
    m_button->setObjectName(QStringLiteral("testButton"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Asks the vendor for something harmless; nothing is saved or changed."));
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setObjectName(QStringLiteral("testDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeExplanation(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->addWidget(m_result);
    column->addWidget(m_detail);
    row->addLayout(column, 1);
    forget();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
        else
            Q_EMIT wanted();
    });
}

void ConnectionTestRow::follow(JobOf<ProbeReport> *test)
{
    forget();
    m_test = test;
    m_button->setText(tr("Stop &test"));
    m_result->setText(tr("Asking the vendor …"));
    m_result->show();
    test->onFinished(this, [this, test](const Result<ProbeReport> &outcome) {
        test->deleteLater();
        if (m_test != test) return;
        m_test.clear();
        m_button->setText(tr("&Test"));
        tell(outcome);
    });
}

void ConnectionTestRow::forget()
{
    if (m_test) {
        m_test->deleteLater();
        m_test.clear();
    }
    m_button->setText(tr("&Test"));
    m_result->hide();
    m_detail->hide();
}

void ConnectionTestRow::tell(const Result<ProbeReport> &outcome)
{
    makeOrdinary(m_result);
    if (outcome) {
        QStringList lines{tr("✓ It works. The vendor knows this key as %1.").arg(outcome->identity)};
        if (outcome->customers >= 0)
            lines += tr("%n customer(s) are visible with it.", nullptr, int(outcome->customers));
        if (outcome->clockSkew && std::chrono::abs(*outcome->clockSkew) > noticeableSkew)
            lines += skewText(*outcome->clockSkew);
        m_result->setText(visibleLines(lines.join(u'\n')));
        m_result->show();
        return;
    }
    const Error &error = outcome.error();
    if (error.kind == Error::Kind::Cancelled) return forget();
    makeProblem(m_result);
    m_result->setText(visibleLines(QStringLiteral("⚠ %1. %2").arg(diagnosisHeading(error), error.message)));
    m_result->show();
    QString detail = error.detail;
    if (!error.correlationId.isEmpty()) detail += QLatin1Char('\n') + tr("Request: %1").arg(error.correlationId);
    m_detail->setText(visibleLines(detail.trimmed()));
    m_detail->setVisible(!m_detail->text().isEmpty());
    if (!error.fields.isEmpty()) Q_EMIT failedAt(error.fields);
}

} // namespace kontor
