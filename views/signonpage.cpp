// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signonpage.h"

#include "models/core/clock.h"
#include "models/signon/signonservice.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr int shownEntries = 500;

QTableWidget *table(const QString &objectName, const QString &name, const QStringList &columns, QWidget *parent)
{
    auto *made = new QTableWidget(0, int(columns.size()), parent);
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setHorizontalHeaderLabels(columns);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setAlternatingRowColors(true);
    made->setShowGrid(false);
    made->setTabKeyNavigation(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setStretchLastSection(true);
    made->horizontalHeader()->setDefaultSectionSize(160);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    made->horizontalHeader()->setHighlightSections(false);
    return made;
}

void fillRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(visibleText(texts.at(column)));
        item->setToolTip(toolTipText(texts.at(column)));
        table->setItem(row, column, item);
    }
}

QLabel *title(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString outcomeText(const QString &outcome)
{
    if (outcome == QLatin1String("opened")) return SignOnPage::tr("Opened");
    if (outcome == QLatin1String("refused")) return SignOnPage::tr("Refused");
    if (outcome == QLatin1String("failed")) return SignOnPage::tr("Failed");
    if (outcome == QLatin1String("printed")) return SignOnPage::tr("Link printed");
    return outcome;
}

} // namespace

class SignOnPage::Private
{
public:
    explicit Private(Services &given) : services(given) {}

    void fillSessions();
    void fillLedger();
    QString labelOf(const QString &connection) const;

    Services &services;
    QLabel *noSessions = nullptr;
    QTableWidget *sessions = nullptr;
    QLabel *notice = nullptr;
    QTableWidget *ledger = nullptr;
    QTimer second;
};

QString SignOnPage::Private::labelOf(const QString &connection) const
{
    const Connection *known = services.connections.find(connection);
    return known ? known->label : SignOnPage::tr("(removed)");
}

void SignOnPage::Private::fillSessions()
{
    const std::vector<SignOnSession> open = services.signOn.sessions();
    sessions->setRowCount(int(open.size()));
    const QDateTime now = services.clock.utcNow();
    for (int row = 0; row < int(open.size()); ++row) {
        const SignOnSession &session = open[std::size_t(row)];
        const auto left = int(std::max<qint64>(0, now.secsTo(session.expiresAt)));
        fillRow(sessions, row,
                {session.customerName, labelOf(session.connection), session.user,
                 SignOnPage::tr("%1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'))});
    }
    sessions->setVisible(!open.empty());
    noSessions->setVisible(open.empty());
    if (open.empty())
        second.stop();
    else if (!second.isActive())
        second.start();
}

void SignOnPage::Private::fillLedger()
{
    const Result<std::vector<SignOnEntry>> entries = services.signOn.ledger(shownEntries);
    notice->setText(entries ? SignOnPage::tr("Nobody has signed on with Kontor yet. Every sign-on will be listed here.")
                            : visibleLines(entries.error().message));
    notice->setVisible(!entries || entries->empty());
    ledger->setRowCount(entries ? int(entries->size()) : 0);
    if (!entries) return;
    for (int row = 0; row < int(entries->size()); ++row) {
        const SignOnEntry &entry = (*entries)[std::size_t(row)];
        const QString whom = entry.account.isEmpty() ? entry.customerName : entry.account;
        const QString as = entry.virtualUser ? SignOnPage::tr("%1 (virtual)").arg(entry.user) : entry.user;
        fillRow(ledger, row,
                {QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.person, whom,
                 labelOf(entry.connection), as, outcomeText(entry.outcome),
                 QStringList{entry.reason, entry.note}.join(u' ').trimmed()});
    }
}

SignOnPage::SignOnPage(Services &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(services))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("signOnPage"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(title(tr("Signed on now"), this));
    d->noSessions = plainLabel(tr("No session is open."), this);
    d->noSessions->setObjectName(QStringLiteral("noSessions"));
    makeExplanation(d->noSessions);
    column->addWidget(d->noSessions);
    d->sessions = table(QStringLiteral("sessionsTable"), tr("Signed on now"),
                        {tr("Customer"), tr("Connection"), tr("As"), tr("Time left")}, this);
    d->sessions->setMaximumHeight(180);
    column->addWidget(d->sessions);
    column->addWidget(title(tr("Ledger"), this));
    d->notice = plainLabel({}, this);
    d->notice->setObjectName(QStringLiteral("ledgerNotice"));
    makeExplanation(d->notice);
    column->addWidget(d->notice);
    d->ledger = table(
        QStringLiteral("ledgerTable"), tr("Ledger of sign-ons"),
        {tr("When"), tr("Who"), tr("Whom"), tr("Connection"), tr("As"), tr("Outcome"), tr("Reason and remarks")}, this);
    column->addWidget(d->ledger, 1);
    d->second.setInterval(1s);
    connect(&d->second, &QTimer::timeout, this, [this] {
        if (isVisible()) d->fillSessions();
    });
    connect(&services.signOn, &SignOnService::sessionsChanged, this, &SignOnPage::refresh);
    refresh();
}

SignOnPage::~SignOnPage() = default;

void SignOnPage::refresh()
{
    d->fillSessions();
    d->fillLedger();
}

} // namespace kontor
