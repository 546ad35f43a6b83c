// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterexpression.h"

#include <QTest>

namespace kontor::test {

class TestFilterExpression : public QObject
{
    Q_OBJECT

    const QStringList m_fields{QStringLiteral("status"), QStringLiteral("name"), QStringLiteral("size"),
                               QStringLiteral("domain")};

private Q_SLOTS:
    void understandsTokens()
    {
        const auto filter = FilterExpression::parse(
            QStringLiteral("müller -test status:Blocked size:>=100 -domain:*.de name:\"Acme Ltd\" domain: \"a:b\""),
            m_fields);
        QVERIFY(filter);
        QCOMPARE(filter->tokens.size(), 8U);
        QCOMPARE(filter->tokens.at(0).value, QStringLiteral("müller"));
        QVERIFY(filter->tokens.at(1).negated);
        QCOMPARE(filter->tokens.at(2).field, QStringLiteral("status"));
        QCOMPARE(filter->tokens.at(2).value, QStringLiteral("blocked"));
        QCOMPARE(filter->tokens.at(3).comparison, FilterToken::Comparison::GreaterOrEqual);
        QVERIFY(filter->tokens.at(4).negated);
        QCOMPARE(filter->tokens.at(5).value, QStringLiteral("acme ltd"));
        QCOMPARE(filter->tokens.at(6).comparison, FilterToken::Comparison::Empty);
        QCOMPARE(filter->tokens.at(7).value, QStringLiteral("a:b"));
        QVERIFY(!filter->isPlainText());
        QVERIFY(FilterExpression::parse(QStringLiteral("a b"), m_fields)->isPlainText());
        QVERIFY(FilterExpression::parse(QStringLiteral("  "), m_fields)->isEmpty());
    }

    void saysWhereItIsWrong()
    {
        const auto unknown = FilterExpression::parse(QStringLiteral("x stat:1"), m_fields);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(QLatin1String("status")));
        QVERIFY(unknown.error().message.contains(QLatin1String("3")));
        QVERIFY(!FilterExpression::parse(QStringLiteral("name:\"open"), m_fields));
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestFilterExpression)
#include "test_filterexpression.moc"
