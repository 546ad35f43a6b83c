// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/safefilename.h"

#include <QHash>
#include <QRegularExpression>

namespace kontor {

namespace {

constexpr qsizetype mostCharacters = 80;
constexpr qsizetype mostInEnding = 10;

/// Letters that do not fall apart into a base and an accent.
QString plainLetters(QChar letter)
{
    static const QHash<QChar, QString> plain{
        {u'ß', QStringLiteral("ss")}, {u'æ', QStringLiteral("ae")}, {u'Æ', QStringLiteral("AE")},
        {u'œ', QStringLiteral("oe")}, {u'Œ', QStringLiteral("OE")}, {u'ø', QStringLiteral("o")},
        {u'Ø', QStringLiteral("O")},  {u'ł', QStringLiteral("l")},  {u'Ł', QStringLiteral("L")},
        {u'đ', QStringLiteral("d")},  {u'Đ', QStringLiteral("D")},
    };
    return plain.value(letter);
}

bool isHarmless(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9') ||
           code == u'.' || code == u'_' || code == u'-';
}

/// Everything that is not harmless becomes one underscore for each run.
QString onlyHarmless(const QString &wanted)
{
    QString name;
    const QString parts = wanted.normalized(QString::NormalizationForm_KD);
    for (const QChar character : parts) {
        if (isHarmless(character))
            name.append(character);
        else if (const QString plain = plainLetters(character); !plain.isEmpty())
            name.append(plain);
        else if (!character.isMark() && !name.endsWith(QLatin1Char('_')))
            name.append(QLatin1Char('_'));
    }
    static const QRegularExpression dots(QStringLiteral("\\.{2,}"));
    return name.replace(dots, QStringLiteral("."));
}

/// Windows opens a device for these, whatever follows the first dot.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin_|conout_)[_ ]*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString shortened(const QString &name)
{
    if (name.size() <= mostCharacters) return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 && name.size() - dot <= mostInEnding ? name.sliced(dot) : QString();
    return name.first(mostCharacters - ending.size()) + ending;
}

} // namespace

QString safeFileName(const QString &wanted)
{
    static const QRegularExpression front(QStringLiteral("^[._-]+"));
    static const QRegularExpression back(QStringLiteral("[._]+$"));
    QString name = onlyHarmless(wanted).remove(front);
    if (isDevice(name)) name.prepend(QStringLiteral("file_"));
    name = shortened(name).remove(back);
    return name.isEmpty() ? QStringLiteral("file") : name;
}

} // namespace kontor
