// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/reportsjob.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace kontor {

namespace {

using Written = Result<ImportReportFiles>;

Written written(const QString &statePath, const QString &plan, const QString &folder)
{
    const auto state = StateStore::openBeside(statePath);
    if (!state) return failure(state.error());
    ImportLedger ledger(**state);
    Journal journal(**state);
    return ImportReports(ledger, journal).write(plan, folder);
}

class ReportsJob final : public JobOf<ImportReportFiles>
{
public:
    ReportsJob(QString statePath, QString plan, QString folder, QObject *owner)
        : JobOf<ImportReportFiles>(owner),
          m_statePath(std::move(statePath)),
          m_plan(std::move(plan)),
          m_folder(std::move(folder))
    {
    }

protected:
    void run() override
    {
        auto *watcher = new QFutureWatcher<Written>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(watcher->result()); });
        watcher->setFuture(QtConcurrent::run(written, m_statePath, m_plan, m_folder));
    }
    void abort() override {}

private:
    QString m_statePath;
    QString m_plan;
    QString m_folder;
};

} // namespace

JobOf<ImportReportFiles> *writeReports(const QString &statePath, const QString &plan, const QString &folder,
                                       QObject *owner)
{
    auto *job = new ReportsJob(statePath, plan, folder, owner);
    job->start();
    return job;
}

} // namespace kontor
