// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/secret.h"

namespace kontor {

Secret::~Secret()
{
    if (m_bytes.isEmpty() || !m_bytes.isDetached()) return;
    volatile char *p = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        p[i] = 0;
}

bool Secret::sameAs(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size()) return false;
    int difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference |= m_bytes[i] ^ other.m_bytes[i];
    return difference == 0;
}

} // namespace kontor
