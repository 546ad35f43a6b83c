// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretstore.h"
#include "tests/secrets/keychainprobe.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Not ASCII and with a NUL and a line break, so that every detour through text shows.
const QByteArray canary = QByteArrayLiteral("Gr\xc3\xbc\xc3\x9f"
                                            "e-canary-4711\0\n-end");

struct Line
{
    QString state;
    int milliseconds = -1;
    QString digest;
};

QString canaryDigest()
{
    return QString::fromLatin1(QCryptographicHash::hash(canary, QCryptographicHash::Sha256).toHex());
}

QString support(const char *file)
{
    return qEnvironmentVariable("KONTOR_SOURCE") + QLatin1String("/tests/support/") + QLatin1String(file);
}

} // namespace

/// Runs the probe in sessions with a real gnome-keyring, without any, and with one that misbehaves.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndFindsAgain();
    void absentAndRemovedOutside();
    void lockedIsNotAbsent();
    void lockedInMidSession();
    void freshProfile();
    void promptUnlocks();
    void promptForAWrite();
    void promptDismissed();
    void promptAnsweredLate();
    void misbehaving_data();
    void misbehaving();
    void noService();
    void noBus();
    void tooLarge();
    void everyStateHasItsSentence();
    void noInsecureFallback();
    void cleanup();

private:
    std::vector<Line> probe(const QStringList &wrapper, const QStringList &words, const QByteArray &secret = canary,
                            int deadline = 10'000);
    std::vector<Line> keyring(const QString &password, const QStringList &words, int deadline = 10'000)
    {
        return probe({support("keyring-session.sh"), m_data->path(), password}, words, canary, deadline);
    }

    /// The keyring is locked, and a person is there who answers its prompt.
    std::vector<Line> prompted(const QString &pause, const QString &answer, const QStringList &words,
                               int deadline = 10'000)
    {
        return probe({support("xrun.sh"), QStringLiteral("800x600"), support("keyring-session.sh"), m_data->path(),
                      QStringLiteral("wrong"), support("answer-prompt.sh"), pause, answer},
                     words, canary, deadline);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    const QString m_password = QStringLiteral("right");
};

std::vector<Line> TestKeychain::probe(const QStringList &wrapper, const QStringList &words, const QByteArray &secret,
                                      int deadline)
{
    QStringList command =
        wrapper +
        QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("probe"), QString::number(deadline)} +
        words;
    const QString program = command.takeFirst();
    QProcess process;
    process.start(program, command);
    process.write(secret);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    std::vector<Line> lines;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            lines.push_back({QString::fromLatin1(parts[0]), parts[1].toInt(), QString::fromLatin1(parts[2])});
    }
    if (lines.size() != std::size_t(words.size())) qInfo().noquote() << process.readAllStandardError();
    lines.resize(std::size_t(words.size()));
    return lines;
}

void TestKeychain::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

void TestKeychain::cleanup()
{
    // Whatever happened: the secret is in no file that anybody wrote here, plain or as base64.
    const QString everything = QFileInfo(qEnvironmentVariable("XDG_DATA_HOME")).path();
    QVERIFY(everything.size() > 1 && m_data->path().startsWith(everything));
    QDirIterator files(everything, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("canary-4711"), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(canary.toBase64().left(20)), qPrintable(file.fileName()));
    }
}

void TestKeychain::keepsAndFindsAgain()
{
    const auto written = keyring(m_password, {QStringLiteral("write:key"), QStringLiteral("read:key")});
    QCOMPARE(written[0].state, QStringLiteral("ok"));
    QCOMPARE(written[1].state, QStringLiteral("ok"));
    QCOMPARE(written[1].digest, canaryDigest());

    // A new daemon, and another program: it is really stored.
    const auto later =
        keyring(m_password, {QStringLiteral("lookup:key"), QStringLiteral("two:key"), QStringLiteral("remove:key"),
                             QStringLiteral("lookup:key"), QStringLiteral("remove:key")});
    QCOMPARE(later[0].digest, canaryDigest());
    QCOMPARE(later[1].digest, canaryDigest());
    QCOMPARE(later[2].state, QStringLiteral("ok"));
    QCOMPARE(later[3].state, QStringLiteral("absent"));
    QCOMPARE(later[4].state, QStringLiteral("ok"));
}

