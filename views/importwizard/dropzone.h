// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;
class QLabel;
class QMimeData;

namespace kontor {

/// The files of this computer in what is dragged over a window; empty when there are none.
QStringList localFilesOf(const QMimeData *dragged);
/// Whether all of it looks like tables as text, by the ending of the names.
bool areTableFiles(const QStringList &files);

/// Where files are dropped, chosen or cells of a spreadsheet pasted.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent);

    /// Large and inviting while there is nothing, one line when there is.
    void setSmall(bool small);

Q_SIGNALS:
    void dropped(const QStringList &files);
    void chooseRequested();
    void pasteRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QBoxLayout *m_layout;
    bool m_isOver = false;
};

} // namespace kontor
