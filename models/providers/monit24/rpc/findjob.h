// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/monit24/rpc/elements.h"
#include "models/providers/monit24/rpc/wire.h"

#include <QSet>

namespace kontor::monit24::rpc {

/// One condition of a Find: filters have a field, a type ("equals", "contains") and the value.
struct Filter
{
    QString field;
    QString type = QStringLiteral("equals");
    QJsonValue argument{};
};

struct Query
{
    QString module;
    std::optional<Filter> filter{};
    QString account{}; ///< sent as "account_id" where a distributor has to name one (page "ServiceType")
    Priority priority = Priority::Interactive;
};

/// All elements of a module. Without the names confirmed by Meta, Find is called without arguments, which is documented
/// to give everything; so a filter is only a saving, and the caller checks all the same. With them it goes by pages in
/// the order of the ids, and begins anew, once, when the list moves meanwhile. An incomplete list is an error.
class FindJob final : public StepsJob<Elements>
{
public:
    FindJob(const Wire &wire, Query query, QObject *owner);

    static constexpr qint64 pageSize = 500;

protected:
    void run() override;

private:
    struct Page
    {
        Elements elements;
        qint64 total = -1;
    };
    static Result<Page> pageOf(const QJsonObject &data, const QString &module);

    void learnNames();
    void ask();
    void askPlainly();
    void begin();
    void take(const Page &page);
    void again();

    Wire m_wire;
    Query m_query;
    FindNames m_names;
    Elements m_elements;
    QSet<QString> m_seen;
    qint64 m_total = -1;
    bool m_isSecondReading = false;
};

} // namespace kontor::monit24::rpc
