// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvreader.h"
#include "models/imports/importservice.h"
#include "tests/changes/changehouse.h"

namespace kontor::test {

/// A house that imports: three customers, two domains of the first, two mailboxes of the first of those.
class ImportHouse : public ChangeHouse
{
public:
    ImportHouse()
    {
        vendor.addDomain(QStringLiteral("1"), QStringLiteral("one.example"));
        vendor.addDomain(QStringLiteral("1"), QStringLiteral("uno.example"));
        vendor.addMailbox(QStringLiteral("one.example"), QStringLiteral("anna"));
        vendor.addMailbox(QStringLiteral("one.example"), QStringLiteral("ben"), 2048);
        fillCache();
        startImports();
    }
    /// As a start of the program does, after crash().
    void startImports()
    {
        ledger = std::make_unique<ImportLedger>(*state);
        settings = std::make_unique<ViewStore>(*state);
        imports = std::make_unique<ImportService>(ImportService::Parts{.connections = *connections,
                                                                       .cache = *cache,
                                                                       .changes = *changes,
                                                                       .journal = *journal,
                                                                       .ledger = *ledger,
                                                                       .settings = *settings,
                                                                       .clock = clock,
                                                                       .labels = [](const char *text) {
                                                                           return QStringList{QString::fromUtf8(text)};
                                                                       }});
    }
    void crashImports()
    {
        review.reset();
        imports.reset();
        crash();
        startImports();
    }

    static std::shared_ptr<const CsvTable> tableOf(const QByteArray &text, char delimiter = ',')
    {
        CsvReader reader({.delimiter = delimiter}, {}, QStringLiteral("list.csv"));
        if (const auto read = reader.add(text); !read) qFatal("test: %s", qPrintable(read.error().message));
        auto table = reader.finish();
        if (!table) qFatal("test: %s", qPrintable(table.error().message));
        return std::make_shared<const CsvTable>(std::move(*table));
    }
    ImportSettings suggested(const CsvTable &table, const QStringList &types, ImportMode mode,
                             const QString &action = {}) const
    {
        const auto made = imports->suggest({.connection = id, .types = types, .mode = mode, .action = action}, table);
        if (!made) qFatal("test: %s", qPrintable(made.error().message));
        return *made;
    }
    /// Checked and ready.
    ImportReview &reviewed(std::shared_ptr<const CsvTable> table, const ImportSettings &with)
    {
        review.reset(imports->review(std::move(table), with, nullptr));
        const auto checked = waitFor(review->check(review.get()));
        if (!checked) qFatal("test: %s", qPrintable(checked.error().message));
        return *review;
    }
    ImportReview &reviewed(const QByteArray &text, const QStringList &types, ImportMode mode,
                           const QString &action = {})
    {
        const auto table = tableOf(text);
        return reviewed(table, suggested(*table, types, mode, action));
    }
    /// The changes that the journal would be given one after the other.
    struct Planned
    {
        ChangePlan plan;
        std::vector<ImportPlan::Row> rows;
    };
    Planned planned() const
    {
        Planned all{.plan = changes->beginPlan(QStringLiteral("Import"), QStringLiteral("import"))};
        const auto made = std::make_shared<ImportPlan>();
        ImportSource source(*review, *changes, made);
        for (int row = 0; row < source.count(); ++row)
            if (const auto added = source.add(row, all.plan); !added)
                qFatal("test: %s", qPrintable(added.error().message));
        all.rows = made->rows;
        return all;
    }
    /// The reviewed file on the one road of change.
    struct Ended
    {
        QString plan;
        PlanReport report;
    };
    Ended carryOut(SubmitOptions options = {})
    {
        const auto begun = imports->submit(*review, QStringLiteral("Import"), std::move(options), changes.get());
        const auto report = waitFor(begun.job);
        if (!report) qFatal("test: %s", qPrintable(report.error().message));
        return {begun.plan->row.id, *report};
    }
    using ChangeHouse::carryOut;
    QString problemAt(int row, int column) const { return review->detail(row).cellProblems.value(column); }

    std::unique_ptr<ImportLedger> ledger;
    std::unique_ptr<ViewStore> settings;
    std::unique_ptr<ImportService> imports;
    std::unique_ptr<ImportReview> review;
};

} // namespace kontor::test
