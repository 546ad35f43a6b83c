// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/node.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>

namespace kontor::sandbox::rackspace {

namespace {

void writeQuoted(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '/':
            out += "\\/";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    out += '"';
}

/// XML 1.0 has no way at all to write the control characters.
QString writable(QString text)
{
    const auto isForbidden = [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
    };
    text.removeIf(isForbidden);
    return text;
}

} // namespace

Node::Node(Members members) : m_value(std::move(members)) {}
Node::Node(const Node &) = default;
Node::Node(Node &&) noexcept = default;
Node &Node::operator=(const Node &) = default;
Node &Node::operator=(Node &&) noexcept = default;
Node::~Node() = default;

Node Node::texts(const QString &item, const QStringList &texts)
{
    List list{.item = item, .nodes = {}};
    for (const QString &text : texts)
        list.nodes.emplace_back(text);
    return list;
}

void Node::append(const QString &name, Node value)
{
    if (isNull()) m_value = Members();
    std::get<Members>(m_value).push_back({name, std::move(value)});
}

void Node::append(const Node &object)
{
    if (object.isNull()) return;
    for (const Member &member : std::get<Members>(object.m_value))
        append(member.name, member.value);
}

QByteArray Node::toJson() const
{
    QByteArray out;
    writeJson(out);
    return out;
}

void Node::writeJson(QByteArray &out) const
{
    const char *separator = "";
    if (const auto *members = std::get_if<Members>(&m_value)) {
        out += '{';
        for (const Member &member : *members) {
            out += separator;
            writeQuoted(out, member.name);
            out += ':';
            member.value.writeJson(out);
            separator = ",";
        }
        out += '}';
    } else if (const auto *list = std::get_if<List>(&m_value)) {
        out += '[';
        for (const Node &node : list->nodes) {
            out += separator;
            node.writeJson(out);
            separator = ",";
        }
        out += ']';
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        writeQuoted(out, *text);
    } else if (const auto *flag = std::get_if<bool>(&m_value)) {
        out += *flag ? "true" : "false";
    } else if (const auto *number = std::get_if<qint64>(&m_value)) {
        out += QByteArray::number(*number);
    } else {
        out += "null";
    }
}

/// Writes nodes as elements.
class XmlWriter
{
public:
    explicit XmlWriter(QXmlStreamWriter &xml) : m_xml(xml) {}

    void writeElement(const QString &name, const Node &node)
    {
        const auto *list = std::get_if<Node::List>(&node.m_value);
        if (list && list->item.isEmpty()) {
            for (const Node &item : list->nodes)
                writeElement(name, item);
            return;
        }
        m_xml.writeStartElement(name);
        writeContent(node);
        m_xml.writeEndElement();
    }

    void writeContent(const Node &node)
    {
        if (const auto *members = std::get_if<Node::Members>(&node.m_value)) {
            for (const Node::Member &member : *members)
                writeElement(member.name, member.value);
        } else if (const auto *list = std::get_if<Node::List>(&node.m_value)) {
            for (const Node &item : list->nodes)
                writeElement(list->item, item);
        } else if (const auto *text = std::get_if<QString>(&node.m_value)) {
            m_xml.writeCharacters(writable(*text));
        } else if (const auto *flag = std::get_if<bool>(&node.m_value)) {
            m_xml.writeCharacters(*flag ? QStringLiteral("true") : QStringLiteral("false"));
        } else if (const auto *number = std::get_if<qint64>(&node.m_value)) {
            m_xml.writeCharacters(QString::number(*number));
        }
    }

private:
    QXmlStreamWriter &m_xml;
};

QByteArray Node::toXml(const QString &root) const
{
    // The root is written by hand: the samples declare their prefixes in an order of their own.
    QByteArray content;
    QXmlStreamWriter xml(&content);
    XmlWriter(xml).writeContent(*this);
    const QByteArray name = root.toLatin1();
    return R"(<?xml version="1.0" encoding="utf-8"?><)" + name +
           R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema")" +
           R"( xmlns="urn:xml:)" + name + R"(">)" + content + "</" + name + '>';
}

QByteArray Node::faultXml(const QString &root, int code, const Node &members)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(root);
    xml.writeAttribute(QStringLiteral("code"), QString::number(code));
    XmlWriter(xml).writeContent(members);
    xml.writeEndElement();
    return out;
}

void Node::spoilType()
{
    auto *members = std::get_if<Members>(&m_value);
    if (!members) return;
    const auto holds = [](auto type) {
        return [type](const Member &member) {
            return std::holds_alternative<decltype(type)>(member.value.m_value);
        };
    };
    // The last number, because the first of a page is one that nobody needs.
    const auto number = std::find_if(members->rbegin(), members->rend(), holds(qint64()));
    if (number != members->rend()) {
        number->value = QStringLiteral("many");
        return;
    }
    const auto text = std::ranges::find_if(*members, holds(QString()));
    if (text != members->end()) text->value = Members{{QStringLiteral("unexpected"), Node(true)}};
}

} // namespace kontor::sandbox::rackspace
