// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <map>

namespace kontor::sandbox::rackspace {

/// A mail domain with what lives in it. Objects have the shape of the vendor's "show" answers.
struct Domain
{
    QJsonObject show;
    QString catchAll;
    QJsonObject spam;
    QMap<QString, QJsonObject> mailboxes;
    QMap<QString, QJsonObject> exchangeMailboxes;
    QMap<QString, QStringList> aliases;
    QMap<QString, QJsonObject> deletedMailboxes; ///< can be restored
    QMap<QString, QJsonObject> mailboxSpam;      ///< "rs/name" or "ex/name"
    QMap<QString, QStringList> spamLists;        ///< "blocklist", or "rs/name/blocklist"
    bool filled = false; ///< made when somebody first looks: a reseller with 10,000 customers starts at once
};

struct Customer
{
    QJsonObject show;
    bool enabled = true;
    QMap<QString, Domain> domains; ///< by lower-case name
    QMap<QString, QJsonObject> admins;
};

/// The reseller's customers, realistic and the same at every start for the same number of them; changes are kept while
/// it runs.
class World
{
public:
    explicit World(int customers);

    QJsonObject own;                      ///< the reseller's own account
    std::map<qint64, Customer> customers; ///< by account number
    QMap<QString, qint64> ownerOf;        ///< lower-case domain name -> account number

    Customer *customer(const QString &number);
    Customer *byReference(const QString &reference);
    Domain *domain(const QString &name);
    /// Fills a domain with its people.
    Domain &filled(Domain &domain);
    qint64 nextNumber() const;

    static QJsonObject newDomain(const QString &name, const QString &accountNumber);
    static QJsonObject newMailbox(const QString &name);
    static QJsonObject newExchangeMailbox(const QString &name);
    static QJsonObject newSpam();

private:
    void addCustomer(int index);
};

} // namespace kontor::sandbox::rackspace
