// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/resourcespec.h"

#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr std::array verbNames{"create", "update", "delete", "act"};

template<class T, class Name>
const T *findByName(const std::vector<T> &items, const QString &wanted, Name name)
{
    const auto it = std::ranges::find_if(items, [&](const T &item) { return QLatin1String(item.*name) == wanted; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

QString verbName(Verb verb)
{
    return QString::fromLatin1(verbNames.at(static_cast<std::size_t>(verb)));
}

std::optional<Verb> verbFromName(const QString &name)
{
    const auto it = std::ranges::find_if(verbNames, [&](const char *known) { return QLatin1String(known) == name; });
    if (it == verbNames.end()) return std::nullopt;
    return static_cast<Verb>(std::distance(verbNames.begin(), it));
}

bool ActionSpec::allowedIn(const QString &status) const
{
    // An unknown status forbids nothing: the vendor decides.
    return allowedStates.empty() || status.isEmpty() ||
           std::ranges::any_of(allowedStates, [&](const char *word) { return QLatin1String(word) == status; });
}

bool ActionSpec::isOfferedFor(const Record &record) const
{
    return !makesRecord && !isStep && allowedIn(record.status) && (!allowedFor || allowedFor(record));
}

const FieldSpec *ResourceSpec::field(const QString &key) const
{
    return findByName(fields, key, &FieldSpec::key);
}

const ActionSpec *ResourceSpec::action(const QString &key) const
{
    return findByName(actions, key, &ActionSpec::key);
}

const StateSpec *ResourceSpec::state(const QString &word) const
{
    return findByName(states, word, &StateSpec::word);
}

const VerbSpec *ResourceSpec::verb(Verb wanted) const
{
    const auto it = std::ranges::find(verbs, wanted, &VerbSpec::verb);
    return it == verbs.end() ? nullptr : &*it;
}

bool ResourceSpec::isLocal(Verb wanted, const QString &actionKey) const
{
    if (wanted == Verb::Act) {
        const ActionSpec *act = action(actionKey);
        return act && act->isLocal;
    }
    const VerbSpec *known = verb(wanted);
    return known && known->isLocal;
}

} // namespace kontor
