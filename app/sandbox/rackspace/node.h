// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace kontor::sandbox::rackspace {

/// What an answer says, before it is written as JSON or XML: members keep their order, as they do in the vendor's
/// samples.
class Node
{
public:
    struct Member;
    /// In XML each item is an element \a item; without a name the items stand in place of the list, under its name.
    struct List
    {
        QString item;
        std::vector<Node> nodes;
    };
    using Members = std::vector<Member>;

    Node() = default; ///< null
    Node(bool flag) : m_value(flag) {}
    Node(int number) : m_value(qint64(number)) {}
    Node(qint64 number) : m_value(number) {}
    Node(const QString &text) : m_value(text) {}
    Node(List list) : m_value(std::move(list)) {}
    Node(Members members);
    static Node texts(const QString &item, const QStringList &texts);
    Node(const Node &);
    Node(Node &&) noexcept;
    Node &operator=(const Node &);
    Node &operator=(Node &&) noexcept;
    ~Node();

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    void append(const QString &name, Node value); ///< null becomes an object
    void append(const Node &object);              ///< the members of another one

    /// "/" is escaped, as the vendor does.
    QByteArray toJson() const;
    /// The vendor's documents have the default namespace "urn:xml:ROOT" and two prefixes that nothing uses.
    QByteArray toXml(const QString &root) const;
    /// The faults have neither; their code is an attribute.
    static QByteArray faultXml(const QString &root, int code, const Node &members);

    /// Makes a value one that does not belong there: a number a text, or for want of one a text an object.
    void spoilType();

private:
    friend class XmlWriter;
    void writeJson(QByteArray &out) const;

    std::variant<std::monostate, bool, qint64, QString, List, Members> m_value;
};

struct Node::Member
{
    QString name;
    Node value;
};

} // namespace kontor::sandbox::rackspace
