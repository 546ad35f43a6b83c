// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/wire.h"

#include "models/providers/monit24/rest/resources.h"

#include <QCoreApplication>

namespace kontor::monit24::rest {

JobOf<ListPage> *readPage(const Wire &wire, const QString &path, const QString &type, qint64 offset, Priority priority,
                          const Reading &how, QObject *owner)
{
    return read<ListPage>(
        wire, path, priority,
        [type, offset, how](const HttpAnswer &answer) { return decodePage(answer, type, offset, how); }, owner,
        {{QStringLiteral("limit"), QString::number(pageSize)}, {QStringLiteral("offset"), QString::number(offset)}});
}

JobOf<Record> *showMe(const Wire &wire, Priority priority, QObject *owner)
{
    return read<Record>(
        wire, QStringLiteral("/accounts/my_account"), priority,
        [how = wire.reading({})](const HttpAnswer &answer) {
            return decodeRecord(answer.body, QLatin1String(types::customer), {}, how);
        },
        owner);
}

AllPagesJob::AllPagesJob(const Wire &wire, QString path, QString type, Reading how, Priority priority, QObject *owner)
    : StepsJob<std::vector<Record>>(owner),
      m_wire(wire),
      m_path(std::move(path)),
      m_type(std::move(type)),
      m_how(std::move(how)),
      m_priority(priority)
{
    start();
}

void AllPagesJob::next(qint64 offset)
{
    step<ListPage>(readPage(m_wire, m_path, m_type, offset, m_priority, m_how, this),
                   [this, offset](const ListPage &page) { take(page, offset); });
}

void AllPagesJob::take(const ListPage &page, qint64 offset)
{
    constexpr int mostReadings = 3;
    const qint64 after = offset + qint64(page.records.size());
    const bool isMoving = offset > 0 && page.total != m_total;
    // An empty page before the end: what was counted at first is gone meanwhile.
    const bool isShort = page.records.empty() && page.total > after;
    m_total = page.total;
    m_records.insert(m_records.end(), page.records.begin(), page.records.end());
    if (isMoving || isShort) {
        if (++m_readings > mostReadings) {
            finish(failure({.kind = Error::Kind::Protocol,
                            .message = QCoreApplication::translate("Monit24", "The list kept changing while it was "
                                                                              "read. Try again in a while."),
                            .delivery = Error::Delivery::Answered}));
            return;
        }
        m_records.clear();
        next(0);
    } else if (page.next.isEmpty()) {
        finish(std::move(m_records));
    } else {
        next(after);
    }
}

BlockedAccountsJob::BlockedAccountsJob(const Wire &wire, Surface surface, Priority priority, QObject *owner)
    : StepsJob<QStringList>(owner), m_wire(wire), m_surface(std::move(surface)), m_priority(priority)
{
    start();
}

void BlockedAccountsJob::run()
{
    const QString customer = QLatin1String(types::customer);
    auto *job =
        new AllPagesJob(m_wire, listPath(customer, m_surface), customer, m_wire.reading(m_surface), m_priority, this);
    job->onFinished(this, [this, job](const Result<std::vector<Record>> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        const bool isForbidden = !outcome && (outcome.error().kind == Error::Kind::Forbidden ||
                                              outcome.error().kind == Error::Kind::NotFound);
        if (!outcome && !isForbidden) {
            finish(failure(outcome.error()));
            return;
        }
        QStringList blocked;
        for (const Record &account : outcome ? *outcome : std::vector<Record>())
            if (account.status == QLatin1String("blocked")) blocked += account.id;
        finish(std::move(blocked));
    });
}

} // namespace kontor::monit24::rest
