// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace kontor {

/// One of our symbols in a layout. It is painted in the colours of the moment: a picture of it that was made once would
/// keep those of the theme it was made in.
class SymbolLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent);

    /// \a name as for icon(); \a side in device independent pixels, and the size of the widget from now on.
    void setSymbol(const QString &name, int side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_symbol;
};

} // namespace kontor
