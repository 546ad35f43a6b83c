// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/listjob.h"

#include "models/providers/monit24/rpc/resources.h"

namespace kontor::monit24::rpc {

namespace {

constexpr auto account = "Account";

} // namespace

ListJob::ListJob(const Wire &wire, ListRequest request, QObject *owner)
    : StepsJob<ListPage>(owner),
      m_wire(wire),
      m_request(std::move(request)),
      m_module(QString::fromLatin1(moduleOf(m_request.type))),
      m_parts(partsOf(m_request.type))
{
    start();
}

std::vector<ListJob::Part> ListJob::partsOf(const QString &type)
{
    if (type == QLatin1String(types::customer)) return {{account}, {"User", true}};
    if (type == QLatin1String(types::user)) return {{account}, {"User", true}, {account}};
    if (type == QLatin1String(types::group)) return {{account}, {"Group"}, {account}};
    if (type == QLatin1String(types::service)) return {{account}, {"Group"}, {"Service"}, {account}};
    if (type == QLatin1String(types::suspension)) return {{account}, {"ServiceSuspension"}, {account}};
    if (type == QLatin1String(types::notificationAddress))
        return {{account}, {"Group"}, {"NotificationAddress", true}, {account}};
    if (type == QLatin1String(types::serviceType)) return {{account}, {moduleOf(type)}};
    return {{moduleOf(type)}};
}

void ListJob::run()
{
    next();
}

void ListJob::next()
{
    if (m_at == m_parts.size()) {
        decode();
        return;
    }
    const Part part = m_parts[m_at++];
    const QString named = accountToName(part);
    if (wantsAccount(part) && named.isEmpty()) {
        next(); // a new distributor's: without customers nothing can be asked, and nothing is needed
        return;
    }
    auto *job = new FindJob(m_wire,
                            {.module = QString::fromLatin1(part.module),
                             .filter = searchFilter(part),
                             .account = named,
                             .priority = m_request.priority},
                            this);
    job->onFinished(this, [this, job, part](const Result<Elements> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome) {
            take(part, *outcome);
        } else if (part.mayBeRefused && isRefusal(outcome.error())) {
            m_isRefused = m_module == QLatin1String(part.module);
            next();
        } else {
            // Account::Find was answered just before: the login is good, it only may not do this.
            const bool isGoodLogin = m_at > 1 && isAboutLogin(outcome.error());
            finish(failure(isGoodLogin ? notAllowed(outcome.error()) : outcome.error()));
        }
    });
}

void ListJob::take(const Part &part, const Elements &elements)
{
    if (QLatin1String(part.module) == QLatin1String(account)) m_hidden += blockedAccounts(elements);
    m_found.insert(QString::fromLatin1(part.module), elements);
    next();
}

/// A distributor has to say for which account; the types are the same for all (page "ServiceType").
bool ListJob::wantsAccount(const Part &part) const
{
    return m_request.type == QLatin1String(types::serviceType) && m_module == QLatin1String(part.module);
}

QString ListJob::accountToName(const Part &part) const
{
    if (!wantsAccount(part)) return {};
    for (const QJsonObject &one : m_found.value(QString::fromLatin1(account)))
        if (!m_hidden.contains(idOf(one))) return idOf(one);
    return {};
}

std::optional<Filter> ListJob::searchFilter(const Part &part) const
{
    const QString text = m_request.startsWith.isEmpty() ? m_request.contains : m_request.startsWith;
    const bool isNamed = m_request.type == QLatin1String(types::customer) && m_module == QLatin1String(part.module);
    if (text.isEmpty() || !isNamed) return std::nullopt;
    return Filter{.field = QStringLiteral("name"), .type = QStringLiteral("contains"), .argument = text};
}

void ListJob::decode()
{
    if (m_isRefused)
        for (const QJsonObject &one : m_found.value(QString::fromLatin1(account)))
            m_hidden.insert(idOf(one));
    QList<RecordKey> hiding;
    if (m_module != QLatin1String(account))
        for (const QString &id : std::as_const(m_hidden))
            hiding.append({m_wire.connection, QString::fromLatin1(types::customer), id});
    auto *work = new WorkJob<ListPage>(
        [found = m_found, type = m_request.type, module = m_module, hiding,
         how = m_wire.decoding()]() -> Result<ListPage> {
            const Joins joins = Joins::of(found.value(QStringLiteral("User")), found.value(QStringLiteral("Group")));
            Result<std::vector<Record>> records = decodeRecords(type, found.value(module), joins, how);
            if (!records) return failure(records.error());
            return ListPage{.records = std::move(*records), .hiding = hiding};
        },
        this);
    step<ListPage>(work, [this](const ListPage &page) { finish(filtered(page)); });
}

ListPage ListJob::filtered(ListPage page) const
{
    const auto isUnwanted = [&](const Record &record) {
        if (m_request.parent && record.parent != m_request.parent->id) return true;
        return !record.name.startsWith(m_request.startsWith, Qt::CaseInsensitive) ||
               !record.name.contains(m_request.contains, Qt::CaseInsensitive);
    };
    std::erase_if(page.records, isUnwanted);
    page.total = qint64(page.records.size());
    return page;
}

} // namespace kontor::monit24::rpc
