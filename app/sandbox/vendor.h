// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonObject>

namespace kontor::sandbox {

/// The faults that only the vendor itself can do, because they need to know what the answer means.
struct Mischief
{
    bool throttled = false;     ///< refuse as if the limit were exceeded
    bool failsAfter = false;    ///< do it, then answer 500
    bool innerError = false;    ///< do it, then report a failure of the vendor's own in the vendor's own words
    bool forbidden = false;     ///< refuse as what this key may not do
    bool otherVersion = false;  ///< be another version of the interface
    bool textFlags = false;     ///< flags as texts, "1" or "true"
    bool wrongType = false;     ///< a value of a type that does not belong there
    bool duplicateRows = false; ///< begin a page with the last row of the one before
    bool stale = false;         ///< answer from before the last change
    bool remembers = false;     ///< a stale answer may be asked for later: keep what is before each change
};

/// One imitated vendor. Writes its wire format from the vendor's documents and keeps its state while it lives.
class Vendor
{
public:
    Vendor() = default;
    Vendor(const Vendor &) = delete;
    Vendor &operator=(const Vendor &) = delete;
    virtual ~Vendor() = default;

    virtual QString id() const = 0;
    /// Whether the request is for this vendor; the first one that says so gets it.
    virtual bool owns(const Request &request) const = 0;
    /// Completes a request of its own whose verb and path do not say what is asked for.
    virtual void understand(Request &request) const { Q_UNUSED(request) }
    virtual Reply answer(const Request &request, const Mischief &mischief) = 0;
    /// Base URLs and keys; \a root is "http://127.0.0.1:PORT".
    virtual QJsonObject announcement(const QString &root) const = 0;
    /// Back to how it was at the start; keys stay.
    virtual void reset() = 0;
};

} // namespace kontor::sandbox
