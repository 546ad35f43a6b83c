// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importservice.h"

#include "models/imports/reportsjob.h"

#include <QJsonDocument>

#include <algorithm>

namespace kontor {

namespace {

constexpr auto profilesKey = "import.profiles";

/// What each row of the file became, put together when the journal asks for it: all of them at once would hold the
/// window.
class LedgerRows final : public PlanCompanion
{
public:
    LedgerRows(ImportLedger &ledger, ImportEntry entry, const ImportReview &review,
               std::shared_ptr<const ImportPlan> plan)
        : m_ledger(ledger),
          m_entry(std::move(entry)),
          m_cells(review.cells()),
          m_plan(std::move(plan)),
          m_rows(ledger.rowsOf(m_entry.plan))
    {
    }

    int count() const override { return 1 + m_cells.table().rowCount(); }
    Result<void> write(int part) override
    {
        return part == 0 ? m_ledger.add(m_entry) : m_rows.add(rowOf(m_plan->rows[std::size_t(part - 1)]));
    }

private:
    ImportLedgerRow rowOf(const ImportPlan::Row &link) const
    {
        ImportLedgerRow row{.row = link.row,
                            .source = m_cells.table().sourceOf(link.row),
                            .line = m_cells.table().lineOf(link.row),
                            .first = link.first,
                            .count = link.count,
                            .shared = link.shared,
                            .verdict = ImportService::verdictName(link.verdict),
                            .problem = m_plan->problems.value(link.row)};
        for (int column = 0; column < m_cells.table().columnCount(); ++column)
            row.cells.append(m_entry.secretColumns.contains(column) ? QString() : m_cells.text(link.row, column));
        return row;
    }

