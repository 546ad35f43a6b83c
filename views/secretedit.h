// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QWidget>

class QDateTime;
class QLineEdit;
class QToolButton;

namespace kontor {

/// A masked line for a key or password, with a button that shows it and, for new passwords, one that makes a strong
/// one. Leaves nothing behind for input methods to learn.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Reveal, RevealAndGenerate };
    SecretEdit(Offer offer, int longest, QWidget *parent);

    QLineEdit *line() const { return m_line; }
    Secret secret() const;
    void clear();

    /// Says in the empty line that a value is kept and since when.
    void setStoredSince(const QDateTime &since);

Q_SIGNALS:
    void edited();

private:
    void reveal(bool on);
    void generate();

    QLineEdit *m_line;
    QToolButton *m_reveal;
    int m_longest;
};

/// A password with letters, digits and symbols of every group, from the system's random source. \a length at least 8;
/// without characters that look alike in print.
QString strongPassword(int length);

} // namespace kontor
