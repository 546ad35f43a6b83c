// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/exportsheet.h"

#include "models/imports/celltext.h"
#include "models/imports/importsettings.h"
#include "models/schema/fieldrules.h"
#include "models/storage/recordjson.h"

#include <QSet>

namespace kontor {

namespace {

bool comesBack(const FieldSpec &field)
{
    return field.has(FieldFlag::InCsv) && field.type != FieldType::Secret && !field.has(FieldFlag::Computed) &&
           !field.has(FieldFlag::Immutable) && !field.has(FieldFlag::WriteOnly) && !field.has(FieldFlag::ForFollowUp);
}

/// A field may have the name of one of the columns that stand before.
QStringList named(const QStringList &fields)
{
    static const QSet<QString> taken{QStringLiteral("connection"), QStringLiteral("type"),   QStringLiteral("id"),
                                     QStringLiteral("name"),       QStringLiteral("status"), QStringLiteral("parent")};
    QStringList names;
    for (const QString &field : fields)
        names.append(taken.contains(field) ? QLatin1String("field_") + field : field);
    return names;
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(viewOf(utf8));
}

} // namespace

void RawRows::clear(std::size_t size)
{
    m_text.clear();
    m_places.assign(size, {});
}

void RawRows::set(std::size_t index, const CacheRow &row)
{
    // One growth for most portions.
    constexpr std::size_t usual = std::size_t(256) * 1024;
    if (m_text.capacity() < usual) m_text.reserve(usual);
    Place &place = m_places[index];
    place = {.shelf = row.shelf, .begin = m_text.size(), .sizes = {}, .isThere = true};
    std::size_t at = 0;
    for (const std::string_view part : {row.id, row.name, row.status, row.parent, row.fields}) {
        m_text.append(part);
        place.sizes.at(at++) = part.size();
    }
    m_text.append(FieldCells::padding(), '\0');
}

std::optional<CacheRow> RawRows::at(std::size_t index) const
{
    const Place &place = m_places[index];
    if (!place.isThere) return std::nullopt;
    std::array<std::string_view, 5> parts;
    std::size_t begin = place.begin;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts.at(i) = std::string_view(m_text).substr(begin, place.sizes.at(i));
        begin += place.sizes.at(i);
    }
    return CacheRow{.shelf = place.shelf,
                    .id = parts[0],
                    .name = parts[1],
                    .status = parts[2],
                    .parent = parts[3],
                    .fields = parts[4]};
}

ExportSheet::ExportSheet(const ExportRequest &request, const std::vector<std::pair<qint64, CacheShelf>> &shelves)
    : m_request(request)
{
    const QSet<QString> wanted(request.fields.begin(), request.fields.end());
    for (const auto &[id, shelf] : shelves) {
        const ResourceSpec *resource = resourceOf(shelf);
        if (!resource) continue;
        for (const FieldSpec &field : resource->fields) {
            const bool isChosen = request.isRoundTrip ? comesBack(field) : field.type != FieldType::Secret;
            if (!isChosen || (!wanted.isEmpty() && !wanted.contains(field.name()))) continue;
            if (!m_fields.contains(field.name())) m_fields.append(field.name());
        }
    }
    for (const auto &[id, known] : shelves) {
        Shelf &shelf = m_shelves[id];
        shelf.label = request.labels.value(known.connection, known.connection);
        shelf.type = known.type;
        shelf.labelUtf8 = shelf.label.toUtf8();
        shelf.typeUtf8 = shelf.type.toUtf8();
        const ResourceSpec *resource = resourceOf(known);
        for (const QString &key : std::as_const(m_fields))
            shelf.columns.push_back(resource ? resource->field(key) : nullptr);
        shelf.fields = std::make_unique<FieldCells>(shelf.columns);
    }
}

const ResourceSpec *ExportSheet::resourceOf(const CacheShelf &shelf) const
{
    const ProviderSpec *spec = m_request.specs.value(shelf.connection);
    return spec ? spec->resource(shelf.type) : nullptr;
}

QStringList ExportSheet::header() const
{
    if (!m_request.isRoundTrip)
        return QStringList{QStringLiteral("connection"), QStringLiteral("type"),   QStringLiteral("id"),
                           QStringLiteral("name"),       QStringLiteral("status"), QStringLiteral("parent")} +
               named(m_fields);
    return QStringList{QString::fromLatin1(marker::connection), QString::fromLatin1(marker::type),
                       QString::fromLatin1(marker::id)} +
           m_fields + QStringList{QLatin1String(marker::base) + u':' + m_fields.join(u',')};
}

Result<void> ExportSheet::write(const CacheRow &row, CsvWriter &writer)
{
    Shelf &shelf = m_shelves.at(row.shelf);
    m_cells.assign({shelf.labelUtf8, shelf.typeUtf8, viewOf(row.id)});
    if (!m_request.isRoundTrip)
        m_cells.insert(m_cells.end(), {viewOf(row.name), viewOf(row.status), viewOf(row.parent)});
    const std::size_t before = m_cells.size();
    m_cells.resize(before + shelf.columns.size());
    const std::span<QByteArrayView> fields = std::span(m_cells).subspan(before);
    if (!shelf.fields->read(row.fields, fields)) return writeSlowly(row, shelf, writer);
    if (m_request.isRoundTrip) {
        m_base.clear();
        for (const QByteArrayView cell : fields) {
            if (!m_base.isEmpty()) m_base += ' ';
            m_base += cellFingerprint(cell);
        }
        m_cells.push_back(m_base);
    }
    return writer.row(m_cells);
}

/// By way of values, which says what is wrong with the text of one.
Result<void> ExportSheet::writeSlowly(const CacheRow &row, const Shelf &shelf, CsvWriter &writer) const
{
    QStringList cells{shelf.label, shelf.type, textOf(row.id)};
    if (!m_request.isRoundTrip) cells << textOf(row.name) << textOf(row.status) << textOf(row.parent);
    const QJsonObject values = jsonFromUtf8(row.fields);
    QStringList base;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const FieldSpec *field = shelf.columns[std::size_t(at)];
        cells << (field ? fieldTextFromValue(*field, values.value(m_fields[at])) : QString());
        if (m_request.isRoundTrip) base << QString::fromLatin1(cellFingerprint(cells.last().toUtf8()));
    }
    if (m_request.isRoundTrip) cells << base.join(u' ');
    return writer.row(cells);
}

} // namespace kontor
