// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectionstore.h"
#include "models/storage/home.h"
#include "models/storage/importledger.h"
#include "models/storage/journal.h"
#include "models/storage/keptstore.h"
#include "models/storage/planwriter.h"
#include "models/storage/recordjson.h"
#include "models/storage/signonledger.h"
#include "models/storage/viewstore.h"
#include "tests/faults/flips.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace kontor::test {

namespace {

QByteArray lineOf(std::initializer_list<QJsonValue> cells)
{
    QJsonArray array;
    for (const QJsonValue &cell : cells)
        array.append(cell);
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

QString timeOf(const QDateTime &time)
{
    return QString::number(time.toMSecsSinceEpoch());
}

QByteArray textOf(const std::vector<ChangeRow> &rows)
{
    QByteArray text;
    for (const ChangeRow &row : rows)
        text += lineOf({row.plan,
                        row.seq,
                        row.dependsOn,
                        row.connection,
                        int(row.kind),
                        row.mutation.type,
                        int(row.mutation.verb),
                        row.mutation.action,
                        row.mutation.id,
                        row.mutation.operationToken,
                        row.mutation.values,
                        row.mutation.before ? recordText(*row.mutation.before) : QString(),
                        row.naturalKey,
                        row.objectName,
                        changeStateName(row.state),
                        row.attempts,
                        row.remoteId,
                        row.errorKind,
                        row.errorText,
                        row.correlationId,
                        row.after.value_or(QJsonObject()),
                        timeOf(row.changedAt)});
    return text;
}

QByteArray textOf(const std::vector<Connection> &connections)
{
    QByteArray text;
    for (const Connection &one : connections) {
        QJsonObject settings;
        for (auto it = one.settings.begin(); it != one.settings.end(); ++it)
            settings.insert(it.key(), it.value());
        text += lineOf({one.id, one.vendor, one.label, one.colour, one.baseUrl, settings,
                        protectionName(one.protection), one.pace.value_or(0), timeOf(one.createdAt)});
    }
    return text;
}

} // namespace

/// A plan with the rows of the file that it came from: one for each change.
class ImportOfChanges final : public KnownContent
{
public:
    ImportOfChanges(ImportLedger &ledger, const std::vector<ChangeRow> &changes) : m_ledger(ledger), m_changes(changes)
    {
    }
    std::size_t changeCount() const override { return m_changes.size(); }
    const ChangeRow &change(std::size_t at) override { return m_changes[at]; }
    std::size_t furtherCount() const override { return 1; }
    Result<void> writeFurther(std::size_t) override
    {
        const QString plan = m_changes.front().plan;
        const ImportEntry entry{.plan = plan,
                                .sources = {QStringLiteral("list.csv")},
                                .header = {QStringLiteral("name"), QStringLiteral("number")},
                                .createdAt = QDateTime::currentDateTimeUtc()};
        if (const auto added = m_ledger.add(entry); !added) return added;
        ImportLedger::RowWriter rows = m_ledger.rowsOf(plan);
        for (int row = 0; row < int(m_changes.size()); ++row) {
            const auto added = rows.add({.row = row,
                                         .line = row + 2,
                                         .cells = {QStringLiteral("Acme"), QString::number(row)},
                                         .first = row,
                                         .count = 1,
                                         .verdict = QStringLiteral("create")});
            if (!added) return added;
        }
        return {};
    }

private:
    ImportLedger &m_ledger;
    const std::vector<ChangeRow> &m_changes;
};

/// What becomes of the state when the disk spoils it: the program may say that it is damaged, it may not end, it may
/// not delete it, and whatever it does tell is word for word what was once committed.
class TestStateDamage : public QObject
{
    Q_OBJECT

    static constexpr auto m_plan = "6a1b";

    QTemporaryDir m_folder;
    std::vector<Told> m_committed; ///< after each transaction, oldest first
    QByteArray m_closed;           ///< the file after the last one, without a log
    QByteArray m_main;             ///< the file and its log as a kill leaves them
    QByteArray m_log;

