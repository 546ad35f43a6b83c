// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planstrip.h"

#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

using Mode = PlanProgress::Mode;

/// So many at a time may go on, with a pause after them.
constexpr std::array portions{10, 100, 1'000};
/// A few changes are over before anybody could read about them.
constexpr int fewChanges = 4;

bool isWorthALine(const PlanProgress &progress)
{
    return progress.total > fewChanges || progress.mode != Mode::Running;
}

} // namespace

struct PlanStrip::Line : public QWidget
{
    Line(const QString &plan, Services &services, QWidget *parent);

    QLabel *text;
    QProgressBar *progress;
    QToolButton *pause;
    QToolButton *resume;
    QToolButton *stop;
};

PlanStrip::Line::Line(const QString &plan, Services &services, QWidget *parent)
    : QWidget(parent),
      text(plainLabel({}, this)),
      progress(new QProgressBar(this)),
      pause(new QToolButton(this)),
      resume(new QToolButton(this)),
      stop(new QToolButton(this))
{
    text->setObjectName(QStringLiteral("planText"));
    progress->setTextVisible(false);
    progress->setFixedSize(140, 10);
    progress->setAccessibleName(PlanStrip::tr("Progress of the changes"));
    pause->setObjectName(QStringLiteral("pausePlan"));
    pause->setText(PlanStrip::tr("Pause"));
    pause->setToolTip(PlanStrip::tr("Begin nothing more for now; what is on its way still ends"));
    resume->setObjectName(QStringLiteral("resumePlan"));
    resume->setText(PlanStrip::tr("Go on"));
    resume->setPopupMode(QToolButton::MenuButtonPopup);
    resume->setMenu(new QMenu(resume));
    resume->menu()->setObjectName(QStringLiteral("resumeMenu"));
    stop->setObjectName(QStringLiteral("stopPlan"));
    stop->setText(PlanStrip::tr("Stop"));
    stop->setToolTip(PlanStrip::tr("Give up what has not begun; what was done stays done"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    layout->addWidget(text, 1);
    layout->addWidget(progress);
    for (QToolButton *button : {pause, resume, stop}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    ChangeService &changes = services.changes;
    connect(pause, &QToolButton::clicked, this, [&changes, plan] { changes.pause(plan); });
    connect(resume, &QToolButton::clicked, this, [&changes, plan] { changes.resume(plan); });
    for (const int count : portions) {
        QAction *some = resume->menu()->addAction(PlanStrip::tr("The next %n change(s), then a pause", nullptr, count));
        some->setData(count);
        connect(some, &QAction::triggered, this, [&changes, plan, count] { changes.resume(plan, count); });
    }
    connect(stop, &QToolButton::clicked, this, [&changes, plan] { changes.cancel(plan); });
}

PlanStrip::PlanStrip(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_layout(new QVBoxLayout(this))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("planStrip"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &PlanStrip::update);
    const auto soon = [this] {
        if (!m_soon.isActive()) m_soon.start();
    };
    connect(&services.changes, &ChangeService::planWritten, this, soon);
    connect(&services.changes, &ChangeService::planTakenBack, this, soon);
    connect(&services.changes, &ChangeService::changeMoved, this, soon);
    connect(&services.changes, &ChangeService::planPaused, this, soon);
    connect(&services.changes, &ChangeService::planFinished, this, soon);
    connect(&services.changes, &ChangeService::broke, this, soon);
    update();
}

QString PlanStrip::sentence(const PlanProgress &progress)
{
    const QLocale locale;
    const auto number = [&](int value) {
        return locale.toString(value);
    };
    QStringList parts{tr("%1 of %2 done").arg(number(progress.done), number(progress.total))};
    if (progress.failed > 0) parts << tr("%1 refused").arg(number(progress.failed));
    if (progress.review > 0) parts << tr("%1 to review").arg(number(progress.review));
    const QString counts = parts.join(QLatin1String(", "));
    const QString title = visibleText(progress.row.title);
    switch (progress.mode) {
    case Mode::Writing:
        return tr("%1: being kept here, %2 of %3. Nothing is sent yet.")
            .arg(title, number(progress.written), number(progress.toWrite));
    case Mode::Running:
        return tr("%1: %2").arg(title, counts);
    case Mode::Pausing:
        return tr("%1: pausing, %2 on their way. %3").arg(title, number(progress.inFlight), counts);
    case Mode::Paused:
        return progress.pauseReason.isEmpty()
                   ? tr("%1: paused. %2").arg(title, counts)
                   : tr("%1: paused. %2 %3").arg(title, visibleText(progress.pauseReason), counts);
    case Mode::FromBefore:
        // Why it did not go on when somebody said so.
        if (!progress.pauseReason.isEmpty())
            return tr("%1: paused. %2 %3").arg(title, visibleText(progress.pauseReason), counts);
        break;
    }
    return tr("%1: left when Kontor ended. %2, %3 being checked, %4 not begun.")
        .arg(title, counts, number(progress.inFlight), number(progress.open));
}

void PlanStrip::update()
{
    const std::vector<PlanProgress> open = m_services.changes.openPlans();
    std::erase_if(m_lines, [&](const auto &entry) {
        const bool stays = std::ranges::any_of(open, [&](const PlanProgress &progress) {
            return progress.row.id == entry.first && isWorthALine(progress);
        });
        if (!stays) entry.second->deleteLater();
        return !stays;
    });
    for (const PlanProgress &progress : open)
        if (isWorthALine(progress)) show(progress);
    setVisible(!m_lines.empty());
}

PlanStrip::Line *PlanStrip::makeLine(const QString &plan)
{
    auto *line = new Line(plan, m_services, this);
    m_layout->addWidget(line);
    return line;
}

void PlanStrip::show(const PlanProgress &progress)
{
    Line *&line = m_lines[progress.row.id];
    if (!line) line = makeLine(progress.row.id);
    line->text->setText(sentence(progress));
    const bool isWriting = progress.mode == Mode::Writing;
    line->progress->setRange(0, isWriting ? progress.toWrite : progress.total);
    line->progress->setValue(isWriting ? progress.written : progress.total - progress.open - progress.inFlight);
    const bool waits = progress.mode != Mode::Running;
    const bool hasMore = progress.open > 0;
    line->pause->setVisible(!waits && hasMore);
    line->resume->setVisible(waits && !isWriting && hasMore && m_services.mayWrite);
    for (QAction *some : line->resume->menu()->actions())
        some->setVisible(some->data().toInt() < progress.open);
    line->resume->setPopupMode(progress.open > portions.front() ? QToolButton::MenuButtonPopup
                                                                : QToolButton::DelayedPopup);
    line->stop->setVisible(hasMore && m_services.mayWrite);
    const QString title = visibleText(progress.row.title);
    line->pause->setAccessibleName(tr("Pause: %1").arg(title));
    line->resume->setAccessibleName(tr("Go on: %1").arg(title));
    line->stop->setAccessibleName(tr("Stop: %1").arg(title));
    line->resume->setToolTip(
        tr("%n change(s) will be made", "What is being checked may turn out to be done already", progress.open));
}

} // namespace kontor
