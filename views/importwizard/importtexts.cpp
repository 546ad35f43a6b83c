// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/importtexts.h"

#include "models/tables/recordcolumns.h"

#include <QCoreApplication>

namespace kontor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

using Verdict = ImportReview::Verdict;

} // namespace

QString encodingLabel(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1250:
        return Text::tr("Windows-1250 (Central European)");
    case TextEncoding::Windows1252:
        return Text::tr("Windows-1252 (Western European)");
    case TextEncoding::Latin1:
        return Text::tr("ISO 8859-1 (Western European)");
    case TextEncoding::Latin2:
        return Text::tr("ISO 8859-2 (Central European)");
    }
    return {};
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return Text::tr("Not checked");
    case Verdict::Create:
        return Text::tr("Create");
    case Verdict::Update:
        return Text::tr("Change");
    case Verdict::Delete:
        return Text::tr("Delete");
    case Verdict::Act:
        return Text::tr("Carry out");
    case Verdict::Unchanged:
        return Text::tr("Unchanged");
    case Verdict::Conflict:
        return Text::tr("Conflict");
    case Verdict::Invalid:
        return Text::tr("Not valid");
    }
    return {};
}

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Create:
        return QStringLiteral("add");
    case Verdict::Update:
        return QStringLiteral("edit");
    case Verdict::Delete:
        return QStringLiteral("delete");
    case Verdict::Act:
        return QStringLiteral("action");
    case Verdict::Conflict:
        return QStringLiteral("warning");
    case Verdict::Invalid:
        return QStringLiteral("error");
    case Verdict::Unchecked:
    case Verdict::Unchanged:
        break;
    }
    return QStringLiteral("ok");
}

StateSpec::Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Create:
    case Verdict::Update:
    case Verdict::Act:
        return StateSpec::Tone::Good;
    case Verdict::Delete:
    case Verdict::Conflict:
        return StateSpec::Tone::Warning;
    case Verdict::Invalid:
        return StateSpec::Tone::Bad;
    case Verdict::Unchecked:
    case Verdict::Unchanged:
        break;
    }
    return StateSpec::Tone::Muted;
}

bool isProblem(Verdict verdict)
{
    return verdict == Verdict::Conflict || verdict == Verdict::Invalid;
}

QString importModeLabel(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Create:
        return Text::tr("Create new ones");
    case ImportMode::Update:
        return Text::tr("Change those that are there");
    case ImportMode::Upsert:
        return Text::tr("Create new ones and change those that are there");
    case ImportMode::Delete:
        return Text::tr("Delete");
    case ImportMode::Act:
        break;
    }
    return {};
}

QString overwritePolicyLabel(OverwritePolicy policy)
{
    switch (policy) {
    case OverwritePolicy::Never:
        return Text::tr("never, only new records get it");
    case OverwritePolicy::FillIfEmpty:
        return Text::tr("where there is nothing yet");
    case OverwritePolicy::Overwrite:
        return Text::tr("always, unless the cell is empty");
    case OverwritePolicy::ClearOnBlank:
        return Text::tr("always; an empty cell clears it");
    }
    return {};
}

QString textChangesLabel(const ImportAssignment &assignment)
{
    QStringList parts;
    if (assignment.part == ImportAssignment::Part::BeforeAt) parts += Text::tr("part before @");
    if (assignment.part == ImportAssignment::Part::AfterAt) parts += Text::tr("part after @");
    if (assignment.letterCase == ImportAssignment::LetterCase::Lower) parts += Text::tr("lower case");
    if (assignment.letterCase == ImportAssignment::LetterCase::Upper) parts += Text::tr("upper case");
    if (!assignment.prefix.isEmpty()) parts += Text::tr("\"%1\" in front").arg(visibleText(assignment.prefix));
    if (assignment.column >= 0 && !assignment.text.isEmpty())
        parts += Text::tr("\"%1\" where empty").arg(visibleText(assignment.text));
    if (!assignment.trim) parts += Text::tr("outer spaces stay");
    return parts.join(QLatin1String(", "));
}

QString sourcesTitle(const QStringList &sources)
{
    if (sources.isEmpty()) return {};
    const QString first = visibleText(sources.front());
    if (sources.size() == 1) return first;
    return Text::tr("%1 and %n more", nullptr, int(sources.size()) - 1).arg(first);
}

QString dotsFor(const QString &secret)
{
    return secret.isEmpty() ? QString() : QString(8, QChar(0x2022));
}

} // namespace kontor