    QString path() const { return m_folder.filePath(QStringLiteral("home/state.sqlite")); }
    QString logPath() const { return path() + QStringLiteral("-wal"); }

    static ChangeRow change(int seq, Verb verb)
    {
        const QString number = QString::number(seq);
        ChangeRow row{.plan = QLatin1String(m_plan),
                      .seq = seq,
                      .dependsOn = seq == 2 ? 1 : -1,
                      .connection = QStringLiteral("mail"),
                      .naturalKey = QStringLiteral("key ") + number,
                      .objectName = QStringLiteral("Acme %1 Ltd").arg(seq)};
        row.mutation = {.verb = verb, .type = QStringLiteral("customer")};
        row.mutation.id = verb == Verb::Create ? QString() : number;
        row.mutation.operationToken = QStringLiteral("token ") + number;
        row.mutation.values = {{QStringLiteral("name"), QStringLiteral("Acme %1 Holding").arg(seq)}};
        if (verb != Verb::Create) row.mutation.before = Record{.type = QStringLiteral("customer"), .id = number};
        row.state = seq == 2 ? ChangeState::Blocked : ChangeState::Planned;
        return row;
    }

    /// All that the program can be asked about a home, through the code it uses itself.
    static Told tell(StateStore &state)
    {
        Told told;
        const auto add = [&](const auto &outcome, const auto &text) {
            told.push_back(outcome ? std::optional<QByteArray>(text(*outcome)) : std::nullopt);
        };
        Journal journal(state);
        const auto rows = [](const std::vector<ChangeRow> &all) {
            return textOf(all);
        };
        add(ConnectionStore(state).all(), [](const auto &all) { return textOf(all); });
        add(journal.changesOf(QLatin1String(m_plan)), rows);
        add(journal.history({.text = QStringLiteral("holding")}), rows);
        add(journal.history({}), rows);
        add(journal.openPlans(), [](const QStringList &plans) { return plans.join(u' ').toUtf8(); });
        add(journal.openPlanCount(), [](int count) { return QByteArray::number(count); });
        add(journal.plan(QLatin1String(m_plan)), [](const std::optional<PlanRow> &plan) {
            return plan ? lineOf({plan->id, plan->title, plan->origin, plan->person, timeOf(plan->createdAt)}) : "none";
        });
        tellLedgers(state, told);
        return told;
    }

    static void tellLedgers(StateStore &state, Told &told)
    {
        ImportLedger ledger(state);
        QByteArray text;
        const auto entries = ledger.entries(10);
        if (entries)
            for (const ImportEntry &entry : *entries)
                text += lineOf({entry.plan, QJsonArray::fromStringList(entry.sources),
                                QJsonArray::fromStringList(entry.header), entry.settings, timeOf(entry.createdAt)});
        const auto read = ledger.eachRow(QLatin1String(m_plan), [&](const ImportLedgerRow &row) -> Result<void> {
            text += lineOf({row.row, row.source, row.line, QJsonArray::fromStringList(row.cells), row.first, row.count,
                            row.shared, row.verdict, row.problem});
            return {};
        });
        told.push_back(entries && read ? std::optional(text) : std::nullopt);
        text.clear();
        KeptStore kept(state);
        const auto loaded = kept.load();
        for (const Record &record : kept.records(QStringLiteral("mail"), QStringLiteral("customer")))
            text += recordText(record).toUtf8() + '\n';
        told.push_back(loaded ? std::optional(text) : std::nullopt);
        text.clear();
        const auto signOns = SignOnLedger(state).newest(10);
        if (signOns)
            for (const SignOnEntry &entry : *signOns)
                text += lineOf({entry.connection, entry.customerId, entry.customerName, entry.account, entry.user,
                                entry.person, entry.reason, timeOf(entry.at), timeOf(entry.expiresAt), entry.outcome,
                                entry.note});
        told.push_back(signOns ? std::optional(text) : std::nullopt);
        told.push_back(ViewStore(state).value(QStringLiteral("ui.theme"), "none"));
    }

