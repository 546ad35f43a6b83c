// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/fieldcells.h"

#include "models/schema/fieldrules.h"
#include "models/storage/recordjson.h"

#include <algorithm>
#include <deque>
#include <simdjson.h>
#include <unordered_map>

namespace kontor {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int noColumn = -1;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// A whole number that is written in the file as it is written here, which is nearly all of them.
bool isPlainNumber(std::string_view token)
{
    constexpr std::size_t certainlyFits = 18; // digits in 64 bits
    if (token.starts_with('-')) token.remove_prefix(1);
    const bool isShort = !token.empty() && token.size() <= certainlyFits;
    return isShort && token.front() != '0' &&
           std::ranges::all_of(token, [](char one) { return one >= '0' && one <= '9'; });
}

} // namespace

class FieldCells::Reader
{
public:
    explicit Reader(const std::vector<const FieldSpec *> &columns) : m_columns(columns)
    {
        for (std::size_t at = 0; at < columns.size(); ++at)
            if (columns[at]) m_columnOf.emplace(columns[at]->key, int(at));
    }

    bool read(std::string_view json, std::span<QByteArrayView> cells)
    {
        std::ranges::fill(cells, QByteArrayView());
        m_made.clear();
        ondemand::document document;
        if (m_parser.iterate(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING).get(document))
            return false;
        ondemand::object object;
        if (document.get_object().get(object)) return false;
        std::size_t at = 0;
        for (auto field : object) {
            std::string_view key;
            if (field.unescaped_key().get(key)) return false;
            ondemand::value value;
            if (field.value().get(value)) return false;
            const int column = columnOf(at++, key);
            if (column != noColumn && !take(value, *m_columns[std::size_t(column)], cells[std::size_t(column)]))
                return false;
        }
        return true;
    }

private:
    /// Records of a type mostly have the same fields, always in the same order.
    int columnOf(std::size_t at, std::string_view key)
    {
        if (at < m_order.size() && m_order[at].first == key) return m_order[at].second;
        const auto known = m_columnOf.find(std::string(key));
        const int column = known == m_columnOf.end() ? noColumn : known->second;
        if (at == m_order.size())
            m_order.emplace_back(key, column);
        else if (at < m_order.size())
            m_order[at] = {std::string(key), column};
        return column;
    }

    bool take(ondemand::value &value, const FieldSpec &field, QByteArrayView &cell)
    {
        ondemand::json_type type{};
        if (value.type().get(type)) return false;
        switch (type) {
        case ondemand::json_type::string: {
            std::string_view text;
            if (value.get_string().get(text)) return false;
            cell = viewOf(text);
            return true;
        }
        case ondemand::json_type::boolean: {
            bool isSet = false;
            if (value.get_bool().get(isSet)) return false;
            cell = isSet ? "true" : "false";
            return true;
        }
        case ondemand::json_type::number: {
            std::string_view token = value.raw_json_token();
            while (!token.empty() && token.back() <= ' ')
                token.remove_suffix(1);
            cell = isPlainNumber(token) ? viewOf(token) : made(field, token);
            double ignored = 0;
            return !value.get_double().get(ignored);
        }
        case ondemand::json_type::array: {
            std::string_view json;
            if (simdjson::to_json_string(value).get(json)) return false;
            cell = made(field, json);
            return true;
        }
        default:
            return true;
        }
    }

    /// What is not worth a way of its own.
    QByteArrayView made(const FieldSpec &field, std::string_view json)
    {
        const QJsonValue value = jsonFromUtf8("{\"v\":" + std::string(json) + '}').value(QLatin1String("v"));
        return m_made.emplace_back(fieldTextFromValue(field, value).toUtf8());
    }

    std::vector<const FieldSpec *> m_columns;
    std::unordered_map<std::string, int> m_columnOf;
    std::vector<std::pair<std::string, int>> m_order; ///< of the last record's fields
    std::deque<QByteArray> m_made;
    ondemand::parser m_parser;
};

FieldCells::FieldCells(const std::vector<const FieldSpec *> &columns) : m_reader(std::make_unique<Reader>(columns)) {}

FieldCells::~FieldCells() = default;
FieldCells::FieldCells(FieldCells &&) noexcept = default;

std::size_t FieldCells::padding()
{
    return simdjson::SIMDJSON_PADDING;
}

bool FieldCells::read(std::string_view json, std::span<QByteArrayView> cells)
{
    return m_reader->read(json, cells);
}

} // namespace kontor
