// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/monit24/catalogue.h"
#include "tests/sandbox/monit24desk.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace kontor::sandbox;
using namespace kontor::sandbox::monit24;

namespace {

QJsonObject idOf(qint64 id)
{
    return {{QStringLiteral("id"), id}};
}

QJsonObject newAccount(const QString &login)
{
    return {{QStringLiteral("login"), login},
            {QStringLiteral("password"), QStringLiteral("p4ssword")},
            {QStringLiteral("package_id"), 632},
            {QStringLiteral("name"), QStringLiteral("Test account")},
            {QStringLiteral("email"), QStringLiteral("test_account@monit24.pl")},
            {QStringLiteral("contact_person"), QStringLiteral("Test Test")},
            {QStringLiteral("language"), QStringLiteral("en")}};
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

QJsonObject filter(const char *field, const char *type, const QJsonValue &argument)
{
    return {{QStringLiteral("field"), QLatin1String(field)},
            {QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("argument"), argument}};
}

QJsonObject filteredBy(std::initializer_list<QJsonObject> filters)
{
    QJsonArray list;
    for (const QJsonObject &one : filters)
        list.append(one);
    return {{QStringLiteral("filters"), list}};
}

QString text(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The world behind Monit24 and its version 2.0.0.
class TestSandboxMonit24 : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    QJsonObject account(qint64 id)
    {
        const QJsonArray rows = m_desk->find(text("Account"), filteredBy({filter("id", "equals", id)}));
        return rows.first().toObject();
    }
    qint64 create(const QString &login)
    {
        return m_desk->call(text("Account::Create"), newAccount(login)).value(QLatin1String("id")).toInteger();
    }
    QJsonArray servicesOf(const Tenant &tenant)
    {
        QJsonArray own;
        QSet<qint64> groups;
        for (const Group &group : tenant.groups)
            groups.insert(group.id);
        const QJsonArray all = m_desk->find(text("Service"));
        for (const QJsonValue &row : all)
            if (groups.contains(row[QLatin1String("group_id")].toInteger())) own.append(row);
        return own;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(Desk::busyTenant().account.id > 0);
        m_desk = std::make_unique<Desk>();
    }

    // The world

    void sameSeedSameWorld()
    {
        const Generator one(50, 7);
        const Generator same(50, 7);
        const Generator other(50, 8);
        bool isDifferent = false;
        for (int index = 0; index < 50; ++index) {
            const Tenant a = one.tenant(index);
            const Tenant b = same.tenant(index);
            QCOMPARE(a.account.name, b.account.name);
            QCOMPARE(a.account.password, b.account.password);
            QCOMPARE(a.services.size(), b.services.size());
            for (qsizetype i = 0; i < a.services.size(); ++i) {
                QCOMPARE(a.services.at(i).url, b.services.at(i).url);
                QCOMPARE(a.services.at(i).lastValid, b.services.at(i).lastValid);
            }
            isDifferent = isDifferent || a.account.name != other.account(index).name;
        }
        QVERIFY(isDifferent);
    }

    void mostAccountsAreCompaniesThatTheOthersKnow()
    {
        const Names names(1);
        const Generator generator(200, 1);
        int known = 0;
        QSet<QString> logins;
        for (int index = 0; index < 200; ++index) {
            const Account account = generator.account(index);
            known += account.name == names.company(index).name ? 1 : 0;
            logins.insert(account.login);
            QCOMPARE(account.login, generator.login(index));
        }
        QCOMPARE(logins.size(), 200);
        QVERIFY2(known > 120 && known < 180, qPrintable(QString::number(known)));
    }

    void isWhatADistributorHas()
    {
        const Generator generator(300, 1);
        int blocked = 0;
        int inactive = 0;
        int twoFactor = 0;
        int empty = 0;
        int never = 0;
        int failing = 0;
        int suspended = 0;
        QSet<qint64> packagesSeen;
        for (int index = 0; index < 300; ++index) {
            const Tenant tenant = generator.tenant(index);
            const Sizes sizes = generator.sizes(index);
            const Package &package = *packageOf(tenant.account.packageId);
            packagesSeen.insert(package.id);
            blocked += tenant.account.isBlocked ? 1 : 0;
            inactive += tenant.account.isActivated ? 0 : 1;
            twoFactor += tenant.account.hasTwoFactor ? 1 : 0;
            empty += tenant.services.isEmpty() ? 1 : 0;
            suspended += int(tenant.suspensions.size() + tenant.weekly.size());
            QCOMPARE(int(tenant.services.size()), sizes.services);
            QCOMPARE(int(tenant.addresses.size()), sizes.addresses);
            QVERIFY(tenant.services.size() <= package.maxServices);
            QCOMPARE(std::ranges::count_if(tenant.groups, &Group::isDefault), 1);
            for (const Service &service : tenant.services) {
                QVERIFY(service.interval >= package.minInterval);
                QVERIFY(offers(package, *serviceTypeOf(service.type)));
                QVERIFY(service.url.startsWith(QLatin1String(serviceTypeOf(service.type)->prefix)));
                QVERIFY(std::ranges::any_of(tenant.groups, [&](const Group &g) { return g.id == service.group; }));
                QVERIFY(service.isPaused || !tenant.account.isBlocked);
                never += service.error < 0 ? 1 : 0;
                failing += service.error == 1 ? 1 : 0;
            }
        }
        QCOMPARE(packagesSeen.size(), qsizetype(packages().size()));
        for (const int count : {blocked, inactive, twoFactor, empty, never, failing, suspended})
            QVERIFY(count > 0);
        QVERIFY(blocked < 60 && inactive < 60 && twoFactor < 90);
    }

    void manyCustomersStartAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        World world({.customers = 200'000, .seed = 1, .login = text("d"), .password = text("p")});
        const auto accounts = world.accountsOf(Generator::distributor);
        QCOMPARE(qint64(accounts.size()), 200'000);
        QVERIFY2(timer.elapsed() < 1'000, "made when somebody looks, not before");
        const auto services = world.objectsOf(Kind::Service, {accounts.front(), accounts.back()});
        for (const auto &[service, owner] : services)
            QCOMPARE(world.ownerOf(Kind::Service, service), owner);
        QVERIFY(!world.ownerOf(Kind::Service, 1));
        QVERIFY(!world.account(accounts.back() + Generator::accountStride));
    }

    void resetBringsEverythingBack()
    {
        const qint64 added = create(text("passing"));
        QVERIFY(added > 0);
        m_desk->vendor.reset();
        QCOMPARE(m_desk->find(text("Account")).size(), Desk::customers);
        QCOMPARE(m_desk->refusal(text("Account::Read"), idOf(added)), text("data_validation: not_found(id)"));
        QCOMPARE(m_desk->rest("GET", text("accounts/my_account")).status, 200); // keys stay
    }

    // The envelope and the order of checks

    void envelopeHasFourMembers()
    {
        const QJsonObject good = m_desk->envelope(text("Package::Find"));
        QCOMPARE(good.keys(), QStringList({text("auth"), text("data"), text("error"), text("version")}));
        QCOMPARE(good.value(QLatin1String("auth")), QJsonValue(QJsonObject()));
        QCOMPARE(good.value(QLatin1String("version")), QJsonValue(text("2.0.0")));
        QVERIFY(good.value(QLatin1String("error")).isNull());
        const QJsonObject bad = m_desk->envelope(text("Account::Read"));
        QCOMPARE(bad.keys(), good.keys());
        QVERIFY(bad.value(QLatin1String("error")).isObject());
        QVERIFY(bad.value(QLatin1String("data")).isNull());
        // Nothing to give back is an empty object.
        const qint64 id = create(text("empty"));
        QCOMPARE(m_desk->envelope(text("Account::Activate"), idOf(id)).value(QLatin1String("data")),
                 QJsonValue(QJsonObject()));
    }

    void onlyJsonIsTaken()
    {
        QCOMPARE(m_desk->post("{}", "text/plain").status, 415);
        QVERIFY(m_desk->post("{}", "text/plain").contentType.startsWith("text/html"));
        QCOMPARE(m_desk->post("{}", "application/json; charset=utf-8").status, 200);
        QCOMPARE(m_desk->send("GET", text("/monit24/2.0.0/json_api")).status, 405);
        QCOMPARE(m_desk->send("GET", text("/monit24/2.0.0/else")).status, 404);
    }

    void refusesRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("refusal");
        const QString format = text("request_format: ");
        QTest::newRow("no JSON") << QByteArray("{\"module\"") << format + text("invalid_json");
        QTest::newRow("nothing") << QByteArray() << format + text("invalid_json");
        QTest::newRow("a list") << QByteArray("[]") << format + text("not_an_object");
        QTest::newRow("no module") << QByteArray("{\"method\":\"Find\"}") << format + text("wrong_format(module)");
        QTest::newRow("no method") << QByteArray("{\"module\":\"User\"}") << format + text("wrong_format(method)");
        QTest::newRow("data is a list") << QByteArray(R"({"module":"User","method":"Find","data":[]})")
                                        << format + text("wrong_format(data)");
        QTest::newRow("unknown module") << QByteArray(R"({"module":"Users","method":"Find"})")
                                        << format + text("unknown_module(Users)");
        QTest::newRow("unknown method") << QByteArray(R"({"module":"User","method":"List"})")
                                        << format + text("unknown_method(List)");
        // What comes first in the order of checks is what is told.
        QTest::newRow("version before login") << QByteArray(R"({"module":"User","method":"Find","version":"1.0.0"})")
                                              << text("version: version_mismatch");
        QTest::newRow("login before data") << QByteArray(R"({"module":"Account","method":"Read","data":{"id":"x"}})")
                                           << text("auth: authentication_required");
        QTest::newRow("a session") << QByteArray(R"({"module":"User","method":"Find","auth":{"session":"x"}})")
                                   << text("auth: invalid_session");
        QTest::newRow("alias") << QByteArray(R"({"module":"Location","method":"Find","version":"stable"})")
                               << QString();
        QTest::newRow("version") << QByteArray(R"({"module":"Location","method":"Find","version":"2.0.0","data":null})")
                                 << QString();
    }

    void refusesRequests()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, refusal);
        const Reply reply = m_desk->post(body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(Desk::told(QJsonDocument::fromJson(reply.body).object()), refusal);
    }

    void refusesLogins()
    {
        const QString wrong = text("auth: wrong_credentials");
        QCOMPARE(m_desk->refusal(text("Package::Find"), {}, Desk::login(text("sandbox_distributor"), text("x"))),
                 wrong);
        QCOMPARE(m_desk->refusal(text("Package::Find"), {}, Desk::login(text("nobody"), text("x"))), wrong);
        const Account blocked = Desk::accountWhere([](const Account &a) { return a.isBlocked; });
        const Account inactive = Desk::accountWhere([](const Account &a) { return !a.isActivated; });
        QVERIFY(blocked.id > 0 && inactive.id > 0);
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, Desk::loginOf(blocked)), wrong);
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, Desk::loginOf(inactive)), wrong);
        const Account user = Desk::busyTenant().account;
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, Desk::loginOf(user)), QString());
        for (const char *method : {"Create", "Activate", "Block", "Unblock", "Delete"})
            QCOMPARE(m_desk->refusal(text("Account::") + text(method), idOf(user.id), Desk::loginOf(user)),
                     text("auth: wrong_user_type"));
        QCOMPARE(m_desk->refusal(text("Distributor::Read"), idOf(user.id), Desk::loginOf(user)),
                 text("auth: wrong_user_type"));
        // Another's account is none at all.
        QCOMPARE(m_desk->refusal(text("Account::Read"), idOf(user.id + 2), Desk::loginOf(user)),
                 text("data_validation: not_found(id)"));
    }

    void readOnlyUsersRead()
    {
        Desk desk({.customers = 400, .seed = 1});
        const Generator generator(400, 1);
        for (int index = 0; index < 400; ++index) {
            const Account account = generator.account(index);
            if (!account.isReadOnly || !account.isActivated || account.isBlocked) continue;
            const QJsonObject login = Desk::loginOf(account);
            for (const char *method : {"Account::Find", "Account::Meta", "Group::Find", "Package::Find", "User::Read"})
                QCOMPARE(desk.refusal(text(method), {}, login), QString());
            QCOMPARE(desk.refusal(text("User::Update"), with({}, "contact_person", text("A")), login),
                     text("auth: method_blocked"));
            return;
        }
        QFAIL("nobody is read-only");
    }

    void dataFormatNamesAllThatIsWrong()
    {
        QJsonObject data = newAccount(text(""));
        data = without(data, "name");
        data = with(data, "email", text("nobody@nowhere"));
        data = with(data, "language", text("de"));
        data = with(data, "package_id", text("632"));
        data = with(data, "colour", text("red"));
        const QString told = m_desk->refusal(text("Account::Create"), data);
        QVERIFY(told.startsWith(text("data_format: ")));
        for (const char *part : {"missing_argument(name)", "invalid_email(email)", "invalid_value(language)",
                                 "wrong_type(package_id)", "unknown_argument(colour)", "empty_value(login)"})
            QVERIFY2(told.contains(text(part)), qPrintable(told));
        QCOMPARE(m_desk->refusal(text("Account::Read"), with({}, "id", 4'844.5)), text("data_format: wrong_type(id)"));
        QCOMPARE(m_desk->refusal(text("Account::Read"), with({}, "id", 0)), text("data_format: invalid_value(id)"));
        QCOMPARE(m_desk->refusal(text("Account::Read"), with({}, "id", QJsonValue::Null)),
                 text("data_format: wrong_type(id)"));
    }

    void dataValidationComesLast()
    {
        const QString taken = Desk::busyTenant().account.login;
        QJsonObject data = with(newAccount(taken.toUpper()), "package_id", 1);
        QCOMPARE(m_desk->refusal(text("Account::Create"), data),
                 text("data_validation: login_taken(login) package_unavailable(package_id)"));
        data = with(newAccount(text("fresh")), "package_id", 120); // there, but no longer given to anybody
        QCOMPARE(m_desk->refusal(text("Account::Create"), data),
                 text("data_validation: package_unavailable(package_id)"));
        QCOMPARE(m_desk->find(text("Account")).size(), Desk::customers);
        QVERIFY(m_desk->ledger.applied().isEmpty());
    }

    void errorsSpeakTwoLanguages()
    {
        const QByteArray english = m_desk->post(R"({"module":"X","method":"Y","lang":"en"})").body;
        const QByteArray polish = m_desk->post(R"({"module":"X","method":"Y","lang":"pl"})").body;
        QVERIFY(english.contains("Unknown module: X"));
        QVERIFY(polish.contains("Nieznany moduł: X"));
    }

    void errorsTakeEveryShape()
    {
        const Problems problems{{Code::MissingArgument, text("name")}, {Code::WrongType, text("id")}};
        QSet<QStringList> shapes;
        for (const ErrorShape &shape : errorShapes) {
            const QJsonObject error = errorObject(problems, false, shape);
            shapes.insert(error.keys());
            QCOMPARE(error.value(QLatin1String(shape.category)), QJsonValue(text("data_format")));
            QCOMPARE(error.value(QLatin1String(shape.message)), QJsonValue(text("name: required; id: wrong type")));
            if (shape.details) QCOMPARE(error.value(QLatin1String(shape.details)).toArray().size(), 2);
        }
        QCOMPARE(shapes.size(), qsizetype(std::size(errorShapes)));
        // "An object with three fields" (Errors.html).
        QCOMPARE(errorObject(problems, false, errorShapes[0]).size(), 3);
        Desk desk({.customers = 1, .errors = errorShapes[2]});
        const QJsonObject error = desk.envelope(text("Account::Read")).value(QLatin1String("error")).toObject();
        QCOMPARE(error.keys(), QStringList({text("description"), text("id"), text("type")}));
    }

    // Find

    void findsEverythingWithoutArguments()
    {
        const QJsonObject all = m_desk->call(text("Account::Find"));
        QCOMPARE(all.value(QLatin1String("total")), QJsonValue(Desk::customers));
        QCOMPARE(all.value(QLatin1String("elements")).toArray().size(), Desk::customers);
        for (const QJsonValue &limit : {QJsonValue(0), QJsonValue(QJsonValue::Null)})
            QCOMPARE(m_desk->find(text("Account"), with({}, "limit", limit)).size(), Desk::customers);
        // Without a limit there is no place to begin at.
        QCOMPARE(m_desk->find(text("Account"), with({}, "offset", 5)).size(), Desk::customers);
    }

    void findsPages()
    {
        QSet<qint64> seen;
        for (int offset = 0; offset < Desk::customers; offset += 7) {
            const QJsonObject page = m_desk->call(text("Account::Find"), with(with({}, "limit", 7), "offset", offset));
            QCOMPARE(page.value(QLatin1String("total")), QJsonValue(Desk::customers));
            for (const QJsonValue &row : page.value(QLatin1String("elements")).toArray())
                seen.insert(row[QLatin1String("id")].toInteger());
        }
        QCOMPARE(seen.size(), Desk::customers);
        const QJsonObject byId{{text("field"), text("id")}};
        const QJsonObject page = with(with({}, "limit", 3), "offset", 5);
        QCOMPARE(m_desk->find(text("User"), with(page, "order", QJsonArray{byId})), m_desk->find(text("User"), page));
        const QJsonObject backwards = with(byId, "direction", text("descending"));
        QCOMPARE(m_desk->find(text("User"), with(page, "order", QJsonArray{backwards})).first()[QLatin1String("id")],
                 QJsonValue(Generator::accountId(Desk::customers - 6) + 1));
        QVERIFY(m_desk->find(text("Account"), with(with({}, "limit", 7), "offset", 4'000)).isEmpty());
    }

    void filters_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QJsonObject &one, const char *ids) {
            QTest::newRow(name) << filteredBy({one}) << QString::fromLatin1(ids);
        };
        row("equals", filter("id", "equals", 5), "5");
        row("default", without(filter("id", "", 5), "type"), "5");
        row("greater", filter("id", "greater_than", 9), "12 13");
        row("not lower", filter("id", "not_lower_than", 9), "9 12 13");
        row("lower", filter("id", "lower_than", 5), "1 2");
        row("not greater", filter("id", "not_greater_than", 5), "1 2 5");
        row("contains", filter("name", "contains", QStringLiteral("page")), "12 13");
        row("texts by letter", filter("name", "lower_than", QStringLiteral("fullpage")), "9");
        QTest::newRow("both") << filteredBy({filter("id", "greater_than", 2),
                                             filter("prefix", "equals", QStringLiteral("https://"))})
                              << QStringLiteral("5 13");
        row("none", filter("name", "equals", QStringLiteral("gopher")), "");
    }

    void filters()
    {
        QFETCH(const QJsonObject, wanted);
        QFETCH(const QString, expected);
        QStringList ids;
        const QJsonObject data = with(wanted, "account_id", Desk::busyTenant().account.id);
        for (const QJsonValue &row : m_desk->find(text("ServiceType"), data))
            ids << QString::number(row[QLatin1String("id")].toInteger());
        QCOMPARE(ids.join(u' '), expected);
    }

    void sorts()
    {
        const QJsonArray order{
            QJsonObject{{text("field"), text("package_id")}, {text("direction"), text("descending")}},
            QJsonObject{{text("field"), text("id")}}};
        qint64 package = 1'000'000;
        qint64 id = 0;
        for (const QJsonValue &row : m_desk->find(text("Account"), with({}, "order", order))) {
            const qint64 nextPackage = row[QLatin1String("package_id")].toInteger();
            const qint64 nextId = row[QLatin1String("id")].toInteger();
            QVERIFY(nextPackage < package || (nextPackage == package && nextId > id));
            package = nextPackage;
            id = nextId;
        }
    }

    void refusesOddFinds()
    {
        const auto refused = [this](const QJsonObject &data) {
            return m_desk->refusal(text("Account::Find"), data);
        };
        QJsonArray eleven;
        while (eleven.size() < 11)
            eleven.append(filter("id", "equals", 1));
        QCOMPARE(refused(with({}, "filters", eleven)), text("data_format: too_many(filters)"));
        eleven.removeLast();
        QCOMPARE(refused(with({}, "filters", eleven)), QString());
        QCOMPARE(refused(filteredBy({filter("login", "equals", text("x"))})),
                 text("data_format: invalid_value(filters)")); // Account::Find cannot
        QCOMPARE(refused(filteredBy({filter("id", "like", 1)})), text("data_format: invalid_value(filters)"));
        QCOMPARE(refused(filteredBy({filter("id", "equals", text("1"))})), text("data_format: wrong_type(filters)"));
        QCOMPARE(refused(filteredBy({without(filter("id", "equals", 1), "argument")})),
                 text("data_format: missing_argument(filters)"));
        QCOMPARE(refused(with({}, "with", QJsonArray{text("user")})), text("data_format: invalid_value(with)"));
        QCOMPARE(refused(with({}, "with", QJsonArray())), QString());
        QCOMPARE(refused(with({}, "limit", -1)), text("data_format: invalid_value(limit)"));
        QCOMPARE(refused(with({}, "order", QJsonArray{QJsonObject{{text("field"), text("colour")}}})),
                 text("data_format: invalid_value(order)"));
        QCOMPARE(refused(with({}, "start", 1)), text("data_format: unknown_argument(start)"));
    }

    void metaNamesTheArguments()
    {
        for (const char *module : {"Distributor", "Account", "User", "Package", "Group", "NotificationAddress",
                                   "Service", "ServiceType", "ServiceSuspension", "Location"}) {
            const QJsonObject told = m_desk->call(text(module) + text("::Meta"));
            QCOMPARE(told.value(QLatin1String("module")), QJsonValue(text(module)));
            QVERIFY(!told.value(QLatin1String("methods")).toObject().isEmpty());
            const Reply page = m_desk->send("GET", text("/monit24/2.0.0/json/%1.json").arg(text(module)));
            QCOMPARE(Desk::objectOf(page), told);
        }
        const QJsonValue methods = m_desk->call(text("Account::Meta")).value(QLatin1String("methods"));
        const QJsonValue find = methods[QLatin1String("Find")][QLatin1String("arguments")];
        QCOMPARE(find.toObject().keys(),
                 QStringList({text("filters"), text("limit"), text("offset"), text("order"), text("with")}));
        const QJsonValue field = find[QLatin1String("filters")][QLatin1String("items")][QLatin1String("field")];
        QCOMPARE(field[QLatin1String("enum")].toArray().size(), 5);
        const QJsonValue create = methods[QLatin1String("Create")][QLatin1String("arguments")];
        QVERIFY(create[QLatin1String("package_id")][QLatin1String("required")].toBool());
        QVERIFY(!create[QLatin1String("tax_id")][QLatin1String("required")].toBool());
        QCOMPARE(m_desk->send("GET", text("/monit24/2.0.0/json/Nothing.json")).status, 404);
    }

    // Distributor

    void registersDistributors()
    {
        QJsonObject data{{text("login"), text("my_distributor_account")},
                         {text("email"), text("test_distributor@monit24.pl")},
                         {text("password"), text("d1str1")},
                         {text("contact_person"), text("John Smith")},
                         {text("contact_phone"), text("123456789")}};
        const QJsonObject request{
            {text("module"), text("Distributor")}, {text("method"), text("Create")}, {text("data"), data}};
        const Reply reply = m_desk->post(QJsonDocument(request).toJson()); // without "auth", as in the sample
        const qint64 id = Desk::objectOf(reply)[QLatin1String("data")][QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        const QJsonObject login = Desk::login(text("my_distributor_account"), text("d1str1"));
        const QJsonObject expected{{text("contact_phone"), text("123456789")},
                                   {text("email"), text("test_distributor@monit24.pl")},
                                   {text("tax_id"), QJsonValue::Null},
                                   {text("address"), QJsonValue::Null},
                                   {text("contact_person"), text("John Smith")},
                                   {text("id"), id},
                                   {text("login"), text("my_distributor_account")}};
        QCOMPARE(m_desk->call(text("Distributor::Read"), idOf(id), login), expected);
        QVERIFY(m_desk->isDone(text("Distributor::Update"), with(idOf(id), "tax_id", text("PL1")), login));
        QCOMPARE(m_desk->call(text("Distributor::Read"), idOf(id), login).value(QLatin1String("tax_id")),
                 QJsonValue(text("PL1")));
        QCOMPARE(m_desk->refusal(text("Distributor::Create"), data), text("data_validation: login_taken(login)"));
        // One sees the own accounts only, in both directions.
        QVERIFY(m_desk->find(text("Account"), {}, login).isEmpty());
        QCOMPARE(m_desk->refusal(text("Account::Block"), idOf(Desk::busyTenant().account.id), login),
                 text("data_validation: not_found(id)"));
        QVERIFY(m_desk->find(text("Service"), {}, login).isEmpty());
        const qint64 theirs =
            m_desk->call(text("Account::Create"), newAccount(text("theirs")), login)[QLatin1String("id")].toInteger();
        QCOMPARE(m_desk->find(text("Account"), {}, login).size(), 1);
        QCOMPARE(m_desk->find(text("Account")).size(), Desk::customers);
        QCOMPARE(m_desk->refusal(text("Account::Read"), idOf(theirs)), text("data_validation: not_found(id)"));
        QCOMPARE(m_desk->refusal(text("Distributor::Read"), idOf(id)), text("data_validation: not_found(id)"));
    }

    // Account and User

    void anAccountsLife()
    {
        const qint64 id = create(text("test_user"));
        QVERIFY(id > 0);
        QJsonObject row = account(id);
        QCOMPARE(row.value(QLatin1String("activated")), QJsonValue(0));
        QCOMPARE(row.value(QLatin1String("blocked")), QJsonValue(0));
        QCOMPARE(row.value(QLatin1String("package_id")), QJsonValue(632));
        QCOMPARE(m_desk->call(text("Account::Read"), idOf(id)), row);
        const QJsonObject login = Desk::login(text("test_user"), text("p4ssword"));
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, login), text("auth: wrong_credentials"));
        QVERIFY(m_desk->isDone(text("Account::Activate"), idOf(id)));
        QVERIFY(m_desk->isDone(text("Account::Activate"), idOf(id))); // again is no error
        QCOMPARE(account(id).value(QLatin1String("activated")), QJsonValue(1));

        const QJsonObject user = m_desk->call(text("User::Read"), {}, login);
        QCOMPARE(user.keys(), QStringList({text("address"), text("contact_person"), text("contact_phone"),
                                           text("email"), text("id"), text("language"), text("last_login_ip"),
                                           text("last_login_timestamp"), text("login"), text("tax_id")}));
        QVERIFY(user.value(QLatin1String("id")).toInteger() != id);
        QCOMPARE(user.value(QLatin1String("contact_phone")), QJsonValue(text("")));
        QVERIFY(user.value(QLatin1String("last_login_ip")).isNull());

        const QJsonArray groups = m_desk->find(text("Group"), {}, login);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first()[QLatin1String("default")], QJsonValue(1));
        const QJsonArray addresses = m_desk->find(text("NotificationAddress"), {}, login);
        QCOMPARE(addresses.size(), 1);
        QCOMPARE(addresses.first()[QLatin1String("address")], QJsonValue(text("test_account@monit24.pl")));
        QCOMPARE(addresses.first()[QLatin1String("group_id")], groups.first()[QLatin1String("id")]);

        QVERIFY(m_desk->isDone(text("Account::Delete"), idOf(id)));
        QCOMPARE(m_desk->refusal(text("Account::Delete"), idOf(id)), text("data_validation: not_found(id)"));
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, login), text("auth: wrong_credentials"));
        QCOMPARE(m_desk->refusal(text("Group::Read"), idOf(groups.first()[QLatin1String("id")].toInteger())),
                 text("data_validation: not_found(id)"));
        QVERIFY(create(text("test_user")) > id); // the login is free again, the number is not
    }

    void updatesAccounts()
    {
        const qint64 id = create(text("changing"));
        const auto update = [&](const char *name, const QJsonValue &value) {
            return m_desk->refusal(text("Account::Update"), with(idOf(id), name, value));
        };
        QCOMPARE(update("name", text("Renamed ź")), QString());
        QCOMPARE(update("package_id", 633), QString());
        QCOMPARE(account(id).value(QLatin1String("name")), QJsonValue(text("Renamed ź")));
        QCOMPARE(account(id).value(QLatin1String("package_id")), QJsonValue(633));
        QCOMPARE(account(id).value(QLatin1String("available_intervals")).toArray().first(), QJsonValue(60));
        QCOMPARE(update("package_id", 120), text("data_validation: package_unavailable(package_id)"));
        QCOMPARE(update("name", text("")), text("data_format: empty_value(name)"));
        QCOMPARE(update("login", text("other")), text("data_format: unknown_argument(login)"));
        QCOMPARE(account(id).value(QLatin1String("package_id")), QJsonValue(633));
    }

    void blockedAccountsHideWhatIsBelow()
    {
        const Tenant tenant = Desk::busyTenant();
        const qint64 id = tenant.account.id;
        QCOMPARE(servicesOf(tenant).size(), tenant.services.size());
        const qsizetype allGroups = m_desk->find(text("Group")).size();
        const qsizetype allAddresses = m_desk->find(text("NotificationAddress")).size();
        QVERIFY(m_desk->isDone(text("Account::Block"), idOf(id)));

        QCOMPARE(account(id).value(QLatin1String("blocked")), QJsonValue(1));
        QCOMPARE(m_desk->find(text("Account")).size(), Desk::customers);
        QVERIFY(servicesOf(tenant).isEmpty());
        QCOMPARE(m_desk->find(text("Group")).size(), allGroups - tenant.groups.size());
        QCOMPARE(m_desk->find(text("NotificationAddress")).size(), allAddresses - tenant.addresses.size());
        const QJsonObject service = idOf(tenant.services.first().id);
        const QJsonObject group = idOf(tenant.groups.first().id);
        const QString gone = text("data_validation: not_found(id)");
        QCOMPARE(m_desk->refusal(text("Service::Read"), service), gone);
        QCOMPARE(m_desk->refusal(text("Service::Update"), with(service, "pause", 0)), gone);
        QCOMPARE(m_desk->refusal(text("Service::Delete"), service), gone);
        QCOMPARE(m_desk->refusal(text("Group::Update"), with(group, "name", text("x"))), gone);
        QCOMPARE(m_desk->refusal(text("NotificationAddress::Delete"), idOf(tenant.addresses.first().id)), gone);
        QCOMPARE(m_desk->refusal(text("Account::Update"), with(idOf(id), "name", text("x"))), gone);
        QCOMPARE(m_desk->refusal(text("User::Read"), {}, Desk::loginOf(tenant.account)),
                 text("auth: wrong_credentials"));
        // Whose login it is stays known.
        QCOMPARE(m_desk->find(text("User"), filteredBy({filter("account_id", "equals", id)})).size(), 1);

        QVERIFY(m_desk->isDone(text("Account::Unblock"), idOf(id)));
        const QJsonArray back = servicesOf(tenant);
        QCOMPARE(back.size(), tenant.services.size());
        for (const QJsonValue &row : back)
            QCOMPARE(row[QLatin1String("pause")], QJsonValue(1));
        QVERIFY(m_desk->isDone(text("Service::Update"), with(service, "pause", 0)));
        QCOMPARE(m_desk->call(text("Service::Read"), service).value(QLatin1String("pause")), QJsonValue(0));
        QVERIFY(m_desk->isDone(text("User::Read"), {}, Desk::loginOf(tenant.account)));
    }

    void usersAreFoundByLogin()
    {
        const Account account = Desk::busyTenant().account;
        const QJsonArray rows = m_desk->find(text("User"), filteredBy({filter("login", "equals", account.login)}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[QLatin1String("account_id")], QJsonValue(account.id));
        QCOMPARE(rows.first()[QLatin1String("id")], QJsonValue(account.userId));
        QCOMPARE(m_desk->find(text("User")).size(), Desk::customers);
        const QJsonObject user = idOf(account.userId);
        QCOMPARE(m_desk->call(text("User::Read"), user).value(QLatin1String("login")), QJsonValue(account.login));
        QCOMPARE(m_desk->refusal(text("User::Read")), text("data_format: missing_argument(id)"));
        QCOMPARE(m_desk->refusal(text("User::Read"), idOf(1)), text("data_validation: not_found(id)"));
    }

    void updatesUsers()
    {
        const Account account = Desk::busyTenant().account;
        const QJsonObject user = idOf(account.userId);
        QJsonObject data = with(user, "contact_person", text("Zoë"));
        data = with(with(data, "tax_id", QJsonValue::Null), "email", text("zoe@example.com"));
        QVERIFY(m_desk->isDone(text("User::Update"), data));
        const QJsonObject read = m_desk->call(text("User::Read"), user);
        QCOMPARE(read.value(QLatin1String("contact_person")), QJsonValue(text("Zoë")));
        QCOMPARE(read.value(QLatin1String("email")), QJsonValue(text("zoe@example.com")));
        QVERIFY(read.value(QLatin1String("tax_id")).isNull());
        QCOMPARE(m_desk->refusal(text("User::Update"), with(user, "email", text("zoe"))),
                 text("data_format: invalid_email(email)"));
        // As the user, without a number; a password changes only without a session.
        QVERIFY(m_desk->isDone(text("User::Update"), with({}, "password", text("new")), Desk::loginOf(account)));
        QVERIFY(m_desk->isDone(text("User::Read"), {}, Desk::login(account.login, text("new"))));
        QCOMPARE(m_desk->refusal(text("User::Update"), with({}, "password", text("newer")),
                                 with(Desk::login(account.login, text("new")), "session", text("s"))),
                 text("auth: password_in_session"));
    }

    // What is below an account

    void packagesArePerCaller()
    {
        const QJsonArray forNew = m_desk->find(text("Package"));
        QCOMPARE(forNew.size(), 4);
        for (const QJsonValue &row : forNew) {
            QCOMPARE(row.toObject().size(), 7);
            QVERIFY(row[QLatin1String("id")].toInteger() != 120);
        }
        const Account account = Desk::busyTenant().account;
        const QJsonArray own = m_desk->find(text("Package"), {}, Desk::loginOf(account));
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first()[QLatin1String("id")], QJsonValue(account.packageId));
    }

    void groupsLive()
    {
        const Tenant tenant = Desk::busyTenant();
        QCOMPARE(m_desk->refusal(text("Group::Create"), with({}, "name", text("New"))),
                 text("data_format: missing_argument(account_id)"));
        const QJsonObject creation = with(with({}, "name", text("New")), "account_id", tenant.account.id);
        const qint64 id = m_desk->call(text("Group::Create"), creation)[QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        const QJsonArray wanted{3, 5, 6};
        QVERIFY(m_desk->isDone(text("Group::Update"), with(idOf(id), "location_ids", wanted)));
        const QJsonObject read = m_desk->call(text("Group::Read"), idOf(id));
        QCOMPARE(read.value(QLatin1String("location_ids")).toArray(), wanted);
        QCOMPARE(read.value(QLatin1String("default")), QJsonValue(0));
        QVERIFY(read.value(QLatin1String("language")).isNull());
        QCOMPARE(m_desk->refusal(text("Group::Update"), with(idOf(id), "location_ids", QJsonArray{999})),
                 text("data_validation: location_not_available(location_ids)"));
        QCOMPARE(m_desk->refusal(text("Group::Update"), with(idOf(id), "location_ids", QJsonArray())),
                 text("data_validation: location_limit(location_ids)"));
        QCOMPARE(m_desk->refusal(text("Group::Update"), with(idOf(id), "location_ids", QJsonArray{3, 3})),
                 text("data_format: duplicates(location_ids)"));
        QVERIFY(m_desk->isDone(text("Group::Delete"), idOf(id)));
        QCOMPARE(m_desk->refusal(text("Group::Delete"), idOf(tenant.groups.first().id)),
                 text("data_validation: default_group"));
        // As the user the own account is meant.
        const qint64 own = m_desk
                               ->call(text("Group::Create"), with({}, "name", text("Own")),
                                      Desk::loginOf(tenant.account))[QLatin1String("id")]
                               .toInteger();
        QCOMPARE(m_desk->call(text("Group::Read"), idOf(own)).value(QLatin1String("account_id")),
                 QJsonValue(tenant.account.id));
    }

    void servicesLive()
    {
        const Tenant tenant = Desk::busyTenant();
        QJsonObject data{
            {text("name"), text("Shop")},
            {text("type_id"), 1},
            {text("url"), text("http://shop.example")},
            {text("interval"), 600},
            {text("features"), QJsonArray{QJsonObject{{text("id"), text("port")}, {text("value"), text("8000")}}}}};
        QCOMPARE(m_desk->refusal(text("Service::Create"), data), text("data_format: missing_argument(group_id)"));
        data = with(data, "group_id", tenant.groups.last().id);
        const qint64 id = m_desk->call(text("Service::Create"), data)[QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        const QJsonObject read = m_desk->call(text("Service::Read"), idOf(id));
        QCOMPARE(read.value(QLatin1String("type_name")), QJsonValue(text("http")));
        QVERIFY(read.value(QLatin1String("error")).isNull());
        QVERIFY(read.value(QLatin1String("avg_response_time")).isNull());
        QCOMPARE(read.value(QLatin1String("features")).toArray(), data.value(QLatin1String("features")).toArray());
        QVERIFY(m_desk->isDone(text("Service::Update"), with(with(idOf(id), "pause", 1), "name", text("Webshop"))));
        QCOMPARE(m_desk->call(text("Service::Read"), idOf(id)).value(QLatin1String("pause")), QJsonValue(1));

        // Several problems in one answer, as the page's example has it.
        const QJsonObject wrong = with(with(data, "interval", 7), "type_id", 12);
        QCOMPARE(m_desk->refusal(text("Service::Create"), wrong),
                 text("data_validation: type_not_available(type_id) interval_not_available(interval)"));
        QCOMPARE(m_desk->refusal(text("Service::Create"), with(with(data, "interval", 7), "group_id", 4)),
                 text("data_validation: not_found(group_id) interval_not_available(interval)"));
        while (servicesOf(tenant).size() < packageOf(tenant.account.packageId)->maxServices)
            QVERIFY(m_desk->isDone(text("Service::Create"), data));
        QCOMPARE(m_desk->refusal(text("Service::Create"), data), text("data_validation: service_limit"));
        QCOMPARE(m_desk->refusal(text("Group::Delete"), idOf(tenant.groups.last().id)),
                 text("data_validation: group_not_empty"));
        QVERIFY(m_desk->isDone(text("Service::Delete"), idOf(id)));
        QCOMPARE(m_desk->refusal(text("Service::Read"), idOf(id)), text("data_validation: not_found(id)"));
    }

    void suspensionsLive()
    {
        const Tenant tenant = Desk::busyTenant();
        const qint64 service = tenant.services.first().id;
        m_desk->clock.hold(QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC));
        const qint64 now = m_desk->clock.now().toSecsSinceEpoch();
        QJsonObject data{{text("service_id"), service},
                         {text("comment"), text("Update")},
                         {text("start_timestamp"), now + 100},
                         {text("end_timestamp"), now + 200}};
        const auto isSuspended = [&] {
            return m_desk->call(text("Service::Read"), idOf(service)).value(QLatin1String("suspension"));
        };
        const qint64 id = m_desk->call(text("ServiceSuspension::Create"), data)[QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        QCOMPARE(isSuspended(), QJsonValue(0));
        m_desk->clock.advance(std::chrono::seconds(150));
        QCOMPARE(isSuspended(), QJsonValue(1));
        const QJsonArray rows =
            m_desk->find(text("ServiceSuspension"), filteredBy({filter("service_id", "equals", service)}));
        QVERIFY(std::ranges::any_of(rows, [&](const QJsonValue &row) { return row == with(data, "id", id); }));
        QCOMPARE(m_desk->refusal(text("ServiceSuspension::Create"), with(data, "end_timestamp", now)),
                 text("data_validation: wrong_period(end_timestamp)"));
        QVERIFY(m_desk->isDone(text("ServiceSuspension::Delete"), idOf(id)));
        QCOMPARE(isSuspended(), QJsonValue(0));
        QCOMPARE(m_desk->refusal(text("ServiceSuspension::Delete"), idOf(id)), text("data_validation: not_found(id)"));
    }

    void notificationAddressesLive()
    {
        const Tenant tenant = Desk::busyTenant();
        const QJsonObject data{{text("address"), text("a@example.com")},
                               {text("channel"), text("email")},
                               {text("group_id"), tenant.groups.first().id}};
        const qint64 id = m_desk->call(text("NotificationAddress::Create"), data)[QLatin1String("id")].toInteger();
        QVERIFY(id > 0);
        QVERIFY(m_desk->isDone(text("NotificationAddress::Update"), with(idOf(id), "address", text("b@example.com"))));
        QCOMPARE(m_desk->call(text("NotificationAddress::Read"), idOf(id)).value(QLatin1String("address")),
                 QJsonValue(text("b@example.com")));
        QCOMPARE(m_desk->refusal(text("NotificationAddress::Create"), with(data, "channel", text("fax"))),
                 text("data_validation: not_found(channel)"));
        QVERIFY(m_desk->isDone(text("NotificationAddress::Delete"), idOf(id)));
        QCOMPARE(m_desk->refusal(text("NotificationAddress::Read"), idOf(id)), text("data_validation: not_found(id)"));
    }

    void locationsArePublic()
    {
        const Reply reply = m_desk->post(R"({"module":"Location","method":"Find"})");
        QCOMPARE(Desk::objectOf(reply)[QLatin1String("data")][QLatin1String("total")].toInteger(),
                 qint64(locations().size()));
        QCOMPARE(m_desk->refusal(text("ServiceType::Find")), text("data_format: missing_argument(account_id)"));
        QCOMPARE(m_desk->find(text("ServiceType"), {}, Desk::loginOf(Desk::busyTenant().account)).size(),
                 qsizetype(serviceTypes().size()));
    }

    // The ledger and mischief

    void whatTookEffectIsNoted()
    {
        const qint64 id = create(text("noted"));
        m_desk->call(text("Account::Activate"), idOf(id));
        m_desk->call(text("Account::Activate"), idOf(id)); // changes nothing
        m_desk->call(text("Account::Activate"), idOf(7));  // refused
        m_desk->call(text("Account::Read"), idOf(id));
        QStringList told;
        for (const QJsonValue &row : m_desk->ledger.applied())
            told << row[QLatin1String("path")].toString() + text(" -> ") + row[QLatin1String("object")].toString() +
                        text(" x%1").arg(row[QLatin1String("count")].toInt());
        const QString path = text("/monit24/2.0.0/json_api Account::");
        QCOMPARE(told, QStringList({path + text("Activate -> /accounts/%1 x1").arg(id),
                                    path + text("Create -> /accounts/%1 x1").arg(id)}));
    }

    void knowsWhatOnlyReads()
    {
        const auto understood = [this](const QByteArray &body) {
            Request request{.verb = "POST", .path = text("/monit24/2.0.0/json_api")};
            request.segments = request.path.split(u'/', Qt::SkipEmptyParts);
            request.body = body;
            m_desk->vendor.understand(request);
            return request;
        };
        const Request find = understood(R"({"module":"User","method":"Find"})");
        QCOMPARE(find.operation, text("User::Find"));
        QVERIFY(!find.changes());
        QVERIFY(!understood(R"({"module":"User","method":"Meta"})").changes());
        QVERIFY(understood(R"({"module":"Account","method":"Block"})").changes());
        QVERIFY(understood("no JSON").changes());
        QVERIFY(understood("no JSON").operation.isEmpty());
    }

    void mischief()
    {
        const auto answer = [this](const Mischief &mischief, const char *method = "Account::Find",
                                   const QJsonObject &data = {}) {
            return m_desk->envelope(text(method), data, {}, mischief);
        };
        QCOMPARE(Desk::told(answer({.forbidden = true}, "User::Find")), text("auth: method_blocked"));
        QCOMPARE(answer({.otherVersion = true}).value(QLatin1String("version")), QJsonValue(text("2.1.0")));
        QCOMPARE(Desk::told(QJsonDocument::fromJson(m_desk
                                                        ->post(R"({"module":"User","method":"Find","version":"2.0.0"})",
                                                               "application/json", {.otherVersion = true})
                                                        .body)
                                .object()),
                 text("version: version_mismatch"));
        const QJsonValue row = answer({.textFlags = true})[QLatin1String("data")][QLatin1String("elements")][0];
        QVERIFY(row[QLatin1String("blocked")].isString());
        QVERIFY(row[QLatin1String("id")].isDouble());
        QVERIFY(answer({.wrongType = true})[QLatin1String("data")][QLatin1String("total")].isString());
        const QJsonArray doubled =
            answer({.duplicateRows = true}, "Account::Find", with(with({}, "limit", 3), "offset", 3))
                .value(QLatin1String("data"))[QLatin1String("elements")]
                .toArray();
        QCOMPARE(doubled.size(), 4);

        const Reply throttled =
            m_desk->post(R"({"module":"Location","method":"Find"})", "application/json", {.throttled = true});
        QCOMPARE(throttled.status, 429);
        QCOMPARE(Desk::headerOf(throttled, "Retry-After"), QByteArray("1"));

        // It has happened, whatever is told.
        const qint64 id = create(text("mischief"));
        QCOMPARE(Desk::told(answer({.innerError = true}, "Account::Activate", idOf(id))), text("system: fatal_error"));
        QCOMPARE(account(id).value(QLatin1String("activated")), QJsonValue(1));
        QVERIFY(answer({.failsAfter = true}, "Account::Block", idOf(id)).isEmpty()); // a web page
        QCOMPARE(account(id).value(QLatin1String("blocked")), QJsonValue(1));

        QVERIFY(!answer({.remembers = true}, "Account::Unblock", idOf(id)).isEmpty());
        const auto blocked = [&](const Mischief &mischief) {
            return answer(mischief, "Account::Read", idOf(id))[QLatin1String("data")][QLatin1String("blocked")];
        };
        QCOMPARE(blocked({.stale = true}), QJsonValue(1));
        QCOMPARE(blocked({}), QJsonValue(0));
    }
};

QTEST_GUILESS_MAIN(TestSandboxMonit24)
#include "test_sandboxmonit24.moc"
