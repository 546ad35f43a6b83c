// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"
#include "models/storage/database.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor {

/// The text that tells one object of a connection and type from the others: the values of the natural key, below the
/// parent where lists are below parents. Empty when the values do not have it.
QString naturalKeyOf(const ResourceSpec &resource, const QJsonObject &values, const QString &parentId);
/// The same without the parent: what the vendor calls it.
QString ownKeyOf(const ResourceSpec &resource, const QJsonObject &values);

/// naturalKeyOf() of very many records of a type whose values are text already.
class NaturalKeyMaker
{
public:
    explicit NaturalKeyMaker(const ResourceSpec &resource);
    int size() const { return int(m_ignoresCase.size()); }
    /// \a value gives the UTF-8 of a part of the key by its number, from 0. Empty when one of them is. Valid until the
    /// next one.
    template<class Value>
    QByteArrayView operator()(std::string_view parentId, const Value &value)
    {
        m_key.resize(0);
        if (m_isListedPerParent) m_key.append(parentId.data(), qsizetype(parentId.size())).append('/');
        for (std::size_t part = 0; part < m_ignoresCase.size(); ++part) {
            const std::string_view text = value(int(part));
            if (text.empty()) return {};
            if (part > 0) m_key.append('/');
            append(text, m_ignoresCase[part]);
        }
        return m_ignoresCase.empty() ? QByteArrayView() : QByteArrayView(m_key);
    }

private:
    void append(std::string_view text, bool ignoresCase);

    std::vector<bool> m_ignoresCase; ///< by part
    bool m_isListedPerParent;
    QByteArray m_key; ///< its memory is used again
};

/// Which natural keys are taken, in the cache or by earlier changes of the same plan. What the cache has of a type (or
/// below a parent, where lists are below parents) is read once, however many names are asked for, and takes 16 bytes a
/// record until the next plan.
class TakenNames
{
public:
    explicit TakenNames(QString cachePath) : m_path(std::move(cachePath)) {}

    /// Another plan begins: the cache may have changed, and nothing is planned yet.
    void clear();
    /// Whether an object of this key is there or planned already. It is planned from now on.
    bool take(const QString &connection, const ResourceSpec &resource, const QString &parentId,
              const QString &naturalKey);

private:
    /// Of a key, by two seeds: 128 bits do not meet by chance.
    using Mark = std::pair<std::size_t, std::size_t>;
    using Marks = std::vector<Mark>; ///< sorted

    static Mark markOf(QByteArrayView text);
    const Marks &known(const QString &connection, const ResourceSpec &resource, const QString &parentId);
    Result<Marks> read(const QString &connection, const ResourceSpec &resource, const QString &parentId);

    QString m_path;
    std::unique_ptr<Database> m_reader; ///< opened when first needed
    QHash<QString, Marks> m_known;      ///< by connection, type and parent
    QSet<Mark> m_planned;
};

} // namespace kontor