void TestKeychain::absentAndRemovedOutside()
{
    const auto lines =
        keyring(m_password, {QStringLiteral("read:key"), QStringLiteral("write:key"), QStringLiteral("clear:key"),
                             QStringLiteral("expect:key"), QStringLiteral("read:key")});
    QCOMPARE(lines[0].state, QStringLiteral("absent"));
    QCOMPARE(lines[1].state, QStringLiteral("ok"));
    QCOMPARE(lines[2].state, QStringLiteral("ok"));
    QCOMPARE(lines[3].state, QStringLiteral("removed-outside"));
    QCOMPARE(lines[4].state, QStringLiteral("absent"));
}

void TestKeychain::lockedIsNotAbsent()
{
    QCOMPARE(keyring(m_password, {QStringLiteral("write:key")})[0].state, QStringLiteral("ok"));
    const auto locked = keyring(QStringLiteral("wrong"), {QStringLiteral("read:key"), QStringLiteral("expect:other"),
                                                          QStringLiteral("write:other"), QStringLiteral("remove:key")});
    for (const Line &line : locked) {
        QCOMPARE(line.state, QStringLiteral("locked"));
        QVERIFY(line.milliseconds < 5'000);
    }
    const auto after = keyring(m_password, {QStringLiteral("read:key"), QStringLiteral("read:other")});
    QCOMPARE(after[0].digest, canaryDigest());
    QCOMPARE(after[1].state, QStringLiteral("absent"));
}

void TestKeychain::lockedInMidSession()
{
    const auto lines = keyring(m_password, {QStringLiteral("write:key"), QStringLiteral("lock:"),
                                            QStringLiteral("expect:key"), QStringLiteral("remove:key")});
    QCOMPARE(lines[0].state, QStringLiteral("ok"));
    QCOMPARE(lines[1].state, QStringLiteral("ok"));
    QCOMPARE(lines[2].state, QStringLiteral("locked"));
    QCOMPARE(lines[3].state, QStringLiteral("locked"));
    QCOMPARE(keyring(m_password, {QStringLiteral("read:key")})[0].digest, canaryDigest());
}

void TestKeychain::freshProfile()
{
    const auto lines = keyring({}, {QStringLiteral("read:key"), QStringLiteral("expect:key"),
                                    QStringLiteral("write:key"), QStringLiteral("remove:key")});
    QCOMPARE(lines[0].state, QStringLiteral("absent"));
    QCOMPARE(lines[1].state, QStringLiteral("removed-outside"));
    QCOMPARE(lines[2].state, QStringLiteral("failed"));
    QCOMPARE(lines[3].state, QStringLiteral("ok"));
}

void TestKeychain::promptUnlocks()
{
    QCOMPARE(keyring(m_password, {QStringLiteral("write:key")})[0].state, QStringLiteral("ok"));
    const auto lines =
        prompted(QStringLiteral("0.2"), m_password,
                 {QStringLiteral("read:key"), QStringLiteral("write:other"), QStringLiteral("read:other")});
    QCOMPARE(lines[0].state, QStringLiteral("ok"));
    QCOMPARE(lines[0].digest, canaryDigest());
    QCOMPARE(lines[1].state, QStringLiteral("ok"));
    QCOMPARE(lines[2].digest, canaryDigest());
}

void TestKeychain::promptForAWrite()
{
    QCOMPARE(keyring(m_password, {QStringLiteral("write:key")})[0].state, QStringLiteral("ok"));
    const auto lines =
        prompted(QStringLiteral("0.2"), m_password, {QStringLiteral("write:new"), QStringLiteral("read:new")});
    QCOMPARE(lines[0].state, QStringLiteral("ok"));
    QCOMPARE(lines[1].digest, canaryDigest());
}

void TestKeychain::promptDismissed()
{
    QCOMPARE(keyring(m_password, {QStringLiteral("write:key")})[0].state, QStringLiteral("ok"));
    const auto lines = prompted(QStringLiteral("0.2"), QStringLiteral("Escape"), {QStringLiteral("expect:key")});
    QCOMPARE(lines[0].state, QStringLiteral("locked"));
}

void TestKeychain::promptAnsweredLate()
{
    QCOMPARE(keyring(m_password, {QStringLiteral("write:key")})[0].state, QStringLiteral("ok"));
    const auto lines = prompted(QStringLiteral("2"), m_password,
                                {QStringLiteral("read:key"), QStringLiteral("read:key"), QStringLiteral("read:key"),
                                 QStringLiteral("read:key"), QStringLiteral("read:key"), QStringLiteral("read:key")},
                                1'000);
    QCOMPARE(lines.front().state, QStringLiteral("locked"));
    QVERIFY(lines.front().milliseconds < 1'500);
    // The same prompt, answered at last, serves a later try.
    QCOMPARE(lines.back().digest, canaryDigest());
}

void TestKeychain::misbehaving_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("states");
    const QString read = QStringLiteral("read:key");
    const QString write = QStringLiteral("write:key");
    const QString remove = QStringLiteral("remove:key");
    const QString mute = QStringLiteral("mute");
    const QString denied = QStringLiteral("denied");
    QTest::addRow("mute") << mute << QStringList{read, write, remove} << QStringList{mute, mute, mute};
    QTest::addRow("denying") << QStringLiteral("denying") << QStringList{read, write, remove}
                             << QStringList{denied, denied, denied};
    QTest::addRow("refusing") << QStringLiteral("refusing") << QStringList{read, write}
                              << QStringList{QStringLiteral("absent"), QStringLiteral("failed")};
    QTest::addRow("forgetful") << QStringLiteral("forgetful") << QStringList{write}
                               << QStringList{QStringLiteral("unverified")};
    QTest::addRow("sticky") << QStringLiteral("sticky") << QStringList{write, remove}
                            << QStringList{QStringLiteral("ok"), QStringLiteral("unverified")};
    QTest::addRow("breaking") << QStringLiteral("breaking") << QStringList{read, read}
                              << QStringList{QStringLiteral("no-store"), QStringLiteral("no-store")};
}

void TestKeychain::misbehaving()
{
    QFETCH(const QString, mode);
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, states);
    const auto lines =
        probe({QStringLiteral("dbus-run-session"), QStringLiteral("--config-file=") + support("bare-bus.conf"),
               QStringLiteral("--"), support("mute-secret-service.py"), mode},
              words, canary, 700);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].state, states[qsizetype(i)]);
        QVERIFY(lines[i].milliseconds < 5'000);
    }
}

