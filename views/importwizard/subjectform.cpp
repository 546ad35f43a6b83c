// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/subjectform.h"

#include "models/connections/connectionservice.h"
#include "models/tables/recordcolumns.h"
#include "views/importwizard/importtexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QWheelEvent>

#include <algorithm>

namespace kontor {

namespace {

constexpr int actionRole = Qt::UserRole + 1;

bool creates(const ResourceSpec &resource)
{
    return resource.verb(Verb::Create) != nullptr;
}

} // namespace

QuietChoice::QuietChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void QuietChoice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

SubjectForm::SubjectForm(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_connection(new QComboBox(this)),
      m_types(new QComboBox(this)),
      m_mode(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    const auto add = [&](QComboBox *box, const QString &title, const char *name) {
        auto *label = new QLabel(title, this);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        grid->addWidget(label, 0, column);
        grid->addWidget(box, 1, column);
        grid->setColumnStretch(column++, 1);
    };
    add(m_connection, tr("&Connection"), "importConnectionBox");
    add(m_types, tr("The file is &about"), "importTypesBox");
    add(m_mode, tr("&What to do"), "importModeBox");
    fillConnections();
    connect(m_connection, &QComboBox::activated, this, [this] {
        const ImportSettings before = chosen();
        fillTypes();
        chooseTypes(before.types);
        chooseMode(before.mode, before.action);
        Q_EMIT edited();
    });
    connect(m_types, &QComboBox::activated, this, [this] {
        const ImportSettings before = chosen();
        fillModes();
        chooseMode(before.mode, before.action);
        Q_EMIT edited();
    });
    connect(m_mode, &QComboBox::activated, this, &SubjectForm::edited);
}

const ProviderSpec *SubjectForm::spec() const
{
    return m_services.connections.specOf(m_connection->currentData().toString());
}

void SubjectForm::fillConnections()
{
    for (const Connection &connection : m_services.connections.connections())
        m_connection->addItem(visibleText(connection.label), connection.id);
    fillTypes();
}

/// Every type by itself, and those that are made together in one row: parents first.
std::vector<QStringList> SubjectForm::subjects() const
{
    std::vector<QStringList> all;
    const ProviderSpec *vendor = spec();
    if (!vendor) return all;
    for (const ResourceSpec &resource : vendor->resources)
        if (!m_services.imports.modes(resource).empty()) all.push_back({resource.typeName()});
    for (const ResourceSpec &resource : vendor->resources) {
        QStringList chain{resource.typeName()};
        const ResourceSpec *one = &resource;
        while (creates(*one) && *one->parentType) {
            one = vendor->resource(QLatin1String(one->parentType));
            if (!one || !creates(*one) || chain.contains(one->typeName())) break;
            chain.prepend(one->typeName());
            all.push_back(chain);
        }
    }
    return all;
}

QString SubjectForm::subjectLabel(const QStringList &types) const
{
    QStringList labels;
    for (const QString &type : types)
        if (const ResourceSpec *resource = spec()->resource(type)) labels.append(translated(resource->plural));
    return labels.join(QLatin1String(" + "));
}

void SubjectForm::fillTypes()
{
    m_types->clear();
    for (const QStringList &types : subjects())
        m_types->addItem(subjectLabel(types), types);
    fillModes();
}

void SubjectForm::fillModes()
{
    m_mode->clear();
    const ProviderSpec *vendor = spec();
    const QStringList types = m_types->currentData().toStringList();
    const ResourceSpec *resource = vendor && !types.isEmpty() ? vendor->resource(types.last()) : nullptr;
    if (!resource) return;
    for (const ImportMode mode : m_services.imports.modes(*resource)) {
        const bool isMade = mode == ImportMode::Create || mode == ImportMode::Upsert;
        if (mode == ImportMode::Act || (types.size() > 1 && !isMade)) continue;
        m_mode->addItem(importModeLabel(mode), int(mode));
    }
    if (types.size() > 1) return;
    for (const ActionSpec &action : resource->actions) {
        if (action.makesRecord || action.isStep) continue;
        m_mode->addItem(translated(action.label), int(ImportMode::Act));
        m_mode->setItemData(m_mode->count() - 1, action.name(), actionRole);
    }
}

void SubjectForm::chooseTypes(const QStringList &types)
{
    for (int place = 0; place < m_types->count(); ++place)
        if (m_types->itemData(place).toStringList() == types) m_types->setCurrentIndex(place);
    fillModes();
}

void SubjectForm::chooseMode(ImportMode mode, const QString &action)
{
    for (int place = 0; place < m_mode->count(); ++place)
        if (m_mode->itemData(place).toInt() == int(mode) && m_mode->itemData(place, actionRole).toString() == action)
            m_mode->setCurrentIndex(place);
}

void SubjectForm::set(const ImportSettings &settings)
{
    if (const int place = m_connection->findData(settings.connection); place >= 0) m_connection->setCurrentIndex(place);
    fillTypes();
    chooseTypes(settings.types);
    chooseMode(settings.mode, settings.action);
}

void SubjectForm::guess(const CsvTable &table, const QString &connection)
{
    const auto choose = [&](const QString &wanted) {
        const Connection *found = m_services.connections.find(wanted);
        const int place = found ? m_connection->findData(found->id) : -1;
        if (place >= 0) m_connection->setCurrentIndex(place);
    };
    choose(connection);
    const auto back = RoundTrip::find(table.header());
    if (back && table.rowCount() > 0) choose(table.cell(0, back->connection));
    fillTypes();
    if (back && table.rowCount() > 0) {
        chooseTypes({table.cell(0, back->type)});
        return chooseMode(ImportMode::Update, {});
    }
    QStringList best;
    qsizetype most = -1;
    for (const QStringList &types : subjects()) {
        const auto fitting =
            m_services.imports.suggest({.connection = m_connection->currentData().toString(), .types = types}, table);
        if (!fitting) continue;
        // What is recognised counts; what would still be missing counts against it, and so does every further type.
        const bool isComplete = m_services.imports.whatIsMissing(*fitting).isEmpty();
        const qsizetype fit = 4 * qsizetype(fitting->assignments.size()) + (isComplete ? 6 : 0) - 2 * types.size();
        if (fit > most) {
            most = fit;
            best = types;
        }
    }
    chooseTypes(best);
}

ImportSettings SubjectForm::chosen() const
{
    return {.connection = m_connection->currentData().toString(),
            .types = m_types->currentData().toStringList(),
            .mode = ImportMode(m_mode->currentData().toInt()),
            .action = m_mode->currentData(actionRole).toString()};
}

QString SubjectForm::problem() const
{
    const Connection *connection = m_services.connections.find(m_connection->currentData().toString());
    if (!connection) return tr("Add a connection first.");
    if (connection->protection == Protection::ReadOnly)
        return tr("The connection \"%1\" is protected: read only. Choose another one, or lift the protection in its "
                  "settings.")
            .arg(visibleText(connection->label));
    if (m_types->count() == 0 || m_mode->count() == 0) return tr("This vendor offers nothing that a file could do.");
    return {};
}

void SubjectForm::setFixed(bool isFixed)
{
    m_types->setEnabled(!isFixed);
    m_mode->setEnabled(!isFixed);
}

} // namespace kontor
