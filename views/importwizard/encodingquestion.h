// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importwizard/chosensource.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace kontor {

/// Asks in which encoding a file was saved when nobody can know it, with words of the file as each one would read them.
class EncodingQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit EncodingQuestion(QWidget *parent);

    /// Hidden for a source that is decided.
    void ask(const ChosenSource &source);

Q_SIGNALS:
    void answered(kontor::TextEncoding encoding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group;
    QStringList m_asked; ///< the lines as they are shown
};

} // namespace kontor