    void fillLedgers(StateStore &state)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Connection mail{.id = QStringLiteral("mail"),
                        .vendor = QStringLiteral("rackspace"),
                        .label = QStringLiteral("Mail"),
                        .baseUrl = QStringLiteral("https://api.example/v1"),
                        .settings = {{QStringLiteral("user-key"), QStringLiteral("1a2b3c")}},
                        .protection = Protection::Confirm,
                        .createdAt = now};
        QVERIFY(ConnectionStore(state).save(mail));
        m_committed.push_back(tell(state));
        ViewStore(state).setValue(QStringLiteral("ui.theme"), "dark");
        m_committed.push_back(tell(state));
        KeptStore kept(state);
        QVERIFY(kept.put({.record = {.connection = mail.id,
                                     .type = QStringLiteral("customer"),
                                     .id = QStringLiteral("77"),
                                     .name = QStringLiteral("Kept Ltd")},
                          .isWhole = true}));
        m_committed.push_back(tell(state));
        QVERIFY(SignOnLedger(state).add({.connection = mail.id,
                                         .customerId = QStringLiteral("77"),
                                         .customerName = QStringLiteral("Kept Ltd"),
                                         .person = QStringLiteral("ada"),
                                         .at = now,
                                         .outcome = QStringLiteral("opened")}));
        m_committed.push_back(tell(state));
    }

