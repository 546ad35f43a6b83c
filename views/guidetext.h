// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kontor {

/// A heading of the guide and what stands below it.
struct GuideSection
{
    QString anchor{}; ///< the same in every language
    QString title{};
    QString text{}; ///< with its Markdown, for searching
    int level = 1;  ///< 1: the chapter itself
};

/// One file of the guide.
struct GuideChapter
{
    QString id{};       ///< "first-steps": the file's name without ending
    QString markdown{}; ///< what is shown; headings stand in the order of the sections
    std::vector<GuideSection> sections{};
};

/// The language of the guide that fits the program's: "en", "de", "pl" or "es".
QString guideLanguage();

/// The chapters in their order, out of the program's resources; empty when there is no guide in that language. A
/// heading is written "## Title {#anchor}"; a line "{keys}" becomes \a keys.
std::vector<GuideChapter> readGuide(const QString &language, const QString &keys);

} // namespace kontor
