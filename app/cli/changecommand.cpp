// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"
#include "models/schema/fieldrules.h"

#include <algorithm>

namespace kontor::cli {

namespace {

/// create, update, delete and act: a plan of one change, reviewed on stderr, applied, and the record printed as it
/// stands at the vendor afterwards.
class ChangeCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        if (const auto allowed = m_arguments.allow(options()); !allowed) return fail(allowed.error());
        const auto request = makesRecord()            ? actRequest()
                             : verb() == Verb::Create ? createRequest()
                                                      : existingRequest();
        if (!request) return fail(request.error());
        const auto plan = m_engine.changes().plan({*request}, title(*request), QStringLiteral("cli"));
        if (!plan) return fail(plan.error());
        if (!checked(*plan)) return;
        if (asks(*plan) && !confirmed(question(*plan))) return;
        m_engine.changes().submit(*plan, this)->onFinished(this, [this](const Result<PlanReport> &report) {
            if (!report) return fail(report.error());
            conclude(*report);
        });
    }

private:
    using Settings = std::vector<std::pair<QString, QString>>; ///< key -> value

    Verb verb() const { return *verbFromName(m_arguments.word(0)); }

    QStringList options() const
    {
        QStringList known{QStringLiteral("connection"), QStringLiteral("type")};
        if (verb() != Verb::Delete)
            known << QStringLiteral("set") << QStringLiteral("secret") << QStringLiteral("print-secrets");
        if (verb() == Verb::Create) known << QStringLiteral("parent");
        return known;
    }

    QString title(const ChangeRequest &request) const
    {
        return QStringLiteral("%1 %2 %3").arg(m_arguments.word(0), request.type, request.id).trimmed();
    }

    /// act ACTION KIND without an id: the action makes a record.
    bool makesRecord() const { return verb() == Verb::Act && m_arguments.word(3).isEmpty(); }

    /// create KIND: the resource by --type or --set type=, else the first one of the kind.
    Result<const ResourceSpec *> resourceFor(const ProviderSpec &spec, Kind kind, const QString &type) const
    {
        const auto resources = spec.resourcesOf(kind);
        for (const ResourceSpec *resource : resources)
            if (type.isEmpty() || resource->typeName() == type) return resource;
        QStringList types;
        for (const ResourceSpec *resource : resources)
            types << resource->typeName();
        return usageError(
            Text::tr("%1 has no %2 of the type \"%3\". Types: %4.")
                .arg(QString::fromUtf8(spec.name), kindName(kind), type, types.join(QLatin1String(", "))));
    }

    Result<ChangeRequest> createRequest()
    {
        const auto kind = kindAt(1);
        if (!kind) return failure(kind.error());
        const auto connection = theConnection();
        if (!connection) return failure(connection.error());
        const ProviderSpec *spec = m_engine.connections().specOf((*connection)->id);
        auto given = settings();
        if (!given) return failure(given.error());
        QString type = m_arguments.value(QStringLiteral("type"));
        if (type.isEmpty()) type = take(*given, QStringLiteral("type"));
        const auto resource = resourceFor(*spec, *kind, type);
        if (!resource) return failure(resource.error());

        ChangeRequest request{.connection = (*connection)->id, .type = (*resource)->typeName(), .verb = Verb::Create};
        const VerbSpec *create = (*resource)->verb(Verb::Create);
        if (!create)
            return usageError(Text::tr("%1 does not let anybody create a %2.%3")
                                  .arg(QString::fromUtf8(spec->name), request.type, makersHint(*spec, *kind)));
        if (const auto parent = takeParent(**resource, request, *given); !parent) return failure(parent.error());
        if (request.parent && !create->isOfferedFor(*request.parent))
            return usageError(Text::tr("No %1 can be made at the %2 \"%3\".")
                                  .arg(request.type, request.parent->type, request.parent->id));
        if (const auto taken = takeValues((*resource)->fields, *given, request); !taken) return failure(taken.error());
        return request;
    }

    /// The other ways to a new record of the kind, as a sentence; empty when there is none.
    static QString makersHint(const ProviderSpec &spec, Kind kind)
    {
        QStringList ways;
        for (const ResourceSpec *resource : spec.resourcesOf(kind))
            for (const ActionSpec &action : resource->actions)
                if (action.makesRecord && !action.isStep)
                    ways << QStringLiteral("act %1 %2").arg(action.name(), kindName(kind));
        if (ways.isEmpty()) return {};
        return QLatin1Char(' ') + Text::tr("There is: %1.").arg(ways.join(QLatin1String(", ")));
    }

