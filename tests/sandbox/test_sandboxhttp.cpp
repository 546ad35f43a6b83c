// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestparser.h"
#include "app/sandbox/sandbox.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using kontor::sandbox::Request;
using kontor::sandbox::RequestParser;
using kontor::sandbox::Sandbox;

namespace {

constexpr int patienceMs = 10'000;

/// A connection written to and read from by hand. May block: the sandbox has a thread of its own.
class Line
{
public:
    explicit Line(const Sandbox &sandbox)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), sandbox.port());
        m_socket.waitForConnected(patienceMs);
    }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(patienceMs);
    }
    /// One whole answer; what is behind it stays for the next call.
    QByteArray answer()
    {
        for (;;) {
            const qsizetype head = m_buffer.indexOf("\r\n\r\n");
            if (head >= 0) {
                const qsizetype at = m_buffer.indexOf("Content-Length: ") + 16;
                const qsizetype length = m_buffer.mid(at, m_buffer.indexOf('\r', at) - at).toLongLong();
                const qsizetype end = head + 4 + length;
                if (m_buffer.size() >= end) {
                    const QByteArray whole = m_buffer.left(end);
                    m_buffer.remove(0, end);
                    return whole;
                }
            }
            if (!m_socket.waitForReadyRead(patienceMs)) return m_buffer;
            m_buffer += m_socket.readAll();
        }
    }
    /// All that comes until the other side ends it.
    QByteArray everything()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patienceMs))
            m_buffer += m_socket.readAll();
        return m_buffer + m_socket.readAll();
    }
    bool isClosedByPeer()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patienceMs);
    }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

