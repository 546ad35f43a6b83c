// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

/// A key, password or token. Cannot be printed, streamed, compared with == or turned into text by accident; the value
/// comes out through reveal() only, so that every use can be found by searching for that word. The bytes are
/// overwritten when the last copy goes (best effort: Qt may have made copies of its own).
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8) : m_bytes(std::move(utf8)) {}
    static Secret fromText(const QString &text) { return Secret(text.toUtf8()); }
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &reveal() const { return m_bytes; }
    QString revealText() const { return QString::fromUtf8(m_bytes); }

    /// In constant time for equal sizes.
    bool sameAs(const Secret &other) const;

    bool operator==(const Secret &) const = delete;

private:
    QByteArray m_bytes;
};

} // namespace kontor
