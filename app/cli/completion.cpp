// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/arguments.h"
#include "models/storage/connectionstore.h"
#include "models/storage/statestore.h"

#include <QFile>
#include <QHash>
#include <QStandardPaths>

#include <array>
#include <cstdio>
#include <utility>

namespace kontor::cli {

namespace {

/// A command with its second word where it has one, what follows, and its own options. An operand with "..." may
/// follow any number of times; one that is no name of operandsNamed() has no words to offer.
struct Shape
{
    const char *words;
    const char *operands;
    const char *options;
};

constexpr auto changeOptions = "connection type set secret print-secrets";

constexpr std::array shapes{
    Shape{"vendors", "", ""},
    Shape{"connections add", "vendor", "label base-url set secret pace"},
    Shape{"connections list", "", ""},
    Shape{"connections test", "connection", ""},
    Shape{"connections remove", "connection", ""},
    Shape{"connections protect", "connection protection", ""},
    Shape{"sync", "connection...", "top"},
    Shape{"list", "kind", "connection filter columns limit"},
    Shape{"show", "kind id", "connection type fresh"},
    Shape{"create", "kind", "connection type parent set secret print-secrets"},
    Shape{"update", "kind id", changeOptions},
    Shape{"delete", "kind id", "connection type"},
    Shape{"act", "action kind id", changeOptions},
    Shape{"sign-on", "kind id", "connection type as virtual reason print-url"},
    Shape{"open-panel", "connection", "print-url"},
    Shape{"import plan", "file...",
          "connection kind type mode map fixed default policy dialect profile make-passwords fresh"},
    Shape{"import apply", "plan", "first"},
    Shape{"import resume", "plan", "first"},
    Shape{"import report", "plan", "dir"},
    Shape{"import list", "", ""},
    Shape{"import passwords", "plan", "forget"},
    Shape{"export", "kind", "connection filter columns round-trip raw output replace"},
    Shape{"template", "kind", "connection type example"},
    Shape{"protect", "kind id...", "connection type reason"},
    Shape{"unprotect", "kind id...", "connection type reason"},
    Shape{"history", "id", "connection type record plan text limit kind verb state person from until output replace"},
    Shape{"undo", "plan", ""},
    Shape{"plans", "", ""},
    Shape{"plans resume", "plan", ""},
    Shape{"plans cancel", "plan", ""},
    Shape{"plans settle", "plan outcome", "note"},
    Shape{"plans retry", "plan", ""},
    Shape{"drift", "connection", "limit what text unread mark-read output replace"},
    Shape{"sandbox", "",
          "port customers seed fault throttle latency user-key secret-key tls cascade strict-clock key quirk"},
};
constexpr auto commonOptions = "home format yes quiet secrets lang help version";

/// Values that are the same for every vendor.
struct Values
{
    const char *option;
    const char *words;
};
constexpr std::array fixedValues{
    Values{"format", "table json csv"},
    Values{"secrets", "keychain session"},
    Values{"lang", "en de pl es"},
    Values{"home", ":folders"},
    Values{"dir", ":folders"},
    Values{"output", ":files"},
    Values{"pace", "off"},
    Values{"throttle", "off"},
    Values{"what", "added changed gone"},
    Values{"dialect", "encoding= delimiter= quote= escape= header= decimal="},
    Values{"fault", "clock delay duplicate-rows empty forbidden garbage html inner-error other-version reset-after "
                    "reset-before retired stale-read status text-flags throttle trickle truncate wrong-type 500-after"},
};

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

const Shape *shapeOf(const QStringList &words)
{
    for (const qsizetype length : {2, 1})
        for (const Shape &shape : shapes)
            if (words.size() >= length && split(shape.words) == words.first(length)) return &shape;
    return nullptr;
}

/// The words that can stand first, or second after \a first.
QStringList commandWords(const QString &first)
{
    QStringList found;
    for (const Shape &shape : shapes) {
        const QStringList words = split(shape.words);
        if (first.isEmpty())
            found << words.first();
        else if (words.first() == first && words.size() > 1)
            found << words.at(1);
    }
    return found;
}

/// Stands alone. The sandbox's own switches are no business of Arguments, which never sees them.
bool isSwitch(const QString &option)
{
    return !Arguments::takesValue(option) || option == QLatin1String("tls") || option == QLatin1String("cascade");
}

QStringList labelsBelow(const QString &home)
{
    const QString folder =
        home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : home;
    const QString path = folder + QLatin1String("/state.sqlite");
    // Read beside whoever holds the lock: a key pressed in a shell must not hinder a command.
    if (!QFile::exists(path)) return {};
    const auto state = StateStore::open(path, false);
    if (!state) return {};
    const auto all = ConnectionStore(**state).all();
    QStringList labels;
    if (all)
        for (const Connection &connection : *all)
            labels << connection.label;
    return labels;
}

} // namespace

/// Where the cursor is: the words of the command before it, and the option whose value is being typed.
struct Completion::Place
{
    QStringList operands{};
    QString pending{}; ///< option without "--"; empty: none waits for a value
    QString typed{};
    bool onlyWords = false;
    const Shape *shape = nullptr;
    QHash<QString, QString> options{}; ///< those before, with their last values

