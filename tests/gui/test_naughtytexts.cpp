// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that have broken programs, through everything that touches them: a file, the vendor, the cache, the table, the
// form, and a file again. Each must come out as it went in.
#include "models/csv/csvreader.h"
#include "models/csv/csvwriter.h"
#include "models/schema/fieldrules.h"
#include "models/tables/recordcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "tests/gui/dialoghouse.h"
#include "views/recordform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kontor;
using namespace kontor::test;

namespace {

/// What a name cannot be in any case is left out: nothing, and nothing but blanks.
QStringList naughtyTexts()
{
    QStringList texts;
    for (const char *one : {"null",
                            "NULL",
                            "undefined",
                            "true",
                            "-1",
                            "1e400",
                            "0x10",
                            "'",
                            "''",
                            "\"",
                            "\\",
                            "\\n",
                            "%s%n",
                            "%1 %2 %L1",
                            "=1+1",
                            "+48 600",
                            "@SUM(A1)",
                            "-2",
                            "＝1",
                            "<b>bold</b>",
                            "<script>alert(1)</script>",
                            "&amp; &#65; &",
                            "' OR 1=1 --",
                            "../../etc/passwd",
                            "CON",
                            "Łódź",
                            "Zażółć gęślą jaźń",
                            "Größe",
                            "日本語",
                            "שלום",
                            "مرحبا",
                            "e\xCC\x81 is not \xC3\xA9",
                            "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
                            "\xF0\x9F\x87\xB5\xF0\x9F\x87\xB1",
                            "Ṱ̺̺̕o͞ ̷i̲̬n",
                            "a\xE2\x80\xAE"
                            "b",
                            "zero\xE2\x80\x8Bwidth",
                            "nb\xC2\xA0sp",
                            "\xEF\xBB\xBFmark",
                            "semi;colon",
                            "com,ma",
                            "kontor_guarded",
                            "sep=;",
                            "ﬁ ligature",
                            "\xEF\xBF\xBD"})
        texts.append(QString::fromUtf8(one));
    QFile corpus(qEnvironmentVariable("KONTOR_SOURCE") + QStringLiteral("/../shared/corpora/strings/blns.json"));
    if (corpus.open(QIODevice::ReadOnly))
        for (const QJsonValue &value : QJsonDocument::fromJson(corpus.readAll()).array())
            texts.append(value.toString());
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    texts.removeDuplicates();
    return texts;
}

const char *const nameKey = "name";

} // namespace

class TestNaughtyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void throughTheTable();
    void throughTheForm();
    void throughAnExport();

private:
    static QString referenceOf(int number) { return QStringLiteral("N-%1").arg(number); }
    std::vector<Record> records() const
    {
        std::vector<Record> all;
        for (const Record &one : m_house.vendor.records)
            if (one.fields.value(QStringLiteral("reference")).toString().startsWith(QLatin1String("N-")))
                if (auto cached = m_house.cached("customer", one.id)) all.push_back(std::move(*cached));
        return all;
    }

    DialogHouse m_house;
    QHash<QString, QString> m_taken; ///< reference -> the text
};

/// File -> review -> vendor -> cache.
void TestNaughtyTexts::initTestCase()
{
    const QStringList texts = naughtyTexts();
    const QString path = m_house.folder() + QStringLiteral("/naughty.csv");
    CsvWriter writer(path, {}, CsvWriter::Existing::Keep);
    QVERIFY(writer.header({QStringLiteral("reference"), QStringLiteral("name")}));
    for (int number = 0; number < texts.size(); ++number)
        QVERIFY(writer.row(QStringList{referenceOf(number), texts[number]}));
    QVERIFY(writer.finish());

    const auto table = waitFor(readCsv({{.path = path}}, {}, this));
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE((*table)->rowCount(), int(texts.size()));
    auto settings =
        m_house.imports->suggest({.connection = m_house.id, .types = {QStringLiteral("customer")}}, **table);
    QVERIFY(settings);
    QVERIFY(settings->guard >= 0);
    for (ImportAssignment &one : settings->assignments)
        one.trim = false;
    const std::unique_ptr<ImportReview> review(m_house.imports->review(*table, *settings, nullptr));
    QVERIFY(waitFor(review->check(this)));
    for (int row = 0; row < review->rowCount(); ++row) {
        QCOMPARE(review->cell(row, 1), texts[row]);
        // What the rules refuse they refuse with a reason, and nothing of it is lost in silence.
        if (review->verdict(row) == ImportReview::Verdict::Create)
            m_taken.insert(referenceOf(row), texts[row]);
        else
            QVERIFY2(!review->detail(row).cellProblems.isEmpty(), qPrintable(texts[row]));
    }
    QVERIFY2(m_taken.size() > texts.size() * 9 / 10, qPrintable(QString::number(m_taken.size())));
    const auto report =
        waitFor(m_house.imports->submit(*review, QStringLiteral("Naughty"), {}, this).job, std::chrono::seconds(60));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->done(), int(m_taken.size()));
    QCOMPARE(int(records().size()), int(m_taken.size()));
    for (const Record &record : records()) {
        const QString text = m_taken.value(record.fields.value(QStringLiteral("reference")).toString());
        QCOMPARE(m_house.vendor.find(record.type, record.id)->name, text);
        QCOMPARE(record.name, text);
        QCOMPARE(record.fields.value(QLatin1String(nameKey)).toString(), text);
    }
}

