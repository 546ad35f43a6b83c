// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kontor {

/// The encodings in which spreadsheets and other programs save CSV files of European customers.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250, Windows1252, Latin1, Latin2 };

/// A stable lower-case name for files, the command line and tests ("utf-8", "utf-16le", "windows-1250", "iso-8859-2",
/// ...). Is also the name by which Qt knows the encoding.
QString textEncodingName(TextEncoding encoding);

/// The inverse of textEncodingName(), whatever the case; knows the usual other names ("utf8", "cp1250", "latin1", ...)
/// too. Nothing for a name that is not known.
std::optional<TextEncoding> textEncodingFromName(const QString &name);

} // namespace kontor
