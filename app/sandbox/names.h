// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::sandbox {

/// A number that is the same for the same arguments, for ever, and looks like any other.
quint64 scatter(quint64 seed, quint64 a, quint64 b = 0, quint64 c = 0);

enum class Tongue { German, Polish, Spanish, English };

struct Company
{
    Tongue tongue;
    QString name;
    QString slug;        ///< for domain names: a-z, 0-9 and "-"; no two companies share one
    QString spelledSlug; ///< the same with the letters of its language
    QString topLevel;    ///< "de"
    QString street;
    QString city;
    QString postalCode;
    QString country;
    QString phone;
};

struct Person
{
    QString firstName;
    QString lastName;
    QString localPart; ///< "anna.schmidt"
};

/// Made-up companies and people of four languages, the same for the same seed: umlauts, long names, and a few that try
/// what a name can do to a program that shows it.
class Names
{
public:
    explicit Names(quint64 seed) : m_seed(seed) {}

    Company company(int index) const;
    /// The \a number-th person of a house; in one house the first 300 differ in their local part.
    Person person(Tongue tongue, quint64 house, int number) const;

private:
    quint64 m_seed;
};

/// Small letters a-z and digits; what German, Polish and Spanish letters are written as when there are none.
QString plainLetters(const QString &text);

} // namespace kontor::sandbox
