// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "app/sandbox/sandbox.h"
#include "tests/sandbox/monit24desk.h"

#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace kontor::sandbox;
using namespace kontor::sandbox::monit24;

namespace {

constexpr int patienceMs = 10'000;

QString text(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject newSubaccount(const QString &login)
{
    return {{text("name"), text("Sub")},
            {text("username"), login},
            {text("package_id"), 632},
            {text("language_id"), text("en")},
            {text("password"), text("s3cret")},
            {text("user_data"),
             QJsonObject{{text("email_address"), text("sub@example.com")}, {text("contact_person"), text("Zoë")}}}};
}

QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

qint64 idOf(const Reply &reply)
{
    return Desk::objectOf(reply).value(QLatin1String("id")).toInteger();
}

/// "wrong_type(name) ..."
QString told(const Reply &reply)
{
    QStringList problems;
    for (const QJsonValue &error : Desk::objectOf(reply).value(QLatin1String("errors")).toArray()) {
        const QString field = error[QLatin1String("field")].toString();
        problems << error[QLatin1String("code")].toString() + (field.isEmpty() ? field : u'(' + field + u')');
    }
    return problems.join(u' ');
}

QString path(const char *resource, qint64 id, const char *more = "")
{
    return QStringLiteral("%1/%2%3").arg(QLatin1String(resource)).arg(id).arg(QLatin1String(more));
}

/// One request to a sandbox that listens; the whole answer.
QByteArray wired(const Sandbox &sandbox, const QByteArray &head, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), sandbox.port());
    socket.waitForConnected(patienceMs);
    socket.write(head + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs)) {
    }
    return socket.readAll();
}

} // namespace

