// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/text.h"

namespace kontor::cli {

namespace {

/// Opens a customer's panel (or a mailbox's webmail) in the browser. The link is printed only with --print-url.
class SignOnCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("as"),
                               QStringLiteral("virtual"), QStringLiteral("print-url"), QStringLiteral("reason")});
        if (!allowed) return fail(allowed.error());
        const auto record = recordAt(1);
        if (!record) return fail(record.error());
        const auto target = targetFor(*record);
        if (!target) return fail(target.error());
        const QString reason = m_arguments.value(QStringLiteral("reason"));
        if (m_arguments.has(QStringLiteral("print-url"))) return printUrl(*target, reason);
        m_engine.signOn().signOn(*target, reason, this)->onFinished(this, [this](const Result<SignOnSession> &session) {
            if (!session) return fail(session.error());
            m_output.object({{QStringLiteral("connection"), labelOf(session->connection)},
                             {QStringLiteral("id"), session->customerId},
                             {QStringLiteral("user"), session->user},
                             {QStringLiteral("expires_at"), session->expiresAt.toString(Qt::ISODate)}});
            succeed();
        });
    }

private:
    /// A mailbox is signed on to below its customer, which the parents lead to.
    Result<SignOnTarget> targetFor(const Record &record) const
    {
        SignOnTarget target;
        const ProviderSpec *spec = m_engine.connections().specOf(record.connection);
        const ResourceSpec *resource = spec->resource(record.type);
        if (!resource->canSignOn)
            return usageError(Text::tr("The vendor offers no sign-on for a %1.").arg(record.type));
        target.user = m_arguments.value(QStringLiteral("as"));
        target.virtualUser = target.user.isEmpty() || m_arguments.has(QStringLiteral("virtual"));
        if (record.kind == Kind::Customer) {
            target.customer = record;
            return target;
        }
        target.account = record;
        Record at = record;
        while (at.kind != Kind::Customer) {
            const ResourceSpec *below = spec->resource(at.type);
            const auto parent =
                m_engine.cache().record({at.connection, QString::fromLatin1(below->parentType), at.parent});
            if (!parent)
                return failure(
                    {.kind = Error::Kind::NotFound,
                     .message = Text::tr("The customer of \"%1\" is not in the cache. Run \"kontor-cli sync\" "
                                         "first.")
                                    .arg(record.id)});
            at = *parent;
        }
        target.customer = at;
        return target;
    }

    void printUrl(const SignOnTarget &target, const QString &reason)
    {
        m_engine.signOn().ticket(target, reason, this)->onFinished(this, [this](const Result<SignOnTicket> &ticket) {
            if (!ticket) return fail(ticket.error());
            m_output.object({{QStringLiteral("url"), ticket->url.revealText()},
                             {QStringLiteral("user"), ticket->user},
                             {QStringLiteral("valid_seconds"), qint64(ticket->validFor.count())}});
            succeed();
        });
    }
};

/// Opens the vendor's own panel in the browser. The address has no secret in it.
class OpenPanelCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed = m_arguments.allow({QStringLiteral("print-url")});
        if (!allowed) return fail(allowed.error());
        const auto connection = connectionNamed(m_arguments.word(1));
        if (!connection) return fail(connection.error());
        const QString address = panelAddress(m_engine.connections(), (*connection)->id);
        if (address.isEmpty())
            return fail(
                usageError(Text::tr("There is no panel to open for \"%1\".").arg((*connection)->label)).value());
        if (!m_arguments.has(QStringLiteral("print-url")))
            if (const auto opened = m_engine.signOn().openPanel((*connection)->id); !opened)
                return fail(opened.error());
        m_output.object({{QStringLiteral("connection"), (*connection)->label}, {QStringLiteral("url"), address}});
        succeed();
    }
};

} // namespace

std::unique_ptr<Command> makeSignOnCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<SignOnCommand>(engine, arguments);
}

std::unique_ptr<Command> makeOpenPanelCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<OpenPanelCommand>(engine, arguments);
}

} // namespace kontor::cli
