// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/reviewmodel.h"

#include "models/connections/connectionservice.h"
#include "models/imports/headermatcher.h"
#include "models/tables/recordcolumns.h"
#include "views/icons.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"
#include "views/planmodel.h"
#include "views/theme.h"

#include <QFont>
#include <QUndoStack>

#include <algorithm>

namespace kontor {

namespace {

constexpr int mostRemembered = 400; ///< more than any screen shows
constexpr qsizetype mostShown = 200;

/// A cell of the file with another text; the review judges the row anew each way.
class CellCorrection final : public QUndoCommand
{
public:
    CellCorrection(ReviewModel &model, int row, int column, QString before, QString after)
        : QUndoCommand(ReviewModel::tr("mending a cell")),
          m_model(model),
          m_row(row),
          m_column(column),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_model.put(m_row, m_column, m_before); }
    void redo() override { m_model.put(m_row, m_column, m_after); }

private:
    ReviewModel &m_model;
    int m_row;
    int m_column;
    QString m_before;
    QString m_after;
};

} // namespace

ReviewModel::ReviewModel(Services &services, QUndoStack &undo, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services),
      m_undo(undo),
      m_names(services.connections, services.cache),
      m_details(mostRemembered)
{
}

void ReviewModel::setReview(ImportReview *review)
{
    beginResetModel();
    m_review = review;
    m_details.clear();
    m_isSecret.clear();
    for (int column = 0; m_review && column < m_review->table().columnCount(); ++column)
        m_isSecret.push_back(m_review->isSecret(column));
    fillRows();
    endResetModel();
    if (m_review) connect(m_review, &ImportReview::rowChanged, this, &ReviewModel::rowChanged);
}

/// A byte for each row is looked at: a hundred thousand take less than a millisecond.
void ReviewModel::fillRows()
{
    m_rows.clear();
    for (int row = 0; m_review && row < m_review->rowCount(); ++row)
        if (m_mask & maskOf(m_review->verdict(row))) m_rows.push_back(row);
}

void ReviewModel::setFilter(quint32 mask)
{
    beginResetModel();
    m_mask = mask;
    fillRows();
    endResetModel();
}

void ReviewModel::hold(bool on)
{
    m_isHeld = on;
}

void ReviewModel::refreshVerdicts()
{
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ReviewModel::rowChanged(int fileRow)
{
    m_details.remove(fileRow);
    if (const int row = rowOfFile(fileRow); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int ReviewModel::rowOfFile(int fileRow) const
{
    const auto it = std::ranges::lower_bound(m_rows, fileRow);
    return it != m_rows.end() && *it == fileRow ? int(it - m_rows.begin()) : -1;
}

int ReviewModel::nextProblem(int after) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (after + step) % rows;
        if (isProblem(m_review->verdict(fileRow(row)))) return row;
    }
    return -1;
}

int ReviewModel::problemColumn(int row) const
{
    QList<int> columns = detail(fileRow(row)).cellProblems.keys();
    std::ranges::sort(columns);
    return columns.isEmpty() ? int(VerdictColumn) : FirstCell + columns.front();
}

const ImportReview::Detail &ReviewModel::detail(int fileRow) const
{
    static const ImportReview::Detail nothing;
    if (const ImportReview::Detail *known = m_details.object(fileRow)) return *known;
    if (m_isHeld || m_review->verdict(fileRow) == Verdict::Unchecked) return nothing;
    m_details.insert(fileRow, new ImportReview::Detail(m_review->detail(fileRow)));
    const ImportReview::Detail *worked = m_details.object(fileRow);
    return worked ? *worked : nothing;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_review ? 0 : FirstCell + m_review->table().columnCount();
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool isMendable = index.isValid() && index.column() >= FirstCell && !m_isHeld &&
                            m_review->verdict(fileRow(index.row())) != Verdict::Unchecked;
    return isMendable ? usual | Qt::ItemIsEditable : usual;
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const int row = fileRow(index.row());
    const int column = index.column() - FirstCell;
    const QString before = m_review->cell(row, column);
    if (value.toString() != before) m_undo.push(new CellCorrection(*this, row, column, before, value.toString()));
    return true;
}

void ReviewModel::put(int fileRow, int column, const QString &text)
{
    if (!m_review) return;
    m_review->correct(fileRow, column, text);
    Q_EMIT corrected(fileRow, column);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_review) return {};
    const int row = fileRow(index.row());
    if (role == Qt::AccessibleTextRole) role = Qt::DisplayRole;
    if (role == ToneRole) return int(verdictTone(m_review->verdict(row)));
    if (index.column() == VerdictColumn) return verdictData(row, role);
    if (index.column() == LineColumn) {
        if (role == Qt::DisplayRole) return m_review->table().lineOf(row);
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return toolTipText(m_review->table().sources().value(m_review->table().sourceOf(row)));
        return {};
    }
    return cellData(row, index.column() - FirstCell, role);
}

