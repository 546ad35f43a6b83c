// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/rackspace/world.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace kontor::sandbox::rackspace {

/// Rackspace Email & Apps as its documents describe it (wiki "Rest API", "Customer", "Domain", "Rackspace Mailbox",
/// "Exchange Mailbox", "Rackspace Alias", "Admin", "Errors"), v0 and v1 alike.
class Api
{
public:
    struct Options
    {
        QByteArray userKey;
        QByteArray secretKey;
        int customers = 60;
        double throttle = 0; ///< factor on the documented 60/30/2 a minute; 0: off
    };
    explicit Api(Options options);

    /// A request below /v0 or /v1.
    Reply answer(const Request &request);
    /// The pages a sign-on link leads to.
    Reply panel(const Request &request);

    /// Rows of the last list twice, one stale answer: what faults ask for.
    void duplicateRowsOnce() { m_duplicateRows = true; }
    void staleReadOnce() { m_stale = true; }

    /// How often each changing operation was applied: "VERB /path" -> count.
    const std::map<QString, int> &applied() const { return m_applied; }

private:
    struct Fault
    {
        int status;
        QString root;
        QString message;
        QJsonObject more{};
    };
    struct Token
    {
        QString user;
        QString whom;
        QElapsedTimer age;
        bool used = false;
    };
    using Answer = std::variant<QJsonValue, Fault>;

    Reply reply(const Request &request, const Answer &answer, const QByteArray &format, const QString &root) const;
    std::optional<Fault> throttled(const Request &request, const QStringList &path);
    bool authentic(const Request &request) const;
    Answer route(const Request &request, QStringList path, const QJsonObject &fields, QString *root);
    Answer customersRoute(const Request &request, QStringList path, const QJsonObject &fields, QString *root);
    Answer customerRoute(const Request &request, Customer &customer, const QJsonObject &fields);
    Answer createCustomer(const QJsonObject &fields);
    Answer deleteCustomer(const Customer &customer);
    Answer domainsRoute(const Request &request, Customer *customer, QStringList path, const QJsonObject &fields,
                        QString *root);
    Answer writeDomain(const Request &request, Customer *customer, const QString &name, const QJsonObject &fields);
    Answer domainRoute(const Request &request, Domain &domain, QStringList path, const QJsonObject &fields,
                       QString *root);
    Answer spamRoute(const Request &request, Domain &domain, const QString &scope, QStringList path,
                     const QJsonObject &fields);
    Answer mailboxRoute(const Request &request, Domain &domain, bool exchange, QStringList path,
                        const QJsonObject &fields, QString *root);
    Answer writeMailbox(const Request &request, Domain &domain, bool exchange, const QString &name,
                        const QJsonObject &fields);
    Answer aliasRoute(const Request &request, Domain &domain, QStringList path, const QJsonObject &fields,
                      QString *root);
    Answer writeAlias(Domain &domain, const QString &name, const QStringList &members, bool isNew);
    Answer adminsRoute(const Request &request, Customer &customer, QStringList path, const QJsonObject &fields,
                       QString *root);
    Answer loginToken(const QString &user, const QString &whom);
    /// One page of a list; of each item only  members are shown (all of them when none are named).
    Answer page(const Request &request, std::vector<const QJsonObject *> items, const QStringList &searched,
                const QString &key, const QStringList &members = {});
    static Fault notFound(const QString &message, const QString &resource, QJsonObject more = {});
    static Fault bad(const QString &message);

    Options m_options;
    World m_world;
    std::map<QString, int> m_applied;
    std::map<QByteArray, Token> m_tokens;
    QHash<QString, int> m_window;
    qint64 m_windowMinute = -1;
    bool m_duplicateRows = false;
    bool m_stale = false;
    QJsonValue m_lastShown;
};

} // namespace kontor::sandbox::rackspace
