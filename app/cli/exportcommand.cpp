// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selectingcommand.h"
#include "app/cli/text.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cstdio>

namespace kontor::cli {

namespace {

/// export KIND: the cached records as CSV, to standard output or into a file.
class ExportCommand final : public SelectingCommand
{
public:
    using SelectingCommand::SelectingCommand;
    ~ExportCommand() override
    {
        if (m_isTemporary) QFile::remove(m_request.path);
    }
    void run() override
    {
        const auto allowed = m_arguments.allow(
            {QStringLiteral("connection"), QStringLiteral("filter"), QStringLiteral("columns"),
             QStringLiteral("round-trip"), QStringLiteral("raw"), QStringLiteral("output"), QStringLiteral("replace")});
        if (!allowed) return fail(allowed.error());
        const auto kind = kindAt(1);
        if (!kind) return fail(kind.error());
        const auto query = queryFor(*kind);
        if (!query) return fail(query.error());
        const auto rows = runRowQuery(m_engine.cache().path(), m_engine.connections(), *query);
        if (!rows) return fail(rows.error());
        m_request.rows = *rows;
        m_request.fields = m_arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts);
        m_request.isRoundTrip = m_arguments.has(QStringLiteral("round-trip"));
        m_request.replaces = m_arguments.has(QStringLiteral("replace"));
        if (m_arguments.has(QStringLiteral("raw"))) m_request.format.safety = CsvFormat::Safety::Raw;
        m_request.path = m_arguments.value(QStringLiteral("output"));
        m_isTemporary = m_request.path.isEmpty();
        if (m_isTemporary)
            m_request.path = QDir(m_engine.home().temporaryFolder())
                                 .filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".csv"));
        m_engine.imports().exportRecords(m_request, this)->onFinished(this, [this](const Result<qint64> &written) {
            if (!written) return fail(written.error());
            if (m_isTemporary && !copyToOutput()) return;
            m_output.say(Text::tr("%n record(s) exported.", nullptr, int(*written)));
            succeed();
        });
    }

private:
    bool copyToOutput()
    {
        QFile file(m_request.path);
        if (file.open(QFile::ReadOnly))
            while (!file.atEnd()) {
                const QByteArray portion = file.read(qint64(256) * 1024);
                if (std::fwrite(portion.constData(), 1, std::size_t(portion.size()), stdout) !=
                    std::size_t(portion.size()))
                    break;
            }
        if (file.isOpen() && file.error() == QFile::NoError && std::fflush(stdout) == 0) return true;
        fail({.kind = Error::Kind::Storage, .message = Text::tr("The output could not be written.")});
        return false;
    }

    ExportRequest m_request;
    bool m_isTemporary = false;
};

/// The header line of a CSV file that "import plan" understands: the keys that can be given for a new record, in the
/// order of the description, and before them the record it belongs to. --example adds a made-up row.
class TemplateCommand final : public Command
{
public:
    using Command::Command;
    void run() override
    {
        const auto allowed =
            m_arguments.allow({QStringLiteral("connection"), QStringLiteral("type"), QStringLiteral("example")});
        if (!allowed) return fail(allowed.error());
        const auto kind = kindAt(1);
        if (!kind) return fail(kind.error());
        const auto connection = theConnection();
        if (!connection) return fail(connection.error());
        const auto resource = creatable(*m_engine.connections().specOf((*connection)->id), *kind);
        if (!resource) return fail(resource.error());
        m_output.csv(templateHeader(**resource));
        if (m_arguments.has(QStringLiteral("example"))) m_output.csv(templateExample(**resource));
        succeed();
    }

private:
    /// What can be made: the resource by --type, else the first of the kind.
    Result<const ResourceSpec *> creatable(const ProviderSpec &spec, Kind kind) const
    {
        const QString type = m_arguments.value(QStringLiteral("type"));
        QStringList types;
        for (const ResourceSpec *resource : spec.resourcesOf(kind)) {
            if (!resource->verb(Verb::Create)) continue;
            types << resource->typeName();
            if (type.isEmpty() || type == resource->typeName()) return resource;
        }
        if (types.isEmpty())
            return usageError(
                Text::tr("%1 does not let anybody create %2.").arg(QString::fromUtf8(spec.name), kindName(kind)));
        return usageError(
            Text::tr("%1 has no %2 of the type \"%3\". Types: %4.")
                .arg(QString::fromUtf8(spec.name), kindName(kind), type, types.join(QLatin1String(", "))));
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<ExportCommand>(engine, arguments);
}

std::unique_ptr<Command> makeTemplateCommand(Engine &engine, const Arguments &arguments)
{
    return std::make_unique<TemplateCommand>(engine, arguments);
}

} // namespace kontor::cli