/// Monit24's version 3, what both versions show of one world, and the way to them through the sandbox.
class TestSandboxMonit24Rest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    qint64 createSub(const QString &login)
    {
        return idOf(m_desk->rest("POST", text("accounts/subaccount"), newSubaccount(login)));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(Desk::busyTenant().account.id > 0);
        m_desk = std::make_unique<Desk>();
    }

    // Who one is

    void signsIn()
    {
        const QString mine = text("accounts/my_account");
        QCOMPARE(m_desk->rest("GET", mine).status, 200);
        QCOMPARE(m_desk->rest("GET", mine, {}, m_desk->basic()).status, 200);
        const Reply nobody = m_desk->rest("GET", mine, {}, "");
        QCOMPARE(nobody.status, 401);
        QCOMPARE(Desk::headerOf(nobody, "WWW-Authenticate"), QByteArray("Basic realm=\"Monit24\""));
        QCOMPARE(told(nobody), text("authentication_required"));
        const QByteArray wrong = Desk::basic(Desk::login(text("sandbox_distributor"), text("x")));
        QCOMPARE(m_desk->rest("GET", mine, {}, wrong).status, 401);
        QCOMPARE(m_desk->rest("GET", mine, {}, "Bearer nonsense").status, 401);
        QCOMPARE(m_desk->rest("GET", mine, {}, "Digest x").status, 401);
        const Account blocked = Desk::accountWhere([](const Account &a) { return a.isBlocked && !a.hasTwoFactor; });
        QVERIFY(blocked.id > 0);
        QCOMPARE(m_desk->rest("GET", mine, {}, Desk::basic(Desk::loginOf(blocked))).status, 401);
        // What needs nobody.
        for (const char *open : {"sensors", "sensors/3", "packages/available_for_new_accounts", "system/my_ip_address",
                                 "public/swagger.json"})
            QCOMPARE(m_desk->rest("GET", text(open), {}, "").status, 200);
        QCOMPARE(m_desk->get(text("system/my_ip_address")).value(QLatin1String("ip_address")),
                 QJsonValue(text("127.0.0.1")));
    }

    void twoFactorRefusesThePasswordAlone()
    {
        Desk desk({.customers = 3, .hasTwoFactor = true});
        const Reply refused = desk.rest("GET", text("accounts/my_account"), {}, desk.basic());
        const Reply wrong =
            desk.rest("GET", text("accounts/my_account"), {}, Desk::basic(Desk::login(text("nobody"), text("x"))));
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("Wrong credentials or two-factor authentication is configured"));
        QCOMPARE(refused.body, wrong.body); // which of the two it was is not told
        QCOMPARE(desk.rest("GET", text("accounts/my_account")).status, 200);

        // A session's token is good for something once the code was given.
        const QJsonObject login{{text("username"), text("sandbox_distributor")},
                                {text("password"), text("d1str1_boot0R")}};
        const Reply opened = desk.rest("POST", text("sessions"), login, "");
        QCOMPARE(opened.status, 201);
        const QByteArray token = "Bearer " + Desk::objectOf(opened).value(QLatin1String("token")).toString().toLatin1();
        QCOMPARE(desk.rest("GET", text("sessions"), {}, token).status, 401);
        const QString verify = path("sessions", idOf(opened), "/2fa/verify");
        QCOMPARE(desk.rest("POST", verify, {{text("code"), text("000000")}}, token).status, 400);
        QCOMPARE(desk.rest("POST", verify, {{text("code"), text("123456")}}, desk.bearer()).status, 404);
        QCOMPARE(desk.rest("POST", verify, {{text("code"), text("123456")}}, token).status, 204);
        QCOMPARE(desk.rest("GET", text("sessions"), {}, token).status, 200);
        QVERIFY(desk.get(text("user_data/my_user_data")).value(QLatin1String("has_2fa_enabled")).toBool());
        // Version 2 knows of no second factor.
        QVERIFY(desk.isDone(text("Package::Find")));
    }

    void sessionsLive()
    {
        const QJsonObject login{{text("username"), text("sandbox_distributor")},
                                {text("password"), text("d1str1_boot0R")}};
        QCOMPARE(m_desk->rest("POST", text("sessions"), with(login, "password", text("x")), "").status, 401);
        QCOMPARE(told(m_desk->rest("POST", text("sessions"), without(login, "password"), "")),
                 text("missing_argument(password)"));
        const Reply opened = m_desk->rest("POST", text("sessions"), login, "");
        const QByteArray token = "Bearer " + Desk::objectOf(opened).value(QLatin1String("token")).toString().toLatin1();
        QCOMPARE(m_desk->rest("GET", path("sessions", idOf(opened)), {}, token).status, 200);
        QCOMPARE(m_desk->list(text("sessions")).size(), 2); // and the one from the panel
        QVERIFY(!m_desk->rest("GET", text("sessions")).body.contains("token"));
        QCOMPARE(m_desk->rest("DELETE", path("sessions", idOf(opened)), {}, token).status, 204);
        QCOMPARE(m_desk->rest("GET", text("sessions"), {}, token).status, 401);
    }

    void addressFilterShutsOut()
    {
        const QJsonObject filter{{text("ip_whitelist"), QJsonArray{text("192.0.2.1")}},
                                 {text("ip_whitelist_enabled"), true}};
        QCOMPARE(m_desk->rest("PUT", text("user_data/my_user_data"), filter).status, 204);
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account")).status, 403);
        QCOMPARE(m_desk->rest("GET", text("system/my_ip_address")).status, 200);
    }

    // Lists

    void listsAreTenLongUnlessAsked()
    {
        const Reply first = m_desk->rest("GET", text("accounts"));
        QCOMPARE(Desk::headerOf(first, "X-Total-Count"), QByteArray::number(Desk::customers + 1));
        QCOMPARE(Desk::listOf(first).size(), 10);
        qint64 last = 0;
        QSet<qint64> seen;
        for (int offset = 0; offset <= Desk::customers; offset += 9)
            for (const QJsonValue &row : m_desk->list(text("accounts?limit=9&offset=%1").arg(offset))) {
                const qint64 id = row[QLatin1String("id")].toInteger();
                QVERIFY(id > last);
                last = id;
                seen.insert(id);
            }
        QCOMPARE(seen.size(), Desk::customers + 1);
        QVERIFY(seen.contains(Generator::distributor)); // one's own is among them
        QVERIFY(m_desk->list(text("accounts?offset=4000")).isEmpty());
        QCOMPARE(m_desk->list(text("accounts?limit=1000")).size(), Desk::customers + 1);
        for (const char *odd : {"limit=1001", "limit=0", "limit=x", "offset=-1", "embed=moon"})
            QCOMPARE(m_desk->rest("GET", text("accounts?") + text(odd)).status, 400);
        const Reply head = m_desk->rest("HEAD", text("accounts"));
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QVERIFY(!Desk::headerOf(head, "X-Total-Count").isEmpty());
    }

    void narrowsAndEmbeds()
    {
        const QJsonObject row = m_desk->list(text("services?fields=id,name&embed=group&limit=1")).first().toObject();
        QCOMPARE(row.keys(), QStringList({text("group"), text("id"), text("name")}));
        QVERIFY(row.value(QLatin1String("group")).toObject().contains(QLatin1String("is_default")));
        const QJsonObject own = m_desk->get(text("accounts/my_account?embed=package"));
        QCOMPARE(own.value(QLatin1String("package")), QJsonValue(m_desk->get(text("packages/my_package"))));
    }

    void searches()
    {
        const Account account = Desk::busyTenant().account;
        const QJsonObject filter{{text("field"), text("username")}, {text("value"), account.login}};
        const Reply found = m_desk->rest("POST", text("accounts/search"), {{text("filters"), QJsonArray{filter}}});
        QCOMPARE(found.status, 200);
        QCOMPARE(Desk::headerOf(found, "X-Total-Count"), QByteArray("1"));
        QCOMPARE(Desk::listOf(found).first()[QLatin1String("id")], QJsonValue(account.id));
        QVERIFY(m_desk->ledger.applied().isEmpty());
    }

    void saysWhatDoesNotExist()
    {
        QCOMPARE(m_desk->rest("GET", text("accounts/7")).status, 404);
        QCOMPARE(m_desk->rest("GET", text("accounts/seven")).status, 404);
        QCOMPARE(m_desk->rest("GET", text("nothing")).status, 404);
        QCOMPARE(m_desk->rest("PUT", text("sensors/3"), {{text("name"), text("x")}}).status, 405);
        QCOMPARE(told(m_desk->rest("GET", text("services/1"))), text("not_found(id)"));
        const QHash<QByteArray, QByteArray> form{{"authorization", m_desk->bearer()},
                                                 {"content-type", "application/x-www-form-urlencoded"}};
        QCOMPARE(m_desk->send("POST", text("/monit24/v3/groups"), "name=x", form).status, 415);
        const QHash<QByteArray, QByteArray> json{{"authorization", m_desk->bearer()},
                                                 {"content-type", "application/json"}};
        QCOMPARE(m_desk->send("POST", text("/monit24/v3/groups"), "{", json).status, 400);
        QCOMPARE(m_desk->send("POST", text("/monit24/v3/groups"), "[]", json).status, 400);
    }

    // Accounts

    void showsAccounts()
    {
        const QJsonObject own = m_desk->get(text("accounts/my_account"));
        QCOMPARE(own.keys(),
                 QStringList({text("disable_legacy_notifications"), text("id"), text("is_activated"),
                              text("is_blocked"), text("is_read_only"), text("language_id"), text("name"),
                              text("package_id"), text("parent_account_id"), text("time_zone_id"), text("username")}));
        QVERIFY(own.value(QLatin1String("parent_account_id")).isNull());
        const Account account = Desk::busyTenant().account;
        const QJsonObject theirs = m_desk->get(path("accounts", account.id));
        QCOMPARE(theirs.value(QLatin1String("parent_account_id")), own.value(QLatin1String("id")));
        QCOMPARE(theirs.value(QLatin1String("username")), QJsonValue(account.login));
        QVERIFY(theirs.value(QLatin1String("is_activated")).isBool());
    }

    void subaccountsLive()
    {
        const qint64 id = createSub(text("sub"));
        QVERIFY(id > 0);
        const QJsonObject made = m_desk->get(path("accounts", id));
        QVERIFY(made.value(QLatin1String("is_activated")).toBool());
        QCOMPARE(made.value(QLatin1String("language_id")), QJsonValue(text("en")));
        QCOMPARE(m_desk->rest("POST", text("accounts/subaccount"), newSubaccount(text("SUB"))).status, 400);
        const Reply wrong = m_desk->rest("POST", text("accounts/subaccount"),
                                         with(without(newSubaccount(text("x")), "password"), "user_data",
                                              QJsonObject{{text("email_address"), text("nobody")}}));
        QCOMPARE(wrong.status, 400);
        QCOMPARE(told(wrong), text("missing_argument(password) invalid_email(user_data.email_address)"));

        // Back as it came, with one thing changed.
        QCOMPARE(m_desk->rest("PUT", path("accounts", id), with(made, "name", text("Renamed"))).status, 204);
        QCOMPARE(m_desk->rest("PUT", path("accounts", id), {{text("username"), text("sub2")}}).status, 204);
        QCOMPARE(m_desk->get(path("accounts", id)).value(QLatin1String("name")), QJsonValue(text("Renamed")));
        QCOMPARE(told(m_desk->rest("PUT", path("accounts", id), {{text("package_id"), 120}})),
                 text("package_unavailable(package_id)"));
        QCOMPARE(told(m_desk->rest("PUT", path("accounts", id), {{text("is_read_only"), 1}})),
                 text("wrong_type(is_read_only)"));
        QCOMPARE(m_desk->rest("PUT", text("accounts/my_account"), {{text("package_id"), 438}}).status, 403);

        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/change_password"), {{text("new_password"), text("n3w")}})
                     .status,
                 204);
        const QByteArray login = Desk::basic(Desk::login(text("sub2"), text("n3w")));
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account"), {}, login).status, 200);
        QCOMPARE(m_desk->rest("GET", text("accounts"), {}, login).body.count("\"username\""), 1);
        QCOMPARE(m_desk->rest("POST", text("accounts/subaccount"), newSubaccount(text("y")), login).status, 403);
        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/block"), {}, login).status, 403); // not oneself

        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/close")).status, 204);
        QCOMPARE(m_desk->rest("GET", path("accounts", id)).status, 404);
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account"), {}, login).status, 401);
        QCOMPARE(m_desk->rest("DELETE", text("accounts/my_account")).status, 403);
        const qint64 second = createSub(text("sub"));
        QCOMPARE(m_desk->rest("DELETE", path("accounts", second)).status, 204);
        QCOMPARE(m_desk->rest("DELETE", path("accounts", second)).status, 404);
    }

    void subaccountsCanKeepTheirParentOut()
    {
        QJsonObject body = with(newSubaccount(text("proud")), "subaccount_block", false);
        body = with(body, "subaccount_edit", false);
        const qint64 id = idOf(m_desk->rest("POST", text("accounts/subaccount"), body));
        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/block")).status, 403);
        QCOMPARE(m_desk->rest("PUT", path("accounts", id), {{text("name"), text("x")}}).status, 403);
        const QJsonObject permissions = m_desk->get(path("accounts", id, "/permissions"));
        QVERIFY(!permissions.value(QLatin1String("can_block")).toBool());
        QVERIFY(!permissions.value(QLatin1String("can_modify")).toBool());
    }

    void activationComesByMail()
    {
        QJsonObject body = without(newSubaccount(text("waiting")), "password");
        body = with(body, "set_password_url", text("https://example.com/set"));
        const qint64 id = idOf(m_desk->rest("POST", text("accounts/subaccount"), body));
        QVERIFY(!m_desk->get(path("accounts", id)).value(QLatin1String("is_activated")).toBool());
        QCOMPARE(m_desk->rest("GET", path("accounts", id, "/activate")).status, 204);
        QVERIFY(m_desk->get(path("accounts", id)).value(QLatin1String("is_activated")).toBool());

        const Reply registered = m_desk->rest("POST", text("accounts/register"), newSubaccount(text("self")), "");
        QCOMPARE(registered.status, 201);
        QCOMPARE(m_desk->rest("GET", path("accounts", idOf(registered))).status, 404); // nobody's
        const QByteArray login = Desk::basic(Desk::login(text("self"), text("s3cret")));
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account"), {}, login).status, 401); // not activated
    }

    void additionalUsersShareTheAccount()
    {
        const Reply created = m_desk->rest("POST", text("accounts"), newSubaccount(text("colleague")));
        QCOMPARE(created.status, 201);
        const QByteArray login = Desk::basic(Desk::login(text("colleague"), text("s3cret")));
        const QJsonObject own = Desk::objectOf(m_desk->rest("GET", text("accounts/my_account"), {}, login));
        QCOMPARE(own.value(QLatin1String("id")), QJsonValue(idOf(created)));
        QCOMPARE(own.value(QLatin1String("parent_account_id")), QJsonValue(Generator::distributor));
        const Account account = Desk::busyTenant().account;
        QCOMPARE(m_desk->rest("GET", path("accounts", account.id), {}, login).status, 200);
        // No customer of anybody's.
        QCOMPARE(m_desk->find(text("Account")).size(), Desk::customers);
        QCOMPARE(m_desk->rest("DELETE", path("accounts", idOf(created))).status, 204);
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account"), {}, login).status, 401);
    }

    void userDataIsTheOwnersOnly()
    {
        const QJsonObject own = m_desk->get(text("user_data/my_user_data"));
        QCOMPARE(own.value(QLatin1String("id")), QJsonValue(Generator::distributor));
        QCOMPARE(own.value(QLatin1String("settings")), QJsonValue(QJsonArray())); // a list while it is empty
        QCOMPARE(m_desk->rest("GET", path("user_data", Desk::busyTenant().account.id)).status, 403);
        QCOMPARE(m_desk->rest("GET", text("user_data/7")).status, 404);
        QCOMPARE(m_desk->rest("PUT", text("user_data/my_user_data"), with(own, "phone_number", text("+48 1"))).status,
                 204);
        QCOMPARE(m_desk->get(text("user_data/my_user_data")).value(QLatin1String("phone_number")),
                 QJsonValue(text("+48 1")));
        QCOMPARE(told(m_desk->rest("PUT", text("user_data/my_user_data"), {{text("email_address"), text("x")}})),
                 text("invalid_email(email_address)"));

        const QHash<QByteArray, QByteArray> json{{"authorization", m_desk->bearer()},
                                                 {"content-type", "application/json"}};
        const QString setting = text("/monit24/v3/user_data/my_user_data/settings/theme");
        QCOMPARE(m_desk->send("PUT", setting, "\"dark\"", json).status, 204); // any value
        QCOMPARE(m_desk->send("PUT", setting, "{", json).status, 400);
        QCOMPARE(m_desk->send("GET", setting, {}, json).body, QByteArray("\"dark\""));
        QCOMPARE(m_desk->get(text("user_data/my_user_data")).value(QLatin1String("settings")),
                 QJsonValue(QJsonObject{{text("theme"), text("dark")}}));
        QCOMPARE(m_desk->send("DELETE", setting, {}, json).status, 204);
        QCOMPARE(m_desk->send("GET", setting, {}, json).status, 404);
    }

    void blockedAccountsHideWhatIsBelow()
    {
        const Tenant tenant = Desk::busyTenant();
        const qint64 id = tenant.account.id;
        const QByteArray before = Desk::headerOf(m_desk->rest("GET", text("services")), "X-Total-Count");
        QCOMPARE(m_desk->list(path("accounts", id, "/services?limit=1000")).size(), tenant.services.size());
        QVERIFY(m_desk->get(path("accounts", id, "/permissions")).value(QLatin1String("can_block")).toBool());
        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/block")).status, 204);
        QVERIFY(m_desk->get(path("accounts", id)).value(QLatin1String("is_blocked")).toBool());
        QVERIFY(m_desk->get(path("accounts", id, "/permissions")).value(QLatin1String("can_unblock")).toBool());
        QVERIFY(m_desk->list(path("accounts", id, "/services")).isEmpty());
        QCOMPARE(m_desk->rest("GET", path("services", tenant.services.first().id)).status, 404);
        QCOMPARE(m_desk->rest("PUT", path("groups", tenant.groups.first().id), {{text("name"), text("x")}}).status,
                 404);
        const QByteArray during = Desk::headerOf(m_desk->rest("GET", text("services")), "X-Total-Count");
        QCOMPARE(during.toInt(), before.toInt() - int(tenant.services.size()));

        QCOMPARE(m_desk->rest("POST", path("accounts", id, "/unblock")).status, 204);
        QJsonArray ids;
        for (const QJsonValue &row : m_desk->list(path("accounts", id, "/services?limit=1000"))) {
            QVERIFY(!row[QLatin1String("is_active")].toBool());
            ids.append(row[QLatin1String("id")]);
        }
        QCOMPARE(ids.size(), tenant.services.size());
        QCOMPARE(m_desk->rest("POST", text("services/bulk_activate"), {{text("service_ids"), ids}}).status, 204);
        for (const QJsonValue &row : m_desk->list(path("accounts", id, "/services?limit=1000")))
            QVERIFY(row[QLatin1String("is_active")].toBool());
    }

    void adminIsClosedUnlessTheProfileIs()
    {
        QCOMPARE(m_desk->rest("GET", text("admin/accounts?limit=1")).status, 403);
        QCOMPARE(m_desk->rest("GET", text("admin/accounts?limit=1"), {}, "").status, 401);
        Desk desk({.customers = Desk::customers, .seed = Desk::seed, .isAdmin = true});
        const Reply all = desk.rest("GET", text("admin/accounts?limit=1000"));
        QCOMPARE(Desk::listOf(all).size(), Desk::customers);
        const Account account = Desk::busyTenant().account;
        // Account and user data in one.
        const QJsonObject merged = desk.get(path("admin/accounts", account.id));
        QCOMPARE(merged.value(QLatin1String("email_address")), QJsonValue(account.email));
        QCOMPARE(merged.value(QLatin1String("username")), QJsonValue(account.login));
        QCOMPARE(desk.rest("GET", text("admin/accounts"), {}, Desk::basic(Desk::loginOf(account))).status, 403);

        const QJsonObject body{{text("name"), text("New")},
                               {text("username"), text("new")},
                               {text("password"), text("p")},
                               {text("package_id"), 632},
                               {text("email_address"), text("new@example.com")}};
        QCOMPARE(told(desk.rest("POST", text("admin/accounts"), without(body, "email_address"))),
                 text("missing_argument(email_address)"));
        const qint64 id = idOf(desk.rest("POST", text("admin/accounts"), body));
        QVERIFY(!desk.get(path("admin/accounts", id)).value(QLatin1String("is_activated")).toBool());
        const QJsonObject change{{text("is_activated"), true}, {text("contact_person"), text("Zoë")}};
        QCOMPARE(desk.rest("PUT", path("admin/accounts", id), change).status, 204);
        QVERIFY(desk.get(path("admin/accounts", id)).value(QLatin1String("is_activated")).toBool());
        QCOMPARE(desk.rest("POST", path("admin/accounts", id, "/block")).status, 204);
        QVERIFY(desk.get(path("admin/accounts", id, "/permissions")).value(QLatin1String("can_unblock")).toBool());
        QCOMPARE(desk.rest("POST", path("admin/accounts", id, "/unblock")).status, 204);
        QCOMPARE(desk.rest("DELETE", path("admin/accounts", id)).status, 204);
        QCOMPARE(desk.rest("GET", path("admin/accounts", id)).status, 404);
        QCOMPARE(desk.list(text("admin/packages")).size(), qsizetype(packages().size()));
        QCOMPARE(desk.rest("GET", text("admin/packages/120")).status, 200);
    }

    // Below an account

    void packagesAndTypes()
    {
        QCOMPARE(m_desk->list(text("packages")).size(), 4);
        QCOMPARE(m_desk->rest("GET", text("packages/120")).status, 404); // given to nobody any more
        const QJsonObject package = m_desk->get(text("packages/438"));
        QCOMPARE(package.value(QLatin1String("available_notification_channel_ids")).toArray().size(), 7);
        const QJsonValue type = package.value(QLatin1String("available_service_types")).toArray().first();
        QVERIFY(type[QLatin1String("maximum_services")].isNull());
        const Account account = Desk::busyTenant().account;
        QCOMPARE(m_desk->get(path("accounts", account.id, "/package")).value(QLatin1String("id")),
                 QJsonValue(account.packageId));
        QCOMPARE(m_desk->list(path("accounts", account.id, "/available_service_types")).size(), 5);
        QCOMPARE(m_desk->rest("GET", text("service_types/smtp_helo")).status, 200);
        QCOMPARE(m_desk->list(text("service_types")).size(), qsizetype(serviceTypes().size()));
        QCOMPARE(m_desk->list(text("dictionaries/languages")).size(), 2);
    }

    void groupsLive()
    {
        const Tenant tenant = Desk::busyTenant();
        QCOMPARE(m_desk->rest("POST", text("groups"), {{text("name"), text("x")}}).status,
                 403); // a distributor has none
        const QJsonObject body{{text("name"), text("New")}, {text("owner_id"), tenant.account.id}};
        const qint64 id = idOf(m_desk->rest("POST", text("groups"), body));
        QVERIFY(id > 0);
        const QJsonObject sensors{{text("assigned_sensor_ids"), QJsonObject{{text("default"), QJsonArray{3, 6}}}}};
        QCOMPARE(m_desk->rest("PUT", path("groups", id), sensors).status, 204);
        QCOMPARE(m_desk->get(path("groups", id)).value(QLatin1String("sensor_ids")), QJsonValue(QJsonArray{3, 6}));
        const QString share = path("groups", id, "/shares/") + QString::number(Generator::distributor);
        QCOMPARE(m_desk->rest("GET", share).status, 404);
        QCOMPARE(m_desk->rest("PUT", share, {{text("can_modify_group"), true}}).status, 204);
        QVERIFY(m_desk->get(share).value(QLatin1String("can_modify_group")).toBool());
        QVERIFY(!m_desk->get(share).value(QLatin1String("can_delete_services")).toBool());
        QCOMPARE(m_desk->rest("DELETE", share).status, 204);
        QVERIFY(m_desk->get(path("groups", id, "/permissions")).value(QLatin1String("can_delete")).toBool());
        QCOMPARE(m_desk->rest("DELETE", path("groups", id)).status, 204);
        const qint64 first = tenant.groups.first().id;
        QCOMPARE(told(m_desk->rest("DELETE", path("groups", first))), text("default_group"));
        QVERIFY(!m_desk->get(path("groups", first, "/permissions")).value(QLatin1String("can_delete")).toBool());
        qsizetype services = 0;
        for (const Group &group : tenant.groups)
            services += m_desk->list(path("groups", group.id, "/services?limit=1000")).size();
        QCOMPARE(services, tenant.services.size());
        QVERIFY(!m_desk->list(path("groups", first, "/notification_addresses")).isEmpty());
    }

    void servicesLive()
    {
        const Tenant tenant = Desk::busyTenant();
        const QJsonObject body{{text("type_id"), text("https")},
                               {text("name"), text("Shop")},
                               {text("address"), text("https://shop.example")},
                               {text("owner_id"), tenant.account.id},
                               {text("extended_settings"), QJsonObject{{text("port"), 8'443}}}};
        const Reply created = m_desk->rest("POST", text("services"), body);
        QCOMPARE(created.status, 201);
        const QString service = path("services", idOf(created));
        const QJsonObject made = m_desk->get(service);
        QCOMPARE(made.value(QLatin1String("interval")), QJsonValue(600));
        QCOMPARE(made.value(QLatin1String("group_id")), QJsonValue(tenant.groups.first().id)); // the default one
        QCOMPARE(made.value(QLatin1String("extended_settings")), body.value(QLatin1String("extended_settings")));
        QCOMPARE(m_desk->rest("PUT", service, with(made, "is_active", false)).status, 204);
        QVERIFY(!m_desk->get(service).value(QLatin1String("is_active")).toBool());
        QCOMPARE(told(m_desk->rest("PUT", service, {{text("type_id"), text("ping")}})), text("invalid_value(type_id)"));
        QCOMPARE(told(m_desk->rest("PUT", service, {{text("interval"), 30}})),
                 text("interval_not_available(interval)"));
        QCOMPARE(told(m_desk->rest("POST", text("services"), with(body, "type_id", text("gopher")))),
                 text("not_found(type_id)"));
        QCOMPARE(m_desk->rest("POST", service + text("/archive")).status, 204);
        QVERIFY(m_desk->get(service).value(QLatin1String("is_archived")).toBool());
        QCOMPARE(m_desk->rest("POST", service + text("/restore")).status, 204);
        QCOMPARE(m_desk->rest("POST", service + text("/force_analysis")).status, 204);
        QVERIFY(m_desk->get(service + text("/permissions")).value(QLatin1String("can_delete")).toBool());
        QCOMPARE(m_desk->rest("DELETE", service).status, 204);
        QCOMPARE(m_desk->rest("GET", service).status, 404);
    }

    void bulkIsAllOrNothing()
    {
        const Tenant tenant = Desk::busyTenant();
        QJsonArray ids{tenant.services.at(0).id, tenant.services.at(1).id};
        const auto bulk = [&](const char *verb, const QJsonObject &more = {}) {
            return m_desk->rest("POST", text("services/bulk_") + text(verb), with(more, "service_ids", ids));
        };
        const qint64 group = tenant.groups.last().id;
        QCOMPARE(bulk("activate").status, 204);
        ids.append(1);
        QCOMPARE(bulk("pause").status, 400);
        QVERIFY(m_desk->get(path("services", tenant.services.first().id)).value(QLatin1String("is_active")).toBool());
        ids.removeLast();
        QCOMPARE(bulk("pause").status, 204);
        QVERIFY(!m_desk->get(path("services", tenant.services.first().id)).value(QLatin1String("is_active")).toBool());
        QCOMPARE(bulk("change_group", {{text("group_id"), group}}).status, 204);
        QCOMPARE(m_desk->get(path("services", tenant.services.first().id)).value(QLatin1String("group_id")),
                 QJsonValue(group));
        QCOMPARE(bulk("force_analysis").status, 204);
        QCOMPARE(bulk("delete").status, 204);
        QCOMPARE(bulk("delete").status, 400);
        QCOMPARE(m_desk->rest("POST", text("services/bulk_pause"), {{text("names"), 1}}).status, 400);
    }

    void suspensionsLive()
    {
        const qint64 service = Desk::busyTenant().services.first().id;
        const QJsonObject body{{text("service_id"), service},
                               {text("start_time"), text("2026-12-01T10:00:00+01:00")},
                               {text("end_time"), text("2026-12-01T12:00:00+01:00")},
                               {text("description"), text("Update")}};
        const Reply created = m_desk->rest("POST", text("suspensions"), body);
        QCOMPARE(created.status, 201);
        const QString suspension = path("suspensions", idOf(created));
        QCOMPARE(m_desk->get(suspension).value(QLatin1String("start_time")), QJsonValue(text("2026-12-01T09:00:00Z")));
        QCOMPARE(told(m_desk->rest("PUT", suspension, {{text("end_time"), text("2026-12-01T08:00:00Z")}})),
                 text("wrong_period(end_time)"));
        QCOMPARE(told(m_desk->rest("PUT", suspension, {{text("end_time"), text("2026-12-01T18:00:00")}})),
                 text("invalid_value(end_time)")); // whose noon?
        QCOMPARE(m_desk->rest("PUT", suspension, {{text("only_notifications"), true}}).status, 204);
        QVERIFY(!m_desk->list(path("services", service, "/suspensions")).isEmpty());
        QCOMPARE(m_desk->rest("GET", suspension + text("/permissions")).status, 200);
        QCOMPARE(m_desk->rest("DELETE", suspension).status, 204);
        QCOMPARE(m_desk->rest("GET", suspension).status, 404);

        const QJsonObject minute{{text("day_of_week"), 6}, {text("hour"), 2}, {text("minute"), 0}};
        const QJsonObject weekly{{text("service_id"), service},
                                 {text("start_minute"), minute},
                                 {text("end_minute"), with(minute, "hour", 4)}};
        const Reply second = m_desk->rest("POST", text("weekly_suspensions"), weekly);
        QCOMPARE(second.status, 201);
        QCOMPARE(m_desk->get(path("weekly_suspensions", idOf(second))).value(QLatin1String("end_minute")),
                 weekly.value(QLatin1String("end_minute")));
        QCOMPARE(told(m_desk->rest("POST", text("weekly_suspensions"),
                                   with(weekly, "end_minute", with(minute, "day_of_week", 8)))),
                 text("invalid_value(end_minute)"));
        QCOMPARE(m_desk->rest("DELETE", path("weekly_suspensions", idOf(second))).status, 204);
    }

    void notificationAddressesLive()
    {
        const Tenant tenant = Desk::busyTenant();
        const QJsonObject body{{text("address"), text("a@example.com")},
                               {text("notification_channel_id"), text("email")},
                               {text("group_id"), tenant.groups.first().id}};
        const Reply created = m_desk->rest("POST", text("notification_addresses"), body);
        QCOMPARE(created.status, 201);
        const QString address = path("notification_addresses", idOf(created));
        QCOMPARE(m_desk->get(address).value(QLatin1String("owner_id")), QJsonValue(tenant.account.id));
        QCOMPARE(m_desk->rest("PUT", address, {{text("description"), text("Night")}}).status, 204);
        QCOMPARE(told(m_desk->rest("PUT", address, {{text("notification_channel_id"), text("fax")}})),
                 text("invalid_value(notification_channel_id)"));
        QCOMPARE(m_desk->rest("DELETE", address).status, 204);
        QCOMPARE(m_desk->rest("GET", address).status, 404);
    }

    // One world

    void bothVersionsSeeTheSame()
    {
        const QJsonArray old = m_desk->find(text("Account"));
        for (const QJsonValue &row : old) {
            const QJsonObject account = m_desk->get(path("accounts", row[QLatin1String("id")].toInteger()));
            QCOMPARE(account.value(QLatin1String("name")), row[QLatin1String("name")]);
            QCOMPARE(account.value(QLatin1String("package_id")), row[QLatin1String("package_id")]);
            QCOMPARE(account.value(QLatin1String("is_blocked")).toBool(), row[QLatin1String("blocked")].toInt() == 1);
            QCOMPARE(account.value(QLatin1String("is_activated")).toBool(),
                     row[QLatin1String("activated")].toInt() == 1);
        }
        const QJsonArray services = m_desk->find(text("Service"));
        QCOMPARE(m_desk->list(text("services?limit=1000")).size(), services.size());
        for (const QJsonValue &row : services) {
            const QJsonObject service = m_desk->get(path("services", row[QLatin1String("id")].toInteger()));
            QCOMPARE(service.value(QLatin1String("address")), row[QLatin1String("url")]);
            QCOMPARE(service.value(QLatin1String("is_active")).toBool(), row[QLatin1String("pause")].toInt() == 0);
            QCOMPARE(service.value(QLatin1String("interval")), row[QLatin1String("interval")]);
        }
    }

    void whatOneChangesTheOtherShows()
    {
        const qint64 id = createSub(text("shared"));
        const QJsonObject data{{text("id"), id}};
        QCOMPARE(m_desk->call(text("Account::Read"), data).value(QLatin1String("name")), QJsonValue(text("Sub")));
        QVERIFY(m_desk->isDone(text("Account::Update"), with(data, "name", text("From version 2"))));
        QCOMPARE(m_desk->get(path("accounts", id)).value(QLatin1String("name")), QJsonValue(text("From version 2")));
        const qint64 group = m_desk->list(path("accounts", id, "/groups")).first()[QLatin1String("id")].toInteger();
        const QJsonObject service{{text("name"), text("S")},
                                  {text("type_id"), 1},
                                  {text("url"), text("http://x")},
                                  {text("interval"), 600},
                                  {text("group_id"), group}};
        const qint64 made = m_desk->call(text("Service::Create"), service).value(QLatin1String("id")).toInteger();
        QCOMPARE(m_desk->get(path("services", made)).value(QLatin1String("type_id")), QJsonValue(text("http")));
        QCOMPARE(m_desk->rest("PUT", path("services", made), {{text("is_active"), false}}).status, 204);
        QCOMPARE(m_desk->call(text("Service::Read"), {{text("id"), made}}).value(QLatin1String("pause")),
                 QJsonValue(1));
        QVERIFY(m_desk->isDone(text("Account::Block"), data));
        QVERIFY(m_desk->get(path("accounts", id)).value(QLatin1String("is_blocked")).toBool());
        QCOMPARE(m_desk->rest("GET", path("services", made)).status, 404);
        QCOMPARE(m_desk->rest("DELETE", path("accounts", id)).status, 204);
        QVERIFY(!m_desk->isDone(text("Account::Read"), data));
    }

    void readOnlyUsersRead()
    {
        const QJsonObject body = with(newSubaccount(text("viewer")), "is_read_only", true);
        QCOMPARE(m_desk->rest("POST", text("accounts"), body).status, 201);
        const QByteArray login = Desk::basic(Desk::login(text("viewer"), text("s3cret")));
        QCOMPARE(m_desk->rest("GET", text("services"), {}, login).status, 200);
        const Tenant tenant = Desk::busyTenant();
        QCOMPARE(m_desk->rest("DELETE", path("services", tenant.services.first().id), {}, login).status, 403);
        const QJsonObject permissions = Desk::objectOf(
            m_desk->rest("GET", path("services", tenant.services.first().id, "/permissions"), {}, login));
        QVERIFY(!permissions.value(QLatin1String("can_modify")).toBool());
    }

    void whatTookEffectIsNoted()
    {
        const qint64 id = Desk::busyTenant().account.id;
        m_desk->rest("POST", path("accounts", id, "/block"));
        m_desk->rest("POST", path("accounts", id, "/block")); // changes nothing
        m_desk->rest("POST", text("accounts/7/block"));
        const QJsonArray applied = m_desk->ledger.applied();
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first()[QLatin1String("object")], QJsonValue(text("/accounts/%1").arg(id)));
        QCOMPARE(applied.first()[QLatin1String("count")], QJsonValue(1));
    }

    void mischief()
    {
        const qint64 id = Desk::busyTenant().account.id;
        const auto get = [this](const QString &from, const Mischief &mischief) {
            return m_desk->rest("GET", from, {}, {}, mischief);
        };
        QCOMPARE(get(text("accounts"), {.forbidden = true}).status, 403);
        QCOMPARE(Desk::headerOf(get(text("accounts"), {.throttled = true}), "Retry-After"), QByteArray("1"));
        QCOMPARE(get(text("accounts"), {.throttled = true}).status, 429);
        QVERIFY(Desk::objectOf(get(path("accounts", id), {.wrongType = true})).value(QLatin1String("id")).isString());
        QVERIFY(Desk::objectOf(get(path("accounts", id), {.textFlags = true}))
                    .value(QLatin1String("is_blocked"))
                    .isString());
        QCOMPARE(Desk::listOf(get(text("accounts?limit=3&offset=3"), {.duplicateRows = true})).size(), 4);
        const Reply failed =
            m_desk->rest("POST", path("accounts", id, "/block"), {}, {}, {.failsAfter = true, .remembers = true});
        QCOMPARE(failed.status, 500);
        QVERIFY(m_desk->get(path("accounts", id)).value(QLatin1String("is_blocked")).toBool());
        QVERIFY(
            !Desk::objectOf(get(path("accounts", id), {.stale = true})).value(QLatin1String("is_blocked")).toBool());
    }

    void swaggerTellsTheRoutes()
    {
        const QJsonObject paths = m_desk->get(text("public/swagger.json")).value(QLatin1String("paths")).toObject();
        QVERIFY(paths.size() > 60);
        QCOMPARE(paths.value(QLatin1String("/accounts/{id}")).toObject().keys(),
                 QStringList({text("delete"), text("get"), text("put")}));
    }

    void panelSaysWhoseLoginItIs()
    {
        const auto page = [this](const QString &query) {
            return m_desk->send("GET", text("/panel/monit24") + query).body;
        };
        QVERIFY(page(text("")).contains("This is where people sign in"));
        QVERIFY(page(text("?login=sandbox_distributor")).contains("Distributors cannot sign in"));
        const Account account = Desk::busyTenant().account;
        QVERIFY(page(text("?login=") + account.login).contains(account.name.toHtmlEscaped().toUtf8()));
        QVERIFY(page(text("?login=%3Cb%3E")).contains("&lt;b&gt;"));
        QCOMPARE(m_desk->send("POST", text("/panel/monit24")).status, 405);
    }

    // Through the sandbox

    void isAnnounced()
    {
        Sandbox sandbox({.customers = 3});
        QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
        const QJsonObject vendors = sandbox.announcement().value(QLatin1String("vendors")).toObject();
        const QJsonObject told = vendors.value(QLatin1String("monit24")).toObject();
        QCOMPARE(told.keys(), QStringList({text("base_url"), text("base_url_v3"), text("dialect"), text("dialects"),
                                           text("distributor_id"), text("login"), text("panel_url"), text("password"),
                                           text("secrets"), text("settings"), text("token")}));
        QCOMPARE(told.value(QLatin1String("settings"))[QLatin1String("login")], told.value(QLatin1String("login")));
        QCOMPARE(told.value(QLatin1String("secrets"))[QLatin1String("token")], told.value(QLatin1String("token")));

        const QByteArray body =
            QJsonDocument(QJsonObject{{text("module"), text("Account")},
                                      {text("method"), text("Find")},
                                      {text("auth"), Desk::login(told.value(QLatin1String("login")).toString(),
                                                                 told.value(QLatin1String("password")).toString())}})
                .toJson();
        const QByteArray answer = wired(sandbox, "POST /monit24/2.0.0/json_api HTTP/1.1", body);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK"), answer.constData());
        QVERIFY(answer.contains("\"total\":3"));
        const QByteArray token = told.value(QLatin1String("token")).toString().toLatin1();
        const QByteArray own =
            wired(sandbox, "GET /monit24/v3/accounts/my_account HTTP/1.1\r\nAuthorization: Bearer " + token);
        QVERIFY2(own.contains("\"username\":\"sandbox_distributor\""), own.constData());
        // Neighbours behind the same port.
        QVERIFY(wired(sandbox, "GET /v1/customers HTTP/1.1").startsWith("HTTP/1.1 403 "));
    }

    void faultsStrikeOneOperation()
    {
        Sandbox sandbox({.customers = 3, .faults = {text("forbidden:User::Find")}});
        QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
        const QByteArray line = "POST /monit24/2.0.0/json_api HTTP/1.1";
        const QByteArray users = R"({"module":"User","method":"Find"})";
        const QByteArray places = R"({"module":"Location","method":"Find"})";
        QVERIFY(wired(sandbox, line, users).contains("method_blocked"));
        QVERIFY(wired(sandbox, line, places).contains("\"error\":null"));
        QVERIFY(sandbox.setFaults({text("retired:json_api=410")}));
        const QByteArray retired = wired(sandbox, line, places);
        QVERIFY(retired.startsWith("HTTP/1.1 410 Gone"));
        QVERIFY(retired.contains("text/html"));
        QVERIFY(!sandbox.setFaults({text("retired:json_api=99")}));
        QVERIFY(sandbox.setFaults({text("other-version"), text("text-flags")}));
        QVERIFY(wired(sandbox, line, places).contains("\"version\":\"2.1.0\""));
        QVERIFY(sandbox.setFaults({text("inner-error:Location")}));
        QVERIFY(wired(sandbox, line, places).contains("\"category\":\"system\""));
        QVERIFY(sandbox.setFaults({text("reset-after:Location::Findx1")}));
        QVERIFY(wired(sandbox, line, places).isEmpty());
        QVERIFY(wired(sandbox, line, places).contains("\"error\":null"));
        const QJsonArray requests = sandbox.requests().value(QLatin1String("requests")).toArray();
        QVERIFY(std::ranges::any_of(requests, [](const QJsonValue &row) {
            return row[QLatin1String("path")] == text("/monit24/2.0.0/json_api Location::Find");
        }));
    }
};

QTEST_GUILESS_MAIN(TestSandboxMonit24Rest)
#include "test_sandboxmonit24rest.moc"
