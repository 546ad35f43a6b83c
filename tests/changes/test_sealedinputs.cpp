// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/changehouse.h"
#include "tests/support/fakesecretstore.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kontor;
using namespace kontor::test;

namespace {

const QByteArray password = "correct-horse-battery-staple";
const QString sealingKey = QStringLiteral("journal/sealing-key");

} // namespace

/// Passwords of planned changes over the end of the program: sealed, opened again, wiped, handed over.
class TestSealedInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_unique<FakeSecretStore>();
        m_house = std::make_unique<ChangeHouse>(std::vector<ProviderEntry>{}, m_keychain.get());
        m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
        m_house->fillCache();
    }
    void cleanup()
    {
        m_house.reset();
        m_keychain.reset();
    }

    void everyRowOfAnEarlierRunIsSentOnceWithItsPassword();
    void aPlanInProgressGoesOnAfterACrash();
    void whatDidNotHappenIsSentAgainWithItsPassword();
    void aChangeThatDependsOnAnotherHasItsPassword();
    void nothingIsReadable();
    void sealsGoWithTheirChange_data();
    void sealsGoWithTheirChange();
    void aSealIsWrittenWithThePlanOrNotAtAll();
    void cancellingNeedsNoKeychain();
    void aLockedKeychainLeavesThePlanAsItWas();
    void pausedWhileTheKeychainIsAsked();
    void aDamagedSealGoesToReview();
    void aKeyThatIsGoneGoesToReview();
    void aSealOfAnotherChangeDoesNotOpen();
    void withoutAKeychainThePasswordIsInMemoryOnly();
    void aLostPasswordIsNotSentAfterAResume();
    void aPlanThatWaitsNeedsTheKeychain();
    void aPlanThatWaitsNeedsAKeyThatLasts();
    void cancelledBeforeTheKeychainAnswers();
    void theEnvironmentsKeyLasts();
    void passwordsAreHandedOverOnce();
    void passwordsOfWhatIsNotDoneAreNotHandedOver();
    void passwordsNobodyHasSeenNeedTheKeychain();

private:
    ChangeRequest mailbox(const QString &name, const QByteArray &with = password) const
    {
        return {.connection = m_house->id,
                .type = QStringLiteral("mailbox"),
                .verb = Verb::Create,
                .values = {{QStringLiteral("address"), QString(name + QLatin1String("@a.example"))}},
                .secrets = {{QStringLiteral("password"), Secret(with)}},
                .parent = m_house->cached("domain", QStringLiteral("a.example"))};
    }
    ChangePlan mailboxes(int count)
    {
        std::vector<ChangeRequest> requests;
        for (int i = 0; i < count; ++i)
            requests.push_back(mailbox(QStringLiteral("m%1").arg(i), password + '-' + QByteArray::number(i)));
        return m_house->planOf(requests, "import");
    }
    JobOf<PlanReport> *submit(const ChangePlan &plan, SubmitOptions options = {})
    {
        return m_house->changes->submit(plan, m_house->changes.get(), std::move(options));
    }
    /// Journalled only.
    void keepWaiting(const ChangePlan &plan, SubmitOptions options = {})
    {
        options.waits = true;
        submit(plan, std::move(options));
        QTRY_VERIFY(m_house->changes->progress(plan.row.id));
    }
    /// In a new run.
    void crash()
    {
        m_house->crash();
        QVERIFY(m_house->changes->recover());
    }
    /// Until it is over, or stands still again.
    void resume(const QString &plan)
    {
        QSignalSpy over(m_house->changes.get(), &ChangeService::planFinished);
        bool stands = false;
        const auto watching = connect(m_house->changes.get(), &ChangeService::planPaused, this,
                                      [&](const QString &, bool paused) { stands = stands || paused; });
        m_house->changes->resume(plan);
        QTRY_VERIFY(stands || !over.isEmpty());
        disconnect(watching);
    }
    QByteArray arrived(const ChangePlan &plan, int seq) const
    {
        const auto it = m_house->vendor.passwords.find(plan.changes[std::size_t(seq)].row.mutation.operationToken);
        return it == m_house->vendor.passwords.end() ? QByteArray()
                                                     : it->second.value(QStringLiteral("password")).reveal();
    }
    std::vector<Journal::SealedSecret> seals(const QString &purpose = Journal::inputPurpose()) const
    {
        return *m_house->journal->sealedSecrets(purpose);
    }
    /// The files of the house that have these bytes.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(m_house->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly)) qFatal("test: %s cannot be read", qPrintable(file.fileName()));
            if (file.readAll().contains(bytes)) found << files.fileName();
        }
        return found;
    }
    void damage(const QString &plan, int seq)
    {
        for (Journal::SealedSecret one : seals()) {
            if (one.plan != plan || one.seq != seq) continue;
            one.sealed[one.sealed.size() / 2] = char(one.sealed[one.sealed.size() / 2] ^ 1);
            QVERIFY(m_house->journal->keepSealed(one));
        }
    }
    ChangeRow row(const ChangePlan &plan, int seq) const
    {
        return m_house->journal->changesOf(plan.row.id)->at(std::size_t(seq));
    }

    std::unique_ptr<FakeSecretStore> m_keychain;
    std::unique_ptr<ChangeHouse> m_house;
};

