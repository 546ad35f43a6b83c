// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

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
    /// Base URLs and keys (see announced()); \a root is "http://127.0.0.1:PORT".
    virtual QJsonObject announcement(const QString &root) const = 0;
    /// What the vendor is called, and what its panel tells whoever opens it: one paragraph each.
    virtual QString name() const { return id(); }
    virtual QStringList panelText() const { return {}; }
    /// Whether it has a panel at all: then the sandbox has one, too, and announces where.
    virtual bool hasPanel() const { return true; }
    /// Back to how it was at the start; keys stay.
    virtual void reset() = 0;
};

class Clock;
class Ledger;

/// What is the same for all vendors, and what was asked for of one of them.
struct VendorSetup
{
    int customers = 60; ///< see Clients: not every vendor has all of them
    quint64 seed = 1;
    double throttle = 0;               ///< factor on the documented limits; 0: off
    bool cascades = false;             ///< whether a delete takes along what is below
    qint64 strictClockSecs = 0;        ///< how old a signature may be; 0: any age
    QHash<QString, QByteArray> keys{}; ///< by name, "api-secret"; those that are missing the vendor makes up
    QHash<QString, QString> quirks{};  ///< by name

    /// The key of that name, or a made-up one of \a length letters and digits.
    QByteArray key(const char *name, int length) const;
    QString quirk(const char *name) const { return quirks.value(QLatin1String(name)); }
};

/// Something a vendor is known to do in more than one way, or that its documents leave open.
struct Quirk
{
    const char *name;
    const char *help;
};

/// A vendor that can be imitated: one for each folder (see vendors.h).
struct VendorEntry
{
    const char *id;
    std::vector<const char *> keys; ///< what VendorSetup::keys may have
    std::vector<Quirk> quirks;
    std::unique_ptr<Vendor> (*make)(const VendorSetup &setup, Ledger &ledger, const Clock &clock);
};

/// What a vendor announces: {"base_url", "settings", "secrets"} with credentials and settings under their own names
/// ("api-secret"), for the window to make a connection of; and all of them once more side by side for scripts, spelled
/// with "_".
QJsonObject announced(const QString &baseUrl, const QJsonObject &settings, const QJsonObject &secrets);

} // namespace kontor::sandbox
