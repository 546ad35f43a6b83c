// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldrules.h"
#include "tests/gui/dialoghouse.h"
#include "views/plaintext.h"
#include "views/recordform.h"
#include "views/secretedit.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>

using namespace kontor;
using namespace kontor::test;

namespace {

const ResourceSpec &made()
{
    static const ResourceSpec resource{
        .kind = Kind::Account,
        .type = "made",
        .label = "Made",
        .plural = "Made",
        .fields = {{.key = "name",
                    .label = "Name & more",
                    .flags = FieldFlag::InForm | FieldFlag::RequiredOnCreate,
                    .help = "What people call it.",
                    .source = "Chapter 4",
                    .limits = {.maxLength = 12}},
                   {.key = "size", .label = "Size", .type = FieldType::Megabytes, .limits = {.max = 51200}},
                   {.key = "seats", .label = "Seats", .type = FieldType::Integer, .defaultValue = "5"},
                   {.key = "on", .label = "On", .type = FieldType::Boolean},
                   {.key = "plan",
                    .label = "Plan",
                    .type = FieldType::Choice,
                    .choices = {{"basic", "Basic plan"}, {"full", "Full plan"}}},
                   {.key = "host", .label = "Host", .type = FieldType::DomainName, .group = "Network"},
                   {.key = "members", .label = "Members", .type = FieldType::List, .group = "Network"},
                   {.key = "remark", .label = "Remark", .type = FieldType::LongText},
                   {.key = "password",
                    .label = "Password",
                    .type = FieldType::Secret,
                    .flags = FieldFlag::InForm | FieldFlag::WriteOnly,
                    .limits = {.maxLength = 16}},
                   {.key = "number", .label = "Number", .flags = FieldFlag::Computed | FieldFlag::InForm},
                   {.key = "born", .label = "Born", .flags = FieldFlag::InForm | FieldFlag::Immutable},
                   {.key = "later", .label = "Later", .flags = FieldFlag::InForm | FieldFlag::UpdateOnly}},
    };
    return resource;
}

QJsonObject existing()
{
    return {{QStringLiteral("name"), QStringLiteral("Old")},
            {QStringLiteral("size"), 25600},
            {QStringLiteral("seats"), 3},
            {QStringLiteral("on"), true},
            {QStringLiteral("plan"), QStringLiteral("grandfathered")},
            {QStringLiteral("members"), QJsonArray{QStringLiteral("a, b"), QStringLiteral("c")}},
            {QStringLiteral("remark"), QStringLiteral("two\nlines")},
            {QStringLiteral("born"), QStringLiteral("2001")}};
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RecordForm> formFor(RecordForm::Purpose purpose)
    {
        const Verb verb = purpose == RecordForm::Purpose::Edit ? Verb::Update : Verb::Create;
        auto form = std::make_unique<RecordForm>(
            RecordForm::editable(made().fields, purpose), purpose, EditorContext{*m_house.connections, *m_house.cache},
            [verb](const QJsonObject &values, const QStringList &secrets) {
                return checkFields(made(), verb, values, secrets);
            },
            nullptr);
        form->show();
        return form;
    }
    static QString note(const RecordForm &form, const char *key)
    {
        return said(&form, QStringLiteral("note.") + QLatin1String(key));
    }

    DialogHouse m_house;

private Q_SLOTS:
    void offersOnlyWhatMayBeGiven()
    {
        const auto create = formFor(RecordForm::Purpose::Create);
        QVERIFY(create->editor(QStringLiteral("born")));
        QVERIFY(!create->editor(QStringLiteral("number")));
        QVERIFY(!create->editor(QStringLiteral("later")));
        const auto edit = formFor(RecordForm::Purpose::Edit);
        QVERIFY(edit->editor(QStringLiteral("later")));
        QVERIFY(named<QLineEdit>(edit.get(), QStringLiteral("field.born"))->isReadOnly());
    }

    void namesItsFields()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        const auto *name = named<QLineEdit>(form.get(), QStringLiteral("field.name"));
        QCOMPARE(name->accessibleName(), QStringLiteral("Name & more (required)"));
        QCOMPARE(name->accessibleDescription(), QStringLiteral("What people call it.\nSource: Chapter 4"));
        bool found = false;
        for (const QLabel *label : form->findChildren<QLabel *>())
            if (label->buddy() == name) {
                found = true;
                QCOMPARE(label->text(), QStringLiteral("Name && more *"));
            }
        QVERIFY(found);
        QCOMPARE(named<QCheckBox>(form.get(), QStringLiteral("field.on"))->text(), QStringLiteral("On (not set)"));
    }

