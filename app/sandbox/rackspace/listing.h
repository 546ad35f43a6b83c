// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/rackspace/call.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace kontor::sandbox::rackspace {

/// Which part of a list is asked for: "size" (50, at most 250), "offset" and one of "startswith" and "contains" (wiki
/// "Rest API").
class Listing
{
public:
    /// The listing, or the refusal of nonsense.
    static std::variant<Listing, Answer> read(const Call &call);

    bool isSearch() const { return !m_startsWith.isEmpty() || !m_contains.isEmpty(); }
    /// Whether one of the \a texts is what the search is for.
    bool matches(const QStringList &texts) const;
    /// The rows [first, last) of \a total.
    std::pair<qint64, qint64> rows(qint64 total) const;
    Node envelope(qint64 total) const;

private:
    qint64 m_size = 50;
    qint64 m_offset = 0;
    QString m_startsWith;
    QString m_contains;
    bool m_duplicatesRows = false;
};

/// The names of a list on the wire: the XML root, the array, and its items in XML.
struct ListNames
{
    const char *root;
    const char *array;
    const char *item;
};

/// The page of \a keys that is asked for. \a texts gives what a search looks at, \a row what is shown of a key.
template<class Key, class Texts, class Row>
Answer listed(const Call &call, const ListNames &names, const std::vector<Key> &keys, const Texts &texts,
              const Row &row)
{
    const auto read = Listing::read(call);
    if (const auto *refusal = std::get_if<Answer>(&read)) return *refusal;
    const auto &listing = std::get<Listing>(read);
    std::vector<Key> found;
    if (listing.isSearch())
        std::ranges::copy_if(keys, std::back_inserter(found),
                             [&](const Key &key) { return listing.matches(texts(key)); });
    const std::vector<Key> &all = listing.isSearch() ? found : keys;
    const auto [first, last] = listing.rows(qint64(all.size()));
    Node::List rows{.item = QString::fromLatin1(names.item), .nodes = {}};
    for (qint64 at = first; at < last; ++at)
        rows.nodes.push_back(row(all[std::size_t(at)]));
    Node page = listing.envelope(qint64(all.size()));
    page.append(QString::fromLatin1(names.array), std::move(rows));
    return shown(names.root, std::move(page));
}

} // namespace kontor::sandbox::rackspace
