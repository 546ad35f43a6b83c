// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvreader.h"

#include <algorithm>

namespace kontor {

namespace {

/// What is not UTF-8 grows when it is decoded, and is kept until it was parsed.
constexpr qsizetype mostAtOnce = qsizetype(256) * 1024;

CsvLimits withoutUsed(CsvLimits limits, const CsvUsed &used)
{
    limits.rows -= used.rows;
    return limits;
}

} // namespace

CsvReader::CsvReader(const CsvDialect &dialect, const CsvLimits &limits, const QString &sourceName, const CsvUsed &used)
    : m_dialect(dialect),
      m_limits(limits),
      m_source(sourceName),
      m_decoder(dialect.encoding),
      m_parser(dialect, withoutUsed(limits, used)),
      m_bytes(used.bytes)
{
    if (!m_decoder.isAvailable()) fail({.kind = CsvFault::Kind::UnknownEncoding});
}

Result<void> CsvReader::add(QByteArrayView bytes)
{
    if (m_error) return failure(*m_error);
    const qint64 allowed = std::clamp<qint64>(m_limits.bytes - m_bytes, 0, bytes.size());
    m_bytes += allowed;
    for (qint64 done = 0; done < allowed;) {
        const qint64 size = std::min<qint64>(mostAtOnce, allowed - done);
        if (!decode(bytes.sliced(done, size))) return failure(*m_error);
        done += size;
    }
    return allowed == bytes.size() ? Result<void>() : fail(m_parser.faultHere(CsvFault::Kind::ManyBytes));
}

/// Faults are told in the order in which they stand in the file: what comes before bytes that are no text is parsed.
bool CsvReader::decode(QByteArrayView bytes)
{
    const TextDecoder::Decoded decoded = m_decoder.decode(bytes);
    if (!m_parser.add(decoded.carried) || !m_parser.add(decoded.text)) {
        fail(m_parser.fault());
    } else if (decoded.fault) {
        CsvFault fault = m_parser.faultHere(CsvFault::Kind::NotText);
        fault.bytes = *decoded.fault;
        fail(fault);
    }
    return !m_error;
}

Result<CsvTable> CsvReader::finish()
{
    if (m_error) return failure(*m_error);
    if (!m_decoder.leftOver().isEmpty()) {
        CsvFault fault = m_parser.faultHere(CsvFault::Kind::CutCharacter);
        fault.bytes = m_decoder.leftOver().toByteArray();
        fail(fault);
    } else if (!m_parser.finish()) {
        fail(m_parser.fault());
    } else if (m_parser.rows().rowCount() == 0) {
        fail({.kind = CsvFault::Kind::Empty});
    }
    if (m_error) return failure(*m_error);
    return CsvTable(m_parser.takeRows(), m_dialect.hasHeader, m_source, m_parser.emptyLines());
}

Result<void> CsvReader::fail(const CsvFault &fault)
{
    m_error = csvError(fault, m_source, m_dialect, m_limits);
    return failure(*m_error);
}

} // namespace kontor
