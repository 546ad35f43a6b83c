// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plandialog.h"

#include "models/connections/connectionservice.h"
#include "models/tables/recordcolumns.h"
#include "views/plaintext.h"
#include "views/planmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

/// More sentences than this nobody reads.
constexpr std::size_t mostConsequences = 5;

/// What and on which record are read before anything is sent: they get what the other columns leave.
void fitColumns(QTableView *table)
{
    // A long plan is like its beginning.
    constexpr int looksAt = 100;
    table->horizontalHeader()->setResizeContentsPrecision(looksAt);
    constexpr int room = 890;
    constexpr int after = 130;
    // QTableView keeps its own size hints protected; resizing tells them.
    const auto fitted = [table](int column, int least, int most) {
        table->resizeColumnToContents(column);
        const int width = std::clamp(table->columnWidth(column), least, most);
        table->setColumnWidth(column, width);
        return width;
    };
    int rest = room - after - fitted(PlanModel::Field, 80, 120) - fitted(PlanModel::Before, 100, 130);
    rest -= fitted(PlanModel::What, 120, 300);
    fitted(PlanModel::Name, 200, rest);
}

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = int(duration.count());
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds < minute) return PlanDialog::tr("less than a minute");
    if (seconds < 2 * hour) return PlanDialog::tr("about %n minute(s)", nullptr, (seconds + minute - 1) / minute);
    return PlanDialog::tr("about %n hour(s)", nullptr, (seconds + hour - 1) / hour);
}

PlanDialog::PlanDialog(Services &services, const ChangePlan &plan, QWidget *parent)
    : QDialog(parent), m_services(services), m_plan(plan)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Review: %1").arg(visibleText(plan.row.title)));
    build();
    check();
    resize(920, 480);
}

void PlanDialog::build()
{
    auto *column = new QVBoxLayout(this);
    QLabel *summaryLabel = plainLabel(summary(), this);
    summaryLabel->setObjectName(QStringLiteral("summary"));
    column->addWidget(summaryLabel);

    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("planTable"));
    table->setAccessibleName(tr("What will change"));
    table->setModel(new PlanModel(m_services.connections, m_services.cache, m_plan, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    // A long name would end at its first hyphen.
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    fitColumns(table);
    column->addWidget(table, 1);

    if (m_plan.danger() == Danger::Destructive && m_plan.isSendable()) buildConfirmation(column);

    m_buttons = new QDialogButtonBox(this);
    m_apply = m_buttons->addButton(tr("Carry out"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applyButton"));
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    const bool isDangerous = m_plan.danger() == Danger::Destructive;
    (isDangerous ? cancel : m_apply)->setDefault(true);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_confirm)
        m_confirm->setFocus();
    else
        m_apply->setFocus();
}

QString PlanDialog::summary() const
{
    int all = 0;
    int local = 0;
    int sent = 0;
    for (const PlannedChange &change : m_plan.changes) {
        all += change.row.dependsOn < 0 ? 1 : 0;
        if (change.isSendable()) ++(change.isLocal ? local : sent);
    }
    QStringList lines;
    if (local > 0)
        lines += sent > 0 ? tr("%n change(s) only of what is kept on this computer.", nullptr, local)
                          : tr("Only what is kept on this computer changes. Nothing happens at the vendor.");
    if (sent == 0 && local == 0) {
        lines += tr("Nothing of this can be sent.");
    } else if (sent > 0) {
        lines += tr("%n request(s) to the vendor, at its rate limit %1.", nullptr, sent)
                     .arg(m_plan.estimated.count() < 60 ? durationText(m_plan.estimated)
                                                        : tr("at least %1").arg(durationText(m_plan.estimated)));
    }
    if (const int unchanged = m_plan.count(PlannedChange::Outcome::Unchanged); unchanged > 0)
        lines += tr("%n of them are already as wanted.", nullptr, unchanged);
    const int impossible =
        m_plan.count(PlannedChange::Outcome::Conflict) + m_plan.count(PlannedChange::Outcome::Invalid);
    if (impossible > 0) lines += tr("%n of them are not possible and are left out.", nullptr, impossible);
    if (all > 1) lines.prepend(tr("%n record(s).", nullptr, all));
    for (const PlannedChange &change : m_plan.changes)
        if (!change.consequence.isEmpty() && m_plan.changes.size() <= mostConsequences)
            lines += domainWithAscii(change.row.objectName) + QLatin1String(": ") + visibleText(change.consequence);
    QString text = lines.join(u' ');
    if (m_plan.danger() == Danger::Destructive && m_plan.isSendable())
        text += u'\n' + QStringLiteral("⚠ ") + tr("This cannot be undone.");
    return text;
}

void PlanDialog::buildConfirmation(QVBoxLayout *column)
{
    std::vector<const PlannedChange *> lost;
    for (const PlannedChange &change : m_plan.changes)
        if (change.isSendable() && change.danger == Danger::Destructive) lost.push_back(&change);
    QString question;
    if (lost.size() == 1) {
        const ChangeRow &row = lost.front()->row;
        m_expected = {row.mutation.id};
        // What the person can see and type stands for a number with characters nobody can see.
        if (visibleText(row.mutation.id) != row.mutation.id) m_expected.append(visibleText(row.mutation.id));
        question = tr("To go on, type the number of \"%1\": %2")
                       .arg(domainWithAscii(row.objectName), visibleText(row.mutation.id));
    } else {
        m_expected = {QString::number(lost.size())};
        question = tr("To go on, type how many records are concerned: %1").arg(lost.size());
    }
    auto *label = plainLabel(withoutMnemonic(question), this);
    label->setObjectName(QStringLiteral("confirmQuestion"));
    m_confirm = new QLineEdit(this);
    m_confirm->setObjectName(QStringLiteral("confirmEdit"));
    m_confirm->setAccessibleName(question);
    label->setBuddy(m_confirm);
    column->addWidget(label);
    column->addWidget(m_confirm);
    connect(m_confirm, &QLineEdit::textChanged, this, &PlanDialog::check);
}

void PlanDialog::check()
{
    // Code point by code point: normalising would make two different names the same.
    m_apply->setEnabled(m_plan.isSendable() && (m_expected.isEmpty() || m_expected.contains(m_confirm->text())));
}

void PlanDialog::offerInstead(const QString &label)
{
    QPushButton *button = m_buttons->addButton(withoutMnemonic(label), QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("insteadButton"));
    connect(button, &QPushButton::clicked, this, [this] {
        Q_EMIT insteadChosen();
        reject();
    });
}

} // namespace kontor
