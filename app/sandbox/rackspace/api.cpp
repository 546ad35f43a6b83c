// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rackspace/api.h"

#include "app/sandbox/rackspace/wire.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace kontor::sandbox::rackspace {

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 250;
constexpr qint64 tokenLifeMs = 10 * 60 * 1000;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool writes(const QByteArray &verb)
{
    return verb != "GET";
}

QByteArray newToken()
{
    QByteArray token;
    while (token.size() < 41)
        token += QByteArray::number(QRandomGenerator::system()->generate(), 16);
    return token.left(41).toUpper();
}

} // namespace

Api::Api(Options options) : m_options(std::move(options)), m_world(m_options.customers) {}

Api::Fault Api::notFound(const QString &message, const QString &resource, QJsonObject more)
{
    more.insert(QStringLiteral("resourceType"), resource);
    return {404, QStringLiteral("itemNotFoundFault"), message, more};
}

Api::Fault Api::bad(const QString &message)
{
    return {400, QStringLiteral("badRequestFault"), message};
}

/// Base64(SHA-1(user key + user agent + time stamp + secret key)), byte for byte.
bool Api::authentic(const Request &request) const
{
    const QList<QByteArray> parts = request.headers.value("x-api-signature").split(':');
    if (parts.size() != 3 || parts.at(0) != m_options.userKey) return false;
    static const QRegularExpression stamp(QStringLiteral("^[0-9]{14}([0-9]{2})?$"));
    if (!stamp.match(QString::fromLatin1(parts.at(1))).hasMatch()) return false;
    const QByteArray hashed =
        m_options.userKey + request.headers.value("user-agent") + parts.at(1) + m_options.secretKey;
    return QCryptographicHash::hash(hashed, QCryptographicHash::Sha1).toBase64() == parts.at(2);
}

/// Fixed windows of a minute; every request counts, also those that are refused.
std::optional<Api::Fault> Api::throttled(const Request &request, const QStringList &path)
{
    if (m_options.throttle <= 0) return std::nullopt;
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / 60;
    if (minute != m_windowMinute) m_window.clear();
    m_windowMinute = minute;
    auto over = [&](const char *name, int limit) {
        return ++m_window[QString::fromLatin1(name)] > limit * m_options.throttle;
    };
    bool tooMany = writes(request.verb) ? over("write", 30) : over("read", 60);
    const bool onDomain =
        writes(request.verb) && path.size() >= 2 && path.at(path.size() - 2) == QLatin1String("domains");
    if (onDomain) tooMany = over("domain", 2) || tooMany;
    if (!tooMany) return std::nullopt;
    return Fault{403, QStringLiteral("unauthorizedFault"), QStringLiteral("Exceeded request limits")};
}

Reply Api::answer(const Request &request)
{
    const QByteArray format = formatFor(request.headers.value("accept"));
    QStringList path = request.segments.mid(1);
    QString root;
    if (format.isEmpty())
        return reply(request, Fault{406, QStringLiteral("appsFault"), QStringLiteral("Invalid format")}, "json", {});
    if (const auto fault = throttled(request, path)) return reply(request, *fault, format, {});
    if (!authentic(request))
        return reply(request, Fault{403, QStringLiteral("unauthorizedFault"), QStringLiteral("Authentication failed.")},
                     format, {});
    const Answer answer = route(request, path, bodyFields(request), &root);
    if (writes(request.verb) && std::holds_alternative<QJsonValue>(answer))
        ++m_applied[QString::fromLatin1(request.verb) + u' ' + request.path];
    return reply(request, answer, format, root);
}

Reply Api::reply(const Request &request, const Answer &answer, const QByteArray &format, const QString &root) const
{
    Reply out;
    out.contentType = format == "json" ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";
    auto write = [&](const QString &name, const QJsonObject &object) {
        return format == "json" ? QJsonDocument(object).toJson(QJsonDocument::Compact) : toXml(name, object);
    };
    if (const auto *fault = std::get_if<Fault>(&answer)) {
        QJsonObject body = fault->more;
        body.insert(QStringLiteral("code"), fault->status);
        body.insert(QStringLiteral("message"), fault->message);
        body.insert(QStringLiteral("details"), vendorDate(QDateTime::currentDateTimeUtc()));
        out.status = fault->status;
        out.headers.append({"x-error-message", fault->message.toUtf8()});
        out.body = format == "json" ? write({}, {{fault->root, body}}) : toXml(fault->root, body);
        return out;
    }
    const QJsonValue value = std::get<QJsonValue>(answer);
    if (value.isObject())
        out.body = write(root.isEmpty() ? QStringLiteral("result") : root, value.toObject());
    else if (value.isString()) // the archiving link is a JSON string
        out.body = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    Q_UNUSED(request)
    return out;
}