    explicit Place(const QStringList &words) : typed(words.isEmpty() ? QString() : words.last())
    {
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            const QString &word = words.at(i);
            if (!pending.isEmpty())
                options.insert(std::exchange(pending, {}), word);
            else if (word == QLatin1String("--"))
                onlyWords = true;
            else if (onlyWords || !word.startsWith(QLatin1String("--")))
                operands << word;
            else if (const qsizetype equals = word.indexOf(u'='); equals > 0)
                options.insert(word.mid(2, equals - 2), word.mid(equals + 1));
            else if (!isSwitch(word.mid(2)))
                pending = word.mid(2);
        }
        shape = shapeOf(operands);
    }

    QString kind() const
    {
        const qsizetype at = shape ? split(shape->operands).indexOf(QLatin1String("kind")) : -1;
        if (at < 0) return options.value(QStringLiteral("kind"));
        return operands.value(split(shape->words).size() + at);
    }
    QString vendor() const
    {
        const bool adds = shape && QLatin1String(shape->words) == QLatin1String("connections add");
        return adds ? operands.value(2) : QString();
    }
};

QStringList Completion::vendors() const
{
    QStringList found;
    for (const ProviderEntry &entry : m_catalogue)
        found << entry.spec->idName();
    return found;
}

QStringList Completion::actions() const
{
    QStringList found;
    for (const ProviderEntry &entry : m_catalogue)
        for (const ProviderSpec *spec : entry.descriptions())
            for (const ResourceSpec &resource : spec->resources)
                for (const ActionSpec &action : resource.actions)
                    if (!action.isStep) found << action.name();
    return found;
}

QStringList Completion::types(const Place &place) const
{
    QStringList found;
    const auto kind = kindFromName(place.kind());
    for (const ProviderEntry &entry : m_catalogue)
        for (const ProviderSpec *spec : entry.descriptions())
            for (const ResourceSpec &resource : spec->resources)
                if (!kind || resource.kind == *kind) found << resource.typeName();
    return found;
}

/// Those of a new connection, or of the records and actions of the kind at hand.
QStringList Completion::fields(const Place &place, bool secrets) const
{
    QStringList found;
    const auto take = [&](const std::vector<FieldSpec> &fields) {
        for (const FieldSpec &field : fields)
            if ((field.type == FieldType::Secret) == secrets && !field.has(FieldFlag::Computed)) found << field.name();
    };
    const auto kind = kindFromName(place.kind());
    for (const ProviderEntry &entry : m_catalogue)
        for (const ProviderSpec *spec : entry.descriptions()) {
            if (spec->idName() == place.vendor()) {
                take(spec->credentials);
                take(spec->settings);
            }
            for (const ResourceSpec &resource : spec->resources) {
                if (!kind || resource.kind != *kind) continue;
                take(resource.fields);
                for (const ActionSpec &action : resource.actions)
                    if (action.name() == place.operands.value(1)) take(action.parameters);
            }
        }
    return found;
}

