// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterexpression.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// One piece of the text: what stands between spaces, with quotes keeping spaces inside.
struct Piece
{
    qsizetype at = 0;
    QString text;                 ///< without quotes
    bool quotedFromStart = false; ///< "a:b" in quotes is a word, not a token
};

Result<std::vector<Piece>> split(const QString &text)
{
    std::vector<Piece> pieces;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        Piece piece{.at = i};
        bool quoted = false;
        qsizetype quoteAt = 0;
        for (; i < text.size() && (quoted || !text.at(i).isSpace()); ++i) {
            if (text.at(i) != u'"') {
                piece.text += text.at(i);
                continue;
            }
            if (!quoted && (i == piece.at || (i == piece.at + 1 && text.at(piece.at) == u'-')))
                piece.quotedFromStart = true;
            quoted = !quoted;
            quoteAt = i;
        }
        if (quoted)
            return failure({.kind = Error::Kind::Invalid,
                            .message = Text::tr("The quote at position %1 is not closed.").arg(quoteAt + 1)});
        pieces.push_back(piece);
    }
    return pieces;
}

FilterToken::Comparison takeComparison(QString &value)
{
    using Comparison = FilterToken::Comparison;
    constexpr std::array comparisons{std::pair{">=", Comparison::GreaterOrEqual},
                                     std::pair{"<=", Comparison::LessOrEqual}, std::pair{">", Comparison::Greater},
                                     std::pair{"<", Comparison::Less}};
    for (const auto &[sign, comparison] : comparisons)
        if (value.startsWith(QLatin1String(sign))) {
            value.remove(0, qsizetype(qstrlen(sign)));
            return comparison;
        }
    return value.isEmpty() ? Comparison::Empty : Comparison::Matches;
}

/// "is:prot" while it is typed stands for the whole word.
Result<void> completeIs(FilterToken &token, qsizetype at)
{
    for (const QString &word : isWords())
        if (!token.value.isEmpty() && word.startsWith(token.value, Qt::CaseInsensitive)) {
            token.value = word;
            return {};
        }
    return failure({.kind = Error::Kind::Invalid,
                    .message = Text::tr("Position %1: \"is:\" is followed by one of: %2.")
                                   .arg(at + 1)
                                   .arg(isWords().join(QLatin1String(", ")))});
}

/// Names that begin alike, for "did you mean".
QStringList nearNames(const QString &name, const QStringList &fields)
{
    QStringList near;
    for (const QString &field : fields)
        if (field.startsWith(name.left(2), Qt::CaseInsensitive) || field.contains(name, Qt::CaseInsensitive))
            near << field;
    return near.isEmpty() ? fields.mid(0, 8) : near.mid(0, 8);
}

} // namespace

QString isField()
{
    return QStringLiteral("is");
}

QStringList isWords()
{
    return {QStringLiteral("protected")};
}

bool FilterExpression::isPlainText() const
{
    return std::ranges::all_of(tokens,
                               [](const FilterToken &token) { return token.field.isEmpty() && !token.negated; });
}

Result<FilterExpression> FilterExpression::parse(const QString &text, const QStringList &fields)
{
    const auto pieces = split(text);
    if (!pieces) return failure(pieces.error());
    FilterExpression expression;
    for (const Piece &piece : *pieces) {
        FilterToken token;
        QString word = piece.text;
        token.negated = word.size() > 1 && word.startsWith(u'-');
        if (token.negated) word.remove(0, 1);
        const qsizetype colon = piece.quotedFromStart ? -1 : word.indexOf(u':');
        if (colon <= 0) {
            token.value = word.toCaseFolded();
            expression.tokens.push_back(token);
            continue;
        }
        const QString name = word.left(colon);
        const auto field = std::ranges::find_if(
            fields, [&](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
        if (field == fields.end())
            return failure({.kind = Error::Kind::Invalid,
                            .message = Text::tr("Position %1: there is no field \"%2\". Near it: %3. (Put the words in "
                                                "quotes to search for the text itself.)")
                                           .arg(piece.at + 1)
                                           .arg(name, nearNames(name, fields).join(QLatin1String(", ")))});
        token.field = *field;
        token.value = word.mid(colon + 1);
        token.comparison = takeComparison(token.value);
        if (token.comparison == FilterToken::Comparison::Matches) token.value = token.value.toCaseFolded();
        if (token.field == isField())
            if (const auto done = completeIs(token, piece.at); !done) return failure(done.error());
        expression.tokens.push_back(token);
    }
    return expression;
}

} // namespace kontor