    void givesWhatWasFilledIn()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        QVERIFY(!form->isDirty());
        typeInto(form.get(), QStringLiteral("field.name"), QStringLiteral("Anna"));
        typeInto(form.get(), QStringLiteral("field.size"), QStringLiteral("25 gb"));
        typeText(named<QPlainTextEdit>(form.get(), QStringLiteral("field.members")), QStringLiteral("x\n\n y "));
        typeInto(form.get(), QStringLiteral("field.password"), QStringLiteral("geheim"));
        QVERIFY(form->isDirty());
        QCOMPARE(form->values(),
                 (QJsonObject{{QStringLiteral("name"), QStringLiteral("Anna")},
                              {QStringLiteral("size"), 25600},
                              {QStringLiteral("seats"), 5},
                              {QStringLiteral("members"), QJsonArray{QStringLiteral("x"), QStringLiteral("y")}}}));
        QVERIFY(form->secrets().value(QStringLiteral("password")).sameAs(Secret("geheim")));
        QVERIFY(form->validate());
    }

    void openingChangesNothing()
    {
        const auto form = formFor(RecordForm::Purpose::Edit);
        form->setValues(existing());
        QCOMPARE(form->values(), QJsonObject());
        QVERIFY(!form->isDirty());
        QCOMPARE(named<QLineEdit>(form.get(), QStringLiteral("field.size"))->text(), QStringLiteral("25 GB"));
        QCOMPARE(named<QComboBox>(form.get(), QStringLiteral("field.plan"))->currentText(),
                 QStringLiteral("grandfathered"));
    }

    void givesOnlyDifferences()
    {
        const auto form = formFor(RecordForm::Purpose::Edit);
        form->setValues(existing());
        typeInto(form.get(), QStringLiteral("field.seats"), QString());
        QTest::mouseClick(named<QCheckBox>(form.get(), QStringLiteral("field.on")), Qt::LeftButton, {}, {8, 8});
        typeInto(form.get(), QStringLiteral("field.name"), QStringLiteral("New"));
        typeInto(form.get(), QStringLiteral("field.name"), QStringLiteral("Old"));
        QCOMPARE(form->values(),
                 (QJsonObject{{QStringLiteral("seats"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("on"), false}}));
    }

    void keepsWhatWasTypedWhenDetailsArrive()
    {
        const auto form = formFor(RecordForm::Purpose::Edit);
        form->setValues({{QStringLiteral("name"), QStringLiteral("Old")}});
        typeInto(form.get(), QStringLiteral("field.host"), QStringLiteral("typed.example"));
        form->setValues({{QStringLiteral("name"), QStringLiteral("Older")},
                         {QStringLiteral("host"), QStringLiteral("known.example")},
                         {QStringLiteral("on"), true}});
        QCOMPARE(named<QLineEdit>(form.get(), QStringLiteral("field.name"))->text(), QStringLiteral("Older"));
        QCOMPARE(form->values(), (QJsonObject{{QStringLiteral("host"), QStringLiteral("typed.example")}}));
    }

    void saysWhatIsWrongWhileTyping()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        typeInto(form.get(), QStringLiteral("field.seats"), QStringLiteral("many"));
        QCOMPARE(note(*form, "seats"), QStringLiteral("⚠ Expected a whole number, for example 12."));
        typeInto(form.get(), QStringLiteral("field.seats"), QStringLiteral("7"));
        QCOMPARE(note(*form, "seats"), QString());
        typeInto(form.get(), QStringLiteral("field.size"), QStringLiteral("60 GB"));
        QCOMPARE(note(*form, "size"), QStringLiteral("⚠ The largest allowed value is 51200."));
        typeInto(form.get(), QStringLiteral("field.name"), QStringLiteral("longer than twelve"));
        QCOMPARE(named<QLineEdit>(form.get(), QStringLiteral("field.name"))->text().size(), 12);
    }

    void asksForRequiredFieldsOnlyWhenSaving()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        typeInto(form.get(), QStringLiteral("field.host"), QStringLiteral("a.example"));
        QCOMPARE(note(*form, "name"), QString());
        QVERIFY(!form->validate());
        QCOMPARE(note(*form, "name"), QStringLiteral("⚠ Is required."));
        QTRY_COMPARE(QApplication::focusWidget(), form->editor(QStringLiteral("name"))->control());
    }

    void showsForeignProblemsUntilTheFieldIsEdited()
    {
        const auto form = formFor(RecordForm::Purpose::Edit);
        form->setValues(existing());
        const auto rest = form->showProblems({{QStringLiteral("host"), QStringLiteral("<b>taken</b>")},
                                              {QStringLiteral("nowhere"), QStringLiteral("odd")}});
        QCOMPARE(rest.keys(), QStringList{QStringLiteral("nowhere")});
        QCOMPARE(note(*form, "host"), QStringLiteral("⚠ <b>taken</b>"));
        QCOMPARE(named<QLabel>(form.get(), QStringLiteral("note.host"))->textFormat(), Qt::PlainText);
        typeInto(form.get(), QStringLiteral("field.host"), QStringLiteral("free.example"));
        QCOMPARE(note(*form, "host"), QString());
    }

    void remarksWhatCannotBeSeen()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        auto *name = named<QLineEdit>(form.get(), QStringLiteral("field.name"));
        name->setText(QStringLiteral("ab\u202Ecd"));
        QVERIFY2(note(*form, "name").contains(QStringLiteral("U+202E")), qPrintable(note(*form, "name")));
        named<QLineEdit>(form.get(), QStringLiteral("field.host"))->setText(QStringLiteral("bücher.example"));
        QCOMPARE(note(*form, "host"), QStringLiteral("bücher.example (xn--bcher-kva.example)"));
    }

    void hidesSecretsAndMakesThem()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        auto *line = named<QLineEdit>(form.get(), QStringLiteral("field.password"));
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        press(form.get(), "revealButton");
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        press(form.get(), "revealButton");
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        press(form.get(), "generateButton");
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QCOMPARE(line->text().size(), 16);
        QVERIFY(!form->values().contains(QStringLiteral("password")));
    }

    void makesStrongPasswords()
    {
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString password = strongPassword(18);
            QCOMPARE(password.size(), 18);
            for (const char *group : {"[A-Z]", "[a-z]", "[2-9]", "[^A-Za-z0-9]"})
                QVERIFY2(password.contains(QRegularExpression(QLatin1String(group))), qPrintable(password));
            QVERIFY(!password.contains(QRegularExpression(QStringLiteral("[0O1lI]"))));
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 200);
    }

    void tellsItsHelp()
    {
        const auto form = formFor(RecordForm::Purpose::Create);
        QSignalSpy help(form.get(), &RecordForm::helpChanged);
        form->show();
        form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        form->editor(QStringLiteral("size"))->control()->setFocus();
        form->editor(QStringLiteral("name"))->control()->setFocus();
        QVERIFY(!help.isEmpty());
        QCOMPARE(help.last().first().toString(), QStringLiteral("What people call it.\nSource: Chapter 4"));
    }
};

QTEST_MAIN(TestRecordForm)
#include "test_recordform.moc"
