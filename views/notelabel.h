// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace kontor {

/// A remark with the mark ⓘ before its first line. The mark is drawn: as a letter it comes from another font on most
/// computers, and every line of the text would be as high as that one's.
class NoteLabel final : public QLabel
{
    Q_OBJECT

public:
    /// \a text is plain text and wrapped; a mark that it begins with is the one that is drawn.
    NoteLabel(const QString &text, QWidget *parent);

    /// As in the constructor.
    void setNote(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// In device independent pixels.
    int side() const;

    QIcon m_mark;
};

} // namespace kontor