    Result<ChangeRequest> actRequest()
    {
        const auto kind = kindAt(2);
        if (!kind) return failure(kind.error());
        const auto connection = theConnection();
        if (!connection) return failure(connection.error());
        const ProviderSpec *spec = m_engine.connections().specOf((*connection)->id);
        const QString type = m_arguments.value(QStringLiteral("type"));
        for (const ResourceSpec *resource : spec->resourcesOf(*kind)) {
            const ActionSpec *action = resource->action(m_arguments.word(1));
            if (!action || !action->makesRecord || action->isStep) continue;
            if (!type.isEmpty() && type != resource->typeName()) continue;
            ChangeRequest request{.connection = (*connection)->id,
                                  .type = resource->typeName(),
                                  .verb = Verb::Act,
                                  .action = action->name()};
            auto given = settings();
            if (!given) return failure(given.error());
            if (const auto taken = takeValues(action->parameters, *given, request); !taken)
                return failure(taken.error());
            return request;
        }
        return usageError(Text::tr("Say which one: act %1 %2 ID.%3")
                              .arg(m_arguments.word(1), kindName(*kind), makersHint(*spec, *kind)));
    }

    /// What a record allows as far as it is known: "update, delete, act disable".
    static QString allowedWords(const ResourceSpec &resource, const Record &record)
    {
        QStringList words;
        for (const VerbSpec &one : resource.verbs)
            if (one.verb != Verb::Create && one.isOfferedFor(record)) words << verbName(one.verb);
        for (const ActionSpec &action : resource.actions)
            if (action.isOfferedFor(record)) words << QLatin1String("act ") + action.name();
        return words.isEmpty() ? Text::tr("nothing") : words.join(QLatin1String(", "));
    }

    Result<void> checkOffered(const ResourceSpec &resource, const Record &record) const
    {
        bool offered = false;
        if (verb() == Verb::Act) {
            const ActionSpec *action = resource.action(m_arguments.word(1));
            // Doing again what is so already is no mistake: nothing is sent.
            const bool isSo = action && !record.status.isEmpty() && !action->isStep && !action->makesRecord &&
                              record.status == QLatin1String(action->resultingStatus);
            offered = action && (isSo || action->isOfferedFor(record));
        } else {
            const VerbSpec *known = resource.verb(verb());
            offered = known && known->isOfferedFor(record);
        }
        if (offered) return {};
        const QString wanted = verb() == Verb::Act ? m_arguments.word(1) : m_arguments.word(0);
        const QString status = record.status.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(record.status);
        return usageError(Text::tr("The %1 \"%2\"%3 does not allow \"%4\". It allows: %5.")
                              .arg(record.type, record.id, status, wanted, allowedWords(resource, record)));
    }

    /// The parent by --parent ID, by "--set <parent type>=ID" or by a computed field that names it.
    Result<void> takeParent(const ResourceSpec &resource, ChangeRequest &request, Settings &given) const
    {
        const QString parentType = QString::fromLatin1(resource.parentType);
        if (parentType.isEmpty()) return {};
        const ProviderSpec *spec = m_engine.connections().specOf(request.connection);
        const ResourceSpec *parentSpec = spec->resource(parentType);
        QString id = m_arguments.value(QStringLiteral("parent"));
        for (const QString &key : {parentType, QString::fromLatin1(parentSpec->idField)})
            if (id.isEmpty() && (!resource.field(key) || resource.field(key)->has(FieldFlag::Computed)))
                id = take(given, key);
        if (id.isEmpty())
            return usageError(
                Text::tr("A %1 belongs to a %2: say which with --parent ID.").arg(request.type, parentType));
        request.parent = m_engine.cache().record({request.connection, parentType, id});
        if (!request.parent)
            return failure({.kind = Error::Kind::NotFound,
                            .message = Text::tr("There is no %1 \"%2\" in the cache. Run \"kontor-cli sync\" first, or "
                                                "check the id.")
                                           .arg(parentType, id)});
        return {};
    }

