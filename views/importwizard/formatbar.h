// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csv/csvdialect.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kontor {

/// How a file is written: what was detected, to be changed. Shows one file's; header and decimal mark are those of all.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBar(QWidget *parent);

    void show(const CsvDialect &dialect);
    /// \a before with what the person has chosen.
    CsvDialect applied(CsvDialect before) const;

Q_SIGNALS:
    /// By a person.
    void edited();
    void encodingChosen(kontor::TextEncoding encoding);

private:
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_decimal;
    QCheckBox *m_header;
};

} // namespace kontor
