// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionbook.h"

#include "models/net/urlgate.h"
#include "models/schema/fieldrules.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionService)
};

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool sameLabel(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<const FieldSpec *> secretCredentials(const ProviderSpec &spec)
{
    std::vector<const FieldSpec *> found;
    for (const FieldSpec &field : spec.credentials)
        if (field.type == FieldType::Secret) found.push_back(&field);
    return found;
}

ConnectionBook::ConnectionBook(std::vector<ProviderEntry> catalogue, ConnectionStore &store, SecretStore &secrets,
                               Redactor &redactor, const Clock &clock)
    : m_catalogue(std::move(catalogue)), m_store(store), m_secrets(secrets), m_redactor(redactor), m_clock(clock)
{
}

const ProviderEntry *ConnectionBook::entry(const QString &vendorId) const
{
    const auto it = std::ranges::find_if(
        m_catalogue, [&](const ProviderEntry &known) { return QLatin1String(known.spec->id) == vendorId; });
    return it == m_catalogue.end() ? nullptr : &*it;
}

const ProviderSpec *ConnectionBook::describe(const Connection &connection) const
{
    const ProviderEntry *vendor = entry(connection.vendor);
    return vendor ? &vendor->describe(connection.settings) : nullptr;
}

const Connection *ConnectionBook::row(const QString &id) const
{
    const auto it = std::ranges::find(m_rows, id, &Connection::id);
    return it == m_rows.end() ? nullptr : &*it;
}

const Connection *ConnectionBook::find(const QString &labelOrId) const
{
    if (const auto draft = m_drafts.constFind(labelOrId); draft != m_drafts.cend()) return &*draft;
    if (const Connection *known = row(labelOrId)) return known;
    auto it = std::ranges::find(m_rows, labelOrId, &Connection::label);
    if (it == m_rows.end())
        it = std::ranges::find_if(m_rows, [&](const Connection &known) { return sameLabel(known.label, labelOrId); });
    return it == m_rows.end() ? nullptr : &*it;
}

QHash<QString, QString> ConnectionBook::check(const Connection &draft, const Secrets &typed) const
{
    QHash<QString, QString> problems;
    const ProviderEntry *vendor = entry(draft.vendor);
    if (!vendor) {
        problems.insert(QStringLiteral("vendor"), Text::tr("This version of Kontor does not know this vendor."));
        return problems;
    }
    const Connection *known = row(draft.id);
    if (known && known->vendor != draft.vendor)
        problems.insert(QStringLiteral("vendor"), Text::tr("The vendor cannot be changed: add a new connection."));

    const QString label = draft.label.trimmed();
    const bool taken = std::ranges::any_of(
        m_rows, [&](const Connection &other) { return other.id != draft.id && sameLabel(other.label, label); });
    if (label.isEmpty())
        problems.insert(QStringLiteral("label"), Text::tr("Give the connection a name."));
    else if (taken)
        problems.insert(QStringLiteral("label"), Text::tr("Another connection has this name already."));

    checkAddress(draft, problems);
    checkVendorFields(vendor->describe(draft.settings), draft, typed, problems);
    return problems;
}

void ConnectionBook::checkAddress(const Connection &draft, QHash<QString, QString> &problems) const
{
    const Result<QUrl> url = acceptableUrl(draft.baseUrl.trimmed());
    if (!url) problems.insert(QStringLiteral("baseUrl"), url.error().message);
    if (draft.pace && !(std::isfinite(*draft.pace) && *draft.pace > 0))
        problems.insert(QStringLiteral("pace"), Text::tr("Expected a number above 0."));
    if (!draft.pace && url && !isLoopback(*url))
        problems.insert(QStringLiteral("pace"), Text::tr("The vendor's limits can be switched off only for a server on "
                                                         "this machine."));
    if (std::ranges::any_of(draft.limits, [](int requests) { return requests < 1; }))
        problems.insert(QStringLiteral("limits"), Text::tr("A limit is at least 1."));
}

void ConnectionBook::checkVendorFields(const ProviderSpec &spec, const Connection &draft, const Secrets &typed,
                                       QHash<QString, QString> &problems) const
{
    // The rules for records fit here too, so both speak with one voice.
    ResourceSpec fields{.kind = Kind::Account, .type = "", .label = "", .plural = "", .fields = spec.credentials};
    fields.fields.insert(fields.fields.end(), spec.settings.begin(), spec.settings.end());

    QJsonObject values;
    for (auto it = draft.settings.begin(); it != draft.settings.end(); ++it) {
        const FieldSpec *field = fields.field(it.key());
        const QString text = it.value().trimmed();
        if (field && text.isEmpty()) continue;
        const Result<QJsonValue> value = field ? fieldValueFromText(*field, text) : Result<QJsonValue>(text);
        if (value)
            values.insert(it.key(), *value);
        else
            problems.insert(it.key(), value.error().fields.value(it.key(), value.error().message));
    }
    const Connection *known = row(draft.id);
    QStringList secretKeys;
    for (const FieldSpec *field : secretCredentials(spec)) {
        const bool stored = known && known->storedSecrets.contains(field->name());
        // A store for one run may have it from outside; only asking tells, and asking comes later.
        const bool perhaps = !m_secrets.isPersistent();
        if (!typed.value(field->name()).isEmpty() || stored || perhaps) secretKeys << field->name();
    }
    for (auto it = typed.begin(); it != typed.end(); ++it)
        if (!it->isEmpty() && !secretKeys.contains(it.key())) secretKeys << it.key();
    const auto found = checkFields(fields, Verb::Create, values, secretKeys);
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!problems.contains(it.key())) problems.insert(it.key(), it.value());
}

Connection ConnectionBook::completed(const Connection &draft) const
{
    Connection row = draft;
    row.label = row.label.trimmed();
    row.baseUrl = row.baseUrl.trimmed();
    for (auto it = row.settings.begin(); it != row.settings.end();) {
        *it = it->trimmed();
        it = it->isEmpty() ? row.settings.erase(it) : std::next(it);
    }
    const Connection *known = this->row(draft.id);
    row.createdAt = known ? known->createdAt : m_clock.utcNow();
    row.storedSecrets = known ? known->storedSecrets : QHash<QString, QDateTime>();
    return row;
}

ProviderOptions ConnectionBook::options(const Connection &connection, const Secrets &secrets) const
{
    return {.connectionId = connection.id,
            .baseUrl = QUrl(connection.baseUrl),
            .settings = connection.settings,
            .secrets = secrets,
            .pace = connection.pace,
            .limits = connection.limits};
}

Result<void> ConnectionBook::load()
{
    auto all = m_store.all();
    if (!all) return failure(all.error());
    m_rows = std::move(*all);
    sort();
    return {};
}

Result<void> ConnectionBook::keep(const Connection &row)
{
    if (const auto saved = m_store.save(row); !saved) return saved;
    std::erase_if(m_rows, [&](const Connection &other) { return other.id == row.id; });
    m_rows.push_back(row);
    sort();
    return {};
}

Result<void> ConnectionBook::forget(const QString &id)
{
    if (const auto removed = m_store.remove(id); !removed) return removed;
    std::erase_if(m_rows, [&](const Connection &row) { return row.id == id; });
    return {};
}

void ConnectionBook::sort()
{
    std::ranges::sort(m_rows, [](const Connection &one, const Connection &other) {
        const int order = QString::localeAwareCompare(one.label, other.label);
        return order != 0 ? order < 0 : one.id < other.id;
    });
}

} // namespace kontor
