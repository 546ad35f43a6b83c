// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>
#include <vector>

namespace kontor::cli {

namespace {

void write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
}

void write(std::FILE *to, QByteArrayView utf8)
{
    std::fwrite(utf8.data(), 1, std::size_t(utf8.size()), to);
}

void addRow(CsvText &text, const QStringList &cells)
{
    QByteArrayList bytes;
    for (const QString &cell : cells)
        bytes.append(cell.toUtf8());
    text.row(std::vector<QByteArrayView>(bytes.begin(), bytes.end()));
}

QString cellText(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNull() || value.isUndefined()) return {};
    if (value.isDouble()) return value.toVariant().toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cellText(part);
        return parts.join(u',');
    }
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/// "fields.email" looks inside; a key that is not at the top is looked for in "fields".
QJsonValue cell(const QJsonObject &object, const QString &column)
{
    if (object.contains(column)) return object.value(column);
    if (const qsizetype dot = column.indexOf(u'.'); dot > 0)
        if (const QJsonValue outer = object.value(column.left(dot)); outer.isObject())
            return outer.toObject().value(column.mid(dot + 1));
    return object.value(QLatin1String("fields")).toObject().value(column);
}

/// Terminals obey control characters; a vendor's text must not.
QString printable(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) c = QChar(0xfffd);
    return text;
}

QString table(const QList<QStringList> &lines)
{
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], line.at(i).size());
    QString out;
    for (const QStringList &line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += line.at(i).leftJustified(widths[i] + 2);
        out += row.trimmed().isEmpty() ? QString(u'\n') : row.left(row.size() - 2) + u'\n';
    }
    return out;
}

} // namespace

void Output::rows(const QJsonArray &objects, const QStringList &columns) const
{
    if (isJson()) {
        write(stdout, QString::fromUtf8(QJsonDocument(objects).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    const bool csv = m_format == Arguments::Format::Csv;
    QList<QStringList> lines{columns};
    for (const QJsonValue &object : objects) {
        QStringList line;
        for (const QString &column : columns) {
            const QString text = cellText(cell(object.toObject(), column));
            line << (csv ? text : printable(text));
        }
        lines << line;
    }
    if (!csv) {
        write(stdout, table(lines));
        return;
    }
    CsvText text({.safety = m_safety});
    text.header(lines.takeFirst());
    for (const QStringList &line : lines)
        addRow(text, line);
    write(stdout, text.text());
}

void Output::object(const QJsonObject &object) const
{
    if (isJson()) {
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    if (m_format == Arguments::Format::Csv) {
        rows({object}, object.keys());
        return;
    }
    QList<QStringList> lines;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject()) {
            lines << QStringList{it.key(), printable(cellText(it.value()))};
            continue;
        }
        const QJsonObject inner = it.value().toObject();
        for (auto field = inner.begin(); field != inner.end(); ++field)
            lines << QStringList{it.key() + u'.' + field.key(), printable(cellText(field.value()))};
    }
    if (!lines.isEmpty()) write(stdout, table(lines));
}

void Output::csv(const QStringList &cells) const
{
    CsvText text({.safety = CsvFormat::Safety::Raw});
    addRow(text, cells);
    write(stdout, text.text());
}

void Output::say(const QString &line) const
{
    if (!m_quiet) write(stderr, printable(line) + u'\n');
}

void Output::problem(const Error &error) const
{
    QString line = QStringLiteral("kontor-cli: ") + error.message;
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        if (it.value() != error.message) line += QStringLiteral("\n  %1: %2").arg(it.key(), it.value());
    if (!error.correlationId.isEmpty()) line += QStringLiteral(" [%1]").arg(error.correlationId);
    for (const QString &part : line.split(u'\n'))
        write(stderr, printable(part) + u'\n');
}

QJsonObject recordJson(const Record &record, const QString &connection, const ProtectedRecord *protection)
{
    QJsonObject object{
        {QStringLiteral("connection"), connection},
        {QStringLiteral("kind"), kindName(record.kind)},
        {QStringLiteral("type"), record.type},
        {QStringLiteral("id"), record.id},
        {QStringLiteral("name"), record.name},
        {QStringLiteral("status"), record.status},
        {QStringLiteral("parent"), record.parent},
        {QStringLiteral("fields"), record.fields},
        {QStringLiteral("alias"), QString()},
        {QStringLiteral("tags"), QJsonArray()},
        {QStringLiteral("fetched_at"), record.fetchedAt.toString(Qt::ISODate)},
    };
    if (protection)
        object.insert(QStringLiteral("protected"),
                      QJsonObject{{QStringLiteral("person"), protection->person},
                                  {QStringLiteral("at"), protection->at.toString(Qt::ISODate)},
                                  {QStringLiteral("reason"), protection->reason}});
    return object;
}

QJsonObject changeJson(const ChangeRow &row, const QString &connection)
{
    QJsonObject object{
        {QStringLiteral("plan"), row.plan},
        {QStringLiteral("row"), row.seq},
        {QStringLiteral("connection"), connection},
        {QStringLiteral("kind"), kindName(row.kind)},
        {QStringLiteral("type"), row.mutation.type},
        {QStringLiteral("id"), row.remoteId.isEmpty() ? row.mutation.id : row.remoteId},
        {QStringLiteral("name"), row.objectName},
        {QStringLiteral("verb"), row.mutation.verb == Verb::Act ? row.mutation.action : verbName(row.mutation.verb)},
        {QStringLiteral("state"), changeStateName(row.state)},
        {QStringLiteral("attempts"), row.attempts},
        {QStringLiteral("at"), row.changedAt.toString(Qt::ISODate)},
        {QStringLiteral("values"), row.mutation.values},
        {QStringLiteral("error"), row.errorText},
        {QStringLiteral("correlation_id"), row.correlationId},
    };
    if (row.mutation.before) object.insert(QStringLiteral("before"), row.mutation.before->fields);
    if (row.after) object.insert(QStringLiteral("after"), *row.after);
    return object;
}

int exitCode(const Error &error)
{
    if (error.vendorCode == QLatin1String("usage")) return 1;
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
        return 3;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Protocol:
    case Error::Kind::Server:
    case Error::Kind::RateLimited:
        return 4;
    case Error::Kind::Secrets:
    case Error::Kind::Storage:
        return 5;
    case Error::Kind::Locked:
        return 6;
    default:
        return 2;
    }
}

} // namespace kontor::cli