    Result<ChangeRequest> existingRequest()
    {
        const bool acts = verb() == Verb::Act;
        const auto record = recordAt(acts ? 2 : 1);
        if (!record) return failure(record.error());
        const ResourceSpec *resource = m_engine.connections().specOf(record->connection)->resource(record->type);
        ChangeRequest request{.connection = record->connection, .type = record->type, .verb = verb(), .id = record->id};
        if (const auto offered = checkOffered(*resource, *record); !offered) return failure(offered.error());
        auto given = settings();
        if (!given) return failure(given.error());
        if (!acts) {
            if (const auto taken = takeValues(resource->fields, *given, request); !taken) return failure(taken.error());
            return request;
        }
        request.action = m_arguments.word(1);
        const ActionSpec *action = resource->action(request.action);
        if (const auto taken = takeValues(action->parameters, *given, request); !taken) return failure(taken.error());
        takeKept(*resource, *action, *record, request);
        return request;
    }

    /// What is kept about the record for just this action (which services ran before a block), as the window's form
    /// offers it; what was given goes before it.
    static void takeKept(const ResourceSpec &resource, const ActionSpec &action, const Record &record,
                         ChangeRequest &request)
    {
        if (!action.isOfferedFor(record)) return;
        for (const FieldSpec &parameter : action.parameters) {
            const QString key = parameter.name();
            const FieldSpec *field = resource.field(key);
            const bool isKept = field && field->has(FieldFlag::Kept) && record.fields.contains(key);
            if (isKept && !request.values.contains(key)) request.values.insert(key, record.fields.value(key));
        }
    }

    /// In the order of the command line, which is that of the lines on standard input; the last of a key counts.
    Result<Settings> settings()
    {
        Settings given;
        for (const auto &[option, text] : m_arguments.options) {
            const bool isSecret = option == QLatin1String("secret");
            if (!isSecret && option != QLatin1String("set")) continue;
            const auto pair = keyAndValue(text);
            if (!pair) return failure(pair.error());
            std::erase_if(given, [&](const auto &earlier) { return earlier.first == pair->first; });
            given.push_back(*pair);
            if (isSecret) m_fromStdin << pair->first;
        }
        return given;
    }

    /// The value of a key, which is not there afterwards; empty when it was not given.
    static QString take(Settings &given, const QString &key)
    {
        const auto it = std::ranges::find(given, key, &Settings::value_type::first);
        if (it == given.end()) return {};
        const QString value = it->second;
        given.erase(it);
        return value;
    }

    Result<void> takeValues(const std::vector<FieldSpec> &fields, const Settings &given, ChangeRequest &request)
    {
        for (const auto &[key, text] : given) {
            const auto field = std::ranges::find(fields, key, &FieldSpec::name);
            if (field == fields.end()) {
                QStringList known;
                for (const FieldSpec &one : fields)
                    if (!one.has(FieldFlag::Computed)) known << one.name();
                return usageError(
                    Text::tr("There is no field \"%1\". Fields: %2.").arg(key, known.join(QLatin1String(", "))));
            }
            if (field->type == FieldType::Secret) {
                request.secrets.insert(key, secretFor(key, text));
                continue;
            }
            const auto value = fieldValueFromText(*field, text);
            if (!value) return failure(value.error());
            request.values.insert(key, *value);
        }
        return {};
    }

    Secret secretFor(const QString &key, const QString &value)
    {
        if (value == QLatin1String("-") || m_fromStdin.contains(key)) return Secret::fromText(inputLine());
        m_output.say(Text::tr("Warning: what stands on a command line can be seen by everybody on this machine. Write "
                              "--secret %1=- and give the value on standard input.")
                         .arg(key));
        return Secret::fromText(value);
    }

    /// Prints what is wrong with the plan; false when there is nothing to send.
    bool checked(const ChangePlan &plan)
    {
        const PlannedChange &change = plan.changes.front();
        if (change.outcome == PlannedChange::Outcome::Unchanged) {
            m_output.say(Text::tr("Nothing to do: it is as wanted already."));
            if (const auto record =
                    m_engine.cache().record({change.row.connection, change.row.mutation.type, change.row.mutation.id}))
                m_output.object(recordJson(*record, labelOf(record->connection)));
            Q_EMIT done(0);
            return false;
        }
        if (change.isSendable()) return true;
        QStringList sentences;
        for (auto it = change.problems.begin(); it != change.problems.end(); ++it)
            sentences << (it.key().isEmpty() ? it.value() : it.key() + QLatin1String(": ") + it.value());
        m_output.problem({.kind = Error::Kind::Invalid,
                          .message = Text::tr("Nothing was sent: %1").arg(sentences.join(QLatin1String("; ")))});
        Q_EMIT done(2);
        return false;
    }

