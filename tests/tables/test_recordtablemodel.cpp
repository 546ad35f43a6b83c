// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/protectedrecords.h"
#include "models/storage/searchtext.h"
#include "models/tables/recordcolumns.h"
#include "models/tables/recordquery.h"
#include "models/tables/recordtablemodel.h"
#include "tests/sync/servicehouse.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace kontor::test {

class TestRecordTableModel : public QObject
{
    Q_OBJECT

    static QStringList names(const RecordTableModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.recordAt(row)->name;
        return all;
    }
    static void fill(ServiceHouse &house, const QStringList &customers)
    {
        const SyncScope scope{house.id, QStringLiteral("customer"), {}};
        const auto generation = waitFor(house.cache->beginScope(scope, house.cache.get()));
        std::vector<Record> records;
        for (const QString &name : customers)
            records.push_back({.connection = house.id,
                               .kind = Kind::Customer,
                               .type = QStringLiteral("customer"),
                               .id = QString::number(records.size() + 1),
                               .name = name,
                               .status = records.size() % 2 ? QStringLiteral("disabled") : QStringLiteral("active"),
                               .fields = {{QStringLiteral("name"), name}},
                               .fetchedAt = QDateTime::currentDateTimeUtc()});
        static_cast<void>(waitFor(house.cache->put(scope, *generation, records, house.cache.get())));
        QVERIFY(waitFor(house.cache->endScope(scope, *generation, house.cache.get())));
    }
    static FilterExpression parsed(const RecordTableModel &model, const QString &text)
    {
        return FilterExpression::parse(text, model.filterFields()).value();
    }

private Q_SLOTS:
    void showsFiltersAndSorts()
    {
        ServiceHouse house;
        QStringList many{QStringLiteral("Müller GmbH"), QStringLiteral("Zeta"), QStringLiteral("alpha"),
                         QStringLiteral("Łódzka")};
        for (int i = 0; i < 300; ++i)
            many << QStringLiteral("Kunde %1").arg(i);
        fill(house, many);
        RecordTableModel model(*house.connections, *house.cache);
        QAbstractItemModelTester tester(&model);
        model.setScope({.kind = Kind::Customer});
        QCOMPARE(model.rowCount(), 64); // the first screen is there at once
        QTRY_COMPARE(model.rowCount(), 304);
        QCOMPARE(model.totalCount(), 304);
        QCOMPARE(model.recordAt(0)->name, QStringLiteral("alpha"));
        QCOMPARE(model.recordAt(1)->name, QStringLiteral("Kunde 0"));
        QCOMPARE(model.recordAt(303)->name, QStringLiteral("Zeta"));

        model.setFilter(parsed(model, QStringLiteral("MÜLLER")));
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("Müller GmbH")});
        model.setFilter(parsed(model, QStringLiteral("kunde 29 -299")));
        int expected = 0;
        for (qsizetype i = 0; i < many.size(); ++i) {
            const QString all = many.at(i).toLower() + u' ' + QString::number(i + 1); // name and id are searched
            expected += all.contains(QLatin1String("kunde")) && all.contains(QLatin1String("29")) &&
                        !all.contains(QLatin1String("299"));
        }
        QTRY_COMPARE(model.rowCount(), expected);
        model.setFilter(parsed(model, QStringLiteral("status:disabled z")));
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("Łódzka"), QStringLiteral("Zeta")}));
        model.sort(model.columnOf(QStringLiteral("name")), Qt::DescendingOrder);
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("Zeta"), QStringLiteral("Łódzka")}));
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 304);
        QCOMPARE(model.recordAt(0)->name, QStringLiteral("Zeta"));
        model.sort(model.columnOf(QStringLiteral("id")), Qt::AscendingOrder);
        QTRY_COMPARE(model.recordAt(9)->id, QStringLiteral("10"));
    }

    void findsAndMarksWhatIsProtected()
    {
        ServiceHouse house;
        fill(house, {QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma")});
        ProtectedRecords &protections = house.connections->protections();
        const RecordKey beta{house.id, QStringLiteral("customer"), QStringLiteral("2")};
        // The same number under another type is another record.
        const RecordKey mailbox{house.id, QStringLiteral("mailbox"), QStringLiteral("3")};
        protections.take({{.key = beta, .name = QStringLiteral("Beta"), .reason = QStringLiteral("<why>")},
                          {.key = mailbox, .name = QStringLiteral("Mailbox")}},
                         true);
        RecordTableModel model(*house.connections, *house.cache);
        QAbstractItemModelTester tester(&model);
        model.setScope({.kind = Kind::Customer});
        QTRY_COMPARE(model.rowCount(), 3);
        const QModelIndex name = model.index(1, model.columnOf(QStringLiteral("name")));
        QCOMPARE(name.data(RecordTableModel::ProtectedRole).toString(), protectedWord());
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(protectedWord()));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;why&gt;")));
        QVERIFY(!model.index(0, name.column()).data(RecordTableModel::ProtectedRole).isValid());

        QVERIFY(model.filterFields().contains(QStringLiteral("is")));
        QCOMPARE(model.filterValues(QStringLiteral("is")), QStringList{QStringLiteral("protected")});
        model.setFilter(parsed(model, QStringLiteral("is:protected")));
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("Beta")});
        model.setFilter(parsed(model, QStringLiteral("-is:prot")));
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("Alpha"), QStringLiteral("Gamma")}));
        // The answer follows the protection.
        model.setFilter(parsed(model, QStringLiteral("is:protected")));
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("Beta")});
        protections.take({{.key = {house.id, QStringLiteral("customer"), QStringLiteral("1")}}}, true);
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("Alpha"), QStringLiteral("Beta")}));
        protections.take({{.key = beta}}, false);
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("Alpha")});
    }

    void whatItBelongsToIsSortedByName()
    {
        ServiceHouse house;
        fill(house, {QStringLiteral("Zeta"), QStringLiteral("Alpha"), QStringLiteral("Mu")});
        for (const char *domain : {"1", "2", "3", "9"})
            static_cast<void>(waitFor(house.cache->putOne({.connection = house.id,
                                                           .kind = Kind::Domain,
                                                           .type = QStringLiteral("domain"),
                                                           .id = QStringLiteral("of-") + QLatin1String(domain),
                                                           .name = QStringLiteral("of-") + QLatin1String(domain),
                                                           .parent = QLatin1String(domain)},
                                                          house.cache.get())));
        RecordTableModel model(*house.connections, *house.cache);
        model.setScope({.kind = Kind::Domain});
        QTRY_COMPARE(model.rowCount(), 4);
        model.sort(model.columnOf(QStringLiteral("parent")), Qt::AscendingOrder);
        // Of the last one nobody knows whose it is: numbers come before names.
        const QStringList byName{QStringLiteral("of-9"), QStringLiteral("of-2"), QStringLiteral("of-3"),
                                 QStringLiteral("of-1")};
        QTRY_COMPARE(names(model), byName);
        model.sort(model.columnOf(QStringLiteral("parent")), Qt::DescendingOrder);
        QTRY_COMPARE(names(model), QStringList(byName.crbegin(), byName.crend()));
        // Another name, another place.
        static_cast<void>(waitFor(house.cache->putOne({.connection = house.id,
                                                       .kind = Kind::Customer,
                                                       .type = QStringLiteral("customer"),
                                                       .id = QStringLiteral("2"),
                                                       .name = QStringLiteral("Zulu"),
                                                       .fields = {{QStringLiteral("name"), QStringLiteral("Zulu")}}},
                                                      house.cache.get())));
        QTRY_COMPARE(names(model).front(), QStringLiteral("of-2"));
    }

    /// Neither as HTML nor with the marks of HTML in sight.
    void tellsForeignNamesInToolTipsAsTheyAre()
    {
        ServiceHouse house;
        fill(house, {QStringLiteral("A & B"), QStringLiteral("<b>C</b>"), QStringLiteral("plain")});
        RecordTableModel model(*house.connections, *house.cache);
        model.setScope({.kind = Kind::Customer});
        QTRY_COMPARE(model.rowCount(), 3);
        int html = 0;
        for (int row = 0; row < 3; ++row) {
            const QString tip = model.index(row, 0).data(Qt::ToolTipRole).toString();
            const bool isHtml = tip.startsWith(QLatin1String("<span>"));
            html += isHtml ? 1 : 0;
            // As a tool tip shows it: what looks like HTML is read as such, all else is shown as it is.
            QString shown =
                isHtml ? QString(tip).remove(QLatin1String("<span>")).remove(QLatin1String("</span>")) : tip;
            if (isHtml)
                shown.replace(QLatin1String("&lt;"), QLatin1String("<"))
                    .replace(QLatin1String("&gt;"), QLatin1String(">"))
                    .replace(QLatin1String("&amp;"), QLatin1String("&"));
            QCOMPARE(shown, model.index(row, 0).data().toString());
        }
        QCOMPARE(html, 2);
    }

    void sameAnswerAsLookingAtEveryName()
    {
        ServiceHouse house;
        QStringList many;
        for (int i = 0; i < 500; ++i)
            many << QStringLiteral("%1 %2")
                        .arg(QStringList{QStringLiteral("Größe"), QStringLiteral("ZENITH"), QStringLiteral("žena"),
                                         QStringLiteral("Ze")}
                                 .at(i % 4))
                        .arg(i * 7919 % 1000);
        fill(house, many);
        for (const QString &word :
             {QStringLiteral("z"), QStringLiteral("ze"), QStringLiteral("zenith"), QStringLiteral("GRÖSSE"),
              QStringLiteral("größe"), QStringLiteral("9"), QStringLiteral("Ž"), QStringLiteral("none")}) {
            RecordQuery query{.filter = FilterExpression::parse(word, {}).value()};
            const auto found = runRecordQuery(house.cache->path(), *house.connections, query);
            QVERIFY(found);
            const auto expected = std::ranges::count_if(many, [&](const QString &name) {
                const int at = int(many.indexOf(name)) + 1;
                return foldedForSearch(name).contains(foldedForSearch(word)) || QString::number(at).contains(word);
            });
            QCOMPARE(qint64(found->size()), qint64(expected));
        }
    }

    void newRowsComeInWithoutAReset()
    {
        ServiceHouse house;
        fill(house, {QStringLiteral("A"), QStringLiteral("C")});
        RecordTableModel model(*house.connections, *house.cache);
        model.setScope({.kind = Kind::Customer});
        QTRY_VERIFY(!model.isBusy());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex last(model.index(1, 0));
        Record fresh{.connection = house.id,
                     .kind = Kind::Customer,
                     .type = QStringLiteral("customer"),
                     .id = QStringLiteral("9"),
                     .name = QStringLiteral("B"),
                     .fetchedAt = QDateTime::currentDateTimeUtc()};
        static_cast<void>(waitFor(house.cache->putOne(fresh, this)));
        QTRY_COMPARE(names(model), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(last.row(), 2); // what was selected stays selected
        QCOMPARE(model.rowOf(fresh.key()), 1);
    }

    void rowsWaitWhileHeld()
    {
        ServiceHouse house;
        fill(house, {QStringLiteral("A")});
        RecordTableModel model(*house.connections, *house.cache);
        model.setScope({.kind = Kind::Customer});
        QTRY_VERIFY(!model.isBusy());
        model.hold(true);
        fill(house, {QStringLiteral("A"), QStringLiteral("B")});
        QTest::qWait(700);
        QCOMPARE(model.rowCount(), 1);
        model.hold(false);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void hiddenCharactersAreShown()
    {
        QCOMPARE(visibleText(QStringLiteral("abc\u202edef")), QStringLiteral("abc[U+202E]def"));
        QCOMPARE(visibleText(QStringLiteral("Müller & <b>")), QStringLiteral("Müller & <b>"));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestRecordTableModel)
#include "test_recordtablemodel.moc"
