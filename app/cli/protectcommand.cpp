// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"
#include "models/storage/protectedrecords.h"

namespace kontor::cli {

namespace {

QJsonObject protectionJson(const ProtectedRecord &record, const QString &connection)
{
    return {{QStringLiteral("connection"), connection}, {QStringLiteral("kind"), kindName(record.kind)},
            {QStringLiteral("type"), record.key.type},  {QStringLiteral("id"), record.key.id},
            {QStringLiteral("name"), record.name},      {QStringLiteral("reason"), record.reason},
            {QStringLiteral("person"), record.person},  {QStringLiteral("at"), record.at.toString(Qt::ISODate)}};
}

/// protect KIND ID... and unprotect KIND ID...: nothing is sent; from then on no change is made to these records, or
/// again. Without words: what is protected. Protection that is given twice, or lifted where there is none, is no error.
class ProtectCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("reason")});
        if (!allowed) return fail(allowed.error());
        if (m_arguments.words.size() == 1) return list();
        const auto kind = kindAt(1);
        if (!kind) return fail(kind.error());
        if (m_arguments.words.size() < 3)
            return fail(usageError(Text::tr("Say which one: %1 ID.").arg(kindName(*kind))).value());
        std::vector<Record> records;
        for (int word = 2; word < m_arguments.words.size(); ++word) {
            const auto record = recordNamed(*kind, m_arguments.word(word));
            if (!record) return fail(record.error());
            records.push_back(*record);
        }
        protect(records);
    }

private:
    bool isProtecting() const { return m_arguments.word(0) == QLatin1String("protect"); }
    const ProtectedRecords &protections() const { return m_engine.connections().protections(); }

    void list()
    {
        QJsonArray array;
        for (const ProtectedRecord &record : protections().all())
            array.append(protectionJson(record, labelOf(record.key.connection)));
        m_output.rows(array, {QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("id"),
                              QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("at"),
                              QStringLiteral("reason")});
        succeed();
    }

    /// In the cache; to lift a protection also one that is gone from there.
    Result<Record> recordNamed(Kind kind, const QString &id) const
    {
        if (!isProtecting())
            for (const ProtectedRecord &known : protections().all())
                if (known.kind == kind && known.key.id == id && isMeant(known.key))
                    return Record{.connection = known.key.connection,
                                  .kind = known.kind,
                                  .type = known.key.type,
                                  .id = known.key.id,
                                  .name = known.name};
        return recordWith(kind, id);
    }

    bool isMeant(const RecordKey &key) const
    {
        const QString type = m_arguments.value(QStringLiteral("type"));
        const QString connection = m_arguments.value(QStringLiteral("connection"));
        const Connection *named = m_engine.connections().find(connection);
        return (type.isEmpty() || key.type == type) && (connection.isEmpty() || (named && named->id == key.connection));
    }

    void protect(const std::vector<Record> &records)
    {
        std::vector<Record> concerned = records;
        std::erase_if(concerned,
                      [this](const Record &record) { return protections().contains(record.key()) == isProtecting(); });
        if (concerned.empty()) {
            m_output.say(isProtecting() ? Text::tr("It is protected already.") : Text::tr("It is not protected."));
        } else {
            if (!isProtecting() &&
                !confirmed(Text::tr("%n record(s) can be changed and deleted again then. Type yes to go on:", nullptr,
                                    int(concerned.size()))))
                return;
            const auto done = m_engine.changes().protect(
                concerned, isProtecting(), m_arguments.value(QStringLiteral("reason")), QStringLiteral("cli"));
            if (!done) return fail(done.error());
        }
        QJsonArray array;
        for (const Record &record : records)
            if (const ProtectedRecord *known = protections().find(record.key()))
                array.append(protectionJson(*known, labelOf(record.connection)));
        m_output.rows(array, {QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("id"),
                              QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("at"),
                              QStringLiteral("reason")});
        succeed();
    }
};

} // namespace

std::unique_ptr<Command> makeProtectCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ProtectCommand>(engine, arguments);
}

} // namespace kontor::cli
