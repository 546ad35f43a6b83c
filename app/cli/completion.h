// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/provider.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace kontor::cli {

/// What can stand at the cursor of a command line of kontor-cli, for the shells (resources/completions): commands,
/// options, and the words of the vendors' descriptions. Commands and options are listed here once for all shells;
/// tests/cli/test_completion.py compares the list with what the commands themselves accept.
class Completion
{
public:
    /// \a labels gives those of the connections there are; called only when one can stand at the cursor.
    Completion(const std::vector<ProviderEntry> &catalogue, std::function<QStringList()> labels)
        : m_catalogue(catalogue), m_labels(std::move(labels))
    {
    }

    /// \a words follow the program's name; the last one is being typed and may be empty. Sorted, each beginning with
    /// the typed one. Something that goes on ends with "=" (no blank after it); ":files" and ":folders" stand for what
    /// the shell knows better.
    QStringList at(const QStringList &words) const;

private:
    struct Place;
    QStringList valuesOf(const QString &option, const Place &place) const;
    QStringList operandsAt(const Place &place) const;
    QStringList operandsNamed(const QString &name) const;
    QStringList optionsAt(const Place &place) const;
    QStringList fields(const Place &place, bool secrets) const;
    QStringList types(const Place &place) const;
    QStringList actions() const;
    QStringList vendors() const;

    const std::vector<ProviderEntry> &m_catalogue;
    std::function<QStringList()> m_labels;
};

/// kontor-cli complete WORD...: prints them, one a line. Never an error: a shell that completes wants none.
int printCompletions(const QStringList &words, const std::vector<ProviderEntry> &catalogue);

} // namespace kontor::cli
