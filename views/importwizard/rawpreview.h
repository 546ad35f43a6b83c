// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importwizard/chosensource.h"

#include <QPlainTextEdit>

namespace kontor {

/// The bytes around the place where a file cannot be read, as they are: every line with its number, what is no letter
/// as a sign or in hexadecimal digits, and the place marked. Read only.
class RawPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RawPreview(QWidget *parent);

    /// Hides itself when there is nothing to see: the file has no such line, or cannot be opened.
    void show(const ChosenSource &source, qint64 line, qint64 column);
    using QPlainTextEdit::show;

private:
    void mark(int from, int length);
};

} // namespace kontor
