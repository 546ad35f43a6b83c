// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rpc/findjob.h"

#include "models/net/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kontor::monit24::rpc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Monit24)
};

Error strangeList(const QString &module, const QString &what)
{
    return {.kind = Error::Kind::Protocol,
            .message =
                Texts::tr("Monit24 sent a list that does not follow its own documents. Nothing was changed here; "
                          "try again, and if it stays so, report it with the details."),
            .detail = module + QLatin1String("::Find: ") + what};
}

} // namespace

FindJob::FindJob(const Wire &wire, Query query, QObject *owner)
    : StepsJob<Elements>(owner), m_wire(wire), m_query(std::move(query))
{
    start();
}

void FindJob::run()
{
    const auto known = m_wire.meta ? m_wire.meta->known(m_query.module) : FindNames();
    if (!known) {
        learnNames();
        return;
    }
    m_names = *known;
    ask();
}

void FindJob::learnNames()
{
    auto *job = new CallJob<FindNames>(
        m_wire, {.module = m_query.module, .method = QStringLiteral("Meta")}, m_query.priority,
        [](const QJsonObject &data) -> Result<FindNames> { return findNamesOf(data); }, this);
    job->onFinished(this, [this, job](const Result<FindNames> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        const bool isWord = outcome || isRefusal(outcome.error()) || outcome.error().kind == Error::Kind::Protocol;
        if (outcome) m_names = *outcome;
        // What merely did not get through is asked again next time.
        if (isWord && m_wire.meta) m_wire.meta->learn(m_query.module, m_names);
        ask();
    });
}

void FindJob::ask()
{
    QJsonObject data;
    if (!m_query.account.isEmpty()) data.insert(QLatin1String("account_id"), idValue(m_query.account));
    const bool isPlain = !m_names.paging && !(m_names.filters && m_query.filter);
    if (m_names.paging) {
        data.insert(QLatin1String("limit"), pageSize);
        data.insert(QLatin1String("offset"), qint64(m_elements.size()));
        data.insert(QLatin1String("order"),
                    QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("id")},
                                           {QStringLiteral("direction"), QStringLiteral("ascending")}}});
    }
    if (m_names.filters && m_query.filter)
        data.insert(QLatin1String("filters"),
                    QJsonArray{QJsonObject{{QStringLiteral("field"), m_query.filter->field},
                                           {QStringLiteral("type"), m_query.filter->type},
                                           {QStringLiteral("argument"), m_query.filter->argument}}});
    auto *job = new CallJob<Page>(
        m_wire, {.module = m_query.module, .method = QStringLiteral("Find"), .data = data}, m_query.priority,
        [module = m_query.module](const QJsonObject &answer) { return pageOf(answer, module); }, this);
    job->onFinished(this, [this, job, isPlain](const Result<Page> &outcome) {
        job->deleteLater();
        if (isFinished()) return;
        if (outcome)
            take(*outcome);
        else if (!isPlain && isOfCategory(outcome.error(), Category::DataFormat))
            askPlainly();
        else
            finish(failure(outcome.error()));
    });
}

/// The description was misread: without arguments it works in any case.
void FindJob::askPlainly()
{
    m_names = {};
    if (m_wire.meta) m_wire.meta->learn(m_query.module, m_names);
    begin();
}

void FindJob::begin()
{
    m_elements.clear();
    m_seen.clear();
    m_total = -1;
    ask();
}

Result<FindJob::Page> FindJob::pageOf(const QJsonObject &data, const QString &module)
{
    const QJsonValue elements = data.value(QLatin1String("elements"));
    // A missing list is not an empty one: everything known would be taken for gone.
    if (!elements.isArray()) return failure(strangeList(module, QStringLiteral("no elements in it")));
    const JsonView view(data, module);
    Page page{.total = view.integer("total").value_or(-1)};
    if (const auto problem = view.problem()) return failure(*problem);
    for (const QJsonValue &element : elements.toArray()) {
        if (!element.isObject() || idOf(element.toObject()).isEmpty())
            return failure(strangeList(module, QStringLiteral("an element without id")));
        page.elements.push_back(element.toObject());
    }
    return page;
}

void FindJob::take(const Page &page)
{
    bool isMoving = m_total >= 0 && page.total >= 0 && page.total != m_total;
    if (page.total >= 0) m_total = page.total;
    const std::size_t before = m_elements.size();
    for (const QJsonObject &element : page.elements) {
        const qsizetype known = m_seen.size();
        m_seen.insert(idOf(element));
        if (m_seen.size() > known) m_elements.push_back(element);
    }
    const std::size_t news = m_elements.size() - before;
    // What comes twice was pushed to a later page; read once more, it does no harm as long as nothing is missing.
    if (news < page.elements.size() && m_names.paging && !m_isSecondReading) isMoving = true;
    const bool isWhole = m_total < 0 || qint64(m_elements.size()) >= m_total;
    const bool mayFollow = m_total < 0 ? qint64(page.elements.size()) >= pageSize : !isWhole;
    if (isMoving)
        again();
    else if (m_names.paging && mayFollow && news > 0)
        ask();
    else if (isWhole)
        finish(std::move(m_elements));
    else
        again();
}

void FindJob::again()
{
    if (m_isSecondReading) {
        finish(failure(strangeList(m_query.module,
                                   QStringLiteral("%1 of %2 elements, twice").arg(m_elements.size()).arg(m_total))));
        return;
    }
    m_isSecondReading = true;
    begin();
}

} // namespace kontor::monit24::rpc
