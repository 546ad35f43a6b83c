// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include "models/tables/recordcolumns.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPalette>
#include <QScopedValueRollback>
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

/// Keeps the colour of a label right when the theme changes while it is shown.
class Tone final : public QObject
{
public:
    enum class Kind { Explanation, Problem };

    static void give(QLabel *label, Kind kind)
    {
        auto *tone = static_cast<Tone *>(label->findChild<QObject *>(name(), Qt::FindDirectChildrenOnly));
        if (!tone) tone = new Tone(label);
        tone->m_kind = kind;
        tone->paint();
    }
    static void takeFrom(QLabel *label)
    {
        delete label->findChild<QObject *>(name(), Qt::FindDirectChildrenOnly);
        label->setPalette(QPalette());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_painting) paint();
        return QObject::eventFilter(watched, event);
    }

private:
    explicit Tone(QLabel *label) : QObject(label), m_label(label)
    {
        setObjectName(name());
        label->installEventFilter(this);
    }
    static QString name() { return QStringLiteral("tone"); }

    void paint()
    {
        const QScopedValueRollback painting(m_painting, true);
        const QPalette around = QApplication::palette(m_label);
        const QColor text = around.color(QPalette::WindowText);
        const QColor back = around.color(QPalette::Window);
        const bool dark = back.lightness() < 128;
        const QColor problem = dark ? QColor(0xff, 0x9d, 0x94) : QColor(0xb3, 0x1d, 0x14);
        QPalette palette;
        palette.setColor(QPalette::WindowText, m_kind == Kind::Problem ? problem : mixed(text, back, 0.72));
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    Kind m_kind = Kind::Explanation;
    bool m_painting = false;
};

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
    QFont font = label->font();
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    Tone::give(label, Tone::Kind::Explanation);
}

void makeProblem(QLabel *label)
{
    Tone::give(label, Tone::Kind::Problem);
}

void makeOrdinary(QLabel *label)
{
    Tone::takeFrom(label);
}

} // namespace kontor
