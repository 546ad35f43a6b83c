// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/fieldcells.h"
#include "models/imports/recordexport.h"
#include "models/storage/cacheschema.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace kontor {

/// Rows of the cache as they lie there, one behind the other: made in one thread, read in another.
class RawRows
{
public:
    /// So many, none of which is there.
    void clear(std::size_t size);
    std::size_t size() const { return m_places.size(); }
    void set(std::size_t index, const CacheRow &row);
    /// Valid until something is set; behind its fields FieldCells::padding() bytes are readable.
    std::optional<CacheRow> at(std::size_t index) const;

private:
    struct Place
    {
        qint64 shelf;
        std::size_t begin;
        std::array<std::size_t, 5> sizes;
        bool isThere;
    };
    std::string m_text;
    std::vector<Place> m_places;
};

/// The columns of an export and the cells of its rows. For one thread at a time.
class ExportSheet
{
public:
    /// \a shelves: with their numbers in the cache; the columns are in their order. \a request must outlive the sheet.
    ExportSheet(const ExportRequest &request, const std::vector<std::pair<qint64, CacheShelf>> &shelves);

    QStringList header() const;
    Result<void> write(const CacheRow &row, CsvWriter &writer);

private:
    struct Shelf
    {
        QString label{}; ///< of the connection, for people
        QString type{};
        QByteArray labelUtf8{};
        QByteArray typeUtf8{};
        std::vector<const FieldSpec *> columns{}; ///< null where the type has no field of that name
        std::unique_ptr<FieldCells> fields{};
    };
    const ResourceSpec *resourceOf(const CacheShelf &shelf) const;
    Result<void> writeSlowly(const CacheRow &row, const Shelf &shelf, CsvWriter &writer) const;

    const ExportRequest &m_request;
    QStringList m_fields;
    std::map<qint64, Shelf> m_shelves;
    std::vector<QByteArrayView> m_cells; ///< of the last row
    QByteArray m_base;                   ///< the same
};

} // namespace kontor
