// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/json.h"

#include <QStringList>

#include <algorithm>

namespace kontor::sandbox {

namespace {

void writeQuoted(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else if (c == '\n')
            out += "\\n";
        else if (byte < 0x20)
            out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        else
            out += c;
    }
    out += '"';
}

QByteArray realText(double number)
{
    const QByteArray text = QByteArray::number(number, 'g', 15);
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

} // namespace

Json Json::object(std::initializer_list<std::pair<const char *, Json>> members)
{
    Json made;
    made.m_kind = Kind::Object;
    for (const auto &[name, value] : members)
        made.add(QString::fromLatin1(name), value);
    return made;
}

Json Json::list(std::vector<Json> items)
{
    Json made;
    made.m_kind = Kind::List;
    made.m_items = std::move(items);
    return made;
}

Json Json::texts(const QStringList &texts)
{
    return list(std::vector<Json>(texts.begin(), texts.end()));
}

Json &Json::add(const QString &name, Json value)
{
    m_names.push_back(name);
    m_items.push_back(std::move(value));
    return *this;
}

Json &Json::add(Json item)
{
    m_items.push_back(std::move(item));
    return *this;
}

QByteArray Json::written() const
{
    QByteArray out;
    write(out);
    return out;
}

void Json::write(QByteArray &out) const
{
    switch (m_kind) {
    case Kind::Null:
        out += "null";
        return;
    case Kind::Flag:
        out += m_integer ? "true" : "false";
        return;
    case Kind::Integer:
        out += QByteArray::number(m_integer);
        return;
    case Kind::Real:
        out += realText(m_real);
        return;
    case Kind::Text:
        writeQuoted(out, m_text);
        return;
    case Kind::List:
    case Kind::Object:
        writeContent(out);
        return;
    }
}

void Json::writeContent(QByteArray &out) const
{
    const bool isObject = m_kind == Kind::Object;
    out += isObject ? '{' : '[';
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (i > 0) out += ',';
        if (isObject) {
            writeQuoted(out, m_names[i]);
            out += ':';
        }
        m_items[i].write(out);
    }
    out += isObject ? '}' : ']';
}

void Json::spoilType()
{
    const auto number =
        std::find_if(m_items.rbegin(), m_items.rend(), [](const Json &item) { return item.isNumber(); });
    if (number != m_items.rend()) {
        *number = Json("many");
        return;
    }
    // Members that lead on come before texts: a wrapper's "status" is not what anybody reads.
    for (Json &item : m_items)
        if (!item.m_items.empty()) return item.spoilType();
    const auto text = std::ranges::find(m_items, Kind::Text, &Json::m_kind);
    if (text != m_items.end()) *text = object({{"unexpected", true}});
}

void Json::repeatRow()
{
    if (m_kind == Kind::List) {
        if (!m_items.empty()) m_items.insert(m_items.begin(), Json(m_items.back()));
        return;
    }
    const auto list = std::ranges::find(m_items, Kind::List, &Json::m_kind);
    if (list != m_items.end()) list->repeatRow();
}

} // namespace kontor::sandbox
