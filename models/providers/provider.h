// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/secret.h"
#include "models/net/httpclient.h"
#include "models/schema/mutation.h"
#include "models/schema/providerspec.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace kontor {

/// The secrets of single records of one connection (FieldFlag::Kept), in the keychain. Lives in the provider's thread.
class RecordSecrets
{
public:
    RecordSecrets() = default;
    RecordSecrets(const RecordSecrets &) = delete;
    RecordSecrets &operator=(const RecordSecrets &) = delete;
    virtual ~RecordSecrets() = default;

    /// A started job owned by \a owner. Error NotFound when none is kept, Secrets when the keychain does not answer.
    virtual JobOf<Secret> *read(const QString &type, const QString &id, const QString &field, QObject *owner) = 0;
};

/// Everything a vendor's client needs to know about one connection. \c secrets is filled from the keychain.
struct ProviderOptions
{
    QString connectionId;
    QUrl baseUrl;
    QHash<QString, QString> settings;               ///< credentials that are not secret, and ProviderSpec::settings
    QHash<QString, Secret> secrets;                 ///< by credential key
    std::optional<double> pace = 1.0;               ///< times the documented limits; none: no limits (loopback only)
    QHash<QString, int> limits{};                   ///< class -> requests per documented window, replacing the default
    std::shared_ptr<RecordSecrets> recordSecrets{}; ///< null where no resource keeps any
    HttpClient::Options http{};                     ///< base URL and user agent are set by the provider
};

struct ListRequest
{
    QString type;
    std::optional<Record> parent{}; ///< for resources listed per parent
    QString cursor{};               ///< empty: the first page
    Priority priority = Priority::Background;
    /// Only records whose searched fields begin with, or contain, this text; at most one of the two. Which fields are
    /// searched is the vendor's business; a vendor without searches answers with an Error of kind Unsupported.
    QString startsWith{};
    QString contains{};
};

struct ListPage
{
    std::vector<Record> records{};
    QStringList next{}; ///< cursors of all further pages that are known now; they may be asked for in parallel
    qint64 total = -1;  ///< records in the whole list, -1 when the vendor does not say
    /// Records below which the vendor shows nothing at present although it is there (a blocked customer): what the list
    /// lacks below them, at any depth, is not gone.
    QList<RecordKey> hiding{};
};

struct SignOnTarget
{
    Record customer;
    QString user{}; ///< empty: the connection's default
    bool virtualUser = true;
    std::optional<Record> account{}; ///< sign on to this mailbox's webmail instead of the customer's panel
};

/// A way into a vendor's panel. A bearer credential: never logged or stored.
struct SignOnTicket
{
    Secret url;   ///< https (or loopback http), checked
    QString user; ///< as the vendor calls the signed-on user
    std::chrono::seconds validFor{};
};

/// What a connection test found out.
struct ProbeReport
{
    QString identity{}; ///< who the vendor says we are, for people
    qint64 customers = -1;
    std::optional<std::chrono::seconds> clockSkew{};
};

/// One login at one vendor. Talks the vendor's language; knows nothing of cache, journal or window. Every function
/// returns a started job owned by \a owner. Lives in the thread of its connection service.
class Provider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const ProviderSpec &spec() const = 0;

    /// One page of a list.
    virtual JobOf<ListPage> *list(const ListRequest &request, QObject *owner) = 0;

    /// One record with all its fields. \a known is the record as far as it is known: its type, id and (for resources
    /// below others) the fields that lead to it. Error NotFound when the vendor has none.
    virtual JobOf<Record> *show(const Record &known, Priority priority, QObject *owner) = 0;

    /// Sends the change exactly once. The job never fails for the vendor's reasons: its value is an Attempt. Cancelling
    /// a change in flight does not make it undone: the outcome is Unknown.
    virtual JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) = 0;

    /// Reads back whether a change whose outcome is unknown happened. Proves absence only with a positive control.
    virtual JobOf<Settlement> *settle(const Mutation &mutation, QObject *owner) = 0;

    virtual JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) = 0;

    /// Asks the vendor for something harmless, with diagnosis: wrong host, TLS, key refused, clock wrong ...
    virtual JobOf<ProbeReport> *probe(QObject *owner) = 0;

    virtual Pacer &pacer() = 0;
};

/// A line of the catalogue in app/providercatalog: a description and a way to make a client.
struct ProviderEntry
{
    const ProviderSpec *spec; ///< of a new connection
    std::unique_ptr<Provider> (*make)(ProviderOptions options, Redactor &redactor, const Clock &clock);
    /// For a vendor with several dialects: the other descriptions. All have the same id and name, and a credential
    /// "dialect" that chooses between them.
    std::vector<const ProviderSpec *> dialects{};

    /// The description a connection with these settings has; the first one for an unknown dialect.
    const ProviderSpec &describe(const QHash<QString, QString> &settings) const;
    /// All descriptions, the one of a new connection first.
    std::vector<const ProviderSpec *> descriptions() const;
};

} // namespace kontor
