// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace kontor {

/// Why something did not work, as a value. Never thrown. Everything in it may be shown and logged: whoever makes an
/// Error keeps secrets out of it (see Redactor).
struct Error
{
    enum class Kind {
        Cancelled,
        Network,
        Timeout,
        Tls,
        Unauthorized, ///< the vendor does not accept the key
        Forbidden,    ///< the key is good but may not do this
        NotFound,
        Conflict,    ///< exists already, or its state forbids the change
        RateLimited, ///< the vendor asks for patience; certainly not applied
        Invalid,     ///< the values are wrong; \c fields may say which
        Server,
        Protocol, ///< an answer that does not follow the vendor's own documents
        Secrets,
        Storage,
        Locked, ///< another instance of the program holds the data
        Unsupported,
    };

    /// What is known about a request that failed. Reads ignore it; for a changing request it decides whether the
    /// change may be sent again (NotSent), is settled (Answered) or must be read back (Unknown).
    enum class Delivery {
        NotSent,  ///< certain: no byte of the body left, or the vendor refused it before doing anything
        Answered, ///< the vendor answered, completely and understandably
        Unknown,  ///< it may have happened
    };

    Kind kind = Kind::Protocol;
    QString message{};                ///< for people: translated plain text, one or two sentences, names the remedy
    QString detail{};                 ///< for the log and "details": redacted, not translated
    QHash<QString, QString> fields{}; ///< field key -> what is wrong with it
    int httpStatus = 0;               ///< 0 where there was no answer
    std::optional<std::chrono::seconds> retryAfter{};
    QString vendorCode{};    ///< the vendor's own name for the error
    QString correlationId{}; ///< the vendor's or our request id, for support
    Delivery delivery = Delivery::Unknown;
    /// The refused or missing key is that of one record (see RecordSecrets), not that of the connection: other records
    /// are not concerned.
    bool aboutRecordKey = false;
};

/// A stable lower-case word for logs, JSON output and tests ("network", "unauthorized", ...).
QString errorKindName(Error::Kind kind);

} // namespace kontor
