// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace kontor::devo {

/// The body of a request, member by member in the order of the vendor's samples: a user of the interface found that it
/// matters, and the signature covers the bytes. Numbers are reals with a point ("2.0"), as the vendor writes them.
class Body
{
public:
    Body &text(const char *key, const QString &value);
    Body &real(const char *key, double value);
    Body &whole(const char *key, qint64 value);
    /// null: "leave it as it is".
    Body &nothing(const char *key);

    QByteArray bytes() const { return '{' + m_members + '}'; }

private:
    Body &add(const char *key, const QByteArray &json);

    QByteArray m_members;
};

/// A bare array of texts.
QByteArray arrayBytes(const QJsonArray &texts);

} // namespace kontor::devo
