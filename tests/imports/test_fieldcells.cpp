// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/fieldcells.h"
#include "models/schema/fieldrules.h"
#include "models/storage/recordjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace kontor;

/// Cells straight from the JSON of the cache: the same as by way of values.
class TestFieldCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheValueGives_data();
    void isWhatTheValueGives();
    void recordsThatHaveOtherFields();
    void whatNobodyMade();
    void whatIsNoText_data();
    void whatIsNoText();

private:
    /// By way of values.
    QList<QByteArray> slowly(const QByteArray &json) const
    {
        const QJsonObject values = jsonFromUtf8({json.constData(), std::size_t(json.size())});
        QList<QByteArray> cells;
        for (const FieldSpec *field : m_columns)
            cells << (field ? fieldTextFromValue(*field, values.value(field->name())).toUtf8() : QByteArray());
        return cells;
    }
    QList<QByteArray> quickly(const QByteArray &json)
    {
        std::vector<QByteArrayView> cells(m_columns.size(), "left from before");
        const QByteArray padded = json + QByteArray(qsizetype(FieldCells::padding()), '\0');
        if (!m_reader.read({padded.constData(), std::size_t(json.size())}, cells)) return {};
        QList<QByteArray> all;
        for (const QByteArrayView cell : cells)
            all << cell.toByteArray();
        return all;
    }
    QList<QByteArray> quickly(const QJsonObject &object) { return quickly(jsonUtf8(object)); }

    FieldSpec m_one{.key = "one", .label = "One"};
    FieldSpec m_two{.key = "two", .label = "Two"};
    FieldSpec m_three{.key = "three", .label = "Three"};
    std::vector<const FieldSpec *> m_columns{&m_three, &m_one, nullptr, &m_two};
    FieldCells m_reader{m_columns};
};

void TestFieldCells::isWhatTheValueGives_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << QJsonValue(QStringLiteral("Müller & Söhne"));
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("escapes") << QJsonValue(QStringLiteral("a\"b\\c/d\n\t\u0001\u2028😀"));
    QTest::newRow("nul") << QJsonValue(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"));
    QTest::newRow("yes") << QJsonValue(true);
    QTest::newRow("no") << QJsonValue(false);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    for (const double number : {0.0, -0.0, 1.0, -1.0, 0.5, -0.1, 12.5, 1e15, 1e17, 1e18, 1e19, -1e19, 1e20, 1e300,
                                1.0 / 3, 5e-324, 123456789.123})
        QTest::addRow("%.17g", number) << QJsonValue(number);
    for (const qint64 number :
         {qint64(9'007'199'254'740'993), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(),
          qint64(999'999'999'999'999'999), qint64(-999'999'999'999'999'999), qint64(1'000'000'000'000'000'000)})
        QTest::addRow("%lld", static_cast<long long>(number)) << QJsonValue(number);
    QTest::newRow("list") << QJsonValue(QJsonArray{QStringLiteral("a"), 2, true, QJsonValue(), 0.5});
    QTest::newRow("empty list") << QJsonValue(QJsonArray());
    QTest::newRow("list with commas") << QJsonValue(QJsonArray{QStringLiteral("a,b"), QStringLiteral("c")});
    QTest::newRow("one with a comma") << QJsonValue(QJsonArray{QStringLiteral("a, b")});
    QTest::newRow("list of lists") << QJsonValue(QJsonArray{QJsonArray{1, 2}, QJsonArray{QStringLiteral("x")}});
    QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("two"), 5}});
}

void TestFieldCells::isWhatTheValueGives()
{
    QFETCH(QJsonValue, value);
    for (const char *key : {"one", "two", "three"}) {
        QJsonObject object{{QStringLiteral("a"), 1}, {QStringLiteral("z"), QStringLiteral("unknown")}};
        if (!value.isUndefined()) object.insert(QLatin1String(key), value);
        const QByteArray json = jsonUtf8(object);
        QCOMPARE(quickly(json), slowly(json));
    }
}

void TestFieldCells::recordsThatHaveOtherFields()
{
    auto *random = QRandomGenerator::global();
    const auto value = [&]() -> QJsonValue {
        switch (random->bounded(5)) {
        case 0:
            return random->bounded(1'000'000);
        case 1:
            return random->generateDouble() * 1000;
        case 2:
            return random->bounded(2) == 0;
        case 3:
            return QJsonArray{random->bounded(9), QStringLiteral("x,y")};
        default:
            return QString::number(random->generate64(), 36) + QChar(char16_t(0x20 + random->bounded(0x500)));
        }
    };
    for (int round = 0; round < 2'000; ++round) {
        QJsonObject object;
        for (const char *key : {"one", "two", "three", "four", "five"})
            if (random->bounded(3) > 0) object.insert(QLatin1String(key), value());
        const QByteArray json = jsonUtf8(object);
        QVERIFY2(quickly(json) == slowly(json), json.constData());
    }
}

/// Other writers than Qt.
void TestFieldCells::whatNobodyMade()
{
    for (const char *json :
         {"{}", " { \"one\" : 7 , \"two\" : \"x\" } ", "{\"one\":1.50}", "{\"one\":1.0}", "{\"one\":1E2}",
          "{\"one\":-0}", "{\"one\":18446744073709551615}", "{\"one\":[ 1 , \"a\" ]}", "{\"\\u006fne\":\"\\u00e4\"}",
          "{\"one\":\"\\ud83d\\ude00\"}", "{\"one\":1,\"one\":2}"})
        QCOMPARE(quickly(QByteArray(json)), slowly(json));
}

void TestFieldCells::whatIsNoText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("half a character") << QByteArray("{\"one\":\"\\ud83d\"}");
    QTest::newRow("no UTF-8") << QByteArray("{\"one\":\"\xFF\"}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray("{\"one\":\"x");
    QTest::newRow("no number") << QByteArray("{\"one\":1x2}");
}

void TestFieldCells::whatIsNoText()
{
    QFETCH(QByteArray, json);
    QCOMPARE(quickly(json), QList<QByteArray>());
    QCOMPARE(quickly(QByteArray("{\"one\":\"well again\"}")).value(1), QByteArray("well again"));
}

QTEST_GUILESS_MAIN(TestFieldCells)
#include "test_fieldcells.moc"
