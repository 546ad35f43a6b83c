// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/rackspace/node.h"

#include <QString>

#include <optional>

namespace kontor::sandbox::rackspace {

/// The outcome of one request: a body with the name of its XML root, nothing (all successful writes but login tokens),
/// or a refusal (wiki "Errors").
struct Answer
{
    int status = 200;
    QString root;    ///< of the document, or of the fault
    Node body;       ///< of a refusal: what the fault carries besides code, message and details
    QString message; ///< of a refusal
    QString object;  ///< what was changed, where the path does not say it

    bool isRefusal() const { return status != 200; }
};

Answer done(const QString &object = {});
Answer shown(const char *root, Node body);

/// 400. The messages without a source in the vendor's pages are this sandbox's own words.
Answer badRequest(const QString &message);
Answer missingField(const char *name);
Answer wrongValue(const QString &field);
/// 400 under its other name, which the vendor uses for names, aliases and restoring.
Answer invalid(const QString &message);
Answer notAllowed(const QString &message);                                                     ///< 403
Answer notFound(const QString &message, const char *resourceType, bool isRecoverable = false); ///< 404
Answer conflict(const QString &message);                                                       ///< 409

} // namespace kontor::sandbox::rackspace
