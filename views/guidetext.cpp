// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidetext.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace kontor {

namespace {

constexpr std::array chapterNames{"first-steps", "daily-work",   "bulk-changes", "import-export",
                                  "safety",      "command-line", "keys",         "trouble"};

QString fileOf(const QString &language, const QString &chapter)
{
    return QStringLiteral(":/guide/%1/%2.md").arg(language, chapter);
}

GuideChapter chapterFrom(const QString &id, const QString &source, const QString &keys)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,3}) (.+) \\{#([a-z0-9-]+)\\}$"));
    GuideChapter chapter{.id = id};
    bool isCode = false;
    for (const QString &line : source.split(u'\n')) {
        if (line.startsWith(QLatin1String("```"))) isCode = !isCode;
        const QRegularExpressionMatch match = isCode ? QRegularExpressionMatch() : heading.match(line);
        QString shown = line;
        if (match.hasMatch()) {
            chapter.sections.push_back(
                {.anchor = match.captured(3), .title = match.captured(2), .level = int(match.captured(1).size())});
            shown = match.captured(1) + u' ' + match.captured(2);
        } else if (line == QLatin1String("{keys}")) {
            shown = keys;
        }
        if (!chapter.sections.empty()) chapter.sections.back().text += shown + u'\n';
        chapter.markdown += shown + u'\n';
    }
    return chapter;
}

} // namespace

QString guideLanguage()
{
    // The default locale follows the program's language; where that is none of the guide's, the texts are English too.
    const QString language = QLocale().name().section(u'_', 0, 0);
    return QFile::exists(fileOf(language, QLatin1String(chapterNames.front()))) ? language : QStringLiteral("en");
}

std::vector<GuideChapter> readGuide(const QString &language, const QString &keys)
{
    std::vector<GuideChapter> chapters;
    for (const char *name : chapterNames) {
        QFile file(fileOf(language, QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly)) continue;
        chapters.push_back(chapterFrom(QLatin1String(name), QString::fromUtf8(file.readAll()), keys));
    }
    return chapters;
}

} // namespace kontor
