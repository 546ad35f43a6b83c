// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionjobs.h"

#include <QUuid>

namespace kontor {

namespace {

Error invalid(const QHash<QString, QString> &problems)
{
    QStringList keys = problems.keys();
    keys.sort();
    QStringList lines;
    for (const QString &key : std::as_const(keys))
        lines << QStringLiteral("%1: %2").arg(key, problems.value(key));
    return {.kind = Error::Kind::Invalid,
            .message = lines.join(u'\n'),
            .fields = problems,
            .delivery = Error::Delivery::NotSent};
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ConnectionSave::ConnectionSave(ConnectionBook &book, const Connection &draft, ConnectionBook::Secrets typed,
                               QObject *owner)
    : StepsJob(owner), m_book(book), m_row(draft), m_typed(std::move(typed))
{
    m_typed.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    start();
}

ConnectionSave::~ConnectionSave()
{
    m_book.endDraft(m_row.id);
}

void ConnectionSave::run()
{
    if (!m_row.id.isEmpty() && !m_book.row(m_row.id))
        return finish(failure({.kind = Error::Kind::NotFound,
                               .message = tr("This connection was removed meanwhile. Add it anew."),
                               .delivery = Error::Delivery::NotSent}));
    const auto problems = m_book.check(m_row, m_typed);
    if (!problems.isEmpty()) return finish(failure(invalid(problems)));
    m_row = m_book.completed(m_row);
    if (m_row.id.isEmpty()) m_row.id = freshId();
    m_book.beginDraft(m_row);
    m_toWrite = m_toRemember = m_typed.keys();
    for (const Secret &secret : std::as_const(m_typed))
        m_book.redactor().watch(secret);
    if (m_book.secretStore().isPersistent()) {
        m_toRemember.removeIf([this](const QString &key) { return !m_row.storedSecrets.contains(key); });
        return rememberBefore();
    }
    // A store for one run cannot say beforehand whether it will have what was not typed.
    step<ConnectionBook::Secrets>(new SecretLoad(m_book, m_row, m_typed, this),
                                  [this](const ConnectionBook::Secrets &) { rememberBefore(); });
}

void ConnectionSave::rememberBefore()
{
    if (m_toRemember.isEmpty()) return writeNext();
    const QString key = m_toRemember.takeFirst();
    step<SecretAnswer>(m_book.secretStore().read({m_row.id, key}, true, this), [this, key](const SecretAnswer &answer) {
        const bool nothing = answer.state == SecretState::Absent || answer.state == SecretState::RemovedOutside;
        // What is locked or out of reach for reading will not take a new value either, and could not be put back.
        if (!nothing && answer.state != SecretState::Ok) return undo(secretError(answer.state, answer.detail));
        if (!nothing) m_before.insert(key, answer.secret);
        rememberBefore();
    });
}

void ConnectionSave::writeNext()
{
    if (m_cancelled) return undo({.kind = Error::Kind::Cancelled, .message = tr("Cancelled.")});
    if (m_toWrite.isEmpty()) return keepRow();
    const QString key = m_toWrite.takeFirst();
    m_written << key;
    step<SecretAnswer>(m_book.secretStore().write({m_row.id, key}, m_typed.value(key), this),
                       [this, key](const SecretAnswer &answer) {
                           if (answer.state == SecretState::Ok) return writeNext();
                           Error error = secretError(answer.state, answer.detail);
                           error.fields.insert(key, error.message);
                           undo(error);
                       });
}

void ConnectionSave::keepRow()
{
    if (m_book.secretStore().isPersistent())
        for (const QString &key : std::as_const(m_written))
            m_row.storedSecrets.insert(key, m_book.clock().utcNow());
    m_book.endDraft(m_row.id);
    if (const auto kept = m_book.keep(m_row); !kept) return undo(kept.error());
    finish(m_row);
}

void ConnectionSave::undo(const Error &why)
{
    if (m_written.isEmpty()) return finish(failure(why));
    const SecretName name{m_row.id, m_written.takeLast()};
    const auto before = m_before.constFind(name.purpose);
    JobOf<SecretAnswer> *back = before == m_before.cend() ? m_book.secretStore().remove(name, this)
                                                          : m_book.secretStore().write(name, *before, this);
    step<SecretAnswer>(back, [this, why, purpose = name.purpose](const SecretAnswer &answer) {
        Error error = why;
        if (answer.state != SecretState::Ok)
            error.detail += QStringLiteral("; putting back %1: %2").arg(purpose, secretStateName(answer.state));
        undo(error);
    });
}

ConnectionRemoval::ConnectionRemoval(ConnectionBook &book, RecordKeeper &keeper, const QString &id, QObject *owner)
    : StepsJob(owner), m_book(book), m_keeper(keeper), m_id(id)
{
    start();
}

void ConnectionRemoval::run()
{
    const Connection *row = m_book.row(m_id);
    if (!row)
        return finish(failure({.kind = Error::Kind::NotFound,
                               .message = tr("There is no such connection any more."),
                               .delivery = Error::Delivery::NotSent}));
    m_purposes = row->storedSecrets.keys();
    if (const ProviderSpec *vendor = m_book.describe(*row); vendor && !m_book.secretStore().isPersistent())
        for (const FieldSpec *field : secretCredentials(*vendor))
            m_purposes << field->name();
    if (const auto gone = m_book.forget(m_id); !gone) return finish(failure(gone.error()));
    m_purposes += m_keeper.forgetConnection(m_id);
    removeNext();
}

void ConnectionRemoval::removeNext()
{
    if (m_purposes.isEmpty()) return m_problem ? finish(failure(*m_problem)) : finish(true);
    const QString purpose = m_purposes.takeFirst();
    step<SecretAnswer>(m_book.secretStore().remove({m_id, purpose}, this), [this, purpose](const SecretAnswer &answer) {
        if (answer.state != SecretState::Ok && !m_problem) {
            m_problem = secretError(answer.state, answer.detail);
            m_problem->message = tr("The connection is removed, but its key \"kontor/%1/%2\" is still in the keychain; "
                                    "delete it there. %3")
                                     .arg(m_id, purpose, m_problem->message);
        }
        removeNext();
    });
}

ConnectionTest::ConnectionTest(ConnectionBook &book, const Connection &draft, ConnectionBook::Secrets typed,
                               QObject *owner)
    : StepsJob(owner), m_book(book), m_draft(draft), m_typed(std::move(typed))
{
    start();
}

ConnectionTest::~ConnectionTest()
{
    // What the provider has under way is a child of this job and must not outlive the provider.
    qDeleteAll(findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly));
    m_book.endDraft(m_draft.id);
}

void ConnectionTest::run()
{
    auto problems = m_book.check(m_draft, m_typed);
    // A name is needed for keeping only.
    problems.remove(QStringLiteral("label"));
    if (!problems.isEmpty()) return finish(failure(invalid(problems)));
    m_draft = m_book.completed(m_draft);
    if (m_draft.id.isEmpty()) m_draft.id = freshId();
    m_book.beginDraft(m_draft);
    step<ConnectionBook::Secrets>(
        new SecretLoad(m_book, m_draft, m_typed, this), [this](const ConnectionBook::Secrets &secrets) {
            const ProviderEntry *vendor = m_book.entry(m_draft.vendor);
            m_provider = vendor->make(m_book.options(m_draft, secrets), m_book.redactor(), m_book.clock());
            step<ProbeReport>(m_provider->probe(this), [this](const ProbeReport &report) { finish(report); });
        });
}

} // namespace kontor
