// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/imports/rowreader.h"

#include <QObject>
#include <QSet>

#include <array>
#include <memory>
#include <vector>

namespace kontor {

/// The rows of a file against the description, the file itself and the cache, before a single request is spent. Keeps a
/// few bytes for each row and works out the rest when somebody looks at it, so that 100,000 rows are comfortable. Lives
/// in the thread of the services.
class ImportReview : public QObject
{
    Q_OBJECT

public:
    enum class Verdict : quint8 { Unchecked, Create, Update, Delete, Act, Unchanged, Conflict, Invalid };
    static constexpr int verdicts = 8;

    /// What the review shows of one row.
    struct Detail
    {
        Verdict verdict = Verdict::Unchecked;
        QString problem{};                     ///< of the row as a whole
        QHash<int, QString> cellProblems{};    ///< by column
        QHash<int, FieldChange> cellChanges{}; ///< by column: before -> after; a secret is "***"
        std::vector<PlannedChange> changes{};  ///< what would be sent
    };

    /// Everything passed by reference must outlive the review.
    ImportReview(ConnectionService &connections, RecordCache &cache, ChangeService &changes,
                 std::shared_ptr<const CsvTable> table, ImportSettings settings, QObject *parent);
    ~ImportReview() override;

    /// Looks at every row, in portions, so that the window stays alive; progress in rows. Call it first.
    JobOf<bool> *check(QObject *owner);

    const ImportSettings &settings() const { return m_settings; }
    const ImportCells &cells() const { return m_cells; }
    const CsvTable &table() const { return m_cells.table(); }
    int rowCount() const { return m_cells.table().rowCount(); }
    Verdict verdict(int row) const { return m_verdicts[std::size_t(row)]; }
    bool isSendable(int row) const;
    int count(Verdict verdict) const { return m_counts[std::size_t(verdict)]; }
    QString cell(int row, int column) const { return m_cells.text(row, column); }
    bool isSecret(int column) const;
    Detail detail(int row) const;
    /// What the row asks for; after check().
    RowIntent intent(int row) const { return m_reader->read(row); }

    /// A person mends a cell: the row, and those that said the same, are judged anew.
    void correct(int row, int column, const QString &text);
    bool isCorrected(int row, int column) const { return m_cells.isCorrected(row, column); }

    /// What the cache cannot decide: what it has, or has not, was heard before a certain time.
    struct Doubts
    {
        int rows = 0;
        int records = 0;              ///< at the vendor, each asked for once
        std::chrono::seconds least{}; ///< for asking, by the rate limits
    };
    Doubts doubts() const;
    /// Before check(): since when the cache is believed. Without it, for the last five minutes.
    void setTrustedSince(const QDateTime &since) { m_trustedSince = since; }
    struct Comparison
    {
        int compared = 0;                  ///< records, also those that are not there
        int differing = 0;                 ///< rows that are judged otherwise now
        int failed = 0;                    ///< records about which the vendor did not say
        std::optional<Error> firstError{}; ///< of those
    };
    /// Asks the vendor for the records in doubt, within the pacing, and judges their rows anew; nothing is changed
    /// there. Progress in records. Nothing may be corrected or planned before it is over. Cancelled, or ended by an
    /// error of the whole connection, it leaves the other rows as they were.
    JobOf<Comparison> *compare(QObject *owner);

    int requests() const { return m_requests; }
    /// By the rate limits; a lower bound.
    std::chrono::seconds estimated() const;
    /// How many records are concerned that cannot be brought back.
    int destructive() const { return m_destructive; }
    /// Whether something of it cannot be taken back.
    Danger danger() const;
    /// How many changes have passwords, and how many some that are made here.
    int withSecrets() const { return m_withSecrets; }
    int toHandOver() const { return m_toHandOver; }

Q_SIGNALS:
    void rowChanged(int row);
    void countsChanged();

private:
    class Check;
    class Compare;
    struct Look;
    struct InDoubt
    {
        QString connection{};
        int rows = 0;
    };
    Detail judge(int row, const RowIntent &intent) const;
    static std::vector<ChangeRequest> requestsOf(const RowIntent &intent);
    void takeProblems(const PlannedChange &change, Detail &detail) const;
    void takeChanges(const PlannedChange &change, Detail &detail) const;
    int columnOf(const QString &type, const QString &field) const;
    void setVerdict(int row, Verdict verdict);
    void enter(int row);
    void leave(int row);
    /// leave() without looking for the row that says the same and is the first of them now; what they said.
    quint64 forget(int row);
    bool isListFresh(const QString &connection, const ResourceSpec &resource, const QString &parent) const;
    std::optional<Look> lookFor(const RowStep &step) const;
    std::vector<Look> looksFor(const RowIntent &intent) const;
    void enterDoubts(int row, const RowIntent &intent);
    void leaveDoubts(int row);
    void count(const RowIntent &intent, const Detail &detail, int by);
    int firstWith(quint64 key, int except) const;

    ConnectionService &m_connections;
    RecordCache &m_cache;
    ChangeService &m_changes;
    ImportSettings m_settings;
    ImportCells m_cells;
    std::unique_ptr<RecordFinder> m_finder;
    std::unique_ptr<RowReader> m_reader;
    std::vector<Verdict> m_verdicts;
    std::vector<quint64> m_keys;     ///< by row; 0: nothing tells its record from others
    QHash<quint64, int> m_firstRows; ///< by key
    QHash<quint64, int> m_parents;   ///< how many rows make this record above theirs
    std::array<int, verdicts> m_counts{};
    RateLoad m_load;
    QDateTime m_trustedSince;
    QHash<int, QList<quint64>> m_doubts;        ///< by row
    QHash<quint64, InDoubt> m_looks;            ///< the records of those
    QHash<QString, int> m_looksOf;              ///< how many of these, by connection
    QSet<quint64> m_compared;                   ///< the vendor has been asked for
    mutable QHash<QString, bool> m_listIsFresh; ///< by connection, type and parent
    QDateTime m_begun;                          ///< for what is only planned to be judged
    int m_requests = 0;
    int m_destructive = 0;
    int m_withSecrets = 0;
    int m_toHandOver = 0;
};

} // namespace kontor
