// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/mappingtable.h"

#include "models/connections/connectionservice.h"
#include "models/tables/recordcolumns.h"
#include "views/formparts.h"
#include "views/importwizard/csvpreviewmodel.h"
#include "views/importwizard/importtexts.h"
#include "views/importwizard/subjectform.h"
#include "views/importwizard/textchangesdialog.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr int mostExamples = 3;
constexpr int searchedForExamples = 200;
constexpr std::array policies{OverwritePolicy::Overwrite, OverwritePolicy::ClearOnBlank, OverwritePolicy::FillIfEmpty,
                              OverwritePolicy::Never};

QTableWidgetItem *still(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(toolTipText(text));
    return item;
}

} // namespace

MappingTable::MappingTable(Services &services, QWidget *parent)
    : QTableWidget(parent), m_services(services), m_choices(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("mappingTable"));
    setAccessibleName(tr("Which column goes where"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Column of the file"), tr("Examples"), tr("Goes to"), tr("Replaces what is there"),
                               tr("Changes to the text")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(Source, 170);
    setColumnWidth(Examples, 240);
    setColumnWidth(Target, 230);
    setColumnWidth(Policy, 200);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
}

bool MappingTable::hasPolicies() const
{
    return m_settings.mode == ImportMode::Update || m_settings.mode == ImportMode::Upsert;
}

std::vector<MappingTable::Line> MappingTable::linesOf(const ImportSettings &settings) const
{
    std::vector<Line> lines;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const std::size_t before = lines.size();
        for (const ImportAssignment &one : settings.assignments)
            if (one.column == column) lines.push_back({.assignment = one, .isUsed = true});
        if (lines.size() == before && column != settings.guard)
            lines.push_back({.assignment = {.target = {}, .column = column}});
    }
    for (const ImportAssignment &one : settings.assignments)
        if (one.column < 0) lines.push_back({.assignment = one, .isUsed = true});
    return lines;
}

void MappingTable::show(const ImportSettings &settings, std::shared_ptr<const CsvTable> table)
{
    m_table = std::move(table);
    m_settings = settings;
    m_targets = m_services.imports.targets(settings);
    m_lines = linesOf(settings);
    build();
}

void MappingTable::reshow(const ImportSettings &settings, std::shared_ptr<const CsvTable> table)
{
    const std::vector<Line> before = std::move(m_lines);
    m_table = std::move(table);
    m_settings = settings;
    m_targets = m_services.imports.targets(settings);
    m_lines = linesOf(settings);
    for (const Line &old : before) {
        const bool isPossible = !old.isUsed || std::ranges::find(m_targets, old.assignment.target) != m_targets.end();
        if (!old.isChosen || !isPossible || old.assignment.column >= m_table->columnCount()) continue;
        const auto same = std::ranges::find_if(m_lines, [&](const Line &line) {
            return !line.isChosen && line.assignment.column >= 0 && line.assignment.column == old.assignment.column;
        });
        if (same != m_lines.end())
            *same = old;
        else
            m_lines.push_back(old);
    }
    build();
}

