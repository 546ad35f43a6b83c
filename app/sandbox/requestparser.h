// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

namespace kontor::sandbox {

/// Takes the bytes of one connection in pieces of any size and gives whole HTTP/1.1 requests. Bodies come with
/// Content-Length or in chunks. Bounded: a head of 64 KiB, a body of 8 MiB. After a refusal nothing more is read: where
/// the next request begins is not known any more.
class RequestParser
{
public:
    enum class State { NeedsMore, Ready, Refused };

    static constexpr qsizetype largestHead = 64 * 1024;
    static constexpr qsizetype largestBody = 8 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Ready: \a request is filled and taken out of the buffer. Refused: refusal() says with which status.
    State next(Request &request);
    int refusal() const { return m_refusal; }
    /// Whether a request has begun and is not whole yet.
    bool isWithinRequest() const { return m_stage != Stage::Head || !m_buffer.isEmpty(); }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, Trailer, Done, Refused };

    Stage head();
    Stage plainBody();
    Stage chunkSize();
    Stage chunkData();
    Stage trailer();
    Stage refuse(int status);
    int readHead(const QByteArray &head); ///< 0, or the status to refuse with
    int readHeader(const QByteArray &line);
    int chooseBody();
    std::optional<QByteArray> line();

    QByteArray m_buffer;
    Request m_request;
    Stage m_stage = Stage::Head;
    bool m_isChunked = false;
    qsizetype m_missing = 0; ///< bytes of the body or the chunk that are still to come
    int m_refusal = 0;
};

} // namespace kontor::sandbox
