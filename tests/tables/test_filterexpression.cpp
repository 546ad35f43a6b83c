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

    void knowsWhatIsProtected()
    {
        const QStringList fields = m_fields + QStringList{isField()};
        const auto whole = FilterExpression::parse(QStringLiteral("is:PROTECTED"), fields);
        QVERIFY(whole);
        QCOMPARE(whole->tokens.front().value, QStringLiteral("protected"));
        QCOMPARE(FilterExpression::parse(QStringLiteral("-is:pro"), fields)->tokens.front().value,
                 QStringLiteral("protected"));
        for (const char *wrong : {"is:", "is:blue", "is:protectedly"}) {
            const auto refused = FilterExpression::parse(QLatin1String(wrong), fields);
            QVERIFY2(!refused, wrong);
            QVERIFY(refused.error().message.contains(QLatin1String("protected")));
        }
    }
};

} // namespace kontor::test

QTEST_GUILESS_MAIN(kontor::test::TestFilterExpression)
#include "test_filterexpression.moc"