void TestSealedInputs::everyRowOfAnEarlierRunIsSentOnceWithItsPassword()
{
    const ChangePlan plan = mailboxes(20);
    keepWaiting(plan);
    QCOMPARE(seals().size(), 20U);
    crash();
    QCOMPARE(m_house->changes->progress(plan.row.id)->open, 20);
    resume(plan.row.id);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(m_house->stateOf(plan.row.id, i), ChangeState::Done);
        QCOMPARE(m_house->arrivalsOf(plan, i), 1);
        QCOMPARE(arrived(plan, i), password + '-' + QByteArray::number(i));
    }
    QVERIFY(seals().empty());
}

void TestSealedInputs::aPlanInProgressGoesOnAfterACrash()
{
    const ChangePlan plan = mailboxes(20);
    // Slow enough that it is in progress when it is looked at.
    m_house->vendor.delay = std::chrono::milliseconds(20);
    submit(plan);
    QTRY_VERIFY(m_house->changes->progress(plan.row.id) && m_house->changes->progress(plan.row.id)->done >= 3);
    crash();
    m_house->vendor.delay = std::chrono::milliseconds(0);
    QVERIFY(m_house->changes->progress(plan.row.id)->open > 0);
    QTRY_COMPARE(m_house->changes->progress(plan.row.id)->inFlight, 0);
    resume(plan.row.id);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(m_house->stateOf(plan.row.id, i), ChangeState::Done);
        QCOMPARE(m_house->appliedOf(plan, i), 1);
        QCOMPARE(arrived(plan, i), password + '-' + QByteArray::number(i));
    }
    QVERIFY(seals().empty());
}

void TestSealedInputs::whatDidNotHappenIsSentAgainWithItsPassword()
{
    m_house->vendor.held = true;
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
    };
    const ChangePlan plan = mailboxes(1);
    submit(plan);
    QTRY_COMPARE(m_house->arrivalsOf(plan, 0), 1);
    m_house->crash();
    m_house->vendor.release();
    m_house->vendor.onApply = {};
    QCOMPARE(m_house->changes->recover().value_or(-1), 1);
    // Somebody lets it go on before it is known: it is sent only when it is known.
    resume(plan.row.id);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 2);
    QCOMPARE(m_house->appliedOf(plan, 0), 1);
    QCOMPARE(arrived(plan, 0), password + "-0");
}

void TestSealedInputs::aChangeThatDependsOnAnotherHasItsPassword()
{
    ChangeRequest below = mailbox(QStringLiteral("first"));
    below.values = {{QStringLiteral("address"), QStringLiteral("first@b.example")}};
    below.parent = {};
    below.dependsOn = 0;
    ChangeRequest domain = m_house->newDomain(QStringLiteral("b.example"), -1);
    domain.parent = m_house->cached("customer", QStringLiteral("1"));
    const ChangePlan plan = m_house->planOf({domain, below});
    keepWaiting(plan);
    crash();
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Blocked);
    resume(plan.row.id);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Done);
    QCOMPARE(arrived(plan, 1), password);
}

