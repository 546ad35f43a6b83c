// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/takennames.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace kontor {

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

bool isCaseIgnored(const FieldSpec *field)
{
    return field && (field->type == FieldType::Email || field->type == FieldType::DomainName);
}

/// \a text gives the value of a key field by its number and name.
template<class Text>
QString joinedKey(const ResourceSpec &resource, const Text &text)
{
    QString joined;
    for (std::size_t i = 0; i < resource.naturalKey.size(); ++i) {
        const QString name = QString::fromLatin1(resource.naturalKey[i]);
        const QString value = text(int(i), name);
        if (value.isEmpty()) return {};
        if (i > 0) joined += u'/';
        joined += isCaseIgnored(resource.field(name)) ? value.toLower() : value;
    }
    return joined;
}

QString belowParent(const ResourceSpec &resource, const QString &parentId, const QString &ownKey)
{
    return ownKey.isEmpty() || !resource.listedPerParent ? ownKey : parentId + u'/' + ownKey;
}

} // namespace

QString ownKeyOf(const ResourceSpec &resource, const QJsonObject &values)
{
    return joinedKey(resource, [&](int, const QString &name) { return textOf(values.value(name)); });
}

QString naturalKeyOf(const ResourceSpec &resource, const QJsonObject &values, const QString &parentId)
{
    return belowParent(resource, parentId, ownKeyOf(resource, values));
}

NaturalKeyMaker::NaturalKeyMaker(const ResourceSpec &resource) : m_isListedPerParent(resource.listedPerParent)
{
    for (const char *key : resource.naturalKey)
        m_ignoresCase.push_back(isCaseIgnored(resource.field(QString::fromLatin1(key))));
}

void NaturalKeyMaker::append(std::string_view text, bool ignoresCase)
{
    const auto size = qsizetype(text.size());
    const bool isAscii = std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
    if (!ignoresCase)
        m_key.append(text.data(), size);
    else if (isAscii)
        for (const char c : text)
            m_key.append(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
    else
        m_key.append(QString::fromUtf8(text.data(), size).toLower().toUtf8());
}

void TakenNames::clear()
{
    m_known.clear();
    m_planned.clear();
}

TakenNames::Mark TakenNames::markOf(QByteArrayView text)
{
    constexpr std::size_t one = 0x9e3779b97f4a7c15U;
    constexpr std::size_t other = 0xc2b2ae3d27d4eb4fU;
    return {qHash(text, one), qHash(text, other)};
}

bool TakenNames::take(const QString &connection, const ResourceSpec &resource, const QString &parentId,
                      const QString &naturalKey)
{
    if (naturalKey.isEmpty()) return false;
    const Mark planned = markOf((connection + u'\n' + resource.typeName() + u'\n' + naturalKey).toUtf8());
    if (m_planned.contains(planned)) return true;
    m_planned.insert(planned);
    return std::ranges::binary_search(known(connection, resource, parentId), markOf(naturalKey.toUtf8()));
}

const TakenNames::Marks &TakenNames::known(const QString &connection, const ResourceSpec &resource,
                                           const QString &parentId)
{
    QString place = connection + u'\n' + resource.typeName();
    if (resource.listedPerParent) place += u'\n' + parentId;
    const auto found = m_known.constFind(place);
    if (found != m_known.cend()) return *found;
    // No cache, no knowledge: the vendor will tell.
    return *m_known.insert(place, read(connection, resource, parentId).value_or(Marks{}));
}

Result<TakenNames::Marks> TakenNames::read(const QString &connection, const ResourceSpec &resource,
                                           const QString &parentId)
{
    if (!m_reader) {
        Result<std::unique_ptr<Database>> reader = Database::open(m_path, Database::Profile::CacheReader);
        if (!reader) return failure(reader.error());
        m_reader = std::move(*reader);
    }
    std::string sql = "SELECT r.parent";
    for (const char *key : resource.naturalKey)
        sql += std::string(",json_extract(r.fields,'$.\"") + key + "\"')";
    sql += " FROM shelf s JOIN record r ON r.shelf=s.id WHERE s.connection=?1 AND s.type=?2";
    if (resource.listedPerParent) sql += " AND r.parent=?3";
    Result<Statement> statement = m_reader->prepare(sql);
    if (!statement) return failure(statement.error());
    statement->bind(1, connection).bind(2, resource.typeName());
    if (resource.listedPerParent) statement->bind(3, parentId);
    NaturalKeyMaker keyOf(resource);
    Marks marks;
    Result<bool> row = statement->next();
    for (; row && *row; row = statement->next()) {
        const QByteArrayView key = keyOf(statement->utf8(0), [&](int part) { return statement->utf8(part + 1); });
        if (!key.isEmpty()) marks.push_back(markOf(key));
    }
    if (!row) return failure(row.error());
    std::ranges::sort(marks);
    return marks;
}

} // namespace kontor
