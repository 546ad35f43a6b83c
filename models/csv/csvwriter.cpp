// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/csvwriter.h"

#include "models/core/failpoint.h"
#include "models/core/nativepath.h"
#include "models/core/platform.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace kontor {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype mostBuffered = qsizetype(1) << 20;

} // namespace

CsvWriter::CsvWriter(const QString &path, const Options &options, Existing existing)
    : m_path(path), m_existing(existing), m_text(options)
{
    // A link stays a link: what it leads to is replaced.
    const QFileInfo info(path);
    if (info.isSymLink()) m_path = info.symLinkTarget();
}

CsvWriter::~CsvWriter()
{
    m_writing.waitForFinished();
    if (m_file.isOpen()) m_file.remove();
}

Result<void> CsvWriter::begin()
{
    if (m_error) return failure(*m_error);
    if (m_file.isOpen()) return {};
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile())
        return fail({.kind = Error::Kind::Storage, .message = Text::tr("%1 is not a file.").arg(m_path)});
    if (target.exists() && m_existing == Existing::Keep)
        return fail(
            {.kind = Error::Kind::Conflict,
             .message = Text::tr("%1 is there already. Choose another name, or have it replaced.").arg(m_path)});
    m_file.setFileName(QStringLiteral("%1/.kontor-%2.part")
                           .arg(target.absolutePath(), QString::number(QRandomGenerator::system()->generate64(), 36)));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return fail(
            {.kind = Error::Kind::Storage,
             .message =
                 Text::tr("%1 cannot be written: %2. Choose another folder.").arg(m_path, m_file.errorString())});
    return {};
}

Result<void> CsvWriter::header(const QStringList &names)
{
    const QString guard = QStringView(guardColumn).toString();
    if (names.contains(guard))
        return fail({.kind = Error::Kind::Invalid,
                     .message = Text::tr("The column name %1 is reserved. Give the column another name.").arg(guard)});
    if (const auto begun = begin(); !begun) return begun;
    return m_text.header(names) ? flushIfMuch() : fail(brokenText());
}

Result<void> CsvWriter::row(const QStringList &cells)
{
    if (const auto begun = begin(); !begun) return begun;
    return m_text.row(cells) ? flushIfMuch() : fail(brokenText());
}

Result<void> CsvWriter::row(std::span<const QByteArrayView> cells)
{
    if (const auto begun = begin(); !begun) return begun;
    m_text.row(cells);
    return flushIfMuch();
}

Error CsvWriter::brokenText() const
{
    const CsvText::Place place = m_text.brokenCell();
    return {.kind = Error::Kind::Invalid,
            .message =
                Text::tr("Half of a character is missing in cell %1 of row %2, which no file can hold. Correct it "
                         "first.")
                    .arg(place.cell)
                    .arg(place.row)};
}

Result<void> CsvWriter::flushIfMuch()
{
    return m_text.text().size() < mostBuffered ? Result<void>() : flushMeanwhile();
}

bool CsvWriter::write(QByteArrayView text)
{
    const bool isWritten = m_file.write(text.data(), text.size()) == text.size();
#ifdef SYNC_FILE_RANGE_WRITE
    // Towards the disk from now on, so that the end has not to wait for all of it.
    if (isWritten) ::sync_file_range(m_file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
    return isWritten;
}

Result<void> CsvWriter::settle()
{
    const bool isWritten = !m_writing.isValid() || m_writing.takeResult();
    m_writing = {};
    if (isWritten) return {};
    return fail({.kind = Error::Kind::Storage,
                 .message = Text::tr("%1 cannot be written: %2. Make room, or choose another folder.")
                                .arg(m_path, m_file.errorString())});
}

Result<void> CsvWriter::flushMeanwhile()
{
    if (const auto settled = settle(); !settled) return settled;
    m_onItsWay = m_text.text().toByteArray();
    m_text.clear();
    m_writing = QtConcurrent::run([this] { return write(m_onItsWay); });
    return {};
}

Result<void> CsvWriter::flush()
{
    if (const auto settled = settle(); !settled) return settled;
    m_writing = QtFuture::makeReadyFuture(write(m_text.text()));
    m_text.clear();
    return settle();
}

Result<void> CsvWriter::finish()
{
    if (const auto begun = begin(); !begun) return begun;
    if (const auto flushed = flush(); !flushed) return flushed;
    return publish();
}

Result<void> CsvWriter::publish()
{
    const bool isSafe = platform::syncFile(m_file.handle());
    KONTOR_FAILPOINT("report.before-rename");
#ifdef Q_OS_WIN
    // An open file cannot be renamed there. fail() does not find it open, so it is removed here.
    m_file.close();
#endif
    const auto renamed =
        isSafe ? platform::rename(nativePath(m_file.fileName()), nativePath(m_path), m_existing == Existing::Replace)
               : platform::Renamed::No;
    if (renamed != platform::Renamed::Yes) {
        const QString why = qt_error_string();
        m_file.remove();
        return fail({.kind = renamed == platform::Renamed::Taken ? Error::Kind::Conflict : Error::Kind::Storage,
                     .message = Text::tr("%1 cannot be written: %2. Choose another name or folder.").arg(m_path, why)});
    }
    KONTOR_FAILPOINT("report.renamed");
    m_file.close();
    return {};
}

Result<void> CsvWriter::fail(Error error)
{
    m_writing.waitForFinished(); // it has the file
    if (m_file.isOpen()) m_file.remove();
    if (!m_error) m_error = std::move(error);
    return failure(*m_error);
}

} // namespace kontor