void TestSealedInputs::nothingIsReadable()
{
    const ChangePlan plan = mailboxes(3);
    keepWaiting(handingOver(plan, {{1, QStringLiteral("password")}}));
    QCOMPARE(filesWith(password), QStringList());
    QCOMPARE(filesWith(password.toBase64()), QStringList());
    const QByteArray sealed = seals().front().sealed;
    QVERIFY(!filesWith(sealed).isEmpty());
    crash();
    resume(plan.row.id);
    QVERIFY(waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get())));
    QCOMPARE(filesWith(password), QStringList());
    // When the log has gone into the file, not even what cannot be read is left of it.
    m_house->changes.reset();
    m_house->closeStores();
    QCOMPARE(filesWith(password), QStringList());
    QCOMPARE(filesWith(sealed), QStringList());
    m_house->reopen();
    m_house->startService();
}

void TestSealedInputs::sealsGoWithTheirChange_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("state");
    QTest::newRow("done") << -1 << int(ChangeState::Done);
    QTest::newRow("refused") << int(Attempt::State::Refused) << int(ChangeState::Rejected);
    QTest::newRow("review") << int(Attempt::State::Unknown) << int(ChangeState::Review);
}

void TestSealedInputs::sealsGoWithTheirChange()
{
    QFETCH(int, answer);
    QFETCH(int, state);
    m_house->vendor.onSettle = [](const Mutation &) -> std::optional<Settlement> {
        return Settlement{.state = Settlement::State::Undecided, .why = QStringLiteral("nobody knows")};
    };
    m_house->vendor.onApply = [&](const Mutation &) -> std::optional<FakeVendor::ApplyFault> {
        if (answer < 0) return std::nullopt;
        return fault(Attempt::State(answer), Error::Kind::Invalid);
    };
    // Another connection sees what is committed, and when.
    auto watcher = Database::open(m_house->state->database().path(), Database::Profile::StateReader);
    QVERIFY(watcher);
    const char *sql = "SELECT count(*) FROM sealed_secret";
    const ChangePlan plan = mailboxes(1);
    std::vector<qint64> left;
    bool isOver = false;
    connect(m_house->changes.get(), &ChangeService::changeMoved, this, [&](const QString &, int, ChangeState moved) {
        left.push_back((*watcher)->number(sql).value_or(-1));
        isOver = isTerminal(moved);
    });
    JobOf<PlanReport> *job = submit(handingOver(plan, {{0, QStringLiteral("password")}}));
    QVERIFY(waitFor(job));
    QVERIFY(isOver);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState(state));
    for (std::size_t i = 0; i + 1 < left.size(); ++i)
        QCOMPARE(left[i], 2);
    QCOMPARE(left.back(), answer < 0 ? 1 : 0);
    QVERIFY(seals().empty());
    disconnect(m_house->changes.get(), nullptr, this, nullptr);
}

void TestSealedInputs::aSealIsWrittenWithThePlanOrNotAtAll()
{
    const ChangePlan plan = mailboxes(2);
    class Refuses final : public PlanCompanion
    {
    public:
        int count() const override { return 1; }
        Result<void> write(int) override
        {
            return failure({.kind = Error::Kind::Storage, .message = QStringLiteral("test: made to fail")});
        }
    };
    QVERIFY(!waitFor(submit(plan, {.waits = true, .companion = std::make_unique<Refuses>()})));
    QVERIFY(seals().empty());
    QVERIFY(m_house->journal->changesOf(plan.row.id)->empty());
}

void TestSealedInputs::cancellingNeedsNoKeychain()
{
    const ChangePlan plan = mailboxes(3);
    keepWaiting(handingOver(plan, {{0, QStringLiteral("password")}}));
    crash();
    m_keychain->state = SecretState::Locked;
    m_keychain->log.clear();
    m_house->changes->cancel(plan.row.id);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_house->stateOf(plan.row.id, i), ChangeState::Cancelled);
    QVERIFY(seals().empty());
    QVERIFY(seals(Journal::handOverPurpose()).empty());
    QVERIFY(m_keychain->log.isEmpty());
}

