// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTest>

#include <iterator>
#include <optional>
#include <random>
#include <vector>

namespace kontor::test {

/// How many bits are flipped for each question: some hundreds, or as many as KONTOR_FLIPS says.
inline int flipCount()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("KONTOR_FLIPS", &given);
    return given ? count : 200;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

/// As it is, or not there at all when \a content is null.
inline void setContent(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    if (content.isNull()) return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("test: %s cannot be written", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
}

/// Bits of a file in an order that is the same in each run: every other one anywhere, the others where something is
/// written, because much of a small database is empty.
class Flipper
{
public:
    explicit Flipper(QByteArray content) : m_content(std::move(content))
    {
        for (qsizetype at = 0; at < m_content.size(); ++at)
            if (m_content.at(at) != 0) m_written.push_back(at);
    }

    /// The content with one other bit flipped each time.
    QByteArray next()
    {
        m_anywhere = !m_anywhere;
        const auto below = [&](qsizetype end) {
            return std::uniform_int_distribution<qsizetype>(0, end - 1)(m_dice);
        };
        m_byte = m_anywhere ? below(m_content.size()) : m_written.at(std::size_t(below(std::ssize(m_written))));
        m_bit = int(below(8));
        QByteArray flipped = m_content;
        flipped[m_byte] = char(flipped[m_byte] ^ (1 << m_bit));
        return flipped;
    }
    QByteArray place() const { return "bit " + QByteArray::number(m_bit) + " of byte " + QByteArray::number(m_byte); }

private:
    QByteArray m_content;
    std::vector<qsizetype> m_written;
    bool m_anywhere = false;
    qsizetype m_byte = 0;
    int m_bit = 0;
    std::mt19937_64 m_dice{20'261'126};
};

/// What one opening of a database told: by question, and nothing where the answer was refused.
using Told = std::vector<std::optional<QByteArray>>;

/// Whether everything that was told is what \a truth says.
inline bool isPartOf(const Told &told, const Told &truth)
{
    for (std::size_t at = 0; at < told.size(); ++at)
        if (told[at] && told[at] != truth.at(at)) return false;
    return true;
}

} // namespace kontor::test
