// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/onesenddevice.h"

#include "models/core/failpoint.h"

#include <cstring>

namespace kontor {

// Unbuffered: a buffer in between would hand bytes out that nobody asked for, and the count would be no evidence.
OneSendDevice::OneSendDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneSendDevice::bytesAvailable() const
{
    return m_body.size() - m_given + QIODevice::bytesAvailable();
}

qint64 OneSendDevice::readData(char *to, qint64 most)
{
    const qint64 count = qMin<qint64>(most, m_body.size() - m_given);
    if (count <= 0) return -1;
    KONTOR_FAILPOINT("body.before");
    std::memcpy(to, m_body.constData() + m_given, std::size_t(count));
    m_given += count;
    return count;
}

} // namespace kontor