QStringList Completion::operandsNamed(const QString &name) const
{
    if (name == QLatin1String("vendor")) return vendors();
    if (name == QLatin1String("connection")) return m_labels();
    if (name == QLatin1String("action")) return actions();
    if (name == QLatin1String("file")) return {QStringLiteral(":files")};
    if (name == QLatin1String("protection")) return split("read-only confirm normal");
    if (name == QLatin1String("outcome")) return split("happened not-happened");
    if (name == QLatin1String("kind"))
        return {kindName(Kind::Customer), kindName(Kind::Domain), kindName(Kind::Account), kindName(Kind::Lookup)};
    return {};
}

QStringList Completion::operandsAt(const Place &place) const
{
    const QStringList &before = place.operands;
    if (before.isEmpty()) return commandWords({});
    QStringList found;
    if (before.size() == 1) found = commandWords(before.first());
    if (!place.shape) return found;
    const QStringList operands = split(place.shape->operands);
    const qsizetype index = before.size() - split(place.shape->words).size();
    const bool repeats = !operands.isEmpty() && operands.last().endsWith(QLatin1String("..."));
    if (index < operands.size())
        found << operandsNamed(QString(operands.at(index)).remove(QLatin1String("...")));
    else if (repeats)
        found << operandsNamed(operands.last().chopped(3));
    return found;
}

QStringList Completion::optionsAt(const Place &place) const
{
    QStringList found;
    const bool isSandbox = place.shape && QLatin1String(place.shape->words) == QLatin1String("sandbox");
    for (const QString &option : split(place.shape ? place.shape->options : "") + split(isSandbox ? "" : commonOptions))
        found << QLatin1String("--") + option;
    return found;
}

QStringList Completion::valuesOf(const QString &option, const Place &place) const
{
    for (const Values &values : fixedValues)
        if (QLatin1String(values.option) == option) return split(values.words);
    if (option == QLatin1String("connection")) return m_labels();
    if (option == QLatin1String("kind") || option == QLatin1String("record"))
        return operandsNamed(QStringLiteral("kind"));
    if (option == QLatin1String("type")) return types(place);
    if (option == QLatin1String("mode")) return split("create update upsert delete") + actions();
    if (option == QLatin1String("columns")) return fields(place, false);
    QStringList found;
    if (option == QLatin1String("secret"))
        for (const QString &field : fields(place, true))
            found << field + QLatin1String("=-");
    if (option == QLatin1String("set") || option == QLatin1String("fixed") || option == QLatin1String("default") ||
        option == QLatin1String("policy"))
        for (const QString &field : fields(place, false))
            found << field + u'=';
    if (option != QLatin1String("policy")) return found;
    if (const qsizetype equals = place.typed.lastIndexOf(u'='); equals > 0) {
        found.clear();
        for (const QString &word : split("never fill overwrite clear"))
            found << place.typed.first(equals + 1) + word;
    }
    return found;
}

QStringList Completion::at(const QStringList &words) const
{
    Place place(words);
    QStringList found;
    QString lead;
    const qsizetype equals = place.typed.indexOf(u'=');
    if (!place.pending.isEmpty()) {
        found = valuesOf(place.pending, place);
    } else if (!place.onlyWords && place.typed.startsWith(QLatin1String("--")) && equals > 0) {
        lead = place.typed.first(equals + 1);
        const QString option = place.typed.mid(2, equals - 2);
        place.typed = place.typed.mid(equals + 1);
        found = valuesOf(option, place);
    } else if (!place.onlyWords && place.typed.startsWith(u'-')) {
        found = optionsAt(place);
    } else {
        found = operandsAt(place);
    }
    QStringList fitting;
    for (const QString &word : std::as_const(found)) {
        if (word.startsWith(u':'))
            fitting << word;
        else if (word.startsWith(place.typed))
            fitting << lead + word;
    }
    fitting.removeDuplicates();
    fitting.sort();
    return fitting;
}

int printCompletions(const QStringList &words, const std::vector<ProviderEntry> &catalogue)
{
    QString home;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--home")) home = words.value(i + 1);
        if (words.at(i).startsWith(QLatin1String("--home="))) home = words.at(i).mid(7);
    }
    const Completion completion(catalogue, [home] { return labelsBelow(home); });
    for (const QString &word : completion.at(words))
        std::puts(word.toLocal8Bit().constData());
    return 0;
}

} // namespace kontor::cli