void TestSealedInputs::aLockedKeychainLeavesThePlanAsItWas()
{
    const ChangePlan plan = mailboxes(3);
    keepWaiting(plan);
    crash();
    m_keychain->state = SecretState::Locked;
    for (int attempt = 0; attempt < 2; ++attempt) {
        resume(plan.row.id);
        const PlanProgress left = *m_house->changes->progress(plan.row.id);
        QCOMPARE(left.mode, PlanProgress::Mode::FromBefore);
        QCOMPARE(left.pauseReason, secretError(SecretState::Locked).message);
        QCOMPARE(left.open, 3);
    }
    QTest::qWait(30);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
    QCOMPARE(seals().size(), 3U);
    m_keychain->state = {};
    resume(plan.row.id);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(arrived(plan, i), password + '-' + QByteArray::number(i));
}

void TestSealedInputs::pausedWhileTheKeychainIsAsked()
{
    const ChangePlan plan = mailboxes(2);
    keepWaiting(plan);
    crash();
    m_house->changes->resume(plan.row.id);
    m_house->changes->pause(plan.row.id);
    QTest::qWait(30);
    QCOMPARE(m_house->changes->progress(plan.row.id)->open, 2);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
    m_house->changes->resume(plan.row.id);
    m_house->changes->cancel(plan.row.id);
    QTest::qWait(30);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Cancelled);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
}

void TestSealedInputs::aDamagedSealGoesToReview()
{
    const ChangePlan plan = mailboxes(3);
    keepWaiting(plan);
    damage(plan.row.id, 1);
    crash();
    resume(plan.row.id);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Review);
    QCOMPARE(m_house->stateOf(plan.row.id, 2), ChangeState::Done);
    QVERIFY(row(plan, 1).errorText.contains(QLatin1String("Enter the change again")));
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
    QVERIFY(seals().empty());
}

void TestSealedInputs::aKeyThatIsGoneGoesToReview()
{
    const ChangePlan plan = mailboxes(2);
    keepWaiting(plan);
    QCOMPARE(m_keychain->secrets.remove(sealingKey), 1);
    crash();
    resume(plan.row.id);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_house->stateOf(plan.row.id, i), ChangeState::Review);
        QVERIFY(row(plan, i).errorText.contains(QLatin1String("another key")));
        QCOMPARE(m_house->arrivalsOf(plan, i), 0);
    }
    QVERIFY(seals().empty());
}

void TestSealedInputs::aSealOfAnotherChangeDoesNotOpen()
{
    const ChangePlan plan = mailboxes(2);
    keepWaiting(plan);
    Journal::SealedSecret moved = seals()[0];
    moved.seq = 1;
    QVERIFY(m_house->journal->keepSealed(moved));
    crash();
    resume(plan.row.id);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Done);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Review);
    QCOMPARE(m_house->arrivalsOf(plan, 1), 0);
}

void TestSealedInputs::withoutAKeychainThePasswordIsInMemoryOnly()
{
    // The connection's own key is there already; only the seal's cannot be made.
    m_keychain->failingWrites << QStringLiteral("sealing-key");
    const ChangePlan sent = mailboxes(2);
    QCOMPARE(waitFor(submit(sent))->done(), 2);
    QCOMPARE(arrived(sent, 1), password + "-1");

    m_house->vendor.held = true;
    const ChangePlan lost = m_house->planOf({mailbox(QStringLiteral("x")), mailbox(QStringLiteral("y"))});
    submit(lost);
    QTRY_COMPARE(m_house->arrivalsOf(lost, 0), 1);
    QVERIFY(seals().empty());
    m_house->crash();
    m_house->vendor.release();
    QVERIFY(m_house->changes->recover());
    QCOMPARE(m_house->stateOf(lost.row.id, 1), ChangeState::Review);
    QVERIFY(row(lost, 1).errorText.contains(QLatin1String("memory only")));
    QTRY_COMPARE(m_house->stateOf(lost.row.id, 0), ChangeState::Done);
}

