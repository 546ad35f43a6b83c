// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/record.h"

#include <algorithm>

namespace kontor::sandbox::rackspace {

namespace {

Record::Value startOf(const Field &field)
{
    if (field.startsNull) return {};
    switch (field.type) {
    case Field::Type::Text:
        return QString();
    case Field::Type::Number:
        return qint64(0);
    case Field::Type::Flag:
        return false;
    case Field::Type::Texts:
    case Field::Type::Addresses:
        return QStringList();
    }
    return {};
}

std::optional<Record::Value> valueOf(const Field &field, const QString &text)
{
    switch (field.type) {
    case Field::Type::Text:
        return text;
    case Field::Type::Number: {
        bool isNumber = false;
        const qint64 number = text.trimmed().toLongLong(&isNumber);
        return isNumber && number >= 0 ? std::optional<Record::Value>(number) : std::nullopt;
    }
    case Field::Type::Flag: {
        const auto flag = flagOf(text);
        return flag ? std::optional<Record::Value>(*flag) : std::nullopt;
    }
    case Field::Type::Texts:
    case Field::Type::Addresses:
        return listOf(text);
    }
    return std::nullopt;
}

} // namespace

std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1")) return true;
    if (word == QLatin1String("false") || word == QLatin1String("0")) return false;
    return std::nullopt;
}

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty()) items << trimmed;
    return items;
}

Record::Record(Shape shape) : m_shape(shape)
{
    m_values.reserve(shape.size());
    for (const Field &field : shape)
        m_values.push_back(startOf(field));
}

std::size_t Record::indexOf(QLatin1String name) const
{
    const auto found =
        std::ranges::find_if(m_shape, [&](const Field &field) { return name == QLatin1String(field.name); });
    Q_ASSERT(found != m_shape.end());
    return std::size_t(found - m_shape.begin());
}

QString Record::text(QLatin1String name) const
{
    const auto *value = std::get_if<QString>(&m_values[indexOf(name)]);
    return value ? *value : QString();
}

qint64 Record::number(QLatin1String name) const
{
    const auto *value = std::get_if<qint64>(&m_values[indexOf(name)]);
    return value ? *value : 0;
}

bool Record::flag(QLatin1String name) const
{
    const auto *value = std::get_if<bool>(&m_values[indexOf(name)]);
    return value && *value;
}

QStringList Record::texts(QLatin1String name) const
{
    const auto *value = std::get_if<QStringList>(&m_values[indexOf(name)]);
    return value ? *value : QStringList();
}

void Record::set(QLatin1String name, Value value)
{
    m_values[indexOf(name)] = std::move(value);
}

std::optional<QString> Record::apply(const Parameters &given)
{
    std::vector<Value> values = m_values;
    for (std::size_t i = 0; i < m_shape.size(); ++i) {
        const Field &field = m_shape[i];
        if (!field.isWritable) continue;
        const QLatin1String name(field.writtenAs ? field.writtenAs : field.name);
        const auto text = given.value(name);
        if (!text) continue;
        auto value = valueOf(field, *text);
        if (!value) return QString(name);
        values[i] = std::move(*value);
    }
    m_values = std::move(values);
    return std::nullopt;
}

Node Record::valueNode(std::size_t at) const
{
    const Field &field = m_shape[at];
    const Value &value = m_values[at];
    if (const auto *text = std::get_if<QString>(&value)) return *text;
    if (const auto *number = std::get_if<qint64>(&value)) return *number;
    if (const auto *flag = std::get_if<bool>(&value)) return *flag;
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts) return {};
    if (field.type == Field::Type::Texts) return Node::texts(QString::fromLatin1(field.item), *texts);
    Node::List addresses{.item = QString::fromLatin1(field.item), .nodes = {}};
    for (const QString &address : *texts)
        addresses.nodes.emplace_back(
            Node::Members{{QStringLiteral("address"), address}, {QStringLiteral("replyTo"), addresses.nodes.empty()}});
    return addresses;
}

template<class Wanted>
Node Record::nodeOf(const Wanted &isWanted) const
{
    Node node{Node::Members()};
    for (std::size_t i = 0; i < m_shape.size(); ++i) {
        const Field &field = m_shape[i];
        if (!isWanted(field)) continue;
        if (!field.group) {
            node.append(QString::fromLatin1(field.name), valueNode(i));
            continue;
        }
        // The fields of a group follow each other.
        Node group{Node::Members()};
        const QLatin1String name(field.group);
        for (; i < m_shape.size() && m_shape[i].group && name == QLatin1String(m_shape[i].group); ++i)
            group.append(QString::fromLatin1(m_shape[i].name), valueNode(i));
        --i;
        node.append(QString(name), std::move(group));
    }
    return node;
}

Node Record::node() const
{
    return nodeOf([](const Field &) { return true; });
}

Node Record::node(std::span<const QLatin1String> only) const
{
    return nodeOf([&](const Field &field) { return std::ranges::find(only, QLatin1String(field.name)) != only.end(); });
}

} // namespace kontor::sandbox::rackspace
