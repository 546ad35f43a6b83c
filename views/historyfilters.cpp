// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyfilters.h"

#include "models/changes/protection.h"
#include "models/connections/connectionservice.h"
#include "models/core/clock.h"
#include "views/historymodel.h"
#include "views/plaintext.h"
#include "views/planmodel.h"
#include "views/sidebar.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor {

namespace {

struct Outcome
{
    const char *key;
    std::vector<ChangeState> states;
};

/// What people mean by one word.
const std::vector<Outcome> &outcomes()
{
    using State = ChangeState;
    static const std::vector<Outcome> known{
        {"done", {State::Done}},
        {"refused", {State::Rejected, State::NotRun}},
        {"review", {State::Review}},
        {"cancelled", {State::Cancelled}},
        {"skipped", {State::Skipped}},
        {"open",
         {State::Planned, State::Blocked, State::Ready, State::Intent, State::Unknown, State::Reconcile, State::Wait}},
    };
    return known;
}

QString outcomeLabel(const QString &key)
{
    if (key == QLatin1String("done")) return changeStateText(ChangeState::Done);
    if (key == QLatin1String("refused")) return changeStateText(ChangeState::Rejected);
    if (key == QLatin1String("review")) return changeStateText(ChangeState::Review);
    if (key == QLatin1String("cancelled")) return changeStateText(ChangeState::Cancelled);
    if (key == QLatin1String("skipped")) return changeStateText(ChangeState::Skipped);
    return HistoryFilters::tr("Under way");
}

/// Keeps what is chosen while the choices are made anew. The first one, which is no choice, is called like the box.
class Refill
{
public:
    explicit Refill(QComboBox *box, const QString &all) : m_box(box), m_chosen(box->currentData())
    {
        box->clear();
        box->addItem(all, QString());
    }
    ~Refill()
    {
        const int place = m_box->findData(m_chosen);
        m_box->setCurrentIndex(place < 0 ? 0 : place);
    }
    Q_DISABLE_COPY_MOVE(Refill)

private:
    QComboBox *m_box;
    QVariant m_chosen;
};

} // namespace

HistoryFilters::HistoryFilters(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_top(new QHBoxLayout), m_search(new QLineEdit(this))
{
    using namespace std::chrono_literals;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search by name, number or text"));
    m_search->setClearButtonEnabled(true);
    m_top->addWidget(m_search, 1);
    column->addLayout(m_top);
    auto *row = new QHBoxLayout;
    m_connection = addBox(row, "historyConnection", tr("Connection"));
    m_kind = addBox(row, "historyKind", tr("Kind"));
    m_verb = addBox(row, "historyVerb", tr("What"));
    m_outcome = addBox(row, "historyOutcome", tr("Outcome"));
    m_person = addBox(row, "historyPerson", tr("Who"));
    m_time = addBox(row, "historyTime", tr("When"));
    column->addLayout(row);
    fillOutcomes();
    fillTimes();
    refreshChoices();
    // What is typed should not search at every key.
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(150ms);
    connect(delay, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(&services.connections, &ConnectionService::connectionsChanged, this, &HistoryFilters::refreshChoices);
}

void HistoryFilters::addBesideSearch(QWidget *widget)
{
    m_top->addWidget(widget);
}

QComboBox *HistoryFilters::addBox(QHBoxLayout *row, const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Six of them must fit beside the record at the side.
    constexpr int letters = 6;
    box->setMinimumContentsLength(letters);
    row->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet) Q_EMIT changed();
    });
    return box;
}

