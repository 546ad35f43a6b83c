// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ratemeter.h"

#include "models/connections/connectionservice.h"
#include "models/tables/recordcolumns.h"
#include "views/activitystrip.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

namespace kontor {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds soon{200};
constexpr milliseconds oftenest{500};
constexpr milliseconds rarest{10'000};
constexpr double nearlyUsedUp = 0.15;

/// The least that is left of any, as a share.
double leastLeft(const std::vector<RateBudget> &budgets)
{
    double least = 1;
    for (const RateBudget &budget : budgets)
        least = std::min(least, double(budget.left) / budget.requests);
    return std::max(0.0, least);
}

QString sentences(const std::vector<RateBudget> &budgets)
{
    QStringList lines;
    for (const RateBudget &budget : budgets)
        lines << RateMeter::tr("%1: %2 of %3 requests in %4 are free")
                     .arg(translated(budget.rate->label))
                     .arg(budget.left)
                     .arg(budget.requests)
                     .arg(spanText(budget.per));
    const auto longest = std::ranges::max_element(budgets, {}, &RateBudget::pausedFor);
    if (longest->pausedFor.count() > 0)
        lines << RateMeter::tr("Paused for %1: the vendor asked for a rest.").arg(spanText(longest->pausedFor));
    return lines.join(u'\n');
}

} // namespace

QString spanText(milliseconds time)
{
    const auto seconds = (time.count() + 999) / 1000;
    const auto minutes = (seconds + 59) / 60;
    if (seconds < 90) return ActivityStrip::tr("%n second(s)", nullptr, int(seconds));
    if (minutes < 90) return ActivityStrip::tr("%n minute(s)", nullptr, int(minutes));
    return ActivityStrip::tr("%n hour(s)", nullptr, int((minutes + 59) / 60));
}

RateMeter::RateMeter(ConnectionService &connections, const QString &connectionId, QWidget *parent)
    : QWidget(parent), m_connections(connections), m_id(connectionId)
{
    setObjectName(QStringLiteral("rateMeter.") + connectionId);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RateMeter::look);
    const auto mine = [this](const QString &id) {
        if (id == m_id) lookIn(soon);
    };
    connect(&m_connections, &ConnectionService::rateBudgetChanged, this, mine);
    connect(&m_connections, &ConnectionService::statusChanged, this, mine);
    connect(&m_connections, &ConnectionService::providerAboutToGo, this, mine);
    look();
}

QSize RateMeter::sizeHint() const
{
    return {46, 10};
}

/// Many requests start at once: one look for all of them.
void RateMeter::lookIn(milliseconds time)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > time) m_timer.start(time);
}

void RateMeter::look()
{
    const std::vector<RateBudget> budgets = m_connections.rateBudgets(m_id);
    setVisible(!budgets.empty());
    if (budgets.empty()) return;
    m_left = leastLeft(budgets);
    m_paused = std::ranges::any_of(budgets, [](const RateBudget &budget) { return budget.pausedFor.count() > 0; });
    const Connection *connection = m_connections.find(m_id);
    const QString label = connection ? visibleText(connection->label) : QString();
    const QString text = sentences(budgets);
    setToolTip(toolTipText(tr("Rate limit of %1").arg(label) + u'\n' + text));
    setAccessibleName(m_paused ? tr("Rate limit of %1: paused").arg(label)
                               : tr("Rate limit of %1: %2 % left").arg(label).arg(int(m_left * 100)));
    setAccessibleDescription(text);
    update();
    if (m_left >= 1 && !m_paused) return;
    milliseconds shortest = rarest;
    for (const RateBudget &budget : budgets)
        shortest = std::min(shortest, budget.per / 20);
    lookIn(std::max(oftenest, shortest));
}

void RateMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = all.height() / 2;
    const auto tone = m_paused || m_left < nearlyUsedUp ? StateSpec::Tone::Warning : StateSpec::Tone::Good;
    const QColor colour = Theme::pill(tone).second;
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(all, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (m_paused) {
        // Two strokes: not by colour alone.
        const QRectF stroke(all.center().x() - 4, all.top() + 2, 2.5, all.height() - 4);
        painter.drawRect(stroke);
        painter.drawRect(stroke.translated(5.5, 0));
        return;
    }
    QRectF left = all.adjusted(1.5, 1.5, -1.5, -1.5);
    left.setWidth(left.width() * m_left);
    if (m_left > 0) painter.drawRoundedRect(left, left.height() / 2, left.height() / 2);
}

} // namespace kontor
