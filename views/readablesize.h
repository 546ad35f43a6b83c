// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QWidget;

namespace kontor {

/// Keeps a dialog so large that nothing on it is cut off: how high that is depends on how wide it is, because texts
/// wrap, and Qt alone does not ask. The style gives one to every dialog that can be resized.
class ReadableSize : public QObject
{
    Q_OBJECT

public:
    /// Does nothing for what is no dialog of the program's, and nothing the second time.
    static void watch(QWidget *widget);
    static bool isWatched(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ReadableSize(QDialog *dialog);
    void keep();

    QDialog *m_dialog;
    bool m_keeping = false;
};

} // namespace kontor