// What is still being looked at when somebody lets the plan go on would be sent without its password.
void TestSealedInputs::aLostPasswordIsNotSentAfterAResume()
{
    m_keychain->failingWrites << QStringLiteral("sealing-key");
    m_house->vendor.held = true;
    m_house->vendor.onApply = [](const Mutation &) {
        return std::optional(fault(Attempt::State::Unknown, Error::Kind::Network));
    };
    const ChangePlan plan = m_house->planOf({mailbox(QStringLiteral("x"))});
    submit(plan);
    QTRY_COMPARE(m_house->arrivalsOf(plan, 0), 1);
    m_house->crash();
    m_house->vendor.release();
    m_house->vendor.onApply = {};
    QVERIFY(m_house->changes->recover());
    resume(plan.row.id);
    QCOMPARE(m_house->stateOf(plan.row.id, 0), ChangeState::Review);
    QCOMPARE(m_house->arrivalsOf(plan, 0), 1);
}

void TestSealedInputs::aPlanThatWaitsNeedsTheKeychain()
{
    const ChangePlan plan = mailboxes(2);
    m_keychain->state = SecretState::Locked;
    const auto refused = waitFor(submit(plan, {.waits = true}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, secretError(SecretState::Locked).message);
    QCOMPARE(refused.error().kind, Error::Kind::Secrets);
    QVERIFY(m_house->journal->changesOf(plan.row.id)->empty());
    QCOMPARE(m_house->changes->openChanges(), 0);
    // One without passwords needs none.
    const ChangePlan plain = m_house->planOf({m_house->rename(QStringLiteral("1"), QStringLiteral("Uno"))});
    keepWaiting(plain);
    m_keychain->state = {};
    keepWaiting(plan);
    QCOMPARE(seals().size(), 2U);
}

void TestSealedInputs::aPlanThatWaitsNeedsAKeyThatLasts()
{
    m_keychain->persistent = false;
    const ChangePlan plan = mailboxes(2);
    const auto refused = waitFor(submit(plan, {.waits = true}));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("KONTOR_SECRET_JOURNAL_SEALING_KEY")));
    QVERIFY(m_house->journal->changesOf(plan.row.id)->empty());
    // Once it is begun nothing has to last, and nothing is kept that could not be opened.
    JobOf<PlanReport> *job = submit(plan);
    QTRY_VERIFY(m_house->changes->progress(plan.row.id));
    QVERIFY(seals().empty());
    QCOMPARE(waitFor(job)->done(), 2);
}

