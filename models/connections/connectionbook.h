// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/redactor.h"
#include "models/providers/provider.h"
#include "models/secrets/secretstore.h"
#include "models/storage/connectionstore.h"

#include <vector>

namespace kontor {

/// The connections as rows: what the state database has, and drafts somebody is working on. Checks, finds and keeps
/// them; knows nothing of providers in use. Also where the jobs of this folder find what they work with.
class ConnectionBook
{
public:
    using Secrets = QHash<QString, Secret>;

    ConnectionBook(std::vector<ProviderEntry> catalogue, ConnectionStore &store, SecretStore &secrets,
                   Redactor &redactor, const Clock &clock);

    SecretStore &secretStore() const { return m_secrets; }
    Redactor &redactor() const { return m_redactor; }
    const Clock &clock() const { return m_clock; }
    const std::vector<ProviderEntry> &catalogue() const { return m_catalogue; }
    const std::vector<Connection> &rows() const { return m_rows; }

    const ProviderEntry *entry(const QString &vendorId) const;
    /// The description the connection has, by its dialect; null for an unknown vendor.
    const ProviderSpec *describe(const Connection &connection) const;
    const Connection *row(const QString &id) const;
    const Connection *find(const QString &labelOrId) const;

    /// Field key -> problem; see ConnectionService::check().
    QHash<QString, QString> check(const Connection &draft, const Secrets &typed) const;
    /// The draft as it would be kept: trimmed, with what only the row knows (when it was made, which keys are stored).
    Connection completed(const Connection &draft) const;
    ProviderOptions options(const Connection &connection, const Secrets &secrets) const;

    /// The database first, then here.
    Result<void> load();
    Result<void> keep(const Connection &row);
    Result<void> forget(const QString &id);

    /// While a draft is saved or tried, find() knows it by its id: a store of secrets may need its label.
    void beginDraft(const Connection &draft) { m_drafts.insert(draft.id, draft); }
    void endDraft(const QString &id) { m_drafts.remove(id); }

private:
    void checkAddress(const Connection &draft, QHash<QString, QString> &problems) const;
    void checkVendorFields(const ProviderSpec &spec, const Connection &draft, const Secrets &typed,
                           QHash<QString, QString> &problems) const;
    void sort();

    std::vector<ProviderEntry> m_catalogue;
    ConnectionStore &m_store;
    SecretStore &m_secrets;
    Redactor &m_redactor;
    const Clock &m_clock;
    std::vector<Connection> m_rows;
    QHash<QString, Connection> m_drafts;
};

/// The description's credentials that belong into the store of secrets.
std::vector<const FieldSpec *> secretCredentials(const ProviderSpec &spec);

} // namespace kontor
