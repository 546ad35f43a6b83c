// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kontor {

/// Headings and chosen entries that do not fit into their place tell all of themselves in a tool tip: other languages
/// are longer, and people make columns narrow. The style gives one to every header and combo box.
class CutTexts : public QObject
{
    Q_OBJECT

public:
    /// Of a QHeaderView or a QComboBox; does nothing for others, and nothing the second time.
    static void watch(QWidget *widget);
    static bool isWatched(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit CutTexts(QWidget *widget);
    QString cutTextAt(const QPoint &place) const;

    QWidget *m_widget;
};

} // namespace kontor