    ImportLedger &m_ledger;
    ImportEntry m_entry;
    ImportCells m_cells;
    std::shared_ptr<const ImportPlan> m_plan;
    ImportLedger::RowWriter m_rows;
};

} // namespace

QString ImportService::verdictName(ImportReview::Verdict verdict)
{
    constexpr std::array names{"unchecked", "create", "update", "delete", "act", "unchanged", "conflict", "invalid"};
    return QString::fromLatin1(names[std::size_t(verdict)]);
}

ImportService::ImportService(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

const ProviderSpec *ImportService::specOf(const ImportSettings &settings) const
{
    const Connection *connection = m_parts.connections.find(settings.connection);
    return connection ? m_parts.connections.specOf(connection->id) : nullptr;
}

Result<ImportSettings> ImportService::suggest(ImportSettings start, const CsvTable &table) const
{
    const ProviderSpec *spec = specOf(start);
    const bool hasTypes = spec && !start.types.isEmpty() && std::ranges::all_of(start.types, [&](const QString &type) {
                              return spec->resource(type) != nullptr;
                          });
    if (!hasTypes)
        return failure(
            {.kind = Error::Kind::Invalid, .message = tr("Choose a connection and what the file is about first.")});
    HeaderMatcher(*spec, m_parts.labels).assign(start, table);
    return start;
}

ImportSettings ImportService::completed(ImportSettings settings, const CsvTable &table) const
{
    if (const ProviderSpec *spec = specOf(settings))
        HeaderMatcher(*spec, m_parts.labels).splitAddresses(settings, table);
    return settings;
}

std::vector<ImportTarget> ImportService::targets(const ImportSettings &settings) const
{
    const ProviderSpec *spec = specOf(settings);
    return spec ? HeaderMatcher(*spec, m_parts.labels).targets(settings) : std::vector<ImportTarget>{};
}

QString ImportService::label(const ImportSettings &settings, const ImportTarget &target) const
{
    const ProviderSpec *spec = specOf(settings);
    const ResourceSpec *resource = spec ? spec->resource(target.type) : nullptr;
    switch (target.meaning) {
    case ImportTarget::Meaning::Connection:
        return tr("Connection");
    case ImportTarget::Meaning::Id:
        return resource ? tr("%1: number at the vendor").arg(translated(resource->label)) : target.name();
    case ImportTarget::Meaning::Parent: {
        const ResourceSpec *parent = resource ? spec->resource(QString::fromLatin1(resource->parentType)) : nullptr;
        return parent ? tr("%1 it belongs to").arg(translated(parent->label)) : target.name();
    }
    case ImportTarget::Meaning::Field:
        break;
    }
    const FieldSpec *field = spec ? HeaderMatcher::fieldOf(*spec, settings, target) : nullptr;
    if (!field) return target.name();
    return settings.types.size() > 1 ? tr("%1: %2").arg(translated(resource->label), translated(field->label))
                                     : translated(field->label);
}

QString ImportService::whatIsMissing(const ImportSettings &settings) const
{
    const ProviderSpec *spec = specOf(settings);
    if (!spec) return tr("Choose a connection.");
    if (settings.roundTrip) return {};
    const auto isGiven = [&](const ImportTarget &target) {
        return std::ranges::any_of(settings.assignments,
                                   [&](const ImportAssignment &one) { return one.target == target; });
    };
    for (const QString &type : settings.types) {
        const ResourceSpec *resource = spec->resource(type);
        if (!resource) return tr("The vendor has no records of this type.");
        const bool needsParent = settings.mode == ImportMode::Create && *resource->parentType &&
                                 !settings.types.contains(QLatin1String(resource->parentType));
        const ImportTarget parent{.meaning = ImportTarget::Meaning::Parent, .type = type};
        if (needsParent && !isGiven(parent)) return tr("Choose the column for: %1.").arg(label(settings, parent));
        if (settings.mode != ImportMode::Create) {
            const bool tellsApart = isGiven({.meaning = ImportTarget::Meaning::Id, .type = type}) ||
                                    isGiven({.type = type, .field = QString::fromLatin1(resource->nameField)}) ||
                                    std::ranges::all_of(resource->naturalKey, [&](const char *key) {
                                        return isGiven({.type = type, .field = QString::fromLatin1(key)});
                                    });
            if (!tellsApart)
                return tr("Choose the column that tells which record is meant (%1): its number or its name.")
                    .arg(translated(resource->label));
        }
        if (settings.mode != ImportMode::Create && settings.mode != ImportMode::Upsert) continue;
        for (const FieldSpec &field : resource->fields) {
            const ImportTarget target{.type = type, .field = field.name()};
            const bool isMade = (field.type == FieldType::Secret && settings.passwords) || *field.defaultValue;
            if (field.has(FieldFlag::RequiredOnCreate) && !isMade && !isGiven(target))
                return tr("Choose the column for: %1.").arg(label(settings, target));
        }
    }
    return {};
}

std::vector<ImportMode> ImportService::modes(const ResourceSpec &resource) const
{
    std::vector<ImportMode> all;
    const bool creates = resource.verb(Verb::Create);
    const bool updates = resource.verb(Verb::Update);
    if (creates) all.push_back(ImportMode::Create);
    if (updates) all.push_back(ImportMode::Update);
    if (creates && updates) all.push_back(ImportMode::Upsert);
    if (resource.verb(Verb::Delete)) all.push_back(ImportMode::Delete);
    if (std::ranges::any_of(resource.actions,
                            [](const ActionSpec &action) { return !action.makesRecord && !action.isStep; }))
        all.push_back(ImportMode::Act);
    return all;
}

ImportReview *ImportService::review(std::shared_ptr<const CsvTable> table, const ImportSettings &settings,
                                    QObject *parent)
{
    return new ImportReview(m_parts.connections, m_parts.cache, m_parts.changes, std::move(table), settings, parent);
}

ImportService::Submission ImportService::submit(const ImportReview &review, const QString &title, SubmitOptions options,
                                                QObject *owner)
{
    const CsvTable &table = review.table();
    ChangePlan plan = m_parts.changes.beginPlan(title, QStringLiteral("import"));
    auto made = std::make_shared<ImportPlan>(ImportPlan{.row = plan.row});
    ImportEntry entry{.plan = plan.row.id,
                      .sources = table.sources(),
                      .header = table.header(),
                      .settings = withoutSecrets(review.settings()).toJson(table.header()),
                      .createdAt = m_parts.clock.utcNow()};
    for (int column = 0; column < table.columnCount(); ++column)
        if (review.isSecret(column)) entry.secretColumns.append(column);
    options.source = std::make_unique<ImportSource>(review, m_parts.changes, made);
    options.companion = std::make_unique<LedgerRows>(m_parts.ledger, std::move(entry), review, made);
    return {.plan = made, .job = m_parts.changes.submit(std::move(plan), owner, std::move(options))};
}

JobOf<ImportReportFiles> *ImportService::writeReports(const QString &plan, const QString &folder, QObject *owner)
{
    return kontor::writeReports(m_parts.ledger.path(), plan, folder, owner);
}

bool ImportService::isImport(const QString &plan)
{
    const auto entry = m_parts.ledger.entry(plan);
    return entry && *entry;
}

QHash<QString, int> ImportService::passwordsWaiting()
{
    QHash<QString, int> waiting;
    if (const auto sealed = m_parts.journal.sealedSecrets(Journal::handOverPurpose()))
        for (const Journal::SealedSecret &one : *sealed)
            ++waiting[one.plan];
    return waiting;
}

/// A password that is the same for every row, or stands for empty cells, is typed again each time.
ImportSettings ImportService::withoutSecrets(ImportSettings settings) const
{
    const ProviderSpec *spec = specOf(settings);
    for (ImportAssignment &one : settings.assignments) {
        const FieldSpec *field = spec ? HeaderMatcher::fieldOf(*spec, settings, one.target) : nullptr;
        if (!field || field->type != FieldType::Secret) continue;
        one.text.clear();
        one.prefix.clear();
    }
    return settings;
}

JobOf<qint64> *ImportService::exportRecords(ExportRequest request, QObject *owner)
{
    for (const Connection &connection : m_parts.connections.connections()) {
        request.labels.insert(connection.id, connection.label);
        request.specs.insert(connection.id, m_parts.connections.specOf(connection.id));
    }
    return kontor::exportRecords(request, m_parts.cache.path(), owner);
}

JobOf<qint64> *ImportService::exportHistory(const HistoryExport &wanted, QObject *owner)
{
    return kontor::exportHistory(m_parts.connections, m_parts.changes, wanted, owner);
}

QJsonObject ImportService::keptProfiles() const
{
    return QJsonDocument::fromJson(m_parts.settings.value(QString::fromLatin1(profilesKey))).object();
}

QStringList ImportService::profiles() const
{
    return keptProfiles().keys();
}

std::optional<ImportSettings> ImportService::profile(const QString &name, const QStringList &header) const
{
    return ImportSettings::fromJson(keptProfiles().value(name).toObject(), header);
}

void ImportService::keepProfile(const QString &name, const ImportSettings &settings, const QStringList &header)
{
    QJsonObject all = keptProfiles();
    all.insert(name, withoutSecrets(settings).toJson(header));
    m_parts.settings.setValue(QString::fromLatin1(profilesKey), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void ImportService::dropProfile(const QString &name)
{
    QJsonObject all = keptProfiles();
    all.remove(name);
    m_parts.settings.setValue(QString::fromLatin1(profilesKey), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace kontor
