// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace kontor {

/// A row of colours to choose one from; each has a name for those who do not see it.
class ColourRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColourRow(QWidget *parent);

    /// "#rrggbb"; one that is not in the row is added.
    void setColour(const QString &colour);
    QString colour() const;

Q_SIGNALS:
    void edited();

private:
    void add(const QString &colour, const QString &name);

    QButtonGroup *m_group;
};

} // namespace kontor