void TestNaughtyTexts::throughTheTable()
{
    RecordTableModel model(*m_house.connections, *m_house.cache);
    model.setScope({.kind = Kind::Customer});
    const int all = int(m_taken.size()) + 3; // those of the house
    QTRY_COMPARE(model.rowCount(), all);
    const int column = model.columnOf(QLatin1String(nameKey));
    QVERIFY(column >= 0);
    int seen = 0;
    for (int row = 0; row < all; ++row) {
        const auto record = model.recordAt(row);
        QVERIFY(record);
        const auto text = m_taken.constFind(record->fields.value(QStringLiteral("reference")).toString());
        if (text == m_taken.cend()) continue;
        ++seen;
        QCOMPARE(record->name, *text);
        const QString shown = model.index(row, column).data().toString();
        QCOMPARE(shown, visibleText(*text));
        for (const QChar one : shown)
            QVERIFY2(one.category() != QChar::Other_Control, qPrintable(*text));
    }
    QCOMPARE(seen, int(m_taken.size()));
}

void TestNaughtyTexts::throughTheForm()
{
    const ResourceSpec &resource = *FakeVendor::spec().resource(QStringLiteral("customer"));
    const auto form = [&](RecordForm::Purpose purpose) {
        const Verb verb = purpose == RecordForm::Purpose::Edit ? Verb::Update : Verb::Create;
        return std::make_unique<RecordForm>(
            RecordForm::editable(resource.fields, purpose), purpose,
            EditorContext{*m_house.connections, *m_house.cache},
            [&resource, verb](const QJsonObject &values, const QStringList &secrets) {
                return checkFields(resource, verb, values, secrets);
            },
            nullptr);
    };
    for (const Record &record : records()) {
        // Looking at it changes nothing.
        const auto edit = form(RecordForm::Purpose::Edit);
        edit->setValues(record.fields);
        QVERIFY2(!edit->isDirty(), qPrintable(record.name));
        QVERIFY2(edit->values().isEmpty(), qPrintable(record.name));
        QVERIFY2(edit->validate(), qPrintable(record.name));
        // Nor does typing it.
        const auto create = form(RecordForm::Purpose::Create);
        create->enter({{QLatin1String(nameKey), record.name}});
        QCOMPARE(create->values().value(QLatin1String(nameKey)).toString(), record.name);
    }
}

void TestNaughtyTexts::throughAnExport()
{
    for (const auto safety : {CsvFormat::Safety::Guarded, CsvFormat::Safety::Raw}) {
        ExportRequest request{
            .path = m_house.folder() + QStringLiteral("/out.csv"), .format = {.safety = safety}, .replaces = true};
        for (const Record &record : records())
            request.rows.push_back(m_house.cache->rowOf(record.key()).value());
        QCOMPARE(waitFor(m_house.imports->exportRecords(request, this)).value_or(-1), qint64(m_taken.size()));
        const auto table = waitFor(readCsv({{.path = request.path}}, {}, this));
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        const int name = int((*table)->header().indexOf(QLatin1String("name")));
        const int reference = int((*table)->header().indexOf(QLatin1String("reference")));
        const bool isGuarded = safety == CsvFormat::Safety::Guarded;
        for (int row = 0; row < (*table)->rowCount(); ++row) {
            const QString text = (*table)->cell(row, name);
            QCOMPARE(isGuarded ? unguarded(text) : text, m_taken.value((*table)->cell(row, reference)));
        }
        QCOMPARE((*table)->rowCount(), int(m_taken.size()));
    }
}

QTEST_MAIN(TestNaughtyTexts)
#include "test_naughtytexts.moc"