void TestSealedInputs::cancelledBeforeTheKeychainAnswers()
{
    const ChangePlan plan = mailboxes(2);
    m_keychain->mute = true;
    JobOf<PlanReport> *job = submit(plan);
    QTRY_VERIFY(m_keychain->log.contains(QStringLiteral("read sealing-key")));
    job->cancel();
    const auto outcome = waitFor(job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QTest::qWait(20);
    QVERIFY(m_house->journal->changesOf(plan.row.id)->empty());
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
}

void TestSealedInputs::theEnvironmentsKeyLasts()
{
    const QByteArray name = SessionStore::environmentName(QStringLiteral("journal"), QStringLiteral("sealing-key"));
    const auto label = [](const QString &connection) {
        return connection == QLatin1String("journal") ? connection : QStringLiteral("fake");
    };
    const auto start = [&](const QByteArray &key) {
        if (!key.isEmpty()) qputenv(name.constData(), key);
        qputenv("KONTOR_SECRET_FAKE_KEY", "made-up key");
        return std::make_unique<SessionStore>(label);
    };
    const QByteArray key(64, 'a');
    m_house.reset();
    std::unique_ptr<SessionStore> store = start(key);
    m_house = std::make_unique<ChangeHouse>(std::vector<ProviderEntry>{}, store.get());
    m_house->vendor.addDomain(QStringLiteral("1"), QStringLiteral("a.example"));
    m_house->fillCache();
    const ChangePlan plan = mailboxes(2);
    keepWaiting(plan);
    // The next run without it keeps everything and says what is missing, the one after that has it.
    const auto nextRun = [&](const QByteArray &with) {
        m_house->changes.reset();
        m_house->closeStores();
        std::unique_ptr<SessionStore> next = start(with);
        m_house->useKeychain(next.get());
        m_house->reopen();
        m_house->startService();
        store = std::move(next);
        QVERIFY(m_house->changes->recover());
        resume(plan.row.id);
    };
    nextRun({});
    QCOMPARE(m_house->changes->progress(plan.row.id)->open, 2);
    QVERIFY(m_house->changes->progress(plan.row.id)->pauseReason.contains(QLatin1String(name)));
    QCOMPARE(seals().size(), 2U);
    nextRun(key);
    QCOMPARE(m_house->stateOf(plan.row.id, 1), ChangeState::Done);
    QCOMPARE(arrived(plan, 1), password + "-1");
    m_house.reset();
}

void TestSealedInputs::passwordsAreHandedOverOnce()
{
    const QString field = QStringLiteral("password");
    const ChangePlan plan = mailboxes(3);
    keepWaiting(handingOver(plan, {{0, field}, {2, field}}));
    // Nothing is done yet, so there is nothing to hand over, and nothing to forget.
    QVERIFY(waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()))->rows.empty());
    QVERIFY(m_house->changes->forgetHandOver(plan.row.id));
    crash();
    resume(plan.row.id);
    // In yet another run.
    crash();
    const auto made = waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()));
    QVERIFY(made);
    QCOMPARE(made->rows.size(), 2U);
    QCOMPARE(made->unreadable, 0);
    QCOMPARE(made->rows[1].record, (RecordKey{m_house->id, QStringLiteral("mailbox"), QStringLiteral("m2@a.example")}));
    QCOMPARE(made->rows[1].objectName, QStringLiteral("m2@a.example"));
    QCOMPARE(made->rows[1].field, field);
    QCOMPARE(made->rows[1].secret.reveal(), password + "-2");
    QCOMPARE(m_house->changes->report(plan.row.id)->rows.size(), 3U);
    QCOMPARE(filesWith(password), QStringList());

    m_keychain->state = SecretState::Locked;
    crash();
    const auto locked = waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()));
    QVERIFY(!locked);
    QCOMPARE(locked.error().message, secretError(SecretState::Locked).message);
    QCOMPARE(seals(Journal::handOverPurpose()).size(), 2U);
    m_keychain->state = {};

    QVERIFY(m_house->changes->forgetHandOver(plan.row.id));
    QVERIFY(seals(Journal::handOverPurpose()).empty());
    QVERIFY(waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()))->rows.empty());
}

void TestSealedInputs::passwordsOfWhatIsNotDoneAreNotHandedOver()
{
    m_house->vendor.onApply = [](const Mutation &mutation) -> std::optional<FakeVendor::ApplyFault> {
        if (!mutation.id.startsWith(QLatin1String("m1"))) return std::nullopt;
        return fault(Attempt::State::Refused, Error::Kind::Invalid);
    };
    const QString field = QStringLiteral("password");
    const ChangePlan plan = mailboxes(3);
    // A field without a secret does no harm.
    QCOMPARE(waitFor(submit(handingOver(plan, {{0, field}, {1, field}, {2, QStringLiteral("size")}})))->failed(), 1);
    const auto made = waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()));
    QCOMPARE(made->rows.size(), 1U);
    QCOMPARE(made->rows[0].objectName, QStringLiteral("m0@a.example"));
    QCOMPARE(seals(Journal::handOverPurpose()).size(), 1U);
    // With another key they cannot be read, which is said.
    m_keychain->secrets.remove(sealingKey);
    crash();
    const auto unreadable = waitFor(m_house->changes->handOver(plan.row.id, m_house->changes.get()));
    QCOMPARE(unreadable->rows.size(), 0U);
    QCOMPARE(unreadable->unreadable, 1);
}

void TestSealedInputs::passwordsNobodyHasSeenNeedTheKeychain()
{
    m_keychain->failingWrites << QStringLiteral("sealing-key");
    const ChangePlan plan = mailboxes(2);
    const auto refused = waitFor(submit(handingOver(plan, {{0, QStringLiteral("password")}})));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Secrets);
    QCOMPARE(m_house->vendor.arrived(QStringLiteral("create")), 0);
}

QTEST_GUILESS_MAIN(TestSealedInputs)
#include "test_sealedinputs.moc"
