// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/celltext.h"

#include "models/schema/fieldrules.h"

#include <QCoreApplication>
#include <QDate>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace kontor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money ||
           type == FieldType::Megabytes;
}

/// "1.234,50" -> "1234.50" for a decimal comma; "1,234.50" -> "1234.50" for a point. Groups of thousands only where
/// they are groups of three, so that nothing else is taken for one.
QString plainNumber(const QString &text, char decimalMark)
{
    static const QRegularExpression commaDecimal(
        QStringLiteral(R"(^(-?\d{1,3}(?:[.\x{A0}\x{202F} ]\d{3})+|-?\d+)(?:,(\d+))?(\s*[A-Za-z]*)$)"));
    static const QRegularExpression pointDecimal(
        QStringLiteral(R"(^(-?\d{1,3}(?:[,\x{A0}\x{202F} ]\d{3})+|-?\d+)(?:\.(\d+))?(\s*[A-Za-z]*)$)"));
    static const QRegularExpression separators(QStringLiteral(R"([.,\x{A0}\x{202F} ])"));
    const auto match = (decimalMark == ',' ? commaDecimal : pointDecimal).match(text.trimmed());
    if (!match.hasMatch()) return text;
    QString plain = match.captured(1).remove(separators);
    if (match.hasCaptured(2) && !match.captured(2).isEmpty()) plain += u'.' + match.captured(2);
    return plain + match.captured(3);
}

/// "31.12.2026" and "31.12.2026 09:30" -> ISO 8601. The order of day and month is certain with points only.
QString isoDate(const QString &text)
{
    static const QRegularExpression dotted(
        QStringLiteral(R"(^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$)"));
    const auto match = dotted.match(text.trimmed());
    if (!match.hasMatch()) return text;
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (!date.isValid()) return text;
    QString iso = date.toString(Qt::ISODate);
    if (const QString time = match.captured(4); !time.isEmpty())
        iso += u'T' + (time.size() == 5 ? time + QLatin1String(":00") : time);
    return iso;
}

/// A choice may be called by its label, too.
QString choiceValue(const FieldSpec &field, const QString &text)
{
    const QString wanted = text.trimmed();
    for (const ChoiceSpec &choice : field.choices)
        if (wanted.compare(translated(choice.label), Qt::CaseInsensitive) == 0 ||
            wanted.compare(QString::fromUtf8(choice.label), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.value);
    return text;
}

bool isExponent(const QString &text)
{
    static const QRegularExpression exponent(QStringLiteral(R"(^-?\d(?:[.,]\d+)?E[+-]?\d+$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return exponent.match(text).hasMatch();
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar one) { return one >= u'0' && one <= u'9'; });
}

/// What stands in front of a number and goes when a spreadsheet takes the text for one.
QString withoutLead(const QString &text)
{
    qsizetype from = 0;
    while (from < text.size() && (text[from] == u'0' || text[from] == u'+'))
        ++from;
    return text.mid(from);
}

} // namespace

Result<QJsonValue> importedValue(const FieldSpec &field, const QString &cell, char decimalMark)
{
    QString text = cell;
    if (isNumber(field.type)) text = plainNumber(cell, decimalMark);
    if (field.type == FieldType::DateTime) text = isoDate(cell);
    if (field.type == FieldType::Choice) text = choiceValue(field, cell);
    return fieldValueFromText(field, text);
}

QString spreadsheetDamage(const QString &before, const QString &after)
{
    if (before == after || after.isEmpty()) return {};
    if (isExponent(after) && isDigits(withoutLead(before)))
        return Texts::tr("A spreadsheet has rounded this number (%1).").arg(after);
    if (isDigits(after) && before != withoutLead(before) && withoutLead(before) == after)
        return Texts::tr("A spreadsheet has taken away what stood in front of the digits.");
    // 15 digits are all that a spreadsheet keeps of a number.
    if (isDigits(before) && isDigits(after) && before.size() == after.size() && before.size() > 15 &&
        before.left(15) == after.left(15) && QStringView(after).mid(15).count(u'0') == after.size() - 15)
        return Texts::tr("A spreadsheet has rounded this number (%1).").arg(after);
    static const QRegularExpression dateLike(
        QStringLiteral(
            R"(^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[. -]{1,2}[^\W\d_]{3,}\.?( \d{2,4})?|[^\W\d_]{3,}[ -]\d{1,4})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression shortPair(QStringLiteral(R"(^\d{1,2}[-/.]\d{1,4}\.?$)"));
    if (dateLike.match(after).hasMatch() && shortPair.match(before).hasMatch())
        return Texts::tr("A spreadsheet has made a date of this (%1).").arg(after);
    return {};
}

QByteArray cellFingerprint(QByteArrayView utf8)
{
    // FNV-1a: the same in every version of the program, which qHash() is not.
    quint32 hash = 2166136261U;
    for (const char byte : utf8)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return QByteArray::number(hash, 36);
}

Secret generatedPassword(const PasswordPolicy &policy)
{
    using namespace std::string_view_literals;
    constexpr std::array groups{"abcdefghijkmnpqrstuvwxyz"sv, "ABCDEFGHJKLMNPQRSTUVWXYZ"sv, "23456789"sv, "!#%+-=?@"sv};
    const std::size_t used = policy.symbols ? groups.size() : groups.size() - 1;
    auto *random = QRandomGenerator::system();
    QByteArray password;
    const auto draw = [&](std::string_view from) {
        password.append(from[std::size_t(random->bounded(int(from.size())))]);
    };
    for (std::size_t group = 0; group < used; ++group)
        draw(groups[group]);
    while (password.size() < std::clamp(policy.length, 8, 64))
        draw(groups[std::size_t(random->bounded(int(used)))]);
    // So that the first ones are not always of the same groups.
    for (auto last = password.size() - 1; last > 0; --last)
        std::swap(password[last], password[random->bounded(int(last) + 1)]);
    // Not "=x" or "-x": a list of passwords is opened in a spreadsheet, or sent by a mail merge.
    const auto letter = std::ranges::find_if(password, [&](char one) { return groups[3].find(one) == groups[3].npos; });
    std::swap(*password.begin(), *letter);
    return Secret(password);
}

} // namespace kontor