void TestKeychain::noService()
{
    const auto lines = probe({QStringLiteral("dbus-run-session"),
                              QStringLiteral("--config-file=") + support("bare-bus.conf"), QStringLiteral("--")},
                             {QStringLiteral("read:key"), QStringLiteral("write:key"), QStringLiteral("remove:key")});
    for (const Line &line : lines)
        QCOMPARE(line.state, QStringLiteral("no-store"));
}

void TestKeychain::noBus()
{
    for (const QString &bus : {QStringLiteral("--unset=DBUS_SESSION_BUS_ADDRESS"),
                               QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere")}) {
        const auto lines =
            probe({QStringLiteral("env"), QStringLiteral("--unset=DISPLAY"), bus},
                  {QStringLiteral("read:key"), QStringLiteral("write:key"), QStringLiteral("remove:key")});
        for (const Line &line : lines)
            QCOMPARE(line.state, QStringLiteral("no-store"));
    }
}

void TestKeychain::tooLarge()
{
    const QStringList words{QStringLiteral("write:key"), QStringLiteral("read:key")};
    const QStringList wrapper{support("keyring-session.sh"), m_data->path(), m_password};
    const auto fits = probe(wrapper, words, QByteArray(2'000, 'x'));
    QCOMPARE(fits[0].state, QStringLiteral("ok"));
    const auto larger = probe(wrapper, words, QByteArray(2'001, 'y'));
    QCOMPARE(larger[0].state, QStringLiteral("too-large"));
    QCOMPARE(larger[1].digest, fits[1].digest);
}

void TestKeychain::everyStateHasItsSentence()
{
    QSet<QString> sentences;
    QSet<QString> names;
    for (int i = 0; i <= int(kontor::SecretState::Failed); ++i) {
        const auto state = static_cast<kontor::SecretState>(i);
        names << kontor::secretStateName(state);
        if (state == kontor::SecretState::Ok) continue;
        const kontor::Error error = kontor::secretError(state, QStringLiteral("why"));
        QVERIFY(error.kind == kontor::Error::Kind::Secrets);
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(error.detail.contains(QLatin1String("why")));
        sentences << error.message;
    }
    QCOMPARE(names.size(), 10);
    QCOMPARE(sentences.size(), 9);
}

void TestKeychain::noInsecureFallback()
{
    QDirIterator files(qEnvironmentVariable("KONTOR_SOURCE") + QStringLiteral("/models/secrets"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("setInsecureFallback"), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 4);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "probe") == 0) return kontor::test::runKeychainProbe(argc, argv);
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
