// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/clock.h"
#include "app/sandbox/monit24/problem.h"
#include "app/sandbox/monit24/world.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace kontor::sandbox::monit24 {

/// One field that Find filters and orders by.
struct RowField
{
    const char *name;
    bool isNumber = false;
};
using RowFields = std::span<const RowField>;

/// One argument of a method of version 2, from which calls are checked and Meta's specification is made.
struct Argument
{
    enum class Type {
        Id,
        Number,
        Flag, ///< 1 or 0
        Text,
        NonEmptyText,
        Email,
        Language, ///< en or pl
        Timestamp,
        Ids,
        Features, ///< [{"id","value"}], both texts
        Filters,
        Order,
        With, ///< no module offers any
    };
    const char *name;
    Type type = Type::Text;
    bool isRequired = false;
    bool isRequiredOfDistributor = false;
    bool canBeNull = false;
    RowFields fields{}; ///< of filters and order
};

/// The five arguments of every Find. Only "limit" and "with" are told by name; the others are named after their place
/// in the pages' alphabetical lists.
constexpr std::array<Argument, 5> findArguments(RowFields fields)
{
    using enum Argument::Type;
    return {Argument{.name = "filters", .type = Filters, .canBeNull = true, .fields = fields},
            Argument{.name = "limit", .type = Number, .canBeNull = true},
            Argument{.name = "offset", .type = Number, .canBeNull = true},
            Argument{.name = "order", .type = Order, .canBeNull = true, .fields = fields},
            Argument{.name = "with", .type = With, .canBeNull = true}};
}

/// A call that is allowed and well formed: its handler looks at what only the world can tell.
struct Call
{
    World &world;
    const Caller &caller;
    const Clock &clock;
    QJsonObject data;
    bool duplicatesRows = false; ///< see Mischief
    QString changed{};           ///< what the call took effect on, for the ledger

    bool has(const char *name) const { return data.contains(QLatin1String(name)); }
    QString text(const char *name) const { return data.value(QLatin1String(name)).toString(); }
    /// Null when it is null or left out.
    QString textOrNull(const char *name) const
    {
        return data.value(QLatin1String(name)).isString() ? text(name) : QString();
    }
    qint64 number(const char *name) const { return data.value(QLatin1String(name)).toInteger(); }
    bool flag(const char *name) const { return number(name) == 1; }
    void note(const char *kind, qint64 id) { changed = QStringLiteral("/%1/%2").arg(QLatin1String(kind)).arg(id); }

    /// The object's tenant, when the caller reaches it.
    std::optional<qint64> reach(Kind kind, qint64 id) const
    {
        const auto owner = world.ownerOf(kind, id);
        return owner && world.isReachable(*owner, caller) ? owner : std::nullopt;
    }
    /// An account of the caller's, blocked or not.
    std::optional<Account> reachAccount(qint64 id) const
    {
        const auto account = world.account(id);
        const bool isOwn = account && !account->isExtraUser && !account->isDistributor && world.isVisible(id, caller);
        return isOwn ? account : std::nullopt;
    }
};

/// What comes of a call: data, or problems of one category.
struct Outcome
{
    QJsonObject data{};
    Problems problems{};

    static Outcome refused(Code code, const char *field = "") { return {{}, {{code, QLatin1String(field)}}}; }
};

using RpcHandler = Outcome (*)(Call &);

struct Method
{
    enum class Who { Anybody, Signed, Distributor };
    const char *module;
    const char *name;
    Who who;
    bool isRead;
    std::span<const Argument> arguments;
    RpcHandler handle;
};

std::span<const Method> accountMethods();
std::span<const Method> groupMethods();
std::span<const Method> serviceMethods();
std::span<const Method> catalogueMethods();

/// Null, or the text.
inline QJsonValue nullable(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

inline int flagOf(bool flag)
{
    return flag ? 1 : 0;
}

/// The row of a list with this number.
template<class Rows>
auto &rowOf(Rows &rows, qint64 id)
{
    return *std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
}

} // namespace kontor::sandbox::monit24
