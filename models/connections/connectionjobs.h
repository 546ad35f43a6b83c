// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/recordkeeper.h"
#include "models/connections/secretload.h"

#include <deque>
#include <memory>

namespace kontor {

/// Saves a connection: looks at the draft, writes the secrets (each read back), then the row. When any of it fails, or
/// it is cancelled, the secrets are put back as they were. Belongs to the service, not to the dialog that asked, so
/// that closing the dialog cannot leave half of it.
class ConnectionSave final : public StepsJob<Connection>
{
    Q_OBJECT

public:
    ConnectionSave(ConnectionBook &book, const Connection &draft, ConnectionBook::Secrets typed, QObject *owner);
    ~ConnectionSave() override;

protected:
    void run() override;
    void abort() override { m_cancelled = true; }
    bool keepsOutcomeOnCancel() const override { return true; }

private:
    void rememberBefore();
    void writeNext();
    void keepRow();
    void undo(const Error &why);

    ConnectionBook &m_book;
    Connection m_row;
    ConnectionBook::Secrets m_typed;
    ConnectionBook::Secrets m_before; ///< what the store had under the keys to be written
    QStringList m_toRemember;
    QStringList m_toWrite;
    QStringList m_written;
    bool m_cancelled = false;
};

/// Removes a connection: the row, then its secrets and those of its records. The value is true; a secret that could not
/// be removed is an error of kind Secrets although the connection is gone.
class ConnectionRemoval final : public StepsJob<bool>
{
    Q_OBJECT

public:
    ConnectionRemoval(ConnectionBook &book, RecordKeeper &keeper, const QString &id, QObject *owner);

protected:
    void run() override;
    void abort() override {}
    bool keepsOutcomeOnCancel() const override { return true; }

private:
    void removeNext();

    ConnectionBook &m_book;
    RecordKeeper &m_keeper;
    QString m_id;
    QStringList m_purposes;
    std::optional<Error> m_problem;
};

/// Tries a draft with a provider of its own, which goes with the job.
class ConnectionTest final : public StepsJob<ProbeReport>
{
    Q_OBJECT

public:
    ConnectionTest(ConnectionBook &book, const Connection &draft, ConnectionBook::Secrets typed, QObject *owner);
    ~ConnectionTest() override;

protected:
    void run() override;

private:
    ConnectionBook &m_book;
    Connection m_draft;
    ConnectionBook::Secrets m_typed;
    std::unique_ptr<Provider> m_provider;
};

/// Hands on the outcome of a job of the service to whoever asked. Deleting it does not stop the work.
template<class T>
class WorkHandle final : public JobOf<T>
{
public:
    WorkHandle(JobOf<T> *work, QObject *owner) : JobOf<T>(owner), m_work(work)
    {
        work->onFinished(this, [this](const Result<T> &outcome) { this->finish(outcome); });
        QObject::connect(work, &QObject::destroyed, this, [this] { decideCancelled(); });
        this->start();
    }

protected:
    void run() override {}
    void abort() override
    {
        if (m_work) m_work->cancel();
    }
    bool keepsOutcomeOnCancel() const override { return true; }
    void decideCancelled() override
    {
        abort();
        JobOf<T>::decideCancelled();
    }

private:
    QPointer<JobOf<T>> m_work;
};

} // namespace kontor
