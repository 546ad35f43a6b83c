// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestparser.h"

#include <QUrl>

#include <utility>

namespace kontor::sandbox {

namespace {

constexpr int badRequest = 400;
constexpr int tooLarge = 413;
constexpr int expectationFailed = 417;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int unknownVersion = 505;

} // namespace

RequestParser::State RequestParser::next(Request &request)
{
    for (;;) {
        const Stage before = m_stage;
        switch (m_stage) {
        case Stage::Head:
            m_stage = head();
            break;
        case Stage::Body:
            m_stage = plainBody();
            break;
        case Stage::ChunkSize:
            m_stage = chunkSize();
            break;
        case Stage::ChunkData:
            m_stage = chunkData();
            break;
        case Stage::Trailer:
            m_stage = trailer();
            break;
        case Stage::Done:
            request = std::exchange(m_request, {});
            m_stage = Stage::Head;
            return State::Ready;
        case Stage::Refused:
            return State::Refused;
        }
        // Only the chunks go round; everywhere else the same stage again means that bytes are missing.
        if (m_stage == before) return State::NeedsMore;
    }
}

RequestParser::Stage RequestParser::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return Stage::Refused;
}

RequestParser::Stage RequestParser::head()
{
    // A robust server skips empty lines before a request (RFC 9112, 2.2).
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > largestHead || (end < 0 && m_buffer.size() > largestHead)) return refuse(headTooLarge);
    if (end < 0) return Stage::Head;
    m_request = {};
    if (const int status = readHead(m_buffer.left(end))) return refuse(status);
    m_buffer.remove(0, end + 4);
    if (m_isChunked) return Stage::ChunkSize;
    return m_missing > 0 ? Stage::Body : Stage::Done;
}

int RequestParser::readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || first.at(0).isEmpty() || !first.at(1).startsWith('/')) return badRequest;
    if (first.at(2) != "HTTP/1.1" && first.at(2) != "HTTP/1.0") return unknownVersion;
    for (const QByteArray &line : lines)
        if (const int status = readHeader(line)) return status;

    m_request.verb = first.at(0);
    m_request.target = first.at(1);
    const qsizetype question = m_request.target.indexOf('?');
    const QByteArray path = question < 0 ? m_request.target : m_request.target.left(question);
    m_request.path = QUrl::fromPercentEncoding(path);
    for (const QByteArray &segment : path.split('/'))
        if (!segment.isEmpty()) m_request.segments << QUrl::fromPercentEncoding(segment);
    if (question >= 0) m_request.query = Parameters::fromEncoded(m_request.target.mid(question + 1));
    const QByteArray connection = m_request.header("connection").toLower();
    m_request.keepAlive = first.at(2) == "HTTP/1.1" ? connection != "close" : connection == "keep-alive";
    return chooseBody();
}

int RequestParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith(' ') || line.startsWith('\t')) return badRequest;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    // Two lengths that differ are how requests are smuggled.
    if (name == "content-length" && m_request.headers.value(name, value) != value) return badRequest;
    if (!m_request.headers.contains(name)) m_request.headers.insert(name, value);
    return 0;
}

int RequestParser::chooseBody()
{
    m_isChunked = false;
    m_missing = 0;
    // The vendor's servers refuse every Expect (wiki "Handling HTTP code 417").
    if (m_request.headers.contains("expect")) return expectationFailed;
    const QByteArray coding = m_request.header("transfer-encoding").toLower();
    const bool hasLength = m_request.headers.contains("content-length");
    if (!coding.isEmpty()) {
        if (hasLength) return badRequest;
        if (coding != "chunked") return notImplemented;
        m_isChunked = true;
        return 0;
    }
    if (!hasLength) return 0;
    bool isNumber = false;
    const qint64 length = m_request.header("content-length").toLongLong(&isNumber);
    if (!isNumber || length < 0) return badRequest;
    if (length > largestBody) return tooLarge;
    m_missing = qsizetype(length);
    return 0;
}

RequestParser::Stage RequestParser::plainBody()
{
    if (m_buffer.size() < m_missing) return Stage::Body;
    m_request.body = m_buffer.left(m_missing);
    m_buffer.remove(0, m_missing);
    return Stage::Done;
}

std::optional<QByteArray> RequestParser::line()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0) return std::nullopt;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return line;
}

RequestParser::Stage RequestParser::chunkSize()
{
    const auto text = line();
    if (!text) return m_buffer.size() > largestHead ? refuse(badRequest) : Stage::ChunkSize;
    bool isNumber = false;
    const qint64 size = text->split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || size < 0) return refuse(badRequest);
    if (size > largestBody || m_request.body.size() + size > largestBody) return refuse(tooLarge);
    m_missing = qsizetype(size);
    return size == 0 ? Stage::Trailer : Stage::ChunkData;
}

RequestParser::Stage RequestParser::chunkData()
{
    if (m_buffer.size() < m_missing + 2) return Stage::ChunkData;
    if (m_buffer.mid(m_missing, 2) != "\r\n") return refuse(badRequest);
    m_request.body += m_buffer.left(m_missing);
    m_buffer.remove(0, m_missing + 2);
    return Stage::ChunkSize;
}

RequestParser::Stage RequestParser::trailer()
{
    for (;;) {
        const auto text = line();
        if (!text) return m_buffer.size() > largestHead ? refuse(badRequest) : Stage::Trailer;
        if (text->isEmpty()) return Stage::Done;
    }
}

} // namespace kontor::sandbox
