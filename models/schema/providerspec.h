// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/resourcespec.h"

#include <chrono>

namespace kontor {

/// A documented limit: at most \c requests in any \c per. A connection may scale or replace it.
struct RateSpec
{
    const char *paceClass; ///< "read", "write", "domain-write", ...
    const char *label;     ///< QT_TRANSLATE_NOOP("Vendor", ...)
    int requests;
    std::chrono::seconds per;
    int burst = 0; ///< how many may go at once; 0: all of them
    const char *source = "";
};

/// How the vendor lets a reseller sign on as a customer.
struct SignOnSpec
{
    bool offered = false;
    const char *urlTemplate = "";    ///< default; a connection may have its own. "{token}" stands for the token
    std::chrono::seconds validFor{}; ///< from receipt of the token
    bool takesUser = false;          ///< a real user may be named
    bool takesVirtualUser = false;   ///< a made-up user with full rights may be named
    const char *userType = "";       ///< resource type of the real users, listed for the customer
    const char *source = "";
};

struct BaseUrlPreset
{
    const char *label; ///< QT_TRANSLATE_NOOP("Vendor", ...)
    const char *url;
};

/// Where the vendor's own panel is, for vendors (and records) without sign-on: "Open panel".
struct PanelSpec
{
    /// https; a connection may have its own in the setting "panel-url". Empty: the vendor has none.
    const char *url = "";
    const char *source = "";
};

struct DocumentationLink
{
    const char *label;
    const char *url;
};

/// Everything the program knows about a vendor without talking to it. Nothing outside the vendor's folder and the
/// catalogue knows a vendor's name.
struct ProviderSpec
{
    const char *id;                       ///< "rackspace": CLI and storage
    const char *name;                     ///< proper name, not translated
    const char *summary;                  ///< one sentence, QT_TRANSLATE_NOOP("Vendor", ...)
    std::vector<FieldSpec> credentials{}; ///< FieldType::Secret ones go to the keychain, the others to the database
    std::vector<FieldSpec> settings{};    ///< per connection: sign-on URL template, default user ...
    std::vector<BaseUrlPreset> baseUrls{};
    std::vector<RateSpec> rates{};
    SignOnSpec signOn{};
    PanelSpec panel{};
    std::vector<ResourceSpec> resources{};
    std::vector<DocumentationLink> links{};
    /// A vendor with several versions of its interface has a description for each: the value of the setting "dialect"
    /// this one is for. Empty: the only one.
    const char *dialect = "";

    const ResourceSpec *resource(const QString &type) const;
    const ResourceSpec *resourceForSignOn() const;
    std::vector<const ResourceSpec *> resourcesOf(Kind kind) const;
    const RateSpec *rate(const QString &paceClass) const;
    QString idName() const { return QString::fromLatin1(id); }
};

} // namespace kontor