Api::Answer Api::page(const Request &request, std::vector<const QJsonObject *> items, const QStringList &searched,
                      const QString &key, const QStringList &members)
{
    auto number = [&](const char *name, int usual) -> std::optional<int> {
        const QString given = request.query.queryItemValue(QString::fromLatin1(name));
        if (given.isEmpty()) return usual;
        bool ok = false;
        const int value = given.toInt(&ok);
        return ok && value >= 0 ? std::optional(value) : std::nullopt;
    };
    const auto size = number("size", usualPage);
    const auto offset = number("offset", 0);
    if (!size || *size == 0) return bad(QStringLiteral("Invalid size"));
    if (!offset) return bad(QStringLiteral("Invalid offset"));
    const QString starts = request.query.queryItemValue(QStringLiteral("startswith"), QUrl::FullyDecoded).toLower();
    const QString contains = request.query.queryItemValue(QStringLiteral("contains"), QUrl::FullyDecoded).toLower();
    if (!starts.isEmpty() && !contains.isEmpty())
        return bad(QStringLiteral("Specify either startswith or contains, not both"));
    auto fits = [&](const QJsonObject &item) {
        return std::ranges::any_of(searched, [&](const QString &field) {
            const QString value = item.value(field).toString().toLower();
            if (starts == QLatin1String("0-9")) return !value.isEmpty() && value.front().isDigit();
            return starts.isEmpty() ? value.contains(contains) : value.startsWith(starts);
        });
    };
    if (!starts.isEmpty() || !contains.isEmpty())
        std::erase_if(items, [&](const QJsonObject *item) { return !fits(*item); });
    auto shape = [&](const QJsonObject &item) {
        if (members.isEmpty()) return item;
        QJsonObject part;
        for (const QString &member : members)
            if (item.contains(member)) part.insert(member, item.value(member));
        return part;
    };
    const int count = std::min(*size, largestPage);
    QJsonArray shown;
    for (int i = *offset; i < int(items.size()) && i < *offset + count; ++i)
        shown.append(shape(*items.at(std::size_t(i))));
    // As when a record is inserted between two pages: the first row of this one was on the last one.
    if (m_duplicateRows && *offset > 0) {
        m_duplicateRows = false;
        shown.insert(0, shape(*items.at(std::size_t(*offset - 1))));
    }
    return QJsonValue(QJsonObject{{QStringLiteral("offset"), *offset},
                                  {QStringLiteral("size"), count},
                                  {QStringLiteral("total"), qint64(items.size())},
                                  {key, shown}});
}

Api::Answer Api::route(const Request &request, QStringList path, const QJsonObject &fields, QString *root)
{
    if (path.isEmpty()) return notFound(QStringLiteral("Resource not found"), QStringLiteral("Resource"));
    if (path.first() == QLatin1String("customers")) return customersRoute(request, path.mid(1), fields, root);
    // Left out, "customers/me" is meant.
    if (path.first() == QLatin1String("domains") || path.first() == QLatin1String("admins"))
        return customersRoute(request, QStringList{QStringLiteral("me")} + path, fields, root);
    return notFound(QStringLiteral("Resource not found"), QStringLiteral("Resource"));
}

Api::Answer Api::customersRoute(const Request &request, QStringList path, const QJsonObject &fields, QString *root)
{
    const Fault missing = notFound(QStringLiteral("Customer Not Found"), QStringLiteral("Customer"));
    if (path.isEmpty()) {
        if (request.verb == "POST") return createCustomer(fields);
        if (request.verb != "GET") return Fault{405, QStringLiteral("appsFault"), QStringLiteral("Method not allowed")};
        const QString reference = request.query.queryItemValue(QStringLiteral("referenceNumber"), QUrl::FullyDecoded);
        if (!reference.isEmpty()) {
            *root = QStringLiteral("customer");
            if (m_stale) {
                m_stale = false;
                return missing;
            }
            const Customer *found = m_world.byReference(reference);
            return found ? Answer(QJsonValue(found->show)) : Answer(missing);
        }
        *root = QStringLiteral("customerList");
        std::vector<const QJsonObject *> items;
        for (const auto &[number, customer] : m_world.customers)
            items.push_back(&customer.show);
        return page(request, std::move(items),
                    {QStringLiteral("name"), QStringLiteral("accountNumber"), QStringLiteral("referenceNumber")},
                    QStringLiteral("customers"));
    }
    const QString number = path.takeFirst();
    const bool all = number == QLatin1String("all");
    const bool me = number == QLatin1String("me");
    Customer *customer = m_world.customer(number);
    if (!all && !me && !customer) return missing;
    if (!path.isEmpty() && path.first() == QLatin1String("domains"))
        return domainsRoute(request, customer, path.mid(1), fields, root);
    if (me && path.isEmpty() && request.verb == "GET") {
        *root = QStringLiteral("customer");
        return QJsonValue(m_world.own);
    }
    if (!customer) return missing;
    if (path.isEmpty()) {
        *root = QStringLiteral("customer");
        return customerRoute(request, *customer, fields);
    }
    const QString what = path.takeFirst();
    if (what == QLatin1String("admins")) return adminsRoute(request, *customer, path, fields, root);
    if (request.verb != "POST") return missing;
    if (what == QLatin1String("enable") || what == QLatin1String("disable")) {
        customer->enabled = what == QLatin1String("enable");
        return QJsonValue();
    }
    if (what != QLatin1String("loginToken")) return missing;
    *root = QStringLiteral("loginToken");
    const QString user = text(fields, "userName");
    if (user.isEmpty()) return bad(QStringLiteral("Missing required field: userName"));
    const QString whom = text(customer->show, "name") + QStringLiteral(" (%1)").arg(number);
    if (isTrue(fields.value(QLatin1String("virtualUser"))))
        return loginToken(QStringLiteral("%1_%2_vu").arg(user, number), whom);
    if (!customer->admins.contains(user)) return notFound(QStringLiteral("Admin not found"), QStringLiteral("Admin"));
    return loginToken(user, whom);
}

