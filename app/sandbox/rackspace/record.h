// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/rackspace/node.h"

#include <QStringList>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace kontor::sandbox::rackspace {

/// One field of a kind of object. Reads nest, writes are one flat list, sometimes under other names.
struct Field
{
    enum class Type {
        Text,
        Number,
        Flag,
        Texts,     ///< written as one text with commas
        Addresses, ///< texts, read as objects with "address" and "replyTo"; the first one is replied to
    };
    const char *name;
    Type type = Type::Text;
    bool isWritable = true;
    const char *group = nullptr;     ///< nested below this one when read
    const char *writtenAs = nullptr; ///< unless as the name
    const char *item = "";           ///< a list's element in XML
    bool startsNull = false;
};

using Shape = std::span<const Field>;

/// One object of a shape.
class Record
{
public:
    using Value = std::variant<std::monostate, bool, qint64, QString, QStringList>;

    explicit Record(Shape shape = {});

    QString text(QLatin1String name) const;
    qint64 number(QLatin1String name) const;
    bool flag(QLatin1String name) const;
    QStringList texts(QLatin1String name) const;
    void set(QLatin1String name, Value value);

    /// Sets what is given and may be written. The name of the first field whose value cannot be read, and then
    /// nothing has changed.
    std::optional<QString> apply(const Parameters &given);

    Node node() const;
    Node node(std::span<const QLatin1String> only) const;

private:
    template<class Wanted>
    Node nodeOf(const Wanted &isWanted) const;
    Node valueNode(std::size_t at) const;
    std::size_t indexOf(QLatin1String name) const;

    Shape m_shape;
    std::vector<Value> m_values;
};

/// "true", "1" and "false", "0", in any case.
std::optional<bool> flagOf(const QString &text);
/// The items of a text with commas, without the spaces around them.
QStringList listOf(const QString &text);

} // namespace kontor::sandbox::rackspace
