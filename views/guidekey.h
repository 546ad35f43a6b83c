// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace kontor {

class GuideDialog;

/// F1 everywhere: opens the guide at the chapter about the dialog one is in, beside it and usable while it is open. The
/// window's own menu opens it with open().
class GuideKey : public QObject
{
    Q_OBJECT

public:
    /// Listens for as long as it lives. \a window must outlive it.
    explicit GuideKey(QWidget *window);

    /// Opens the guide, or brings it to the front, at "chapter#section"; empty stays where the reader is.
    void open(const QString &topic);
    /// The section about a dialog, by its object name; empty for what has none.
    static QString topicOf(const QString &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openBeside(QWidget *owner, const QString &topic);

    QWidget *m_window;
    QPointer<GuideDialog> m_guide;
};

} // namespace kontor