QVariant ReviewModel::verdictData(int fileRow, int role) const
{
    const Verdict verdict = m_review->verdict(fileRow);
    switch (role) {
    case Qt::DisplayRole:
        return verdictLabel(verdict);
    case Qt::DecorationRole:
        return icon(verdictIcon(verdict));
    case Qt::BackgroundRole:
        return isProblem(verdict) ? QVariant(Theme::pill(verdictTone(verdict)).first) : QVariant();
    case Qt::ForegroundRole:
        return isProblem(verdict) ? QVariant(Theme::pill(verdictTone(verdict)).second) : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(detail(fileRow).problem);
    default:
        return {};
    }
}

QVariant ReviewModel::cellData(int fileRow, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(fileRow, column);
    case Qt::EditRole:
        return m_review->cell(fileRow, column);
    case IsSecretRole:
        return isSecret(column);
    case Qt::ToolTipRole:
        return toolTipText(cellToolTip(fileRow, column));
    case Qt::FontRole:
        if (m_review->isCorrected(fileRow, column)) {
            QFont mended;
            mended.setItalic(true);
            return mended;
        }
        return {};
    case Qt::BackgroundRole:
    case Qt::ForegroundRole: {
        const ImportReview::Detail &known = detail(fileRow);
        const bool isWrong = known.cellProblems.contains(column);
        const bool isChange = known.verdict == Verdict::Update && known.cellChanges.contains(column);
        if (!isWrong && !isChange) return {};
        const auto [back, text] = Theme::pill(isWrong ? verdictTone(known.verdict) : StateSpec::Tone::Good);
        return role == Qt::BackgroundRole ? back : text;
    }
    default:
        return {};
    }
}

QString ReviewModel::cellText(int fileRow, int column) const
{
    const QString text = m_review->cell(fileRow, column);
    if (isSecret(column)) return dotsFor(text);
    const ImportReview::Detail &known = detail(fileRow);
    const auto change = known.cellChanges.constFind(column);
    const bool isChange = known.verdict == Verdict::Update && change != known.cellChanges.cend();
    return isChange ? changeText(*change, column) : visibleText(text.left(mostShown));
}

/// "10 GB → 25 GB". The new one is told as it will be, not as the file spells it.
QString ReviewModel::changeText(const FieldChange &change, int column) const
{
    const ImportSettings &settings = m_review->settings();
    QString type = settings.mainType();
    for (const ImportAssignment &one : settings.assignments)
        if (one.column == column && one.target.field == change.field) type = one.target.type;
    const ResourceSpec *resource = m_services.connections.resourceOf(settings.connection, type);
    const FieldSpec *field = resource ? resource->field(change.field) : nullptr;
    const auto shown = [&](const QJsonValue &value) {
        const QString named =
            field && ReferenceNames::refers(*field) ? m_names.text(settings.connection, *field, value) : QString();
        return named.isEmpty() ? fieldText(resource, settings.action, change.field, value) : visibleText(named);
    };
    return QStringLiteral("%1 → %2").arg(shown(change.before).left(mostShown), shown(change.after).left(mostShown));
}

QString ReviewModel::cellToolTip(int fileRow, int column) const
{
    QStringList lines;
    if (const QString wrong = detail(fileRow).cellProblems.value(column); !wrong.isEmpty()) lines.append(wrong);
    if (isSecret(column)) return lines.join(u'\n');
    if (m_review->isCorrected(fileRow, column))
        lines.append(tr("Mended here; the file has: \"%1\"").arg(m_review->table().cell(fileRow, column)));
    else if (lines.isEmpty())
        lines.append(cellText(fileRow, column));
    return lines.join(u'\n');
}

QString ReviewModel::reason(const QModelIndex &index) const
{
    if (!index.isValid() || !m_review) return {};
    const int row = fileRow(index.row());
    const ImportReview::Detail &known = detail(row);
    QList<int> columns = known.cellProblems.keys();
    std::ranges::sort(columns);
    const int here = index.column() - FirstCell;
    if (columns.removeOne(here)) columns.prepend(here); // what one looks at first
    QStringList sentences;
    for (const int column : std::as_const(columns))
        sentences.append(QStringLiteral("%1: %2").arg(visibleText(m_review->table().header().value(column)),
                                                      visibleText(known.cellProblems.value(column))));
    if (!known.problem.isEmpty()) sentences.append(visibleText(known.problem));
    if (sentences.isEmpty()) return {};
    return tr("Line %1. %2").arg(QString::number(m_review->table().lineOf(row)), sentences.join(u' '));
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == LineColumn && role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || !m_review || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    QString text;
    if (section == VerdictColumn)
        text = tr("What happens");
    else if (section == LineColumn)
        text = tr("Line");
    else
        text = m_review->table().header().value(section - FirstCell);
    return role == Qt::DisplayRole ? visibleText(text) : toolTipText(text);
}

} // namespace kontor
