// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/guidetext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace kontor {

/// The guide: a table of contents that can be searched and the chapter beside it, in the program's language. Not modal:
/// one reads it while one works. Changes its language with the program's.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a window: whose keys the chapter about keys lists.
    GuideDialog(const QWidget *window, QWidget *parent);

    /// "chapter" or "chapter#section"; an unknown one shows the beginning.
    void showTopic(const QString &topic);
    /// What is shown, in the same form.
    QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillContents();
    void search();
    void markFound();
    void scrollTo(std::size_t section);

    const QWidget *m_window;
    std::vector<GuideChapter> m_chapters;
    QString m_topic;
    QString m_shown; ///< the chapter in the browser
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace kontor
