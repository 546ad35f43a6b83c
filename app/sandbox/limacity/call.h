// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/limacity/world.h"
#include "app/sandbox/routes.h"

#include <QJsonObject>

namespace kontor::sandbox::limacity {

/// The outcome of one request.
struct Answer
{
    int status = 200;
    Json body{};
    bool isPage = false; ///< a web page instead of the body
    QString object{};    ///< what was changed, where the path does not say it

    bool isRefusal() const { return status != 200; }
};

/// One request on its way through the routes, whose account it is for.
struct Call
{
    const Request &request;
    World &world;
    const QDateTime &now;
    qint64 account;
    QHash<qint64, QDateTime> &lastUsed; ///< keys, by their id
    bool idsAreTexts = false;
    bool furnishesKeys = true;       ///< see LimaCity::Options
    int newAccountsWaitSecs = 0;     ///< see LimaCity::Options
    int invalidStatus = 400;         ///< of a refusal with messages for fields
    QJsonObject body{};              ///< empty: none, or no JSON
    QHash<QString, QString> names{}; ///< what stood for the {placeholders}

    qint64 id(const char *placeholder) const { return names.value(QLatin1String(placeholder)).toLongLong(); }
    Json shownId(qint64 id) const { return idOf(id, idsAreTexts); }
};

using Handler = Answer (*)(Call &);

/// What handles a request, and which rights the key must have for it: one of them. None: any key will do.
struct Endpoint
{
    Handler handle;
    std::span<const char *const> rights{};
};
using Route = Routes<Endpoint>::Route;

std::span<const Route> customerRoutes();
std::span<const Route> keyRoutes();
std::span<const Route> domainRoutes();
std::span<const Route> phpRoutes();

Answer shown(Json body);
/// {"status":"ok"}, with {"object":{...}} where there is one.
Answer done(Json object = {}, const QString &changed = {});
/// {"status":404,"error":"Not Found"}: how the vendor's framework tells what no form is to blame for.
Answer refused(int status);

/// Collects what is wrong with the fields of a form, in German.
class Problems
{
public:
    void add(const char *field, const QString &message);
    void requireText(const QJsonObject &form, const char *field);
    /// A whole number from 1 to \a most; nothing when it is none.
    std::optional<qint64> number(const QJsonObject &form, const char *field, qint64 most);
    bool isEmpty() const { return m_messages.empty(); }
    /// {"status":"invalid_resource","errors":{"field":["message"]}}
    Answer answer(int status) const;

private:
    std::map<QString, QStringList> m_messages;
};

extern const QString isBlank; ///< the one message that is known; the others are those of the framework
extern const QString isTaken;
extern const QString isInvalid;
extern const QString isNoChoice;

} // namespace kontor::sandbox::limacity
