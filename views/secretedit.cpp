// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretedit.h"

#include "views/formparts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRandomGenerator>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr int usualLength = 18;

} // namespace

QString strongPassword(int length)
{
    static constexpr std::array groups{QLatin1String("ABCDEFGHJKLMNPQRSTUVWXYZ"),
                                       QLatin1String("abcdefghijkmnopqrstuvwxyz"), QLatin1String("23456789"),
                                       QLatin1String("!#%+-.:=?_")};
    QRandomGenerator &random = *QRandomGenerator::system();
    const auto pick = [&](QLatin1String from) {
        return QChar(from.at(random.bounded(int(from.size()))));
    };
    QString password;
    for (const QLatin1String group : groups)
        password += pick(group);
    while (password.size() < std::max(8, length))
        // Letters twice as often: a password of symbols cannot be read out on the telephone.
        password += pick(groups.at(std::array<std::size_t, 6>{0, 1, 1, 0, 2, 3}.at(std::size_t(random.bounded(6)))));
    for (qsizetype i = password.size() - 1; i > 0; --i)
        std::swap(password[i], password[random.bounded(int(i) + 1)]);
    return password;
}

SecretEdit::SecretEdit(Offer offer, int longest, QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_reveal(textButton(tr("Show"), QStringLiteral("revealButton"), this)),
      m_longest(longest)
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_reveal);
    connect(m_reveal, &QToolButton::toggled, this, &SecretEdit::reveal);
    connect(m_line, &QLineEdit::textChanged, this, &SecretEdit::edited);
    if (offer == Offer::RevealAndGenerate) {
        QToolButton *button = textButton(tr("Generate"), QStringLiteral("generateButton"), this);
        button->setToolTip(tr("Makes a strong password and shows it, so that it can be handed on."));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &SecretEdit::generate);
    }
    setFocusProxy(m_line);
}

Secret SecretEdit::secret() const
{
    return Secret::fromText(m_line->text());
}

void SecretEdit::clear()
{
    m_line->clear();
    m_reveal->setChecked(false);
}

void SecretEdit::setStoredSince(const QDateTime &since)
{
    m_line->setPlaceholderText(tr("Stored in the keychain on %1; leave empty to keep it")
                                   .arg(QLocale().toString(since.toLocalTime().date(), QLocale::ShortFormat)));
}

void SecretEdit::reveal(bool on)
{
    m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(on ? tr("Hide") : tr("Show"));
}

void SecretEdit::generate()
{
    m_line->setText(strongPassword(m_longest > 0 ? std::min(usualLength, m_longest) : usualLength));
    m_reveal->setChecked(true);
    m_line->setFocus();
    m_line->selectAll();
}

} // namespace kontor
