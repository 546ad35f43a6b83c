// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/engine.h"

#include <QObject>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace kontor::cli {

/// One command at work: owns its jobs, prints its result and emits done() once with the exit code.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Engine &engine, const Arguments &arguments)
        : m_engine(engine), m_arguments(arguments), m_output(m_arguments)
    {
    }
    /// Runs the command; before one that may write, keys that a vendor showed once in an earlier run are brought into
    /// the keychain, because whoever uses the command line only would never see them there otherwise.
    void begin();
    virtual void run() = 0;

Q_SIGNALS:
    void done(int exitCode);

protected:
    void fail(const Error &error);
    /// Done, once what was queued for stdout is written.
    void succeed() { Q_EMIT done(0); }

    /// The connection named by --connection, or the only one there is.
    Result<const Connection *> theConnection() const;
    Result<const Connection *> connectionNamed(const QString &labelOrId) const;
    QString labelOf(const QString &connectionId) const;
    Result<Kind> kindAt(int word) const;
    /// The record named by kind and id (words), wherever it is cached; an error when it is none or several.
    Result<Record> recordAt(int kindWord) const;
    Result<Record> recordWith(Kind kind, const QString &id) const;
    /// Null for a record that may be changed.
    const ProtectedRecord *protectionOf(const Record &record) const;

    /// Whether a person says yes, or --yes was given. Otherwise the command is over when it returns.
    bool confirmed(const QString &question);
    /// The next line of standard input, without its end.
    QString inputLine() { return m_input.readLine(); }

    Engine &m_engine;
    Arguments m_arguments;
    Output m_output;

private:
    bool mustRecoverSecrets() const;

    QTextStream m_input{stdin}; ///< one for all that is read: it reads ahead
};

/// The command named by the first word; an error names what there is.
Result<std::unique_ptr<Command>> makeCommand(Engine &engine, const Arguments &arguments);

/// True for commands that change something at a vendor or in the state: they need the lock.
bool commandWrites(const Arguments &arguments);

std::unique_ptr<Command> makeVendorsCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeConnectionsCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeSyncCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeListCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeShowCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeProtectCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeChangeCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeSignOnCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeOpenPanelCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeTemplateCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeHistoryCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeDriftCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makePlansCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeImportCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeExportCommand(Engine &engine, const Arguments &arguments);
std::unique_ptr<Command> makeUndoCommand(Engine &engine, const Arguments &arguments);

} // namespace kontor::cli
