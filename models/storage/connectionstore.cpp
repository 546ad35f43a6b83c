// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectionstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::array protections{"read-only", "confirm", "normal"};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

QString settingsText(const Connection &connection)
{
    QJsonObject object;
    for (auto it = connection.settings.begin(); it != connection.settings.end(); ++it)
        object.insert(it.key(), it.value());
    return compact(object);
}

QString secretsText(const Connection &connection)
{
    QJsonObject object;
    for (auto it = connection.storedSecrets.begin(); it != connection.storedSecrets.end(); ++it)
        object.insert(it.key(), it.value().toUTC().toString(Qt::ISODateWithMs));
    return compact(object);
}

QString limitsText(const Connection &connection)
{
    QJsonObject object;
    for (auto it = connection.limits.begin(); it != connection.limits.end(); ++it)
        object.insert(it.key(), it.value());
    return compact(object);
}

Connection fromRow(const Statement &row)
{
    Connection connection{
        .id = row.text(0),
        .vendor = row.text(2),
        .label = row.text(1),
        .colour = row.text(3),
        .baseUrl = row.text(4),
        .protection = protectionFromName(row.text(7)).value_or(Protection::ReadOnly),
        .pace = std::nullopt,
        .createdAt = QDateTime::fromMSecsSinceEpoch(row.integer(10), Qt::UTC),
    };
    const QJsonObject settings = parsed(row, 5);
    for (auto it = settings.begin(); it != settings.end(); ++it)
        connection.settings.insert(it.key(), it.value().toString());
    const QJsonObject secrets = parsed(row, 6);
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        connection.storedSecrets.insert(it.key(), QDateTime::fromString(it.value().toString(), Qt::ISODateWithMs));
    if (!row.isNull(8)) connection.pace = row.text(8).toDouble();
    const QJsonObject limits = parsed(row, 9);
    for (auto it = limits.begin(); it != limits.end(); ++it)
        connection.limits.insert(it.key(), it.value().toInt());
    return connection;
}

} // namespace

QString protectionName(Protection protection)
{
    return QString::fromLatin1(protections.at(static_cast<std::size_t>(protection)));
}

std::optional<Protection> protectionFromName(const QString &name)
{
    for (std::size_t i = 0; i < protections.size(); ++i)
        if (name == QLatin1String(protections.at(i))) return static_cast<Protection>(i);
    return std::nullopt;
}

Result<std::vector<Connection>> ConnectionStore::all()
{
    auto statement = m_state.database().prepare(
        "SELECT id,label,vendor,colour,base_url,settings,stored_secrets,protection,pace,limits,created_at "
        "FROM connection ORDER BY created_at, label");
    if (!statement) return failure(statement.error());
    std::vector<Connection> connections;
    auto row = statement->next();
    for (; row && *row; row = statement->next())
        connections.push_back(fromRow(*statement));
    if (!row) return failure(row.error());
    return connections;
}

Result<void> ConnectionStore::save(const Connection &connection)
{
    auto statement = m_state.database().prepare(
        "INSERT INTO connection(id,label,vendor,colour,base_url,settings,stored_secrets,protection,pace,limits,"
        "created_at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11) ON CONFLICT(id) DO UPDATE SET label=excluded.label,"
        "vendor=excluded.vendor,colour=excluded.colour,base_url=excluded.base_url,settings=excluded.settings,"
        "stored_secrets=excluded.stored_secrets,protection=excluded.protection,pace=excluded.pace,"
        "limits=excluded.limits");
    if (!statement) return failure(statement.error());
    statement->bind(1, connection.id)
        .bind(2, connection.label)
        .bind(3, connection.vendor)
        .bind(4, connection.colour)
        .bind(5, connection.baseUrl)
        .bind(6, settingsText(connection))
        .bind(7, secretsText(connection))
        .bind(8, protectionName(connection.protection))
        .bind(10, limitsText(connection))
        .bind(11, connection.createdAt.toMSecsSinceEpoch());
    if (connection.pace)
        statement->bind(9, QString::number(*connection.pace));
    else
        statement->bindNull(9);
    const auto done = statement->run();
    if (done) return {};
    if (done.error().kind == Error::Kind::Conflict)
        return failure(
            {.kind = Error::Kind::Conflict,
             .message =
                 Text::tr("There is a connection called \"%1\" already. Choose another label.").arg(connection.label),
             .fields = {{QStringLiteral("label"), Text::tr("taken already")}}});
    return failure(done.error());
}

Result<void> ConnectionStore::remove(const QString &id)
{
    auto statement = m_state.database().prepare("DELETE FROM connection WHERE id=?1");
    if (!statement) return failure(statement.error());
    statement->bind(1, id);
    if (const auto done = statement->run(); !done) return failure(done.error());
    return {};
}

} // namespace kontor
