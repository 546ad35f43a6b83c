// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/importhouse.h"

#include <QTest>

using namespace kontor;
using namespace kontor::test;

/// Passwords that an import makes, on their way to the customers.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeIsHandedOverAndWhatTheFileSaidIsNot();
};

void TestHandOver::whatWasMadeIsHandedOverAndWhatTheFileSaidIsNot()
{
    ImportHouse house;
    const QStringList types{QStringLiteral("mailbox")};
    const auto table = ImportHouse::tableOf("address,domain,password\n"
                                            "eva@one.example,one.example,\n"
                                            "finn@one.example,one.example,said-in-the-file\n");
    ImportSettings settings = house.suggested(*table, types, ImportMode::Create);
    settings.assignments.push_back(
        {.target = {.type = types.front(), .field = QStringLiteral("password")}, .column = 2, .trim = false});
    settings.passwords = PasswordPolicy{.length = 20};
    house.reviewed(table, settings);
    const ImportHouse::Ended ended = house.carryOut();
    QCOMPARE(ended.report.done(), 2);
    const QString id = ended.plan;
    const auto made = waitFor(house.changes->handOver(id, house.changes.get()));
    QVERIFY(made);
    QCOMPARE(made->rows.size(), 1U);
    QCOMPARE(made->rows[0].objectName, QStringLiteral("eva@one.example"));
    QCOMPARE(made->rows[0].secret.size(), 20);
    const auto &arrived = house.vendor.passwords.at(ended.report.rows[0].mutation.operationToken);
    QVERIFY(made->rows[0].secret.sameAs(arrived.value(QStringLiteral("password"))));

    int rows = 0;
    QVERIFY(house.ledger->eachRow(id, [&](const ImportLedgerRow &row) -> Result<void> {
        ++rows;
        return row.cells.value(2).isEmpty() ? Result<void>() : failure({.message = QStringLiteral("a password")});
    }));
    QCOMPARE(rows, 2);
    QVERIFY(house.changes->forgetHandOver(id));
    QVERIFY(waitFor(house.changes->handOver(id, house.changes.get()))->rows.empty());
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "test_handover.moc"
