// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitystrip.h"

#include "models/changes/changeservice.h"
#include "models/connections/connectionservice.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/elidedlabel.h"
#include "views/icons.h"
#include "views/ratemeter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <memory>

namespace kontor {

ActivityStrip::ActivityStrip(Services &services, QWidget *parent)
    : QFrame(parent),
      m_services(services),
      m_text(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_changes(new QLabel(this)),
      m_meters(new QHBoxLayout),
      m_stop(new QToolButton(this)),
      m_refresh(new QToolButton(this)),
      m_delay(new QTimer(this))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("activityStrip"));
    for (QLabel *label : {m_text, m_changes})
        label->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("activityText"));
    m_changes->setObjectName(QStringLiteral("activityChanges"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 10);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop fetching; what is there stays"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setAutoRaise(true);
    m_refresh->setToolTip(tr("Fetch again (F5)"));
    m_refresh->setAccessibleName(tr("Fetch again"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_changes);
    m_meters->setSpacing(4);
    layout->addLayout(m_meters);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_refresh);
    connect(m_refresh, &QToolButton::clicked, this, &ActivityStrip::refreshRequested);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        for (const Connection &connection : m_services.connections.connections())
            m_services.sync.cancel(connection.id);
    });
    m_delay->setSingleShot(true);
    m_delay->setInterval(100ms);
    connect(m_delay, &QTimer::timeout, this, &ActivityStrip::update);
    connect(&m_services.sync, &SyncService::progressChanged, this, &ActivityStrip::updateSoon);
    connect(&m_services.connections, &ConnectionService::statusChanged, this, &ActivityStrip::updateSoon);
    connect(&m_services.changes, &ChangeService::changeMoved, this, &ActivityStrip::updateSoon);
    connect(&m_services.changes, &ChangeService::planFinished, this, &ActivityStrip::updateSoon);
    connect(&m_services.connections, &ConnectionService::connectionsChanged, this, &ActivityStrip::makeMeters);
    makeMeters();
    update();
}

/// One for each connection, in their order.
void ActivityStrip::makeMeters()
{
    while (const std::unique_ptr<QLayoutItem> item{m_meters->takeAt(0)})
        delete item->widget();
    for (const Connection &connection : m_services.connections.connections())
        m_meters->addWidget(new RateMeter(m_services.connections, connection.id, this));
}

QString ActivityStrip::sentence(const QString &connection) const
{
    const SyncProgress progress = m_services.sync.progress(connection);
    const QLocale locale;
    const Connection *known = m_services.connections.find(connection);
    const QString label = known ? visibleText(known->label) : QString();
    if (progress.paused) return tr("%1: paused. %2").arg(label, progress.pauseReason);
    QString text = progress.stage == SyncProgress::Stage::Top
                       ? tr("%1: fetching lists, %2 records").arg(label, locale.toString(progress.recordsDone))
                       : tr("%1: fetching accounts, list %2 of %3")
                             .arg(label, locale.toString(progress.scopesDone), locale.toString(progress.scopesTotal));
    if (progress.left && progress.left->count() > 0)
        text += tr(", at least %1 by the vendor's rate limit").arg(spanText(*progress.left));
    return text;
}

/// Progress and changes come in bursts; one that never ends must not keep the strip from moving either.
void ActivityStrip::updateSoon()
{
    if (!m_delay->isActive()) m_delay->start();
}

void ActivityStrip::update()
{
    QStringList sentences;
    int done = 0;
    int total = 0;
    bool running = false;
    for (const Connection &connection : m_services.connections.connections()) {
        const SyncProgress progress = m_services.sync.progress(connection.id);
        if (progress.stage == SyncProgress::Stage::Idle && !progress.paused) continue;
        running = running || progress.stage != SyncProgress::Stage::Idle;
        done += progress.scopesDone;
        total += progress.scopesTotal;
        sentences << sentence(connection.id);
    }
    m_text->setText(sentences.isEmpty() ? tr("Up to date") : sentences.join(QLatin1String("   ")));
    m_progress->setVisible(running);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_stop->setVisible(running);
    const int open = m_services.changes.openChanges();
    m_changes->setText(open > 0 ? tr("%n plan(s) of changes under way", nullptr, open) : QString());
}

} // namespace kontor
