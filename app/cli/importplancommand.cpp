// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"
#include "app/cli/text.h"
#include "models/csv/csvreader.h"

#include <QFile>

#include <algorithm>

namespace kontor::cli {

namespace {

constexpr qint64 headBytes = qint64(64) * 1024;

/// import plan FILE...: reads, checks and journals; sends nothing. Prints the plan with its id.
class ImportPlanCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("connection"), QStringLiteral("kind"), QStringLiteral("type"),
                               QStringLiteral("mode"), QStringLiteral("map"), QStringLiteral("fixed"),
                               QStringLiteral("default"), QStringLiteral("policy"), QStringLiteral("dialect"),
                               QStringLiteral("profile"), QStringLiteral("make-passwords"), QStringLiteral("fresh")});
        if (!allowed) return fail(allowed.error());
        if (m_arguments.words.size() < 3) return fail(usageError(Text::tr("import plan FILE: name a file.")).value());
        const auto start = startingPoint();
        if (!start) return fail(start.error());
        m_settings = *start;
        const auto sources = sourcesGiven();
        if (!sources) return fail(sources.error());
        readCsv(*sources, {}, this)->onFinished(this, [this](const auto &table) {
            if (!table) return fail(table.error());
            check(*table);
        });
    }

private:
    Result<ImportSettings> startingPoint()
    {
        const auto connection = theConnection();
        if (!connection) return failure(connection.error());
        ImportSettings start{.connection = (*connection)->id};
        const ProviderSpec &spec = *m_engine.connections().specOf((*connection)->id);
        const auto types = typesGiven(spec);
        if (!types) return failure(types.error());
        start.types = *types;
        const QString mode = m_arguments.value(QStringLiteral("mode"), QStringLiteral("create"));
        const ResourceSpec &main = *spec.resource(start.mainType());
        if (const auto known = importModeFromName(mode); known && *known != ImportMode::Act) {
            start.mode = *known;
        } else {
            const ActionSpec *action = main.action(mode);
            if (!action || action->makesRecord || action->isStep)
                return usageError(
                    Text::tr("--mode is create, update, upsert, delete or an action: %1.").arg(actionWords(main)));
            start.mode = ImportMode::Act;
            start.action = mode;
        }
        if (const auto offered = m_engine.imports().modes(main);
            std::ranges::find(offered, start.mode) == offered.end())
            return usageError(
                Text::tr("%1 does not offer this for %2.").arg(QString::fromUtf8(spec.name), start.mainType()));
        if (m_arguments.has(QStringLiteral("make-passwords"))) {
            start.passwords = PasswordPolicy{};
            if (const QString length = m_arguments.value(QStringLiteral("make-passwords")); !length.isEmpty())
                start.passwords->length = length.toInt();
            if (start.passwords->length < 8 || start.passwords->length > 64)
                return usageError(Text::tr("--make-passwords takes a length from 8 to 64."));
        }
        return start;
    }

    static QString actionWords(const ResourceSpec &resource)
    {
        QStringList words;
        for (const ActionSpec &action : resource.actions)
            if (!action.makesRecord && !action.isStep) words << action.name();
        return words.isEmpty() ? QStringLiteral("-") : words.join(QLatin1String(", "));
    }

    /// --type mailbox, --type customer,domain,mailbox (parents first), or --kind, which takes the first of its types.
    Result<QStringList> typesGiven(const ProviderSpec &spec) const
    {
        QStringList types = m_arguments.value(QStringLiteral("type")).split(u',', Qt::SkipEmptyParts);
        if (types.isEmpty()) {
            const auto kind = kindFromName(m_arguments.value(QStringLiteral("kind")));
            if (!kind)
                return usageError(Text::tr("Say what the file is about: --kind customers, domains or accounts, or "
                                           "--type T."));
            const auto resources = spec.resourcesOf(*kind);
            if (resources.empty())
                return usageError(Text::tr("%1 has no %2.").arg(QString::fromUtf8(spec.name), kindName(*kind)));
            types << resources.front()->typeName();
        }
        for (const QString &type : std::as_const(types))
            if (!spec.resource(type))
                return usageError(Text::tr("%1 has no type \"%2\".").arg(QString::fromUtf8(spec.name), type));
        return types;
    }

    Result<std::vector<CsvSource>> sourcesGiven()
    {
        std::vector<CsvSource> sources;
        for (const QString &path : m_arguments.words.mid(2)) {
            QFile file(path);
            if (!file.open(QFile::ReadOnly))
                return failure({.kind = Error::Kind::Storage,
                                .message = Text::tr("%1 cannot be read: %2").arg(path, file.errorString())});
            const QByteArray head = file.read(headBytes);
            const CsvGuess guess = guessDialect(head, file.size() <= headBytes);
            CsvSource source{.path = path, .dialect = guess.dialect};
            bool isCertain = guess.encodingIsCertain;
            if (const auto set = setDialect(source.dialect, isCertain); !set) return failure(set.error());
            if (!isCertain) return failure(uncertain(path, guess));
            m_settings.decimalMark = source.dialect.decimalMark;
            sources.push_back(std::move(source));
        }
        return sources;
    }

    /// A wrong encoding destroys names, so nobody guesses.
    static Error uncertain(const QString &path, const CsvGuess &guess)
    {
        QStringList names;
        for (const TextEncoding encoding : guess.encodings)
            names << textEncodingName(encoding);
        return {.kind = Error::Kind::Invalid,
                .message = Text::tr("The encoding of %1 is not certain. Say it: --dialect encoding=NAME. Possible: %2.")
                               .arg(path, names.join(QLatin1String(", "))),
                .delivery = Error::Delivery::NotSent};
    }

    /// --dialect "encoding=windows-1250 delimiter=; quote=' escape=none header=no decimal=comma"
    Result<void> setDialect(CsvDialect &dialect, bool &encodingIsCertain) const
    {
        const QString given = m_arguments.value(QStringLiteral("dialect"));
        for (const QString &part : given.split(u' ', Qt::SkipEmptyParts)) {
            const auto pair = keyAndValue(part);
            if (!pair) return failure(pair.error());
            const auto &[key, value] = *pair;
            const char first = value == QLatin1String("tab") ? '\t' : value.isEmpty() ? '\0' : value[0].toLatin1();
            if (key == QLatin1String("encoding")) {
                const auto encoding = textEncodingFromName(value);
                if (!encoding) return usageError(Text::tr("There is no encoding \"%1\".").arg(value));
                dialect.encoding = *encoding;
                encodingIsCertain = true;
            } else if (key == QLatin1String("delimiter") && first) {
                dialect.delimiter = first;
            } else if (key == QLatin1String("quote")) {
                dialect.quote = value == QLatin1String("none") ? '\0' : first;
            } else if (key == QLatin1String("escape")) {
                dialect.escape = value == QLatin1String("none") ? '\0' : first;
            } else if (key == QLatin1String("header")) {
                dialect.hasHeader = value != QLatin1String("no");
            } else if (key == QLatin1String("decimal")) {
                dialect.decimalMark = value == QLatin1String("comma") ? ',' : '.';
            } else {
                return usageError(Text::tr("--dialect knows encoding, delimiter, quote, escape, header and decimal, "
                                           "with spaces between: --dialect \"encoding=windows-1250 delimiter=;\"."));
            }
        }
        return {};
    }

    void check(const std::shared_ptr<const CsvTable> &table)
    {
        if (const auto mapped = map(*table); !mapped) return fail(mapped.error());
        if (const QString missing = m_engine.imports().whatIsMissing(m_settings); !missing.isEmpty())
            return fail(usageError(Text::tr("%1 Use --map COLUMN=FIELD or --fixed FIELD=VALUE.").arg(missing)).value());
        sayUnused(*table);
        m_review = m_engine.imports().review(table, m_settings, this);
        const bool isFresh = m_arguments.has(QStringLiteral("fresh"));
        if (isFresh) m_review->setTrustedSince(QDateTime::currentDateTimeUtc());
        m_review->check(this)->onFinished(this, [this, isFresh](const Result<bool> &checked) {
            if (!checked) return fail(checked.error());
            if (isFresh)
                compare();
            else
                plan();
        });
    }

    /// With what the vendor has now; nothing is changed there.
    void compare()
    {
        const ImportReview::Doubts doubts = m_review->doubts();
        m_output.say(Text::tr("%n record(s) are asked for at the vendor, in at least %1 s.", nullptr, doubts.records)
                         .arg(doubts.least.count()));
        m_review->compare(this)->onFinished(this, [this](const Result<ImportReview::Comparison> &outcome) {
            if (!outcome) return fail(outcome.error());
            m_output.say(Text::tr("%n row(s) are judged otherwise now.", nullptr, outcome->differing));
            m_notCompared = outcome->failed;
            if (outcome->firstError) m_output.problem(*outcome->firstError);
            if (m_notCompared > 0)
                m_output.say(Text::tr("%n record(s) could not be compared.", nullptr, m_notCompared));
            plan();
        });
    }

    Result<void> map(const CsvTable &table)
    {
        if (const QString name = m_arguments.value(QStringLiteral("profile")); !name.isEmpty()) {
            const auto kept = m_engine.imports().profile(name, table.header());
            if (!kept) return usageError(Text::tr("There is no saved mapping \"%1\".").arg(name));
            m_settings.assignments = kept->assignments;
            m_settings.guard = kept->guard;
            m_settings.roundTrip = kept->roundTrip;
        } else {
            const auto suggested = m_engine.imports().suggest(m_settings, table);
            if (!suggested) return failure(suggested.error());
            m_settings = *suggested;
        }
        for (const QString &text : m_arguments.values(QStringLiteral("map")))
            if (const auto done = mapColumn(text, table.header()); !done) return done;
        m_settings = m_engine.imports().completed(m_settings, table);
        for (const QString &text : m_arguments.values(QStringLiteral("fixed")))
            if (const auto done = assign(
                    text, [](ImportAssignment &one, const QString &value) { one.text = value; }, true);
                !done)
                return done;
        for (const QString &text : m_arguments.values(QStringLiteral("default")))
            if (const auto done = assign(
                    text, [](ImportAssignment &one, const QString &value) { one.text = value; }, false);
                !done)
                return done;
        return setPolicies();
    }

    /// "size", "mailbox.size", "@parent", "mailbox@parent", "@connection".
    Result<ImportTarget> targetFrom(const QString &name) const
    {
        const QString whole =
            name.startsWith(u'@') && name != QLatin1String("@connection") ? m_settings.mainType() + name : name;
        const auto all = m_engine.imports().targets(m_settings);
        for (const QString &candidate : {whole, m_settings.mainType() + u'.' + name})
            if (const auto target = ImportTarget::fromName(candidate);
                target && std::ranges::find(all, *target) != all.end())
                return *target;
        QStringList names;
        for (const ImportTarget &one : all)
            names << one.name();
        return usageError(
            Text::tr("There is no field \"%1\". There are: %2.").arg(name, names.join(QLatin1String(", "))));
    }

    Result<void> mapColumn(const QString &text, const QStringList &header)
    {
        const auto pair = keyAndValue(text);
        if (!pair) return failure(pair.error());
        int column = int(header.indexOf(pair->first));
        if (column < 0 && pair->first.startsWith(u'#')) column = QStringView(pair->first).mid(1).toInt() - 1;
        if (column < 0 || column >= header.size())
            return usageError(Text::tr("The file has no column \"%1\". It has: %2.")
                                  .arg(pair->first, header.join(QLatin1String(", "))));
        auto &all = m_settings.assignments;
        std::erase_if(all, [&](const ImportAssignment &one) { return one.column == column; });
        if (pair->second.isEmpty() || pair->second == QLatin1String("-")) return {};
        const auto target = targetFrom(pair->second);
        if (!target) return failure(target.error());
        std::erase_if(all, [&](const ImportAssignment &one) { return one.target == *target; });
        all.push_back({.target = *target, .column = column});
        return {};
    }

    Result<void> assign(const QString &text, const std::function<void(ImportAssignment &, const QString &)> &set,
                        bool isFixed)
    {
        const auto pair = keyAndValue(text);
        if (!pair) return failure(pair.error());
        const auto target = targetFrom(pair->first);
        if (!target) return failure(target.error());
        auto it = std::ranges::find(m_settings.assignments, *target, &ImportAssignment::target);
        if (it == m_settings.assignments.end())
            it = m_settings.assignments.insert(it, ImportAssignment{.target = *target});
        if (isFixed) it->column = -1;
        set(*it, pair->second);
        return {};
    }

    Result<void> setPolicies()
    {
        for (const QString &text : m_arguments.values(QStringLiteral("policy"))) {
            const auto pair = keyAndValue(text);
            if (!pair) return failure(pair.error());
            const auto policy = overwritePolicyFromName(pair->second);
            if (!policy) return usageError(Text::tr("--policy FIELD=never, fill, overwrite or clear."));
            const auto done = assign(
                text, [&](ImportAssignment &one, const QString &) { one.policy = *policy; }, false);
            if (!done) return done;
        }
        return {};
    }

    void sayUnused(const CsvTable &table) const
    {
        QStringList unused;
        for (int column = 0; column < table.columnCount(); ++column) {
            const bool isUsed =
                std::ranges::any_of(m_settings.assignments, [&](const auto &one) { return one.column == column; });
            if (!isUsed && column != m_settings.guard) unused << table.header()[column];
        }
        if (!unused.isEmpty() && !m_settings.roundTrip)
            m_output.say(Text::tr("Columns not used: %1.").arg(unused.join(QLatin1String(", "))));
    }

    void plan()
    {
        const bool sendable = m_review->requests() > 0;
        if (!sendable) return print({});
        const QString title = Text::tr("Import of %1").arg(m_review->table().sources().join(QLatin1String(", ")));
        const ImportService::Submission submission = m_engine.imports().submit(*m_review, title, {.waits = true}, this);
        submission.job->onFinished(this, [this, id = submission.plan->row.id](const Result<PlanReport> &kept) {
            if (!kept) return fail(kept.error());
            print(id);
        });
    }

    QJsonObject item(int row) const
    {
        const ImportReview::Detail detail = m_review->detail(row);
        QJsonObject changes;
        QJsonObject errors;
        QString id;
        for (const PlannedChange &change : detail.changes) {
            if (!change.row.mutation.id.isEmpty()) id = change.row.mutation.id;
            for (const FieldChange &field : change.fields)
                changes.insert(field.field,
                               QJsonArray{field.before.isUndefined() ? QJsonValue() : field.before, field.after});
        }
        for (auto it = detail.cellProblems.cbegin(); it != detail.cellProblems.cend(); ++it)
            errors.insert(m_review->table().header().value(it.key()), it.value());
        if (!detail.problem.isEmpty()) errors.insert(QString(), detail.problem);
        return {{QStringLiteral("row"), row + 1},
                {QStringLiteral("line"), m_review->table().lineOf(row)},
                {QStringLiteral("outcome"), ImportService::verdictName(detail.verdict)},
                {QStringLiteral("id"), id},
                {QStringLiteral("changes"), changes},
                {QStringLiteral("errors"), errors}};
    }

    void print(const QString &plan)
    {
        QJsonObject counts;
        for (int one = 1; one < ImportReview::verdicts; ++one)
            counts.insert(ImportService::verdictName(ImportReview::Verdict(one)),
                          m_review->count(ImportReview::Verdict(one)));
        QJsonArray items;
        for (int row = 0; row < m_review->rowCount(); ++row)
            if (m_output.isJson() || m_review->verdict(row) >= ImportReview::Verdict::Conflict) items.append(item(row));
        const qint64 seconds = m_review->estimated().count();
        if (m_output.isJson())
            m_output.object({{QStringLiteral("plan"), plan.isEmpty() ? QJsonValue() : QJsonValue(plan)},
                             {QStringLiteral("rows"), m_review->rowCount()},
                             {QStringLiteral("counts"), counts},
                             {QStringLiteral("requests"), m_review->requests()},
                             {QStringLiteral("seconds_estimated"), seconds},
                             {QStringLiteral("items"), items}});
        else
            m_output.rows(items, {QStringLiteral("line"), QStringLiteral("outcome"), QStringLiteral("errors")});
        const int wrong =
            m_review->count(ImportReview::Verdict::Conflict) + m_review->count(ImportReview::Verdict::Invalid);
        if (plan.isEmpty())
            m_output.say(Text::tr("There is nothing to send: no plan was made."));
        else
            m_output.say(Text::tr("Plan %1: %n request(s), nothing is sent yet. To go on: kontor-cli import apply %1",
                                  nullptr, m_review->requests())
                             .arg(plan));
        Q_EMIT done(wrong + m_notCompared > 0 ? 2 : 0);
    }

    ImportSettings m_settings;
    ImportReview *m_review = nullptr;
    int m_notCompared = 0; ///< records
};

} // namespace

std::unique_ptr<Command> makeImportPlanCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ImportPlanCommand>(engine, arguments);
}

} // namespace kontor::cli
