// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/monit24/rest/permissions.h"

#include "models/providers/monit24/rest/resources.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace kontor::monit24::rest {

namespace {

constexpr auto no = QLatin1String("not ");

/// One of our words and how the vendor may call it; the first that the answer mentions decides.
struct Meaning
{
    const char *word;
    std::array<const char *, 6> vendorWords;
};
constexpr std::array meanings{
    Meaning{"update", {"update", "edit", "modify", "put", "write", "change"}},
    Meaning{"delete", {"delete", "remove"}},
    Meaning{actions::block, {"block"}},
    Meaning{actions::unblock, {"unblock", "block"}},
    Meaning{actions::close, {"close"}},
    Meaning{actions::changePassword, {"change_password"}},
    Meaning{actions::pause, {"pause", "update", "edit", "modify", "put", "write"}},
    Meaning{actions::resume, {"resume", "activate", "update", "edit", "modify", "put"}},
    Meaning{actions::archive, {"archive"}},
    Meaning{actions::restore, {"restore", "archive"}},
    Meaning{actions::forceAnalysis, {"force_analysis", "force_analyses"}},
};

QString plainWord(const QString &vendorWord)
{
    QString word = vendorWord.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    for (const char *prefix : {"can_", "may_", "is_", "allow_"})
        if (word.startsWith(QLatin1String(prefix))) word.remove(0, qstrlen(prefix));
    for (const char *suffix : {"_allowed", "_account", "_service", "_group"})
        if (word.endsWith(QLatin1String(suffix))) word.chop(qstrlen(suffix));
    return word;
}

std::optional<bool> flagOf(const QJsonValue &value)
{
    if (value.isBool()) return value.toBool();
    if (value.isDouble()) return value.toDouble() != 0;
    if (value.isObject()) return flagOf(value[QLatin1String("allowed")]);
    return std::nullopt;
}

/// What the answer says, word by word.
struct Said
{
    QHash<QString, bool> words{};
    bool isComplete = false; ///< what is not mentioned is not allowed
};

Said saidBy(const QJsonValue &answer)
{
    Said said;
    const QJsonObject object = answer.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto flag = flagOf(it.value())) said.words.insert(plainWord(it.key()), *flag);
    for (const QJsonValue &item : answer.toArray()) {
        QString word = item.toString();
        for (const char *key : {"id", "name", "permission"})
            if (word.isEmpty()) word = item[QLatin1String(key)].toString();
        if (!word.isEmpty()) said.words.insert(plainWord(word), flagOf(item).value_or(true));
    }
    said.isComplete = answer.isArray();
    return said;
}

std::optional<bool> judged(const Said &said, const Meaning &meaning)
{
    for (const char *vendorWord : meaning.vendorWords) {
        const auto it = vendorWord ? said.words.constFind(QLatin1String(vendorWord)) : said.words.constEnd();
        if (it != said.words.constEnd()) return *it;
    }
    return std::nullopt;
}

} // namespace

QJsonArray permissionsFrom(const QJsonValue &answer)
{
    const QJsonValue inner = answer[QLatin1String("permissions")];
    if (inner.isArray() || inner.isObject()) return permissionsFrom(inner);

    Said said = saidBy(answer);
    QStringList ours;
    QStringList absent;
    for (const Meaning &meaning : meanings) {
        const QString word = QString::fromLatin1(meaning.word);
        if (const auto allowed = judged(said, meaning))
            ours += *allowed ? word : no + word;
        else
            absent += no + word;
    }
    // A list without a single word that is known is in another language than ours: then it says nothing.
    if (said.isComplete && !ours.isEmpty()) ours += absent;
    QStringList others;
    for (auto it = said.words.constBegin(); it != said.words.constEnd(); ++it)
        if (*it && !ours.contains(it.key())) others += it.key();
    others.sort();
    return QJsonArray::fromStringList(ours + others);
}

bool permits(const Record &record, const char *word)
{
    const QJsonArray said = record.fields.value(QLatin1String(keys::permissions)).toArray();
    return !said.contains(QJsonValue(no + QLatin1String(word)));
}

} // namespace kontor::monit24::rest