void MappingTable::build()
{
    m_choices->clear();
    m_choices->appendRow(new QStandardItem(tr("(not used)")));
    for (const ImportTarget &target : m_targets)
        m_choices->appendRow(new QStandardItem(m_services.imports.label(m_settings, target)));
    setColumnHidden(Policy, !hasPolicies());
    setRowCount(0);
    setRowCount(int(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        buildLine(row);
}

void MappingTable::buildLine(int row)
{
    buildSource(row);
    buildTarget(row);
    buildPolicy(row);
    buildChanges(row);
}

QString MappingTable::columnName(const Line &line) const
{
    return line.assignment.column < 0 ? tr("Fixed value") : m_table->header().value(line.assignment.column);
}

void MappingTable::buildSource(int row)
{
    const Line &one = line(row);
    setItem(row, Source, still(visibleText(columnName(one))));
    if (one.assignment.column >= 0) return setItem(row, Examples, still(examples(one)));
    auto *value = new QLineEdit(one.assignment.text, this);
    value->setObjectName(QStringLiteral("fixed.%1").arg(row));
    value->setAccessibleName(tr("Fixed value"));
    value->setPlaceholderText(tr("The same for every row"));
    value->setFrame(false);
    value->setEchoMode(isSecret(one) ? QLineEdit::Password : QLineEdit::Normal);
    setCellWidget(row, Examples, value);
    connect(value, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        line(row).assignment.text = text;
        line(row).isChosen = true;
        Q_EMIT edited();
    });
}

void MappingTable::buildTarget(int row)
{
    auto *box = new QuietChoice(this);
    box->setObjectName(QStringLiteral("target.%1").arg(row));
    box->setAccessibleName(tr("\"%1\" goes to").arg(visibleText(columnName(line(row)))));
    box->setModel(m_choices);
    box->setFrame(false);
    box->setMaxVisibleItems(20);
    const auto it = std::ranges::find(m_targets, line(row).assignment.target);
    box->setCurrentIndex(line(row).isUsed && it != m_targets.end() ? int(it - m_targets.begin()) + 1 : 0);
    setCellWidget(row, Target, box);
    connect(box, &QComboBox::activated, this, [this, row](int place) { chooseTarget(row, place); });
}

void MappingTable::chooseTarget(int row, int place)
{
    Line &one = line(row);
    one.isUsed = place > 0;
    one.isChosen = true;
    if (one.isUsed) one.assignment.target = m_targets[std::size_t(place - 1)];
    // A password may begin with a space.
    if (isSecret(one)) one.assignment.trim = false;
    buildSource(row);
    buildPolicy(row);
    buildChanges(row);
    Q_EMIT edited();
}

void MappingTable::buildPolicy(int row)
{
    removeCellWidget(row, Policy);
    const Line &one = line(row);
    const bool isField = one.isUsed && one.assignment.target.meaning == ImportTarget::Meaning::Field;
    if (!hasPolicies() || !isField) return setItem(row, Policy, still({}));
    auto *box = new QuietChoice(this);
    box->setObjectName(QStringLiteral("policy.%1").arg(row));
    box->setAccessibleName(tr("When \"%1\" replaces what is there").arg(visibleText(columnName(one))));
    box->setFrame(false);
    for (const OverwritePolicy policy : policies)
        box->addItem(overwritePolicyLabel(policy), int(policy));
    box->setCurrentIndex(box->findData(int(one.assignment.policy)));
    setCellWidget(row, Policy, box);
    connect(box, &QComboBox::activated, this, [this, row, box] {
        line(row).assignment.policy = OverwritePolicy(box->currentData().toInt());
        line(row).isChosen = true;
        Q_EMIT edited();
    });
}

void MappingTable::buildChanges(int row)
{
    removeCellWidget(row, Changes);
    const Line &one = line(row);
    if (!one.isUsed || one.assignment.column < 0) return setItem(row, Changes, still({}));
    const QString said = textChangesLabel(one.assignment);
    auto *cell = new QWidget(this);
    auto *place = new QHBoxLayout(cell);
    place->setContentsMargins(2, 0, 2, 0);
    QToolButton *button =
        textButton(withoutMnemonic(said.isEmpty() ? tr("none") : said), QStringLiteral("changes.%1").arg(row), cell);
    button->setAccessibleName(tr("Changes to the text of \"%1\"").arg(visibleText(columnName(one))));
    button->setAutoRaise(true);
    place->addWidget(button);
    place->addStretch(1);
    setCellWidget(row, Changes, cell);
    connect(button, &QToolButton::clicked, this, [this, row] { openChanges(row); });
}

void MappingTable::openChanges(int row)
{
    const Line &one = line(row);
    QString sample;
    for (int place = 0; place < std::min(m_table->rowCount(), searchedForExamples) && sample.isEmpty(); ++place)
        sample = m_table->cell(place, one.assignment.column);
    auto *dialog = new TextChangesDialog(one.assignment, columnName(one), sample, isSecret(one), this);
    connect(dialog, &QDialog::accepted, this, [this, row, dialog] {
        if (row >= rowCount()) return;
        line(row).assignment = dialog->assignment();
        line(row).isChosen = true;
        buildChanges(row);
        Q_EMIT edited();
    });
    dialog->open();
}

bool MappingTable::isSecret(const Line &line) const
{
    const ProviderSpec *spec = m_services.connections.specOf(m_settings.connection);
    const FieldSpec *field =
        spec && line.isUsed ? HeaderMatcher::fieldOf(*spec, m_settings, line.assignment.target) : nullptr;
    return field && field->type == FieldType::Secret;
}

QString MappingTable::examples(const Line &line) const
{
    const int column = line.assignment.column;
    const bool isHidden = isSecret(line) || speaksOfSecrets(m_table->header().value(column));
    QStringList found;
    for (int row = 0; row < std::min(m_table->rowCount(), searchedForExamples) && found.size() < mostExamples; ++row) {
        const QString cell = m_table->cell(row, column).left(60);
        if (!cell.trimmed().isEmpty() && !found.contains(cell)) found.append(cell);
    }
    if (isHidden) return found.isEmpty() ? QString() : dotsFor(found.front());
    return visibleText(found.join(QStringLiteral(" · ")));
}

std::vector<ImportAssignment> MappingTable::assignments() const
{
    std::vector<ImportAssignment> all;
    for (const Line &one : m_lines)
        if (one.isUsed) all.push_back(one.assignment);
    return all;
}

QStringList MappingTable::unused() const
{
    QStringList names;
    for (const Line &one : m_lines)
        if (!one.isUsed && one.assignment.column >= 0) names.append(columnName(one));
    return names;
}

QString MappingTable::contradiction() const
{
    for (std::size_t one = 0; one < m_lines.size(); ++one)
        for (std::size_t other = one + 1; other < m_lines.size(); ++other)
            if (m_lines[one].isUsed && m_lines[other].isUsed &&
                m_lines[one].assignment.target == m_lines[other].assignment.target)
                return tr("\"%1\" and \"%2\" both go to: %3. Choose one of them.")
                    .arg(visibleText(columnName(m_lines[one])), visibleText(columnName(m_lines[other])),
                         m_services.imports.label(m_settings, m_lines[one].assignment.target));
    return {};
}

void MappingTable::addFixedValue()
{
    m_lines.push_back({.assignment = {.target = {}, .column = -1}, .isChosen = true});
    setRowCount(int(m_lines.size()));
    const int row = rowCount() - 1;
    buildLine(row);
    scrollToBottom();
    if (QWidget *value = cellWidget(row, Examples)) value->setFocus();
    Q_EMIT edited();
}

void MappingTable::addAnotherUse()
{
    const int row = currentRow();
    if (row < 0 || line(row).assignment.column < 0) return;
    const Line another{.assignment = {.target = {}, .column = line(row).assignment.column}, .isChosen = true};
    m_lines.insert(m_lines.begin() + row + 1, another);
    build();
    setCurrentCell(row + 1, Target);
    if (QWidget *target = cellWidget(row + 1, Target)) target->setFocus();
    Q_EMIT edited();
}

} // namespace kontor
