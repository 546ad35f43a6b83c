// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace kontor::sandbox::rackspace {

/// The sign-on tokens: each opens one page once, within ten minutes of its creation (wiki "Customer").
class TokenBook
{
public:
    enum class Page { Panel, Webmail };
    enum class Visit { Welcome, Unknown, Used, Expired };

    struct Holder
    {
        QString user;
        QString whose; ///< the customer's or the mailbox's name, for people
        Page page = Page::Panel;
    };

    /// 41 hexadecimal digits, as in the sample.
    QString issue(const Holder &holder, const QDateTime &now);
    /// \a holder is set when the visit is welcome.
    Visit redeem(const QString &token, Page page, const QDateTime &now, Holder &holder);
    void clear() { m_tokens.clear(); }

private:
    struct Entry
    {
        Holder holder;
        QDateTime created;
        bool isUsed = false;
    };
    void forgetOld(const QDateTime &now);

    QHash<QString, Entry> m_tokens;
};

} // namespace kontor::sandbox::rackspace
