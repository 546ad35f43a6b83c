// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/text.h"
#include "models/core/platform.h"
#include "models/storage/cacheschema.h"

#include <array>

namespace kontor::cli {

namespace {

struct Entry
{
    const char *name;
    std::unique_ptr<Command> (*make)(Engine &, const Arguments &);
    bool writes;
};

constexpr std::array commands{
    Entry{"vendors", makeVendorsCommand, false},
    Entry{"connections", makeConnectionsCommand, true},
    Entry{"sync", makeSyncCommand, true},
    Entry{"list", makeListCommand, false},
    Entry{"show", makeShowCommand, false},
    Entry{"create", makeChangeCommand, true},
    Entry{"update", makeChangeCommand, true},
    Entry{"delete", makeChangeCommand, true},
    Entry{"act", makeChangeCommand, true},
    Entry{"protect", makeProtectCommand, true},
    Entry{"unprotect", makeProtectCommand, true},
    Entry{"sign-on", makeSignOnCommand, true},
    Entry{"history", makeHistoryCommand, false},
    Entry{"drift", makeDriftCommand, false},
    Entry{"open-panel", makeOpenPanelCommand, false},
    Entry{"template", makeTemplateCommand, false},
    Entry{"plans", makePlansCommand, true},
    Entry{"undo", makeUndoCommand, true},
    Entry{"import", makeImportCommand, true},
    Entry{"export", makeExportCommand, false},
};

} // namespace

void Command::fail(const Error &error)
{
    m_output.problem(error);
    Q_EMIT done(exitCode(error));
}

/// Those that look at what an earlier run left do it themselves.
bool Command::mustRecoverSecrets() const
{
    const QString name = m_arguments.word(0);
    return m_engine.mayWrite() && m_engine.secrets().isPersistent() && commandWrites(m_arguments) &&
           name != QLatin1String("plans") && name != QLatin1String("import") && name != QLatin1String("connections");
}

void Command::begin()
{
    if (!mustRecoverSecrets()) return run();
    connect(&m_engine.changes(), &ChangeService::secretsRecovered, this,
            [this](const RecordKey &record, const std::optional<Error> &problem) {
                if (problem)
                    m_output.problem(*problem);
                else
                    m_output.say(Text::tr("What the vendor showed only once for %1 \"%2\" is in the keychain now.")
                                     .arg(record.type, record.id));
                if (m_engine.changes().isRecoveringSecrets()) return;
                disconnect(&m_engine.changes(), &ChangeService::secretsRecovered, this, nullptr);
                run();
            });
    m_engine.changes().recoverSecrets();
    if (m_engine.changes().isRecoveringSecrets()) return;
    disconnect(&m_engine.changes(), &ChangeService::secretsRecovered, this, nullptr);
    run();
}

Result<const Connection *> Command::connectionNamed(const QString &labelOrId) const
{
    if (const Connection *found = m_engine.connections().find(labelOrId)) return found;
    QStringList labels;
    for (const Connection &connection : m_engine.connections().connections())
        labels << connection.label;
    if (labels.isEmpty())
        return usageError(Text::tr("There is no connection yet. Add one with: kontor-cli connections add VENDOR ..."));
    return usageError(
        Text::tr("There is no connection \"%1\". Known: %2.").arg(labelOrId, labels.join(QLatin1String(", "))));
}

Result<const Connection *> Command::theConnection() const
{
    const QString named = m_arguments.value(QStringLiteral("connection"));
    const auto &all = m_engine.connections().connections();
    if (named.isEmpty() && all.size() == 1) return &all.front();
    if (named.isEmpty() && !all.empty())
        return usageError(Text::tr("There are several connections: say which with --connection."));
    return connectionNamed(named);
}

QString Command::labelOf(const QString &connectionId) const
{
    const Connection *connection = m_engine.connections().find(connectionId);
    return connection ? connection->label : connectionId;
}

Result<Kind> Command::kindAt(int word) const
{
    if (const auto kind = kindFromName(m_arguments.word(word))) return *kind;
    return usageError(
        Text::tr("KIND is customers, domains, accounts or lookups, not \"%1\".").arg(m_arguments.word(word)));
}

Result<Record> Command::recordAt(int kindWord) const
{
    const auto kind = kindAt(kindWord);
    if (!kind) return failure(kind.error());
    const QString id = m_arguments.word(kindWord + 1);
    if (id.isEmpty()) return usageError(Text::tr("Say which one: %1 ID.").arg(kindName(*kind)));
    return recordWith(*kind, id);
}

const ProtectedRecord *Command::protectionOf(const Record &record) const
{
    return m_engine.connections().protections().find(record.key());
}

Result<Record> Command::recordWith(Kind kind, const QString &id) const
{
    QStringList where;
    const bool one = m_arguments.has(QStringLiteral("connection"));
    if (one) {
        const auto connection = theConnection();
        if (!connection) return failure(connection.error());
        where << (*connection)->id;
    } else {
        for (const Connection &connection : m_engine.connections().connections())
            where << connection.id;
    }
    std::vector<Record> found;
    const QString type = m_arguments.value(QStringLiteral("type"));
    const auto look = [&] {
        for (const QString &connection : where)
            for (Record &record : m_engine.cache().recordsWithId(connection, kind, id))
                if (type.isEmpty() || record.type == type) found.push_back(std::move(record));
    };
    look();
    if (found.empty()) {
        // A disk that failed for a moment is no proof that a record is not there.
        if (const auto why = whyUnreadable(m_engine.cache().path())) return failure(*why);
        look();
    }
    if (found.empty())
        return failure(
            {.kind = Error::Kind::NotFound,
             .message = Text::tr("There is no %1 with the id \"%2\" in the cache. Run \"kontor-cli sync\" first, "
                                 "or check the id.")
                            .arg(kindName(kind), id)});
    if (found.size() > 1)
        return usageError(Text::tr("\"%1\" means several records: say which with --connection and --type.").arg(id));
    return found.front();
}

bool Command::confirmed(const QString &question)
{
    if (m_arguments.yes) return true;
    if (!platform::isTerminal(platform::Stream::Input)) {
        fail(usageError(Text::tr("This asks for a confirmation: run it in a terminal, or add --yes.")).value());
        return false;
    }
    m_output.say(question);
    if (inputLine().trimmed() == QLatin1String("yes")) return true;
    m_output.say(Text::tr("Nothing was sent."));
    Q_EMIT done(2);
    return false;
}

Result<std::unique_ptr<Command>> makeCommand(Engine &engine, const Arguments &arguments)
{
    QStringList names;
    for (const Entry &entry : commands) {
        if (QLatin1String(entry.name) == arguments.word(0)) return entry.make(engine, arguments);
        names << QLatin1String(entry.name);
    }
    return usageError(
        Text::tr("There is no command \"%1\". Commands: %2.").arg(arguments.word(0), names.join(QLatin1String(", "))));
}

bool commandWrites(const Arguments &arguments)
{
    // A look otherwise, but a mark stays.
    if (arguments.word(0) == QLatin1String("drift")) return arguments.has(QStringLiteral("mark-read"));
    // Without a record it only tells what is protected.
    if (arguments.word(0) == QLatin1String("protect") && arguments.words.size() == 1) return false;
    for (const Entry &entry : commands)
        if (QLatin1String(entry.name) == arguments.word(0))
            return entry.writes && !(arguments.word(0) == QLatin1String("connections") &&
                                     (arguments.words.size() < 2 || arguments.word(1) == QLatin1String("list") ||
                                      arguments.word(1) == QLatin1String("test")));
    return false;
}

} // namespace kontor::cli