Api::Answer Api::createCustomer(const QJsonObject &fields)
{
    if (!fields.contains(QLatin1String("name"))) return bad(QStringLiteral("Missing required field: name"));
    const QString name = text(fields, "name");
    if (name.isEmpty()) return bad(QStringLiteral("Required field name cannot be empty"));
    if (name.startsWith(u' ')) return bad(QStringLiteral("Improper Customer Name"));
    const qint64 number = m_world.nextNumber();
    Customer customer;
    customer.show = {{QStringLiteral("name"), name},
                     {QStringLiteral("accountNumber"), QString::number(number)},
                     {QStringLiteral("referenceNumber"), text(fields, "referenceNumber")}};
    m_world.customers.emplace(number, std::move(customer));
    return QJsonValue();
}

Api::Answer Api::customerRoute(const Request &request, Customer &customer, const QJsonObject &fields)
{
    if (request.verb == "GET") return QJsonValue(customer.show);
    if (request.verb == "DELETE") return deleteCustomer(customer);
    if (request.verb != "PUT") return Fault{405, QStringLiteral("appsFault"), QStringLiteral("Method not allowed")};
    if (fields.contains(QLatin1String("name"))) {
        const QString name = text(fields, "name");
        if (name.isEmpty()) return bad(QStringLiteral("Required field name cannot be empty"));
        if (name.startsWith(u' ')) return bad(QStringLiteral("Improper Customer Name"));
        customer.show[QLatin1String("name")] = name;
    }
    if (fields.contains(QLatin1String("referenceNumber")))
        customer.show[QLatin1String("referenceNumber")] = text(fields, "referenceNumber");
    return QJsonValue();
}

Api::Answer Api::deleteCustomer(const Customer &customer)
{
    if (!customer.domains.isEmpty())
        return Fault{409, QStringLiteral("appsFault"), QStringLiteral("Customer still has domains")};
    m_world.customers.erase(text(customer.show, "accountNumber").toLongLong());
    return QJsonValue();
}

Api::Answer Api::loginToken(const QString &user, const QString &whom)
{
    const QByteArray token = newToken();
    Token &kept = m_tokens[token];
    kept.user = user;
    kept.whom = whom;
    kept.age.start();
    return QJsonValue(QJsonObject{{QStringLiteral("dateCreated"), vendorDate(QDateTime::currentDateTimeUtc())},
                                  {QStringLiteral("token"), QString::fromLatin1(token)},
                                  {QStringLiteral("user"), user}});
}

Reply Api::panel(const Request &request)
{
    Reply out;
    out.contentType = "text/html; charset=utf-8";
    const QByteArray token = request.query.queryItemValue(QStringLiteral("loginToken")).toLatin1();
    const auto found = m_tokens.find(token);
    QString sentence = QStringLiteral("This sign-on link is not valid.");
    if (found == m_tokens.end() || found->second.used || found->second.age.elapsed() >= tokenLifeMs) {
        out.status = 403;
    } else {
        found->second.used = true;
        sentence = QStringLiteral("Signed on as %1 for %2").arg(found->second.user, found->second.whom).toHtmlEscaped();
    }
    out.body = QStringLiteral("<!doctype html><meta charset=utf-8><title>Control Panel (sandbox)</title>"
                              "<body style='font-family:sans-serif;margin:4em'><h1>Control Panel</h1><p>%1</p>"
                              "<p>This page belongs to the sandbox.</p>")
                   .arg(sentence)
                   .toUtf8();
    return out;
}

} // namespace kontor::sandbox::rackspace
