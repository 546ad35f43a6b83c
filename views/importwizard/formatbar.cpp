// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/formatbar.h"

#include "views/importwizard/importtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <array>

namespace kontor {

namespace {

constexpr std::array allEncodings{
    TextEncoding::Utf8,   TextEncoding::Windows1250,       TextEncoding::Windows1252,    TextEncoding::Latin2,
    TextEncoding::Latin1, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian,
};

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

FormatBar::FormatBar(QWidget *parent)
    : QWidget(parent),
      m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_quote(new QComboBox(this)),
      m_decimal(new QComboBox(this)),
      m_header(new QCheckBox(tr("First line has the &names"), this))
{
    // Two lines: in one, long words would make the wizard wider than small screens are.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    const auto add = [&](QComboBox *box, const QString &title, const char *name, int row, int column) {
        auto *label = new QLabel(title, this);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
    };
    for (const TextEncoding encoding : allEncodings)
        m_encoding->addItem(encodingLabel(encoding), int(encoding));
    m_delimiter->addItem(tr("Comma ,"), ',');
    m_delimiter->addItem(tr("Semicolon ;"), ';');
    m_delimiter->addItem(tr("Tab"), '\t');
    m_delimiter->addItem(tr("Bar |"), '|');
    m_quote->addItem(QStringLiteral("\""), '"');
    m_quote->addItem(QStringLiteral("'"), '\'');
    m_quote->addItem(tr("none"), 0);
    m_decimal->addItem(tr("1.5"), '.');
    m_decimal->addItem(tr("1,5"), ',');
    add(m_encoding, tr("&Encoding:"), "encodingBox", 0, 0);
    add(m_delimiter, tr("&Delimiter:"), "delimiterBox", 0, 2);
    add(m_quote, tr("&Quote:"), "quoteBox", 1, 0);
    add(m_decimal, tr("Deci&mals:"), "decimalBox", 1, 2);
    m_header->setObjectName(QStringLiteral("headerBox"));
    grid->addWidget(m_header, 0, 4);
    grid->setColumnStretch(5, 1);
    for (QComboBox *box : {m_delimiter, m_quote, m_decimal})
        connect(box, &QComboBox::activated, this, &FormatBar::edited);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(TextEncoding(m_encoding->currentData().toInt())); });
    connect(m_header, &QCheckBox::clicked, this, &FormatBar::edited);
}

void FormatBar::show(const CsvDialect &dialect)
{
    choose(m_encoding, int(dialect.encoding));
    choose(m_delimiter, dialect.delimiter);
    choose(m_quote, dialect.quote);
    choose(m_decimal, dialect.decimalMark);
    m_header->setChecked(dialect.hasHeader);
}

CsvDialect FormatBar::applied(CsvDialect before) const
{
    before.delimiter = char(m_delimiter->currentData().toInt());
    before.quote = char(m_quote->currentData().toInt());
    before.decimalMark = char(m_decimal->currentData().toInt());
    before.hasHeader = m_header->isChecked();
    return before;
}

} // namespace kontor
