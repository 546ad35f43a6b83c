// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include "models/tables/recordcolumns.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPalette>
#include <QUrl>

#include <algorithm>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

bool isHidden(QChar c)
{
    if (c == u'\n' || c == u'\t' || c == u'\r') return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Between text and window: readable on both, but stepping back.
QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

void setTextColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

QString visibleLines(const QString &foreign)
{
    QStringList lines = foreign.split(u'\n');
    for (QString &line : lines)
        line = visibleText(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines.join(u'\n');
}

QString hiddenCharactersWarning(const QString &text)
{
    QStringList found;
    for (const QChar c : text) {
        if (!isHidden(c)) continue;
        const QString token = visibleText(QString(c));
        if (!found.contains(token)) found.append(token);
    }
    if (found.isEmpty()) return {};
    return Text::tr("Contains characters that cannot be seen: %1").arg(found.join(QLatin1String(", ")));
}

QString domainWithAscii(const QString &domain)
{
    const auto at = domain.lastIndexOf(u'@');
    const QString host = domain.mid(at + 1);
    const bool plain = std::ranges::all_of(host, [](QChar c) { return c.unicode() < 0x80; });
    if (plain) return visibleText(domain);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    if (ascii.isEmpty()) return visibleText(domain);
    return QStringLiteral("%1 (%2)").arg(visibleText(domain), domain.left(at + 1) + ascii);
}

QString withoutMnemonic(const QString &foreign)
{
    return QString(foreign).replace(u'&', QLatin1String("&&"));
}

QString toolTipText(const QString &foreign)
{
    if (foreign.isEmpty()) return {};
    return QStringLiteral("<span>%1</span>")
        .arg(visibleLines(foreign).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(visibleLines(text));
    return label;
}

void makeExplanation(QLabel *label)
{
    const QPalette palette = label->palette();
    setTextColour(label, mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72));
    QFont font = label->font();
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
}

void makeProblem(QLabel *label)
{
    const bool dark = label->palette().color(QPalette::Window).lightness() < 128;
    setTextColour(label, dark ? QColor(0xff, 0x9d, 0x94) : QColor(0xb3, 0x1d, 0x14));
}

} // namespace kontor
