// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector.h"

#include "models/changes/changeservice.h"
#include "models/changes/protection.h"
#include "models/core/redactor.h"
#include "models/schema/fieldrules.h"
#include "models/storage/recordcache.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/driftmodel.h"
#include "views/historymodel.h"
#include "views/icons.h"
#include "views/notelabel.h"
#include "views/plaintext.h"
#include "views/planmodel.h"
#include "views/sidebar.h"
#include "views/symbollabel.h"
#include "views/wholetext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr int mostRelated = 200;
constexpr int mostHistory = 100;
constexpr int restBeforeAskingMs = 300;
constexpr qint64 freshForSeconds = 60;
constexpr int recordRole = Qt::UserRole + 1;

/// One change of the record, whoever made it.
struct HistoryLine
{
    QDateTime at;
    QString what;
    QString outcome;
    QString detail;
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTreeWidget *list(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAccessibleName(name);
    return tree;
}

} // namespace

Inspector::Inspector(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_names(services.connections, services.cache),
      m_title(plain({}, this)),
      m_subtitle(plain({}, this)),
      m_protection(new QWidget(this)),
      m_protectionIcon(new SymbolLabel(m_protection)),
      m_protectionText(plain({}, m_protection)),
      m_buttons(new QHBoxLayout),
      m_tabs(new QTabWidget(this)),
      m_overview(new QScrollArea(this)),
      m_related(list({tr("Name"), tr("Type"), tr("Status")}, tr("Related records"), this)),
      m_history(list({tr("When"), tr("What"), tr("Outcome")}, tr("History of this record"), this)),
      m_raw(new QPlainTextEdit(this)),
      m_asking(new QTimer(this))
{
    setObjectName(QStringLiteral("inspector"));
    setMinimumWidth(320);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_overview->setWidgetResizable(true);
    m_overview->setFrameShape(QFrame::NoFrame);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("The vendor's answer"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_history->setObjectName(QStringLiteral("recordHistory"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_related, tr("Related"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_raw, tr("Raw"));
    // All four stay in sight: the words give way, and the tool tips have them.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabToolTip(tab, m_tabs->tabText(tab));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 8, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(buildProtection());
    layout->addLayout(m_buttons);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    // Without the tabs the two lines stay on top.
    for (QWidget *label : std::initializer_list<QWidget *>{m_title, m_subtitle, m_protection})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_asking->setSingleShot(true);
    m_asking->setInterval(restBeforeAskingMs);
    connect(m_asking, &QTimer::timeout, this, &Inspector::askAgain);
    connect(m_related, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT recordChosen(item->data(0, recordRole).value<Record>()); });
    connect(&m_services.cache, &RecordCache::changed, this, [this](const QString &connection) {
        m_names.forget();
        // Whatever is shown beside the record (what it belongs to, names of plans) is of its connection.
        if (!m_record || m_record->connection != connection) return;
        m_record = m_services.cache.record(m_record->key());
        fill();
    });
    connect(&m_services.connections.protections(), &ProtectedRecords::changed, this, [this] {
        fillProtection();
        fillButtons();
        if (m_record) fillHistory();
    });
    connect(&m_services.changes, &ChangeService::planFinished, this, [this](const PlanReport &report) {
        const bool mine = m_record && std::ranges::any_of(report.rows, [this](const ChangeRow &row) {
                              return row.connection == m_record->connection;
                          });
        if (mine) fillHistory();
    });
    show(std::nullopt);
}

QWidget *Inspector::buildProtection()
{
    auto *layout = new QHBoxLayout(m_protection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_protectionIcon, 0, Qt::AlignTop);
    layout->addWidget(m_protectionText, 1);
    m_protectionText->setObjectName(QStringLiteral("protectionNotice"));
    return m_protection;
}

void Inspector::show(const std::optional<Record> &record)
{
    m_record = record;
    fill();
    if (!record) return;
    m_services.sync.want(*record);
    // Only when a person rests on it: walking down a list asks for nothing.
    m_asking->start();
}

void Inspector::askAgain()
{
    if (!m_record) return;
    const ResourceSpec *resource = resourceOf(m_services.connections, *m_record);
    const bool fresh = m_record->detailed && m_record->fetchedAt.secsTo(m_services.clock.utcNow()) < freshForSeconds;
    if (!resource || !resource->canShow || fresh || !m_services.mayWrite) return;
    m_services.sync.refresh(*m_record, this)->deleteWhenFinished();
}

void Inspector::fill()
{
    m_tabs->setVisible(m_record.has_value());
    fillButtons();
    fillProtection();
    if (!m_record) {
        m_title->setText(tr("Nothing selected"));
        m_subtitle->setText(tr("Select a row to see all of it here."));
        return;
    }
    const ResourceSpec *resource = resourceOf(m_services.connections, *m_record);
    m_title->setText(visibleText(m_record->name));
    QStringList parts;
    if (resource) parts << translated(resource->label);
    if (m_record->id != m_record->name) parts << visibleText(m_record->id);
    if (const StateSpec *state = resource ? resource->state(m_record->status) : nullptr)
        parts << translated(state->label);
    m_subtitle->setText(parts.join(QStringLiteral("  ·  ")));
    fillOverview();
    fillRelated();
    fillHistory();
    fillRaw();
}

void Inspector::fillButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (!m_record) return;
    constexpr int mostButtons = 5;
    for (const RecordAction &action : allActionsFor(m_services.connections, {*m_record}, m_services.mayWrite)) {
        const bool isProtection =
            action.what == RecordAction::What::Protect || action.what == RecordAction::What::Unprotect;
        // That one always has its place.
        if (m_buttons->count() >= mostButtons && !isProtection) continue;
        auto *button = new QToolButton(this);
        button->setIcon(icon(action.icon));
        button->setText(QString(action.label).replace(u'&', QLatin1String("&&")));
        button->setToolTip(toolTipText(action.help.isEmpty() ? action.label : action.label + u'\n' + action.help));
        button->setAccessibleName(action.label);
        button->setObjectName(QStringLiteral("record.") + action.key);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    fitButtons();
}

/// The first two have words as far as there is room for them; the tool tips have them all.
void Inspector::fitButtons()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto widthWith = [this](int worded) {
        int all = 0;
        for (int i = 0; i < m_buttons->count(); ++i) {
            auto *button = qobject_cast<QToolButton *>(m_buttons->itemAt(i)->widget());
            if (!button) continue;
            button->setToolButtonStyle(i < worded ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            all += button->sizeHint().width() + m_buttons->spacing();
        }
        return all;
    };
    for (int worded = 2; worded >= 0 && widthWith(worded) > room; --worded)
        continue;
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void Inspector::addField(QFormLayout *form, const FieldSpec &field, QWidget *page)
{
    const QJsonValue value = m_record->fields.value(field.name());
    const bool refers = ReferenceNames::refers(field);
    const QString plainText = fieldDisplayText(field, value);
    const QString shown = refers ? m_names.text(m_record->connection, field, value) : plainText;
    if (shown.isEmpty() || field.has(FieldFlag::WriteOnly)) return;
    auto *label = plain(translated(field.label), page);
    keepWhole(label);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *content = plain(visibleText(shown), page);
    content->setObjectName(QStringLiteral("value.") + field.name());
    QString tip = translated(field.help);
    if (refers && shown != plainText) tip.prepend(tr("Id: %1").arg(plainText) + u'\n');
    content->setToolTip(toolTipText(tip.trimmed()));
    form->addRow(label, content);
}

void Inspector::fillOverview()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const ResourceSpec *resource = resourceOf(m_services.connections, *m_record);
    if (resource && resource->keptHere) {
        auto *kept = new NoteLabel(tr("This list is kept on this computer: the vendor has none."), page);
        kept->setObjectName(QStringLiteral("keptNotice"));
        form->addRow(kept);
    }
    if (resource)
        for (const FieldSpec &field : resource->fields)
            addField(form, field, page);
    auto *age = plain(
        tr("Seen at the vendor: %1").arg(QLocale().toString(m_record->fetchedAt.toLocalTime(), QLocale::ShortFormat)),
        page);
    age->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(age);
    m_overview->setWidget(page);
}

void Inspector::fillRelated()
{
    m_related->clear();
    auto add = [this](const Record &record) {
        const ResourceSpec *resource = resourceOf(m_services.connections, record);
        const StateSpec *state = resource ? resource->state(record.status) : nullptr;
        auto *item = new QTreeWidgetItem(m_related,
                                         {visibleText(record.name), resource ? translated(resource->label) : QString(),
                                          state ? translated(state->label) : record.status});
        item->setData(0, recordRole, QVariant::fromValue(record));
        item->setIcon(0, icon(kindName(record.kind)));
    };
    const ResourceSpec *resource = resourceOf(m_services.connections, *m_record);
    if (resource && !m_record->parent.isEmpty())
        if (const auto parent = m_services.cache.record(
                {m_record->connection, QString::fromLatin1(resource->parentType), m_record->parent}))
            add(*parent);
    for (const Kind kind : {Kind::Domain, Kind::Account})
        for (const Record &child : m_services.cache.childrenOf(m_record->key(), kind, mostRelated))
            add(child);
    m_tabs->setTabText(1, tr("Related (%1)").arg(m_related->topLevelItemCount()));
    m_tabs->setTabToolTip(1, m_tabs->tabText(1));
    m_related->resizeColumnToContents(0);
}

/// The padlock and in words who protects it since when and why.
void Inspector::fillProtection()
{
    const ProtectedRecord *kept = m_record ? m_services.connections.protections().find(m_record->key()) : nullptr;
    m_protection->setVisible(kept);
    if (!kept) return;
    m_protectionIcon->setSymbol(QStringLiteral("protect"), fontMetrics().height());
    m_protectionText->setText(tr("Protected %1").arg(visibleLines(protectionText(*kept))));
}

/// Our own changes and those of others, as they followed each other.
void Inspector::fillHistory()
{
    m_history->clear();
    const ResourceSpec *resource = resourceOf(m_services.connections, *m_record);
    std::vector<HistoryLine> lines;
    for (const ChangeRow &row : m_services.changes.history({.record = m_record->key(), .limit = mostHistory})
                                    .value_or(std::vector<ChangeRow>()))
        lines.push_back({row.changedAt, verbText(resource, row.mutation), changeStateText(row.state),
                         changeDetailText(m_services.connections, row)});
    for (const DriftEntry &entry : m_services.cache.driftOf(m_record->key(), mostHistory)) {
        const QStringList changes = driftLines(m_services.connections, m_names, entry);
        const bool isChange = entry.what == QLatin1String("changed");
        lines.push_back({entry.seenAt, driftText(entry.what), isChange ? changes.join(QLatin1String("; ")) : QString(),
                         driftText(entry.what) + u'\n' + changes.join(u'\n')});
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryLine::at);
    for (const HistoryLine &line : lines) {
        const QString when = QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(m_history, {when, line.what, line.outcome});
        for (int column = 0; column < m_history->columnCount(); ++column)
            item->setToolTip(column, toolTipText(line.detail));
    }
}

void Inspector::fillRaw()
{
    const QJsonObject clean = Redactor::cleanJson(m_record->fields).toObject();
    m_raw->setPlainText(QString::fromUtf8(QJsonDocument(clean).toJson(QJsonDocument::Indented)));
}

} // namespace kontor
