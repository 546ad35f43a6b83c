// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signon/browserhandover.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace kontor;

/// The link reaches the browser through a private page that does not stay, and nothing else learns it.
class TestBrowserHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAPrivatePage();
    void goesToExactlyTheAddress_data();
    void goesToExactlyTheAddress();
    void saysNothingButTheLink();
    void refuses_data();
    void refuses();
    void deletesAfterItsTime();
    void deletesWhatACrashLeft();
    void deletesAfterTheEndOfTheProgram();
    void wipes();
    void browserDoesNotStart();
    void folderCannotBeWritten();
    void everyPageHasItsOwnFolder();

private:
    BrowserHandover::Launcher launcher()
    {
        return [this](const QString &path) {
            m_paths << path;
            QFile file(path);
            m_page = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
            return true;
        };
    }
    QStringList left() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    /// The attribute as a browser reads it.
    QString attribute(const QString &before) const
    {
        const qsizetype from = m_page.indexOf(before) + before.size();
        QString value = m_page.mid(from, m_page.indexOf(u'"', from) - from);
        value.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
        value.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&#39;"), QLatin1String("'"));
        return value.replace(QLatin1String("&amp;"), QLatin1String("&"));
    }

    const Secret m_link = Secret("https://panel.example.com/login?token=made-up-token-4711");
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
    QString m_page;
};

void TestBrowserHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths.clear();
    m_page.clear();
}

void TestBrowserHandover::writesAPrivatePage()
{
    BrowserHandover handover(m_folder->path(), launcher());
    QVERIFY(handover.open(m_link));
    QCOMPARE(m_paths.size(), 1);
    // The launcher's argument is seen by everybody on the machine.
    QVERIFY(m_paths[0].startsWith(m_folder->path()));
    QVERIFY(!m_paths[0].contains(QLatin1String("token")) && !m_paths[0].contains(QLatin1String("panel")));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_paths[0]), owner);
    QCOMPARE(QFile::permissions(QFileInfo(m_paths[0]).path()), owner | QFile::ExeOwner | QFile::ExeUser);
    handover.wipe();
}

void TestBrowserHandover::goesToExactlyTheAddress_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addRow("plain") << m_link.reveal();
    QTest::addRow("several") << QByteArray("https://panel.example.com/a/b.aspx?a=1&token=x%2By%3D%3D&c");
    QTest::addRow("loopback") << QByteArray("http://127.0.0.1:8080/signon?token=abc");
    QTest::addRow("hostile") << QByteArray(
        "https://panel.example.com/?a='%22%3E%3Cscript%3Ealert(1)%3C/script%3E&b=;url=x");
}

void TestBrowserHandover::goesToExactlyTheAddress()
{
    QFETCH(const QByteArray, link);
    BrowserHandover handover(m_folder->path(), launcher());
    QVERIFY(handover.open(Secret(link)));
    QCOMPARE(attribute(QStringLiteral("content=\"0;url=")), QString::fromLatin1(link));
    QCOMPARE(attribute(QStringLiteral("href=\"")), QString::fromLatin1(link));
    QVERIFY(!m_page.contains(QLatin1String("<script")));
    handover.wipe();
}

void TestBrowserHandover::saysNothingButTheLink()
{
    BrowserHandover handover(m_folder->path(), launcher());
    QVERIFY(handover.open(m_link));
    QVERIFY(m_page.contains(QLatin1String("<meta name=\"referrer\" content=\"no-referrer\">")));
    const QString policy = attribute(QStringLiteral("Content-Security-Policy\" content=\""));
    QCOMPARE(policy, QStringLiteral("default-src 'none'; base-uri 'none'; form-action 'none'"));
    // The policy comes before what it governs.
    QVERIFY(m_page.indexOf(QLatin1String("Content-Security-Policy")) < m_page.indexOf(QLatin1String("refresh")));
    handover.wipe();
}

void TestBrowserHandover::refuses_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addRow("not secure") << QByteArray("http://panel.example.com/?token=made-up-token-4711");
    QTest::addRow("user in it") << QByteArray("https://anna:made-up-token-4711@panel.example.com/");
    QTest::addRow("script") << QByteArray("javascript:alert('made-up-token-4711')");
    QTest::addRow("file") << QByteArray("file:///etc/passwd?made-up-token-4711");
    QTest::addRow("no host") << QByteArray("https:///?token=made-up-token-4711");
    QTest::addRow("empty") << QByteArray();
}

void TestBrowserHandover::refuses()
{
    QFETCH(const QByteArray, link);
    BrowserHandover handover(m_folder->path(), launcher());
    const auto opened = handover.open(Secret(link));
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::Protocol);
    QVERIFY(!opened.error().message.contains(QLatin1String("4711")));
    QVERIFY(!opened.error().detail.contains(QLatin1String("4711")));
    QVERIFY(m_paths.isEmpty());
    QVERIFY(left().isEmpty());
}

void TestBrowserHandover::deletesAfterItsTime()
{
    BrowserHandover handover(m_folder->path(), launcher(), std::chrono::milliseconds(100));
    QVERIFY(handover.open(m_link));
    QCOMPARE(left().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(left().isEmpty(), 2'000);
}

void TestBrowserHandover::deletesWhatACrashLeft()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("signon-left")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("other")));
    QFile page(m_folder->filePath(QStringLiteral("signon-left/continue.html")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    const BrowserHandover handover(m_folder->path(), launcher(), std::chrono::milliseconds(10));
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList{QStringLiteral("other")}, 2'000);
}

void TestBrowserHandover::deletesAfterTheEndOfTheProgram()
{
    {
        BrowserHandover handover(m_folder->path(), launcher(), std::chrono::milliseconds(300));
        QVERIFY(handover.open(m_link));
    }
    // The browser may not have read it yet.
    QCOMPARE(left().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(left().isEmpty(), 5'000);
}

void TestBrowserHandover::wipes()
{
    BrowserHandover handover(m_folder->path(), launcher());
    QVERIFY(handover.open(m_link));
    QVERIFY(handover.open(m_link));
    QCOMPARE(left().size(), 2);
    handover.wipe();
    QVERIFY(left().isEmpty());
}

void TestBrowserHandover::browserDoesNotStart()
{
    BrowserHandover handover(m_folder->path(), [](const QString &) { return false; });
    const auto opened = handover.open(m_link);
    QVERIFY(opened.error().kind == Error::Kind::Unsupported);
    QVERIFY(left().isEmpty());
}

void TestBrowserHandover::folderCannotBeWritten()
{
    BrowserHandover handover(m_folder->filePath(QStringLiteral("not/there")), launcher());
    const auto opened = handover.open(m_link);
    QVERIFY(opened.error().kind == Error::Kind::Storage);
    QVERIFY(m_paths.isEmpty());
}

void TestBrowserHandover::everyPageHasItsOwnFolder()
{
    BrowserHandover handover(m_folder->path(), launcher());
    QVERIFY(handover.open(m_link));
    QVERIFY(handover.open(m_link));
    QVERIFY(m_paths[0] != m_paths[1]);
    // 128 random bits.
    QVERIFY(QFileInfo(QFileInfo(m_paths[0]).path()).fileName().size() >= 32);
    handover.wipe();
}

QTEST_GUILESS_MAIN(TestBrowserHandover)

#include "test_browserhandover.moc"