QByteArray controlGet(const QByteArray &page, const QByteArray &more = {})
{
    return "GET /_sandbox/" + page + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + more + "\r\n";
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_sandbox;

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>(Sandbox::Options{.customers = 3});
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    }
    void cleanup() { m_sandbox.reset(); }

    void parserTakesBytesInAnyPieces()
    {
        const QByteArray wire = "POST /v1/a%20b/%C3%BC?x=1+2&y=%26 HTTP/1.1\r\nHost: h\r\nX-Thing:  spaced out \r\n"
                                "Transfer-Encoding: chunked\r\n\r\n"
                                "4\r\nabcd\r\n3;ext=1\r\nefg\r\n0\r\nTrailer: x\r\n\r\n"
                                "GET / HTTP/1.0\r\n\r\n";
        RequestParser parser;
        QList<Request> requests;
        for (const char byte : wire) {
            parser.feed(QByteArray(1, byte));
            for (Request request; parser.next(request) == RequestParser::State::Ready;)
                requests << request;
        }
        QCOMPARE(requests.size(), 2);
        const Request &first = requests.first();
        QCOMPARE(first.verb, QByteArray("POST"));
        QCOMPARE(first.segments, QStringList({QStringLiteral("v1"), QStringLiteral("a b"), QStringLiteral("ü")}));
        QCOMPARE(first.query.value(QLatin1String("x")), QStringLiteral("1 2"));
        QCOMPARE(first.query.value(QLatin1String("y")), QStringLiteral("&"));
        QVERIFY(!first.query.contains(QLatin1String("z")));
        QCOMPARE(first.header("x-thing"), QByteArray("spaced out"));
        QCOMPARE(first.body, QByteArray("abcdefg"));
        QVERIFY(first.keepAlive);
        QVERIFY(!requests.last().keepAlive);
        QVERIFY(!parser.isWithinRequest());
    }

    void parserRefuses_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST / HTTP/1.1\r\n";
        QTest::newRow("no request line") << QByteArray("nonsense\r\n\r\n") << 400;
        QTest::newRow("full URL") << QByteArray("GET http://h/ HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI /* HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("header without colon") << start + "What\r\n\r\n" << 400;
        QTest::newRow("folded header") << start + "A: b\r\n c: d\r\n\r\n" << 400;
        QTest::newRow("expectation") << start + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n" << 417;
        QTest::newRow("length is none") << start + "Content-Length: five\r\n\r\n" << 400;
        QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
        QTest::newRow("length and chunks") << start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
        QTest::newRow("unknown coding") << start + "Transfer-Encoding: gzip\r\n\r\n" << 501;
        QTest::newRow("body too large") << start + "Content-Length: 8388609\r\n\r\n" << 413;
        QTest::newRow("chunk too large") << start + "Transfer-Encoding: chunked\r\n\r\n800001\r\n" << 413;
        QTest::newRow("chunk size is none") << start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
        QTest::newRow("chunk without end") << start + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n" << 400;
        QTest::newRow("endless head") << start + "A: " + QByteArray(70'000, 'a') << 431;
    }

    void parserRefuses()
    {
        QFETCH(const QByteArray, wire);
        QFETCH(const int, status);
        RequestParser parser;
        parser.feed(wire);
        Request request;
        QCOMPARE(parser.next(request), RequestParser::State::Refused);
        QCOMPARE(parser.refusal(), status);
        parser.feed("GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(parser.next(request), RequestParser::State::Refused);
    }

    void keepsConnectionsOpenAndAnswersInOrder()
    {
        Line line(*m_sandbox);
        line.write(controlGet("requests") + controlGet("fault") + controlGet("nothing"));
        const QByteArray first = line.answer();
        QVERIFY2(first.startsWith("HTTP/1.1 200 OK\r\n"), first.constData());
        QVERIFY(bodyOf(first).contains("\"count\":0"));
        QCOMPARE(bodyOf(line.answer()), QByteArray("{\"faults\":[]}"));
        QVERIFY(line.answer().startsWith("HTTP/1.1 404 "));
        line.write(controlGet("applied", "Connection: close\r\n"));
        const QByteArray last = line.answer();
        QVERIFY(last.contains("\r\nConnection: close\r\n"));
        QCOMPARE(bodyOf(last), QByteArray("[]"));
        QVERIFY(line.isClosedByPeer());
    }

    void aSlowAnswerHoldsBackOnlyItsOwnConnection()
    {
        QVERIFY(m_sandbox->setFaults({QStringLiteral("delay:slow=300")}));
        Line slow(*m_sandbox);
        Line quick(*m_sandbox);
        slow.write("GET /v1/slow HTTP/1.1\r\n\r\n" + controlGet("fault"));
        quick.write(controlGet("fault"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(quick.answer().startsWith("HTTP/1.1 200 "));
        QVERIFY(slow.answer().startsWith("HTTP/1.1 403 "));
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(slow.answer().startsWith("HTTP/1.1 200 "));
    }

    void manyConnectionsAtOnce()
    {
        std::vector<std::unique_ptr<Line>> lines;
        for (int i = 0; i < 40; ++i)
            lines.push_back(std::make_unique<Line>(*m_sandbox));
        for (const auto &line : lines)
            line->write(controlGet("clock"));
        for (const auto &line : lines)
            QVERIFY(line->answer().startsWith("HTTP/1.1 200 "));
    }

    void anExpectationIsRefusedBeforeTheBodyComes()
    {
        Line line(*m_sandbox);
        line.write("POST /v1/customers HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n");
        QVERIFY(line.answer().startsWith("HTTP/1.1 417 Expectation Failed\r\n"));
        QVERIFY(line.isClosedByPeer());
    }

    void saysHowItEnds_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("before") << QStringLiteral("reset-before");
        QTest::newRow("after") << QStringLiteral("reset-after");
    }

    void saysHowItEnds()
    {
        QFETCH(const QString, fault);
        QVERIFY(m_sandbox->setFaults({fault}));
        Line line(*m_sandbox);
        line.write("GET /v1/customers HTTP/1.1\r\n\r\n");
        QVERIFY(line.isClosedByPeer());
        // A reset, not an orderly end: what Qt tells apart as these two.
        QCOMPARE(line.everything(), QByteArray());
        QCOMPARE(line.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void truncationPromisesMoreThanItSends()
    {
        QVERIFY(m_sandbox->setFaults({QStringLiteral("truncate")}));
        Line line(*m_sandbox);
        line.write("GET /v1/customers HTTP/1.1\r\n\r\n");
        const QByteArray all = line.everything();
        const qsizetype at = all.indexOf("Content-Length: ") + 16;
        const qsizetype promised = all.mid(at, all.indexOf('\r', at) - at).toLongLong();
        QVERIFY(promised > 20);
        QCOMPARE(bodyOf(all).size(), promised / 2);
    }

    void tricklingArrivesWhole()
    {
        QVERIFY(m_sandbox->setFaults({QStringLiteral("trickle=1")}));
        Line line(*m_sandbox);
        line.write("GET /elsewhere HTTP/1.1\r\nConnection: close\r\n\r\n");
        const QByteArray all = line.everything();
        QVERIFY2(all.startsWith("HTTP/1.1 404 "), all.constData());
        QVERIFY(all.endsWith("</html>"));
    }

    void webPagesHaveNoBusinessWithTheControls()
    {
        Line line(*m_sandbox);
        line.write(controlGet("applied", "Origin: https://evil.example\r\n"));
        QVERIFY(line.answer().startsWith("HTTP/1.1 403 "));
    }

    void tlsWithItsOwnCertificate()
    {
        Sandbox secure({.customers = 1, .tls = true});
        QVERIFY2(secure.start(), qPrintable(secure.problem()));
        const QJsonObject announced = secure.announcement();
        QVERIFY(announced.value(QLatin1String("control_url")).toString().startsWith(QLatin1String("https://")));
        const QSslCertificate root(announced.value(QLatin1String("certificate")).toString().toLatin1());
        QVERIFY(!root.isNull());

        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({root});
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), secure.port());
        QVERIFY2(socket.waitForEncrypted(patienceMs), qPrintable(socket.errorString()));
        socket.write(controlGet("fault", "Connection: close\r\n"));
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
            all += socket.readAll();
        QCOMPARE(bodyOf(all), QByteArray("{\"faults\":[]}"));

        QSslSocket stranger;
        stranger.connectToHostEncrypted(QStringLiteral("127.0.0.1"), secure.port());
        QVERIFY(!stranger.waitForEncrypted(patienceMs));
    }

    void tellsWhatKeepsItFromStarting()
    {
        Sandbox taken({.port = m_sandbox->port()});
        QVERIFY(!taken.start());
        QCOMPARE(taken.problem(), QStringLiteral("port %1 is taken").arg(m_sandbox->port()));
        Sandbox confused({.faults = {QStringLiteral("delay=5"), QStringLiteral("explode")}});
        QVERIFY(!confused.start());
        QVERIFY(confused.problem().contains(QLatin1String("explode")));
    }
};

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "test_sandboxhttp.moc"