    bool asks(const ChangePlan &plan) const
    {
        const Connection *connection = m_engine.connections().find(plan.changes.front().row.connection);
        return plan.danger() == Danger::Destructive || (connection && connection->protection == Protection::Confirm);
    }

    static QString question(const ChangePlan &plan)
    {
        const ChangeRow &row = plan.changes.front().row;
        return Text::tr("%1 \"%2\" (%3). Type yes to go on:").arg(plan.row.title, row.objectName, row.mutation.id);
    }

    void conclude(const PlanReport &report)
    {
        const ChangeRow &row = report.rows.front();
        tellSecrets(report);
        if (row.state != ChangeState::Done && row.state != ChangeState::Skipped) {
            Error error{.message = Text::tr("%1: %2").arg(changeStateName(row.state), row.errorText)};
            error.correlationId = row.correlationId;
            m_output.problem(error);
            const bool refusedRights = row.errorKind == errorKindName(Error::Kind::Unauthorized) ||
                                       row.errorKind == errorKindName(Error::Kind::Forbidden);
            const bool unreachable = row.errorKind == errorKindName(Error::Kind::Network) ||
                                     row.errorKind == errorKindName(Error::Kind::Tls);
            m_output.object(changeJson(row, labelOf(row.connection)));
            Q_EMIT done(row.state == ChangeState::Review ? 2 : refusedRights ? 3 : unreachable ? 4 : 2);
            return;
        }
        const QString id = row.remoteId.isEmpty() ? row.mutation.id : row.remoteId;
        const auto record = m_engine.cache().record({row.connection, row.mutation.type, id});
        QJsonObject object = record && row.mutation.verb != Verb::Delete ? recordJson(*record, labelOf(row.connection))
                                                                         : changeJson(row, labelOf(row.connection));
        if (m_arguments.has(QStringLiteral("print-secrets")) && !report.oneTimeSecrets.isEmpty())
            object.insert(QStringLiteral("secrets"), secretsJson(report));
        m_output.object(object);
        const auto step = std::ranges::find_if(report.rows, [](const ChangeRow &one) {
            return one.state != ChangeState::Done && one.state != ChangeState::Skipped;
        });
        if (step == report.rows.end()) return succeed();
        m_output.problem({.message = Text::tr("It was done, but its further step \"%1\" was not (%2): %3")
                                         .arg(step->mutation.action.isEmpty() ? verbName(step->mutation.verb)
                                                                              : step->mutation.action,
                                              changeStateName(step->state), step->errorText),
                          .correlationId = step->correlationId});
        Q_EMIT done(2);
    }

    static QJsonObject secretsJson(const PlanReport &report)
    {
        QJsonObject secrets;
        for (const QHash<QString, Secret> &one : report.oneTimeSecrets)
            for (auto it = one.begin(); it != one.end(); ++it)
                secrets.insert(it.key(), it->revealText());
        return secrets;
    }

    /// What the vendor shows once is printed on request only; otherwise its name, and whether it is kept.
    void tellSecrets(const PlanReport &report) const
    {
        const bool printed = m_arguments.has(QStringLiteral("print-secrets"));
        const bool persistent = m_engine.secrets().isPersistent();
        for (auto row = report.oneTimeSecrets.begin(); row != report.oneTimeSecrets.end(); ++row)
            for (auto it = row->begin(); it != row->end(); ++it) {
                if (persistent && report.keptSecrets.value(row.key()).contains(it.key()))
                    m_output.say(Text::tr("The vendor showed \"%1\" once. It is in the keychain.").arg(it.key()));
                else if (const auto why = report.secretProblems.constFind(row.key());
                         persistent && why != report.secretProblems.cend())
                    m_output.say(Text::tr("Warning: the vendor showed \"%1\" once, and the keychain has not taken it "
                                          "yet: %2 It stays sealed on this computer and is put there when Kontor "
                                          "starts the next time (\"kontor plans\" waits for it).")
                                     .arg(it.key(), why->message));
                else if (!printed)
                    m_output.say(Text::tr("Warning: the vendor showed \"%1\" once, and the keychain has not taken it, "
                                          "so it is lost. Next time add --print-secrets.")
                                     .arg(it.key()));
            }
    }

    QStringList m_fromStdin;
};

} // namespace

std::unique_ptr<Command> makeChangeCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ChangeCommand>(engine, arguments);
}

} // namespace kontor::cli
