// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/historyexport.h"

#include "models/core/redactor.h"
#include "models/core/threadjob.h"

#include <QJsonDocument>
#include <QTimer>

#include <atomic>
#include <memory>
#include <utility>

namespace kontor {

namespace {

constexpr int portion = 500;

QString jsonText(const QJsonObject &object)
{
    if (object.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(Redactor::cleanJson(object).toObject()).toJson(QJsonDocument::Compact));
}

/// Of the fields the change is about, or of all where it is about the record as a whole.
QJsonObject before(const Mutation &mutation)
{
    if (!mutation.before || mutation.verb == Verb::Create) return {};
    if (mutation.verb == Verb::Delete) return mutation.before->fields;
    QJsonObject old;
    for (auto it = mutation.values.begin(); it != mutation.values.end(); ++it)
        if (mutation.before->fields.contains(it.key())) old.insert(it.key(), mutation.before->fields.value(it.key()));
    return old;
}

QString labelOf(const ConnectionService &connections, const QString &id)
{
    const Connection *connection = connections.find(id);
    return connection ? connection->label : id;
}

CsvWriter::Existing existing(bool replaces)
{
    return replaces ? CsvWriter::Existing::Replace : CsvWriter::Existing::Keep;
}

class HistoryJob final : public JobOf<qint64>
{
public:
    HistoryJob(ConnectionService &connections, ChangeService &changes, const HistoryExport &wanted, QObject *owner)
        : JobOf<qint64>(owner),
          m_connections(connections),
          m_changes(changes),
          m_query(wanted.query),
          m_writer(std::make_unique<CsvWriter>(wanted.path, wanted.format, existing(wanted.replaces)))
    {
        m_query.limit = portion;
        m_query.behind.reset();
    }

protected:
    void run() override
    {
        const auto begun = m_writer->header(
            {QStringLiteral("at"), QStringLiteral("who"), QStringLiteral("origin"), QStringLiteral("plan"),
             QStringLiteral("plan_title"), QStringLiteral("seq"), QStringLiteral("connection"), QStringLiteral("kind"),
             QStringLiteral("type"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("verb"),
             QStringLiteral("state"), QStringLiteral("reason"), QStringLiteral("attempts"),
             QStringLiteral("correlation_id"), QStringLiteral("before"), QStringLiteral("after")});
        if (!begun) return end(failure(begun.error()));
        later();
    }
    /// Of a file that is not finished nothing remains.
    void abort() override { m_writer.reset(); }

private:
    void later()
    {
        QTimer::singleShot(0, this, [this] { writePortion(); });
    }
    void end(Result<qint64> outcome)
    {
        m_writer.reset();
        finish(std::move(outcome));
    }

    void writePortion()
    {
        if (isFinished() || !m_writer) return;
        const auto rows = m_changes.history(m_query);
        if (!rows) return end(failure(rows.error()));
        for (const ChangeRow &row : *rows) {
            if (const auto done = m_writer->row(cells(row)); !done) return end(failure(done.error()));
            m_query.behind = HistoryPlace{.changedAt = row.changedAt, .plan = row.plan, .seq = row.seq};
        }
        m_written += qint64(rows->size());
        Q_EMIT progressed(m_written, -1);
        if (int(rows->size()) == portion) return later();
        if (const auto done = m_writer->finish(); !done) return end(failure(done.error()));
        end(m_written);
    }

    QStringList cells(const ChangeRow &row)
    {
        const Mutation &mutation = row.mutation;
        const PlanRow &plan = planOf(row.plan);
        return {row.changedAt.toString(Qt::ISODateWithMs),
                plan.person,
                plan.origin,
                row.plan,
                plan.title,
                QString::number(row.seq),
                labelOf(m_connections, row.connection),
                kindName(row.kind),
                mutation.type,
                row.remoteId.isEmpty() ? mutation.id : row.remoteId,
                row.objectName,
                mutation.verb == Verb::Act ? mutation.action : verbName(mutation.verb),
                changeStateName(row.state),
                row.errorText,
                QString::number(row.attempts),
                row.correlationId,
                jsonText(before(mutation)),
                jsonText(mutation.values)};
    }
    const PlanRow &planOf(const QString &id)
    {
        const auto known = m_plans.constFind(id);
        if (known != m_plans.cend()) return *known;
        return *m_plans.insert(id, m_changes.planRow(id).value_or(std::nullopt).value_or(PlanRow{}));
    }

    ConnectionService &m_connections;
    ChangeService &m_changes;
    HistoryQuery m_query;
    std::unique_ptr<CsvWriter> m_writer;
    QHash<QString, PlanRow> m_plans;
    qint64 m_written = 0;
};

Result<qint64> writeDrift(const DriftExport &wanted, const QHash<QString, QString> &labels,
                          const std::atomic<bool> &stop)
{
    CsvWriter writer(wanted.path, wanted.format, existing(wanted.replaces));
    const auto begun = writer.header({QStringLiteral("seen"), QStringLiteral("connection"), QStringLiteral("type"),
                                      QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("what"),
                                      QStringLiteral("before"), QStringLiteral("after")});
    if (!begun) return failure(begun.error());
    for (const DriftEntry &entry : wanted.entries) {
        if (stop) return failure({.kind = Error::Kind::Cancelled, .message = {}}); // nobody asks for it
        const QStringList fields = entry.changedFields();
        const auto part = [&](const QJsonObject &whole) {
            QJsonObject some;
            for (const QString &field : fields)
                if (whole.contains(field)) some.insert(field, whole.value(field));
            return some;
        };
        const auto done = writer.row({entry.seenAt.toString(Qt::ISODateWithMs), labels.value(entry.key.connection),
                                      entry.key.type, entry.key.id, entry.name, entry.what,
                                      jsonText(part(entry.before)), jsonText(part(entry.after))});
        if (!done) return failure(done.error());
    }
    if (const auto done = writer.finish(); !done) return failure(done.error());
    return qint64(wanted.entries.size());
}

} // namespace

JobOf<qint64> *exportHistory(ConnectionService &connections, ChangeService &changes, const HistoryExport &wanted,
                             QObject *owner)
{
    auto *job = new HistoryJob(connections, changes, wanted, owner);
    job->start();
    return job;
}

JobOf<qint64> *exportDrift(const ConnectionService &connections, DriftExport wanted, QObject *owner)
{
    QHash<QString, QString> labels;
    for (const DriftEntry &entry : wanted.entries)
        labels.insert(entry.key.connection, labelOf(connections, entry.key.connection));
    auto *job = new ThreadJob<qint64>([wanted = std::move(wanted), labels](
                                          const std::atomic<bool> &stop) { return writeDrift(wanted, labels, stop); },
                                      owner);
    job->start();
    return job;
}

} // namespace kontor
