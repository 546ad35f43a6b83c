// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeservice.h"
#include "models/imports/rowreader.h"

#include <QObject>

#include <array>
#include <memory>
#include <vector>

namespace kontor {

/// A checked file as changes, and which changes each row of the file became.
struct ImportPlan
{
    struct Row
    {
        int row = 0;
        int first = 0; ///< seq of its first change
        int count = 0; ///< 0: nothing is to be sent for it
        /// Where the record it is about was planned by an earlier row (the customer of two domains): that change.
        int shared = -1;
    };
    ChangePlan plan{};
    std::vector<Row> rows{};                          ///< every row of the file, in its order
    std::vector<std::pair<int, QString>> generated{}; ///< seq and field of the passwords made here
};

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
    ImportReview(const ConnectionService &connections, const RecordCache &cache, ChangeService &changes,
                 std::shared_ptr<const CsvTable> table, ImportSettings settings, QObject *parent);
    ~ImportReview() override;

    /// Looks at every row, in portions, so that the window stays alive; progress in rows. Call it first.
    JobOf<bool> *check(QObject *owner);

    const ImportSettings &settings() const { return m_settings; }
    const CsvTable &table() const { return m_cells.table(); }
    int rowCount() const { return m_cells.table().rowCount(); }
    Verdict verdict(int row) const { return m_verdicts[std::size_t(row)]; }
    bool isSendable(int row) const;
    int count(Verdict verdict) const { return m_counts[std::size_t(verdict)]; }
    QString cell(int row, int column) const { return m_cells.text(row, column); }
    bool isSecret(int column) const;
    Detail detail(int row) const;

    /// A person mends a cell: the row, and those that said the same, are judged anew.
    void correct(int row, int column, const QString &text);
    bool isCorrected(int row, int column) const { return m_cells.isCorrected(row, column); }

    int requests() const { return m_requests; }
    /// By the rate limits; a lower bound.
    std::chrono::seconds estimated() const;
    /// How many records are concerned that cannot be brought back.
    int destructive() const { return m_destructive; }
    /// Whether something of it cannot be taken back.
    Danger danger() const;

    /// All rows that can be sent, or the first \a most of them, as one plan. In portions like check().
    JobOf<ImportPlan> *plan(const QString &title, const QString &origin, std::optional<int> most, QObject *owner);

Q_SIGNALS:
    void rowChanged(int row);
    void countsChanged();

private:
    class Check;
    class Build;
    /// Adds a row's requests to a plan; what an earlier row brings already is not added twice.
    struct Assembly;

    Detail judge(int row, const RowIntent &intent) const;
    static std::vector<ChangeRequest> requestsOf(const RowIntent &intent);
    void takeProblems(const PlannedChange &change, Detail &detail) const;
    void takeChanges(const PlannedChange &change, Detail &detail) const;
    int columnOf(const QString &type, const QString &field) const;
    void setVerdict(int row, Verdict verdict);
    void enter(int row);
    void leave(int row);
    void count(const RowIntent &intent, const Detail &detail, int by);
    int firstWith(quint64 key, int except) const;

    const ConnectionService &m_connections;
    const RecordCache &m_cache;
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
    QDateTime m_begun; ///< for what is only planned to be judged
    int m_requests = 0;
    int m_destructive = 0;
};

} // namespace kontor
