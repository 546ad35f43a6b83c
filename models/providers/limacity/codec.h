// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/providers/limacity/address.h"
#include "models/providers/provider.h"
#include "models/providers/wire.h"

namespace kontor::limacity {

/// The answers of the vendor as records. Pure functions for any thread. Lenient where the vendor is (unknown keys are
/// ignored, numbers may be texts, "subdomain" may be false), but a value of a wrong type is an Error of kind Protocol
/// that names the field and the record. Keys of accounts are dropped here: a record has their last characters only.

/// A whole list: the vendor has no pages. \a place is the address of any record of the list; its id is ignored.
Result<ListPage> decodeList(const HttpAnswer &answer, const Address &place, const Decoding &how);

/// The record with the id of \a place out of its list, for what has no documented address of its own. Error NotFound
/// when it is not in it.
Result<Record> decodeListed(const HttpAnswer &answer, const Address &place, const Decoding &how);

/// An API key as its own address shows it, in clear.
struct ShownKey
{
    Record record;
    Secret key;
};
/// An answer about another key than \a place is an error.
Result<ShownKey> decodeShownKey(const HttpAnswer &answer, const Address &place, const Decoding &how);

/// What the answer to a create tells: {"status":"ok","object":{"id":386557,"api_key":"..."}}.
struct Made
{
    QString id;
    Secret key{}; ///< empty where none came
};
Result<Made> decodeMade(const HttpAnswer &answer);

/// Whether the answer has the list of roles, so that the key it was asked with works.
Result<bool> decodeRolesThere(const HttpAnswer &answer);

/// The PHP error log as text, its end when it is long. The form is not documented: texts and lists of texts are shown
/// as they are, anything else as the JSON it is.
Result<QString> decodeErrorLog(const HttpAnswer &answer);

/// Parses and wants an object; a web page is an error of its own.
Result<QJsonObject> decodeObject(const HttpAnswer &answer, const QString &place);

/// Whether the answer is a web page, whatever its status.
bool isWebPage(const HttpAnswer &answer);

/// What a person sees of a TXT record: the vendor answers with quotation marks around the text although it was sent
/// without (go-acme/lego, limacity.go). A text of several quoted parts stays as it is.
QString unquoted(const QString &content);

/// "2026-06-01T10:00:00.000+02:00" as "2026-06-01T08:00:00Z"; nothing for anything else.
std::optional<QString> isoUtc(const QString &vendorDate);

} // namespace kontor::limacity