    /// A plan whose changes have come to different ends, each step a transaction.
    void fillJournal(StateStore &state)
    {
        const QString plan = QLatin1String(m_plan);
        Journal journal(state);
        ImportLedger ledger(state);
        std::vector<ChangeRow> changes;
        for (int seq = 0; seq < 6; ++seq)
            changes.push_back(change(seq, seq % 2 == 0 ? Verb::Update : Verb::Create));
        ImportOfChanges content(ledger, changes);
        const PlanRow row{.id = plan,
                          .title = QStringLiteral("Import of list.csv"),
                          .origin = QStringLiteral("import"),
                          .person = QStringLiteral("ada"),
                          .createdAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(PlanWriter(state, row, content).write());
        m_committed.push_back(tell(state));
        for (const int seq : {0, 1, 3, 4}) {
            QVERIFY(journal.setState(plan, seq, ChangeState::Ready));
            m_committed.push_back(tell(state));
            QVERIFY(journal.intent(plan, seq));
            m_committed.push_back(tell(state));
        }
        const std::vector<std::pair<int, ChangeState>> ends{
            {0, ChangeState::Done}, {1, ChangeState::Rejected}, {3, ChangeState::Unknown}};
        for (const auto &[seq, end] : ends) {
            Attempt attempt{.state = Attempt::State::Applied, .correlationId = QStringLiteral("correlation")};
            attempt.after = Record{.type = QStringLiteral("customer"), .id = QString::number(100 + seq)};
            attempt.error.message = QStringLiteral("The vendor said no.");
            QVERIFY(journal.settle(plan, seq, end, attempt));
            m_committed.push_back(tell(state));
        }
    }

    /// Opens what lies at path() as the program does. Nothing: it was refused, with a sentence.
    std::optional<Told> opened()
    {
        const auto state = StateStore::open(path(), true);
        if (state) return tell(**state);
        if (state.error().message.isEmpty()) qFatal("test: refused without a word");
        return std::nullopt;
    }

    int m_refused = 0;
    int m_partly = 0;

    void judge(const std::vector<Told> &allowed, const QByteArray &what)
    {
        const QByteArray before = contentOf(path());
        const std::optional<Told> told = opened();
        QVERIFY2(!contentOf(path()).isNull() && contentOf(path()).size() >= before.size(), what.constData());
        if (!told) {
            ++m_refused;
            return;
        }
        const bool isTrue = std::ranges::any_of(allowed, [&](const Told &truth) { return isPartOf(*told, truth); });
        QVERIFY2(isTrue, ("a wrong row was used: " + what).constData());
        m_partly += std::ranges::all_of(*told, [](const auto &one) { return one.has_value(); }) ? 0 : 1;
    }

    void judgeFlips(Flipper flips, bool inLog, const std::vector<Told> &allowed)
    {
        m_refused = m_partly = 0;
        for (int i = 0; i < flipCount(); ++i) {
            setContent(path(), inLog ? m_main : flips.next());
            setContent(logPath(), inLog ? flips.next() : QByteArray());
            QFile::remove(path() + QStringLiteral("-shm"));
            judge(allowed, flips.place());
            if (QTest::currentTestFailed()) return;
        }
        std::printf("%d flips: %d refused as a whole, %d in part, the others changed nothing that is told\n",
                    flipCount(), m_refused, m_partly);
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            auto home = Home::open(m_folder.filePath(QStringLiteral("home")));
            QVERIFY(home);
            auto state = StateStore::open(path(), true);
            QVERIFY(state);
            QVERIFY((*state)->database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
            m_committed.push_back(tell(**state));
            fillLedgers(**state);
            fillJournal(**state);
            m_main = contentOf(path());
            m_log = contentOf(logPath());
        }
        m_closed = contentOf(path());
        QVERIFY(!contentOf(logPath()).size() && m_log.size() > 20'000 && m_closed != m_main);
        QVERIFY(m_committed.size() > 15);
    }

    /// The proof below sees a single other letter, and takes every committed state for what it is.
    void theProofSeesAWrongRow()
    {
        setContent(path(), m_closed);
        setContent(logPath(), {});
        QCOMPARE(*opened(), m_committed.back());
        {
            auto state = StateStore::open(path(), true);
            Database &database = (*state)->database();
            QVERIFY(database.run("UPDATE connection SET base_url=replace(base_url,'api','apj')"));
        }
        const auto told = opened();
        QVERIFY(told);
        QVERIFY(!isPartOf(*told, m_committed.back()));
        setContent(path(), QByteArray(m_closed).replace("https://api.example", "https://apj.example"));
        QVERIFY(!opened());
    }

    void flipsInTheFile() { judgeFlips(Flipper(m_closed), false, {m_committed.back()}); }

    /// What lies in the log from the flipped bit on was never committed, as far as anybody can know.
    void flipsInTheLog() { judgeFlips(Flipper(m_log), true, m_committed); }

    void flipsInTheFileBelowTheLog()
    {
        m_refused = m_partly = 0;
        Flipper flips(m_main);
        for (int i = 0; i < flipCount(); ++i) {
            setContent(path(), flips.next());
            setContent(logPath(), m_log);
            QFile::remove(path() + QStringLiteral("-shm"));
            judge({m_committed.back()}, flips.place());
            if (QTest::currentTestFailed()) return;
        }
    }

    /// At the boundary of each frame and in its middle: each time one of the states that were committed, the older the
    /// shorter the log is.
    void aLogThatWasCut()
    {
        constexpr qsizetype head = 32;
        constexpr qsizetype frame = 24 + 4096;
        std::size_t last = 0;
        int cuts = 0;
        for (qsizetype at = 0; at <= m_log.size(); at = at == 0 ? head : at + frame / 2) {
            setContent(path(), m_main);
            setContent(logPath(), m_log.first(at));
            QFile::remove(path() + QStringLiteral("-shm"));
            const auto told = opened();
            QVERIFY2(told, qPrintable(QString::number(at)));
            const auto found = std::ranges::find(m_committed, *told);
            QVERIFY2(found != m_committed.end(), qPrintable(QString::number(at)));
            const auto state = std::size_t(found - m_committed.begin());
            QVERIFY(state >= last);
            last = state;
            ++cuts;
        }
        QCOMPARE(last, m_committed.size() - 1);
        QVERIFY(cuts > 10);
    }

    void aLogThatIsGone()
    {
        setContent(path(), m_main);
        setContent(logPath(), {});
        QFile::remove(path() + QStringLiteral("-shm"));
        QCOMPARE(*opened(), m_committed.front());
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestStateDamage)
#include "test_statedamage.moc"
