// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/providerspec.h"
#include "models/schema/record.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonDocument>

namespace kontor::fuzz {

/// What any decoder of any vendor promises about any bytes: an error that says something to a person, or records that
/// the cache can keep as they are.
class Answers
{
public:
    explicit Answers(const ProviderSpec &spec) : m_spec(spec) {}

    static QString connection() { return QStringLiteral("fuzz"); }
    static QDateTime now() { return QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC); }

    void demandRecord(const Record &record) const
    {
        const ResourceSpec *resource = m_spec.resource(record.type);
        demand(resource && record.kind == resource->kind);
        demand(record.connection == connection() && record.fetchedAt == now());
        demand(!record.id.isEmpty());
        for (const QString &text : {record.id, record.name, record.status, record.parent})
            demand(QString::fromUtf8(text.toUtf8()) == text);
        const QByteArray kept = QJsonDocument(record.fields).toJson(QJsonDocument::Compact);
        demand(QJsonDocument::fromJson(kept).object() == record.fields);
        // A secret belongs into the keychain, whatever a vendor shows.
        for (const FieldSpec &field : resource->fields)
            demand(field.type != FieldType::Secret || !record.fields.contains(field.name()));
    }
    template<class T>
    static bool isThere(const Result<T> &outcome)
    {
        demand(outcome || !outcome.error().message.isEmpty());
        return outcome.has_value();
    }
    void look(const Result<Record> &outcome) const
    {
        if (isThere(outcome)) demandRecord(*outcome);
    }
    template<class Page>
    void lookAtPage(const Result<Page> &page, const QString &type) const
    {
        if (!isThere(page)) return;
        for (const Record &record : page->records) {
            demand(record.type == type);
            demandRecord(record);
        }
    }

private:
    const ProviderSpec &m_spec;
};

} // namespace kontor::fuzz
