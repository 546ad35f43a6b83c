// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace kontor::test {

/// A made-up vendor: customers > domains > mailboxes and aliases. Holds the truth (its records), a log of what arrived,
/// and switches for misbehaving. One lives behind each base URL, so it outlasts the providers that talk to it.
class FakeVendor : public QObject
{
    Q_OBJECT

public:
    /// What a change is answered with instead of the truth.
    struct ApplyFault
    {
        Attempt answer{};
        bool commits = false; ///< whether it happened all the same
    };
    /// Everything that arrived, in order: "list customer", "list mailbox a.example @3", "show domain a.example",
    /// "create customer", "disable customer 1", "settle update ...", "signon 1", "probe".
    using Log = QStringList;

    explicit FakeVendor(const QString &baseUrl = QStringLiteral("https://fake.example/api"), QObject *parent = nullptr);
    ~FakeVendor() override;

    /// Vendor id "fake"; credentials "login" and the secrets "key" (required) and "pin" (optional).
    static const ProviderSpec &spec();
    /// For a ConnectionService: makes providers that talk to the FakeVendor with the connection's base URL.
    static ProviderEntry catalogueEntry();
    QString baseUrl() const { return m_baseUrl; }

    // The truth.
    /// Returns the record's id. Customers get "1", "2" ...; domains and accounts are their own name.
    QString addCustomer(const QString &name, const QString &reference = {});
    QString addDomain(const QString &customer, const QString &name, const QString &service = QStringLiteral("full"));
    QString addMailbox(const QString &domain, const QString &localPart, int megabytes = 1024);
    QString addAlias(const QString &domain, const QString &localPart, const QStringList &members);
    Record *find(const QString &type, const QString &id);
    /// By type and name; removes what is below as well.
    void take(const QString &type, const QString &id);
    std::vector<Record> records{};

    // How it behaves.
    int pageSize = 100;
    bool tellsAllCursors = true; ///< the first page names all further ones; otherwise each names the next
    bool tellsTotal = true;
    QStringList blocked{};              ///< customers whose domains are not listed, though they are there
    std::chrono::milliseconds delay{0}; ///< before every answer; changes have happened before it
    bool held = false;                  ///< answers wait for release()
    std::function<std::optional<Error>(const ListRequest &)> onList{};
    std::function<std::optional<Error>(const Record &known)> onShow{};
    std::function<std::optional<ApplyFault>(const Mutation &)> onApply{};
    std::function<std::optional<Settlement>(const Mutation &)> onSettle{};
    std::function<Result<SignOnTicket>(const SignOnTarget &)> onSignOn{};
    std::function<Result<ProbeReport>()> onProbe{};
    void release(); ///< lets every held answer go, and later ones pass

    // What happened.
    Log log{};
    std::map<QString, int> arrivals{};                     ///< changes by operation token
    std::map<QString, int> applied{};                      ///< changes that took effect, by operation token
    std::map<QString, QHash<QString, Secret>> passwords{}; ///< that arrived with those, by operation token
    int arrived(const QString &prefix) const;
    int inFlight = 0;
    int mostInFlight = 0;
    int providers = 0;                            ///< alive now
    std::optional<ProviderOptions> lastOptions{}; ///< of the provider made last

Q_SIGNALS:
    void released();

private:
    friend class FakeProvider;
    static std::unique_ptr<Provider> make(ProviderOptions options, Redactor &redactor, const Clock &clock);

    Result<ListPage> page(const ListRequest &request) const;
    Result<Record> shown(const Record &known) const;
    Attempt change(const Mutation &mutation);
    Attempt create(const Mutation &mutation);
    Settlement readBack(const Mutation &mutation);

    QString m_baseUrl;
    int m_lastNumber = 0;
};

/// Talks to the FakeVendor of its base URL, in the same thread and without a network.
class FakeProvider final : public Provider
{
    Q_OBJECT

public:
    FakeProvider(ProviderOptions options, const Clock &clock, FakeVendor &vendor);
    ~FakeProvider() override;

    const ProviderSpec &spec() const override { return FakeVendor::spec(); }
    JobOf<ListPage> *list(const ListRequest &request, QObject *owner) override;
    JobOf<Record> *show(const Record &known, Priority priority, QObject *owner) override;
    JobOf<Attempt> *apply(const Mutation &mutation, QObject *owner) override;
    JobOf<Settlement> *settle(const Mutation &mutation, QObject *owner) override;
    JobOf<SignOnTicket> *signOn(const SignOnTarget &target, QObject *owner) override;
    JobOf<ProbeReport> *probe(QObject *owner) override;
    Pacer &pacer() override { return m_pacer; }

    const ProviderOptions &options() const { return m_options; }

private:
    Record stamped(Record record) const;

    ProviderOptions m_options;
    const Clock &m_clock;
    QPointer<FakeVendor> m_vendor;
    Pacer m_pacer;
};

} // namespace kontor::test
