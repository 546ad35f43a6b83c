// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/headermatcher.h"
#include "models/imports/historyexport.h"
#include "models/imports/importreports.h"
#include "models/imports/importsource.h"
#include "models/imports/recordexport.h"
#include "models/storage/viewstore.h"

namespace kontor {

/// Import and export as the window and the command line use them: files become reviews, reviews become plans on the one
/// road of change, and the ledger knows what became of each row.
class ImportService : public QObject
{
    Q_OBJECT

public:
    /// Everything passed by reference must outlive the service.
    struct Parts
    {
        ConnectionService &connections;
        RecordCache &cache;
        ChangeService &changes;
        Journal &journal;
        ImportLedger &ledger;
        ViewStore &settings;
        const Clock &clock;
        HeaderMatcher::Labels labels{}; ///< a text of a description in every language of the program
    };
    explicit ImportService(Parts parts, QObject *parent = nullptr);

    /// What a file of these columns probably means. \a start has connection, types, mode and action; its assignments
    /// are filled in. Invalid when the connection or a type is not known.
    Result<ImportSettings> suggest(ImportSettings start, const CsvTable &table) const;
    /// After a person has chosen columns: what follows from their choice (see HeaderMatcher::splitAddresses()).
    ImportSettings completed(ImportSettings settings, const CsvTable &table) const;
    /// Everything a column can be for.
    std::vector<ImportTarget> targets(const ImportSettings &settings) const;
    /// The label of a target for people, in the language of the window: "Mailbox: Size", "Domain it belongs to".
    QString label(const ImportSettings &settings, const ImportTarget &target) const;
    /// What is still missing before rows can be read: "Choose the column with the name". Empty: nothing.
    QString whatIsMissing(const ImportSettings &settings) const;
    /// The modes a type offers, and its actions for records that are there.
    std::vector<ImportMode> modes(const ResourceSpec &resource) const;

    /// The rows against everything that is known here; see ImportReview::check().
    ImportReview *review(std::shared_ptr<const CsvTable> table, const ImportSettings &settings, QObject *parent);

    /// Makes changes of all rows that can be sent, journals them together with what each row became, and works them
    /// off. The review must stay as it is until they are journalled: see ImportSource. The passwords made here stay to
    /// be handed over: see ChangeService::handOver().
    struct Submission
    {
        std::shared_ptr<const ImportPlan> plan;
        JobOf<PlanReport> *job;
    };
    Submission submit(const ImportReview &review, const QString &title, SubmitOptions options, QObject *owner);

    /// "create", "unchanged", "invalid" ...: stable in every language.
    static QString verdictName(ImportReview::Verdict verdict);

    ImportReports reports() const { return ImportReports(m_parts.ledger, m_parts.journal); }
    /// The reports of a plan into a folder, off this thread; see ImportReports::write().
    JobOf<ImportReportFiles> *writeReports(const QString &plan, const QString &folder, QObject *owner);
    Result<std::vector<ImportEntry>> imports(int limit) { return m_parts.ledger.entries(limit); }
    /// Whether there are reports of this plan.
    bool isImport(const QString &plan);
    /// Of how many changes the passwords that were made here wait to be handed over, by plan; see
    /// ChangeService::handOver(). Also of plans that are not over.
    QHash<QString, int> passwordsWaiting();

    JobOf<qint64> *exportRecords(ExportRequest request, QObject *owner);
    /// See historyexport.h.
    JobOf<qint64> *exportHistory(const HistoryExport &wanted, QObject *owner);

    // Saved settings, by the name a person gave them. Passwords that are the same for every row are not kept.
    QStringList profiles() const;
    std::optional<ImportSettings> profile(const QString &name, const QStringList &header) const;
    void keepProfile(const QString &name, const ImportSettings &settings, const QStringList &header);
    void dropProfile(const QString &name);

private:
    const ProviderSpec *specOf(const ImportSettings &settings) const;
    ImportSettings withoutSecrets(ImportSettings settings) const;
    QJsonObject keptProfiles() const;

    Parts m_parts;
};

} // namespace kontor
