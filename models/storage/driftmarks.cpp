// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driftmarks.h"

#include "models/core/threadjob.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

QString settingKey()
{
    return QStringLiteral("drift.read");
}

Result<int> unread(const QString &cachePath, const QSet<quint64> &read)
{
    const auto cache = RecordCache::open(cachePath, false);
    if (!cache) return failure(cache.error());
    const std::vector<DriftEntry> all = (*cache)->driftWithoutFields();
    return int(
        std::ranges::count_if(all, [&](const DriftEntry &entry) { return !read.contains(DriftMarks::markOf(entry)); }));
}

} // namespace

DriftMarks::DriftMarks(ViewStore &settings) : m_settings(settings)
{
    QDataStream stream(settings.value(settingKey()));
    quint64 mark = 0;
    while (!stream.atEnd()) {
        stream >> mark;
        m_read.insert(mark);
    }
}

quint64 DriftMarks::markOf(const DriftEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QString &part : {entry.key.connection, entry.key.type, entry.key.id, entry.what,
                                QString::number(entry.seenAt.toMSecsSinceEpoch())}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    quint64 mark = 0;
    std::memcpy(&mark, hash.result().constData(), sizeof mark);
    return mark;
}

void DriftMarks::mark(const std::vector<DriftEntry> &entries, bool isRead, const std::vector<DriftEntry> &all)
{
    QSet<quint64> known;
    for (const DriftEntry &entry : all)
        known.insert(markOf(entry));
    m_read.intersect(known);
    for (const DriftEntry &entry : entries)
        if (isRead)
            m_read.insert(markOf(entry));
        else
            m_read.remove(markOf(entry));
    QByteArray kept;
    QDataStream stream(&kept, QIODevice::WriteOnly);
    for (const quint64 mark : std::as_const(m_read))
        stream << mark;
    m_settings.setValue(settingKey(), kept);
}

JobOf<int> *countUnreadDrift(const RecordCache &cache, ViewStore &settings, QObject *owner)
{
    auto *job = new ThreadJob<int>(
        [path = cache.path(), read = DriftMarks(settings).read()](const auto &) { return unread(path, read); }, owner);
    job->start();
    return job;
}

} // namespace kontor
