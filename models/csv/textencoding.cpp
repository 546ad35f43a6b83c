// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csv/textencoding.h"

#include <array>
#include <utility>

namespace kontor {

namespace {

using Name = std::pair<const char *, TextEncoding>;

// The first seven are the names that are told, in the order of the enum.
constexpr std::array names{
    Name{"utf-8", TextEncoding::Utf8},
    Name{"utf-16le", TextEncoding::Utf16LittleEndian},
    Name{"utf-16be", TextEncoding::Utf16BigEndian},
    Name{"windows-1250", TextEncoding::Windows1250},
    Name{"windows-1252", TextEncoding::Windows1252},
    Name{"iso-8859-1", TextEncoding::Latin1},
    Name{"iso-8859-2", TextEncoding::Latin2},
    Name{"utf8", TextEncoding::Utf8},
    Name{"cp1250", TextEncoding::Windows1250},
    Name{"cp1252", TextEncoding::Windows1252},
    Name{"latin1", TextEncoding::Latin1},
    Name{"latin-1", TextEncoding::Latin1},
    Name{"latin2", TextEncoding::Latin2},
    Name{"latin-2", TextEncoding::Latin2},
};

} // namespace

QString textEncodingName(TextEncoding encoding)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(encoding)).first);
}

std::optional<TextEncoding> textEncodingFromName(const QString &name)
{
    for (const auto &[known, encoding] : names)
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0) return encoding;
    return {};
}

} // namespace kontor
