// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importsettings.h"

#include "models/csv/csvwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor {

namespace {

template<class Value, std::size_t size>
using Names = std::array<std::pair<Value, const char *>, size>;

template<class Value, std::size_t size>
QString nameIn(const Names<Value, size> &names, Value value)
{
    const auto it = std::ranges::find(names, value, &std::pair<Value, const char *>::first);
    return QString::fromLatin1(it->second);
}

template<class Value, std::size_t size>
std::optional<Value> valueIn(const Names<Value, size> &names, const QString &name)
{
    const auto it = std::ranges::find_if(names, [&](const auto &one) { return name == QLatin1String(one.second); });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

constexpr Names<ImportMode, 5> modeNames{{{ImportMode::Create, "create"},
                                          {ImportMode::Update, "update"},
                                          {ImportMode::Upsert, "upsert"},
                                          {ImportMode::Delete, "delete"},
                                          {ImportMode::Act, "act"}}};
constexpr Names<OverwritePolicy, 4> policyNames{{{OverwritePolicy::Never, "never"},
                                                 {OverwritePolicy::FillIfEmpty, "fill"},
                                                 {OverwritePolicy::Overwrite, "overwrite"},
                                                 {OverwritePolicy::ClearOnBlank, "clear"}}};
constexpr Names<ImportAssignment::Part, 3> partNames{{{ImportAssignment::Part::Whole, "whole"},
                                                      {ImportAssignment::Part::BeforeAt, "before-at"},
                                                      {ImportAssignment::Part::AfterAt, "after-at"}}};
constexpr Names<ImportAssignment::LetterCase, 3> caseNames{{{ImportAssignment::LetterCase::AsIs, "as-is"},
                                                            {ImportAssignment::LetterCase::Lower, "lower"},
                                                            {ImportAssignment::LetterCase::Upper, "upper"}}};

QJsonObject assignmentJson(const ImportAssignment &one, const QStringList &header)
{
    QJsonObject json{{QStringLiteral("target"), one.target.name()},
                     {QStringLiteral("policy"), overwritePolicyName(one.policy)},
                     {QStringLiteral("trim"), one.trim},
                     {QStringLiteral("case"), nameIn(caseNames, one.letterCase)},
                     {QStringLiteral("part"), nameIn(partNames, one.part)}};
    if (one.column >= 0) json.insert(QStringLiteral("column"), header.value(one.column));
    if (!one.text.isEmpty()) json.insert(QStringLiteral("text"), one.text);
    if (!one.prefix.isEmpty()) json.insert(QStringLiteral("prefix"), one.prefix);
    return json;
}

std::optional<ImportAssignment> assignmentFrom(const QJsonObject &json, const QStringList &header)
{
    const auto word = [&](const char *key) {
        return json.value(QLatin1String(key)).toString();
    };
    const auto target = ImportTarget::fromName(word("target"));
    if (!target) return std::nullopt;
    ImportAssignment one{.target = *target, .text = word("text"), .prefix = word("prefix")};
    if (json.contains(QLatin1String("column"))) {
        one.column = int(header.indexOf(word("column")));
        if (one.column < 0) return std::nullopt;
    }
    one.trim = json.value(QLatin1String("trim")).toBool(true);
    one.policy = overwritePolicyFromName(word("policy")).value_or(one.policy);
    one.letterCase = valueIn(caseNames, word("case")).value_or(one.letterCase);
    one.part = valueIn(partNames, word("part")).value_or(one.part);
    return one;
}

} // namespace

QString importModeName(ImportMode mode)
{
    return nameIn(modeNames, mode);
}

std::optional<ImportMode> importModeFromName(const QString &name)
{
    return valueIn(modeNames, name);
}

QString overwritePolicyName(OverwritePolicy policy)
{
    return nameIn(policyNames, policy);
}

std::optional<OverwritePolicy> overwritePolicyFromName(const QString &name)
{
    return valueIn(policyNames, name);
}

QString ImportTarget::name() const
{
    switch (meaning) {
    case Meaning::Field:
        return type + u'.' + field;
    case Meaning::Id:
        return type + QLatin1String("@id");
    case Meaning::Parent:
        return type + QLatin1String("@parent");
    case Meaning::Connection:
        break;
    }
    return QStringLiteral("@connection");
}

std::optional<ImportTarget> ImportTarget::fromName(const QString &name)
{
    if (name == QLatin1String("@connection")) return ImportTarget{.meaning = Meaning::Connection};
    if (name.endsWith(QLatin1String("@id"))) return ImportTarget{.meaning = Meaning::Id, .type = name.chopped(3)};
    if (name.endsWith(QLatin1String("@parent")))
        return ImportTarget{.meaning = Meaning::Parent, .type = name.chopped(7)};
    // Types have no dots; the keys of fields may.
    const auto dot = name.indexOf(u'.');
    if (dot <= 0 || dot + 1 >= name.size()) return std::nullopt;
    return ImportTarget{.type = name.left(dot), .field = name.mid(dot + 1)};
}

QString ImportAssignment::transformed(const QString &cell) const
{
    QString value = trim ? cell.trimmed() : cell;
    if (part != Part::Whole) {
        const auto at = value.lastIndexOf(u'@');
        if (at >= 0) value = part == Part::BeforeAt ? value.left(at) : value.mid(at + 1);
    }
    if (letterCase == LetterCase::Lower) value = value.toLower();
    if (letterCase == LetterCase::Upper) value = value.toUpper();
    if (value.isEmpty()) return text;
    return prefix + value;
}

std::optional<RoundTrip> RoundTrip::find(const QStringList &header)
{
    RoundTrip found{.connection = int(header.indexOf(QLatin1String(marker::connection))),
                    .type = int(header.indexOf(QLatin1String(marker::type))),
                    .id = int(header.indexOf(QLatin1String(marker::id)))};
    const QString start = QLatin1String(marker::base) + u':';
    const auto base = std::ranges::find_if(header, [&](const QString &one) { return one.startsWith(start); });
    if (base == header.end() || found.id < 0 || found.type < 0) return std::nullopt;
    found.base = int(base - header.begin());
    found.fields = base->mid(start.size()).split(u',', Qt::SkipEmptyParts);
    return found;
}

QJsonObject ImportSettings::toJson(const QStringList &header) const
{
    QJsonArray all;
    for (const ImportAssignment &one : assignments)
        all.append(assignmentJson(one, header));
    QJsonObject json{{QStringLiteral("types"), QJsonArray::fromStringList(types)},
                     {QStringLiteral("mode"), importModeName(mode)},
                     {QStringLiteral("action"), action},
                     {QStringLiteral("assignments"), all},
                     {QStringLiteral("decimal-mark"), QString(QLatin1Char(decimalMark))}};
    if (passwords)
        json.insert(QStringLiteral("passwords"), QJsonObject{{QStringLiteral("length"), passwords->length},
                                                             {QStringLiteral("symbols"), passwords->symbols}});
    return json;
}

std::optional<ImportSettings> ImportSettings::fromJson(const QJsonObject &json, const QStringList &header)
{
    const auto mode = importModeFromName(json.value(QLatin1String("mode")).toString());
    if (!mode) return std::nullopt;
    ImportSettings settings{.mode = *mode, .action = json.value(QLatin1String("action")).toString()};
    for (const QJsonValue &type : json.value(QLatin1String("types")).toArray())
        settings.types.append(type.toString());
    for (const QJsonValue &one : json.value(QLatin1String("assignments")).toArray())
        if (const auto assignment = assignmentFrom(one.toObject(), header)) settings.assignments.push_back(*assignment);
    if (json.value(QLatin1String("decimal-mark")).toString() == QLatin1String(",")) settings.decimalMark = ',';
    if (const QJsonValue policy = json.value(QLatin1String("passwords")); policy.isObject())
        settings.passwords = PasswordPolicy{.length = std::clamp(policy[QLatin1String("length")].toInt(16), 8, 64),
                                            .symbols = policy[QLatin1String("symbols")].toBool(true)};
    settings.guard = int(header.indexOf(QStringView(guardColumn)));
    settings.roundTrip = RoundTrip::find(header);
    return settings;
}

} // namespace kontor
