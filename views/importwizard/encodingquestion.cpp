// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/encodingquestion.h"

#include "models/tables/recordcolumns.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace kontor {

EncodingQuestion::EncodingQuestion(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, this)), m_choices(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("encodingQuestion"));
    m_text->setObjectName(QStringLiteral("encodingQuestionText"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addLayout(m_choices);
    m_choices->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT answered(TextEncoding(id)); });
    hide();
}

void EncodingQuestion::ask(const ChosenSource &source)
{
    setVisible(!source.isEncodingDecided);
    QStringList lines;
    if (!source.isEncodingDecided)
        for (const TextEncoding encoding : source.encodings) {
            const QString words = visibleText(source.tellingWords(encoding).join(QLatin1String(", ")));
            lines += words.isEmpty() ? encodingLabel(encoding)
                                     : QStringLiteral("%1:  %2").arg(encodingLabel(encoding), words);
        }
    // Whoever is about to answer keeps the keyboard where it is.
    if (std::exchange(m_asked, lines) == lines) return;
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        button->deleteLater();
    }
    if (lines.isEmpty()) return;
    m_text->setText(QStringLiteral("⚠ ") +
                    tr("Nobody can tell for certain how the letters of \"%1\" were saved. Choose the line in which the "
                       "words are right:")
                        .arg(visibleText(source.name)));
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const TextEncoding encoding = source.encodings[std::size_t(place)];
        auto *button = new QRadioButton(withoutMnemonic(lines[place]), this);
        button->setObjectName(QStringLiteral("encoding.") + textEncodingName(encoding));
        m_group->addButton(button, int(encoding));
        m_choices->addWidget(button);
    }
    setFocusProxy(m_group->buttons().value(0));
}

/// The colours of warnings, in both themes.
void EncodingQuestion::paintEvent(QPaintEvent *)
{
    const auto [back, text] = Theme::pill(StateSpec::Tone::Warning);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(rect(), 6, 6);
    QPalette colours = palette();
    if (colours.color(QPalette::WindowText) == text) return;
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Text, text);
    // Not while painting: it asks for a paint itself.
    QMetaObject::invokeMethod(
        this, [this, colours] { setPalette(colours); }, Qt::QueuedConnection);
}

} // namespace kontor
