// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QString>

#include <optional>

namespace kontor::monit24::rpc {

/// Which arguments of a module's Find are sure. The pages show what Find can do, but of the arguments' names only
/// "limit" was seen, so the interface itself is asked: each module describes itself (method Meta).
struct FindNames
{
    bool paging = false;  ///< limit, offset, and order by field and direction
    bool filters = false; ///< filters by field, type and argument
};

/// Reads a module's description. Its form is not documented, so this looks for the method Find in it, and there for the
/// names, each as a member or as a text of its own. What is not found is not used.
FindNames findNamesOf(const QJsonValue &description);

/// What the modules of one connection said of themselves; each is asked once. Lives with the client.
class MetaBook final : public QObject
{
public:
    /// Whether knowing the names is worth a request: short lists are read whole in any case.
    static bool isWorthAsking(const QString &module);

    std::optional<FindNames> known(const QString &module) const;
    void learn(const QString &module, FindNames names) { m_known.insert(module, names); }

private:
    QHash<QString, FindNames> m_known;
};

} // namespace kontor::monit24::rpc