void HistoryFilters::fillVerbs()
{
    const Refill refill(m_verb, m_verb->accessibleName());
    for (const Verb verb : {Verb::Create, Verb::Update, Verb::Delete})
        m_verb->addItem(verbText(nullptr, {.verb = verb, .type = {}, .id = {}}), verbName(verb));
    QMap<QString, QString> actions; // label -> key
    for (const QString &action : {protectAction(), unprotectAction()})
        actions.insert(verbText(nullptr, {.verb = Verb::Act, .type = {}, .id = {}, .action = action}), action);
    for (const Connection &connection : m_services.connections.connections())
        if (const ProviderSpec *spec = m_services.connections.specOf(connection.id))
            for (const ResourceSpec &resource : spec->resources)
                for (const ActionSpec &action : resource.actions)
                    actions.insert(translated(action.label), action.name());
    for (auto it = actions.cbegin(); it != actions.cend(); ++it)
        if (m_verb->findData(it.value()) < 0) m_verb->addItem(it.key(), it.value());
}

void HistoryFilters::fillOutcomes()
{
    const Refill refill(m_outcome, m_outcome->accessibleName());
    for (const Outcome &outcome : outcomes())
        m_outcome->addItem(outcomeLabel(QLatin1String(outcome.key)), QLatin1String(outcome.key));
}

void HistoryFilters::fillTimes()
{
    const Refill refill(m_time, m_time->accessibleName());
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    m_time->addItem(tr("Today"), 0);
    for (const int days : {week, month, year})
        m_time->addItem(tr("The last %n day(s)", nullptr, days), days);
}

void HistoryFilters::refreshChoices()
{
    // Not under the cursor of somebody who is choosing.
    if (QApplication::activePopupWidget()) return;
    m_quiet = true;
    {
        const Refill refill(m_connection, m_connection->accessibleName());
        for (const Connection &connection : m_services.connections.connections())
            m_connection->addItem(visibleLines(connection.label), connection.id);
    }
    {
        const Refill refill(m_kind, m_kind->accessibleName());
        for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account})
            m_kind->addItem(kindLabel(kind), kindName(kind));
    }
    {
        const Refill refill(m_person, m_person->accessibleName());
        for (const QString &person : m_services.changes.persons().value_or(QStringList()))
            m_person->addItem(visibleLines(person), person);
    }
    fillVerbs();
    m_quiet = false;
}

HistoryQuery HistoryFilters::query() const
{
    HistoryQuery query{.kind = kindFromName(m_kind->currentData().toString()),
                       .connection = m_connection->currentData().toString(),
                       .verb = m_verb->currentData().toString(),
                       .person = m_person->currentData().toString(),
                       .text = m_search->text().trimmed()};
    for (const Outcome &outcome : outcomes())
        if (m_outcome->currentData().toString() == QLatin1String(outcome.key)) query.states = outcome.states;
    if (m_time->currentIndex() <= 0) return query;
    // By the days of the calendar people look at.
    const QDate today = m_services.clock.utcNow().toLocalTime().date();
    query.from = today.addDays(-m_time->currentData().toInt()).startOfDay();
    return query;
}

bool HistoryFilters::isEmpty() const
{
    if (!m_search->text().trimmed().isEmpty()) return false;
    for (const QComboBox *box : boxes())
        if (box->currentIndex() > 0) return false;
    return true;
}

void HistoryFilters::reset()
{
    m_quiet = true;
    for (QComboBox *box : boxes())
        box->setCurrentIndex(0);
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    m_quiet = false;
    Q_EMIT changed();
}

void HistoryFilters::chooseReview()
{
    reset();
    m_outcome->setCurrentIndex(m_outcome->findData(QStringLiteral("review")));
}

HistoryFilters::Choices HistoryFilters::choices() const
{
    Choices made{.search = m_search->text()};
    std::ranges::transform(boxes(), made.boxes.begin(), [](const QComboBox *box) { return box->currentData(); });
    return made;
}

void HistoryFilters::choose(const Choices &choices)
{
    m_quiet = true;
    for (std::size_t i = 0; i < choices.boxes.size(); ++i)
        boxes()[i]->setCurrentIndex(std::max(0, boxes()[i]->findData(choices.boxes[i])));
    const QSignalBlocker blocker(m_search);
    m_search->setText(choices.search);
    m_quiet = false;
    Q_EMIT changed();
}

} // namespace kontor
