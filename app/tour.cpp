// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/screentext.h"
#include "models/changes/changeservice.h"
#include "models/connections/connectionservice.h"
#include "models/schema/fieldrules.h"
#include "models/storage/recordcache.h"
#include "models/sync/syncservice.h"
#include "models/tables/referencenames.h"
#include "views/importwizard/importwizard.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace kontor {

namespace {

constexpr int lookEveryMs = 60;
constexpr int mostLooks = 1000;
constexpr int settleLooks = 5; ///< a screen has to look the same this often before its picture is taken
constexpr int mostChosen = 3;

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible()) return dialog;
    return nullptr;
}

bool isDialogOpen()
{
    return openDialog() != nullptr;
}

void closeDialog()
{
    if (QDialog *dialog = openDialog()) dialog->reject();
}

/// True when no dialog is left; answers the question whether to give up what was entered.
bool isDialogClosed()
{
    const QDialog *dialog = openDialog();
    if (!dialog) return true;
    if (auto *discard = dialog->findChild<QPushButton *>(QStringLiteral("discardButton"))) discard->click();
    return false;
}

void chooseInDialog(const QString &box, const QString &value)
{
    const QDialog *dialog = openDialog();
    if (auto *choice = dialog ? dialog->findChild<QComboBox *>(box) : nullptr)
        choice->setCurrentIndex(choice->findData(value));
}

void click(const char *button)
{
    const QDialog *dialog = openDialog();
    if (auto *wanted = dialog ? dialog->findChild<QAbstractButton *>(QLatin1String(button)) : nullptr) wanted->click();
}

bool hasSteps(const ResourceSpec &resource, const ActionSpec &action)
{
    return resource.followUps &&
           !resource.followUps({.verb = Verb::Act, .type = resource.typeName(), .action = action.name()}).empty();
}

/// "new-customer", "customer-register": what the form of the offer is called in file names.
QString nameOf(const NewOffer &offer)
{
    return offer.action.isEmpty() ? QStringLiteral("new-%1").arg(kindName(offer.kind).chopped(1))
                                  : QStringLiteral("%1-%2").arg(offer.type, offer.action);
}

/// What a form for a new record would have to be filled with.
QJsonObject exampleValues(const ResourceSpec &resource)
{
    QJsonObject values;
    for (const FieldSpec &field : resource.fields) {
        // What is counted is asked for too: an example that a vendor refuses would show nothing.
        if (const auto usual = fieldValueFromText(field, QString::fromUtf8(field.defaultValue)); *field.defaultValue)
            values.insert(field.name(), usual.value());
        else if (field.type == FieldType::Integer && field.has(FieldFlag::InForm))
            values.insert(field.name(), 5);
        else if (field.has(FieldFlag::RequiredOnCreate))
            values.insert(field.name(), field.type == FieldType::Email ? QStringLiteral("office@example-bakery.example")
                                                                       : QStringLiteral("example-bakery"));
    }
    return values;
}

/// What can be done to several records without asking for anything, and taken back.
bool isReviewable(const ActionSpec &action)
{
    return action.parameters.empty() && *action.inverse && !action.allowedStates.empty() && !action.isStep &&
           !action.isLocal && !action.makesRecord && action.danger != Danger::Destructive;
}

} // namespace

Tour::Tour(MainWindow &window, Services &services, QString folder)
    : m_window(window), m_services(services), m_folder(std::move(folder))
{
    m_poll.setInterval(lookEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1360, 820);
    planFirstStart();
    next();
}

void Tour::planFirstStart()
{
    const auto isWelcome = [this] {
        const auto *page = m_window.findChild<QWidget *>(QStringLiteral("welcomePage"));
        return page && page->isVisible();
    };
    add(
        QStringLiteral("00-first-start"), [] {}, isWelcome, isWelcome);
    add(
        QStringLiteral("00-first-start-dark"), [this] { m_window.setTheme(QStringLiteral("dark")); }, isWelcome,
        isWelcome);
    // The stops that follow depend on what there is.
    add(
        {},
        [this] {
            m_window.setTheme(QStringLiteral("light"));
            Q_EMIT vendorsWanted();
        },
        [this] { return m_hasVendors; });
    add(
        {}, [this] { planStops(); }, [] { return true; });
}

void Tour::planStops()
{
    planTables();
    planForms();
    planDark();
    for (const Connection &connection : m_services.connections.connections())
        planConnection(connection);
    planImport(QStringLiteral("import"), QStringLiteral("light"));
    planExport(QStringLiteral("export"), QStringLiteral("light"));
    planHistory();
    planProtection();
    planDrift();
    planSignOn();
    planDeletion();
    planHelp(QStringLiteral("light"));
    planErrors();
    planConnectionsInDark();
    planHistoryInDark();
    planImport(QStringLiteral("import-dark"), QStringLiteral("dark"));
    planExport(QStringLiteral("export-dark"), QStringLiteral("dark"));
    planHelp(QStringLiteral("dark"));
}

/// Settings, guide and keys.
void Tour::planHelp(const QString &theme)
{
    const QString dark = theme == QLatin1String("dark") ? QStringLiteral("-dark") : QString();
    add(
        {}, [this, theme] { m_window.setTheme(theme); }, [] { return true; });
    add(
        QStringLiteral("settings") + dark, [this] { m_window.openSettings(); }, isDialogOpen);
    addClosing();
    add(
        QStringLiteral("guide") + dark, [this] { m_window.openGuide(); }, isDialogOpen);
    addClosing();
    add(
        QStringLiteral("keys") + dark, [this] { m_window.openKeys(); }, isDialogOpen);
    addClosing();
}

/// As whom one signs on; nobody is signed on by looking. And who did.
void Tour::planSignOn()
{
    for (const Connection &connection : m_services.connections.connections()) {
        const ProviderSpec *spec = m_services.connections.specOf(connection.id);
        if (!spec->signOn.offered) continue;
        add(
            {}, [this, connection] { m_window.showKind(Kind::Customer, connection.id); }, [this] { return hasRows(); });
        add(
            QStringLiteral("%1-sign-on").arg(spec->idName()),
            [this] {
                table()->selectRow(0);
                trigger(QStringLiteral("signOnAction"));
            },
            isDialogOpen);
        addClosing();
    }
    add(
        QStringLiteral("sign-ons"), [this] { m_window.showSignOns(); }, [] { return true; });
}

/// What cannot be taken back is typed before it is done; here it is not done.
void Tour::planDeletion()
{
    for (const Connection &connection : m_services.connections.connections()) {
        const ProviderSpec *spec = m_services.connections.specOf(connection.id);
        const auto domains = spec->resourcesOf(Kind::Domain);
        if (std::ranges::none_of(domains, [](const ResourceSpec *one) { return one->verb(Verb::Delete); })) continue;
        const auto mayDelete = [this] {
            const auto *action = m_window.findChild<QAction *>(QStringLiteral("deleteAction"));
            return hasRows() && action && action->isEnabled();
        };
        add(
            {},
            [this, connection] {
                m_window.showKind(Kind::Domain, connection.id);
                table()->selectRow(0);
            },
            [this, connection] { return hasRows() || isSettled(connection.id); });
        add(
            QStringLiteral("%1-deletion").arg(spec->idName()),
            [this] {
                table()->selectRow(0);
                trigger(QStringLiteral("deleteAction"));
            },
            isDialogOpen, mayDelete);
        addClosing();
    }
}

/// A form with nothing in it, a key that the vendor refuses, and a vendor that is not there.
void Tour::planErrors()
{
    if (m_services.connections.connections().empty()) return;
    add(
        {}, [this] { m_window.startAddConnection(); }, isDialogOpen);
    add(
        QStringLiteral("error-fields"), [this] { press(QStringLiteral("saveButton")); }, isDialogOpen);
    addClosing();
    Connection like = m_services.connections.connections().front();
    like.id.clear();
    QHash<QString, Secret> wrong;
    for (const FieldSpec &field :
         m_services.connections.specOf(m_services.connections.connections().front().id)->credentials)
        if (field.type == FieldType::Secret)
            wrong.insert(field.name(), Secret::fromText(QStringLiteral("not-the-key")));
    like.label = QStringLiteral("Example 1");
    planError(QStringLiteral("error-key-refused"), like, wrong);
    like.label = QStringLiteral("Example 2");
    like.baseUrl = QStringLiteral("http://127.0.0.1:9");
    planError(QStringLiteral("error-unreachable"), like, wrong);
}

void Tour::planError(const QString &picture, const Connection &connection, const QHash<QString, Secret> &secrets)
{
    const auto isTold = [this] {
        const ConnectionStatus status = m_services.connections.status(m_wrong);
        const auto *bar = m_window.findChild<QWidget *>(QStringLiteral("messageBar"));
        return !m_wrong.isEmpty() && status.error && bar && bar->isVisible();
    };
    add(
        picture,
        [this, connection, secrets] {
            m_wrong.clear();
            m_services.connections.save(connection, secrets, this)
                ->onFinished(this, [this](const Result<Connection> &saved) {
                    if (!saved) return;
                    m_wrong = saved->id;
                    m_window.showKind(Kind::Customer, saved->id);
                    m_services.sync.sync(saved->id, SyncService::Depth::Top, this)->deleteWhenFinished();
                });
        },
        isTold);
    add(
        {},
        [this] {
            m_services.connections.remove(m_wrong, this)->onFinished(this, [this](const auto &) { m_wrong.clear(); });
        },
        [this] { return m_wrong.isEmpty(); });
}

void Tour::planTables()
{
    const auto rowsThere = [this] {
        return hasRows();
    };
    add(
        QStringLiteral("01-customers"), [this] { m_window.showKind(Kind::Customer, {}); },
        [this] { return hasRows() && isSynced(); });
    add(
        QStringLiteral("02-customer"), [this] { select(2); }, rowsThere);
    add(
        QStringLiteral("03-domains"), [this] { m_window.showKind(Kind::Domain, {}); }, rowsThere);
    add(
        QStringLiteral("04-accounts"), [this] { m_window.showKind(Kind::Account, {}); }, rowsThere);
    add(
        QStringLiteral("05-filter"),
        [this] { m_window.setFilterText(QStringLiteral("type:mailbox status:active an")); }, rowsThere);
    add(
        QStringLiteral("06-account"), [this] { select(1); }, rowsThere);
    add(
        QStringLiteral("07-several"), [this] { table()->selectAll(); }, rowsThere);
}

void Tour::planForms()
{
    add(
        QStringLiteral("08-form"),
        [this] {
            m_window.setFilterText({});
            m_window.showKind(Kind::Customer, {});
            m_window.startCreate(Kind::Customer);
        },
        isDialogOpen);
    addClosing();
    add(
        QStringLiteral("09-connection"), [this] { m_window.startAddConnection(); }, isDialogOpen);
    addClosing();
    add(
        QStringLiteral("10-no-match"), [this] { m_window.setFilterText(QStringLiteral("nobody is called this")); },
        [this] { return !hasRows(); });
    add(
        QStringLiteral("11-history"),
        [this] {
            m_window.setFilterText({});
            m_window.showHistory();
        },
        [] { return true; });
}

void Tour::planDark()
{
    add(
        QStringLiteral("12-customers-dark"),
        [this] {
            m_window.setTheme(QStringLiteral("dark"));
            m_window.showKind(Kind::Customer, {});
            select(1);
        },
        [this] { return hasRows(); });
    add(
        QStringLiteral("13-form-dark"),
        [this] {
            m_window.showKind(Kind::Account, {});
            m_window.startCreate(Kind::Account);
        },
        isDialogOpen);
    addClosing();
}

void Tour::planConnection(const Connection &connection)
{
    const ProviderSpec *spec = m_services.connections.specOf(connection.id);
    if (!spec) return;
    const QString vendor = spec->idName();
    add(
        {}, [this] { m_window.setTheme(QStringLiteral("light")); }, [] { return true; });
    planExample(connection.id, *spec);
    for (const Kind kind : {Kind::Customer, Kind::Domain, Kind::Account})
        if (!spec->resourcesOf(kind).empty())
            planKind(connection.id, kind, QStringLiteral("%1-%2").arg(vendor, kindName(kind)));
    for (const NewOffer &offer : newOffers(m_services.connections, {Kind::Customer, Kind::Domain, Kind::Account},
                                           {connection.id}, m_services.mayWrite)) {
        planOffer(offer, QStringLiteral("%1-%2").arg(vendor, nameOf(offer)));
    }
    planReview(connection, *spec);
    planConnectionDialog(connection, *spec);
}

/// Where the vendor has no list of its customers there is one only after it was made.
void Tour::planExample(const QString &connection, const ProviderSpec &spec)
{
    for (const ResourceSpec *resource : spec.resourcesOf(Kind::Customer)) {
        if (!resource->keptHere || !resource->verb(Verb::Create)) continue;
        add(
            {},
            [this, connection, resource] {
                const auto plan = m_services.changes.plan({{.connection = connection,
                                                            .type = resource->typeName(),
                                                            .verb = Verb::Create,
                                                            .values = exampleValues(*resource)}},
                                                          QStringLiteral("Example"), QStringLiteral("window"));
                if (plan) m_services.changes.submit(*plan, this)->deleteWhenFinished();
            },
            [this] { return m_services.changes.openChanges() == 0 && isSynced(); });
    }
}

/// The vendor's table with a record at the side; without one where there are none yet.
void Tour::planKind(const QString &connection, Kind kind, const QString &picture)
{
    add(
        {}, [this, connection, kind] { m_window.showKind(kind, connection); },
        [this, connection] { return hasRows() || isSettled(connection); });
    add(
        picture, [this] { select(1); }, [this] { return isDetailed(); });
}

void Tour::planOffer(const NewOffer &offer, const QString &picture)
{
    add(
        picture,
        [this, offer] {
            m_window.showKind(offer.kind, offer.connection);
            m_window.startNew(offer);
        },
        isDialogOpen);
    addClosing();
}

/// One with further steps where the vendor has such; it is carried out, so that the history has something to show.
void Tour::planReview(const Connection &connection, const ProviderSpec &spec)
{
    std::vector<Deed> deeds;
    for (const ResourceSpec &resource : spec.resources)
        for (const ActionSpec &action : resource.actions)
            if (isReviewable(action)) deeds.push_back({&resource, &action});
    std::stable_partition(deeds.begin(), deeds.end(),
                          [](const Deed &deed) { return hasSteps(*deed.resource, *deed.action); });
    add(
        {}, [this] { m_isReviewed = false; }, [] { return true; });
    for (const Deed &deed : deeds)
        planDeed(connection.id, spec.idName(), deed);
    add(
        {}, [this] { m_window.setFilterText({}); }, [] { return true; });
}

/// Left out where no two records are in the state for it.
void Tour::planDeed(const QString &connection, const QString &vendor, const Deed &deed)
{
    const QString type = deed.resource->typeName();
    const QString state = QString::fromUtf8(deed.action->allowedStates.front());
    const QString picture = QStringLiteral("%1-%2-%3").arg(vendor, type, deed.action->name());
    add(
        {},
        [this, connection, kind = deed.resource->kind, type, state] {
            m_window.showKind(kind, connection);
            m_window.setFilterText(QStringLiteral("type:%1 status:%2").arg(type, state));
        },
        [this] {
            const auto *model = qobject_cast<const RecordTableModel *>(table()->model());
            return model && !model->isBusy();
        },
        [this] { return !m_isReviewed; });
    add(
        picture, [this, deed] { choose(deed); }, isDialogOpen, [this] { return !m_isReviewed && rows() > 1; });
    add(
        picture + QStringLiteral("-done"),
        [this] {
            m_isReviewed = true;
            press(QStringLiteral("applyButton"));
        },
        [this] { return !isDialogOpen() && m_services.changes.openChanges() == 0; }, isDialogOpen);
}

/// For a new connection to this vendor, in each of its dialects.
void Tour::planConnectionDialog(const Connection &connection, const ProviderSpec &spec)
{
    const auto &catalogue = m_services.connections.catalogue();
    const auto entry = std::ranges::find_if(
        catalogue, [&](const ProviderEntry &one) { return one.spec->idName() == connection.vendor; });
    if (entry == catalogue.end()) return;
    add(
        {}, [this] { m_window.startAddConnection(); }, isDialogOpen);
    add(
        spec.idName() + QStringLiteral("-connection"),
        [vendor = connection.vendor] { chooseInDialog(QStringLiteral("vendorBox"), vendor); }, isDialogOpen);
    for (const ProviderSpec *other : entry->dialects) {
        const QString dialect = QString::fromLatin1(other->dialect);
        add(
            QStringLiteral("%1-connection-%2").arg(spec.idName(), dialect),
            [dialect] { chooseInDialog(QStringLiteral("field.dialect"), dialect); }, isDialogOpen);
    }
    addClosing();
}

/// What was carried out on the way, and taking the last of it back.
void Tour::planHistory()
{
    add(
        QStringLiteral("history"),
        [this] {
            m_window.showHistory();
            auto *changes = m_window.findChild<QTableView *>(QStringLiteral("historyTable"));
            if (changes) changes->selectRow(0);
        },
        [] { return true; });
    add(
        QStringLiteral("history-plan"), [this] { press(QStringLiteral("planOnlyButton")); }, [] { return true; });
    add(
        QStringLiteral("undo"),
        [this] {
            auto *changes = m_window.findChild<QTableView *>(QStringLiteral("historyTable"));
            if (changes) changes->selectRow(0);
            press(QStringLiteral("undoPlanButton"));
        },
        isDialogOpen);
    addClosing();
    add(
        {}, [this] { press(QStringLiteral("allPlansButton")); }, [] { return true; });
}

/// Some records are protected: the question, how they look, and what lifting it asks.
void Tour::planProtection()
{
    add(
        {},
        [this] {
            m_window.setFilterText({});
            m_window.showKind(Kind::Customer, {});
        },
        [this] { return hasRows(); });
    add(
        QStringLiteral("protect"),
        [this] {
            const QAbstractItemModel *model = table()->model();
            const QItemSelection some(model->index(1, 0), model->index(std::min(mostChosen, rows() - 1), 0));
            table()->selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            press(QStringLiteral("selection.protect"));
        },
        isDialogOpen);
    add(
        {},
        [] {
            if (auto *reason = openDialog()->findChild<QLineEdit *>(QStringLiteral("reasonEdit")))
                reason->setText(Tour::tr("Key account: ask before you change anything"));
            click("protectButton");
        },
        [] { return !isDialogOpen(); });
    add(
        QStringLiteral("protected"), [this] { select(2); }, [this] { return isDetailed(); });
    add(
        QStringLiteral("unprotect"),
        [this] {
            select(2);
            if (auto *action = m_window.findChild<QAction *>(QStringLiteral("protectAction"))) action->trigger();
        },
        isDialogOpen);
    addClosing();
}

/// Of the first vendor that has a list of its customers; null when none has.
const ResourceSpec *Tour::listedCustomers(QString *connection) const
{
    for (const Connection &one : m_services.connections.connections())
        for (const ResourceSpec *resource : m_services.connections.specOf(one.id)->resourcesOf(Kind::Customer)) {
            if (resource->keptHere) continue;
            *connection = one.id;
            return resource;
        }
    return nullptr;
}

/// As if others had been at work: what is here differs from what the vendor has when it is asked again.
void Tour::makeDrift()
{
    QString connection;
    const ResourceSpec *resource = listedCustomers(&connection);
    if (!resource) return;
    constexpr int few = 4;
    const auto some = cachedRecords(m_services.connections, m_services.cache, connection, *resource, few);
    for (std::size_t i = 0; i < some.size(); ++i) {
        Record record = some[i];
        if (i == 0) {
            m_services.cache.removeOne(record.key(), this)->deleteWhenFinished();
            continue;
        }
        if (i == 1) record.id = QStringLiteral("990001");
        record.name = i == 1 ? QStringLiteral("Gone Bakery") : record.name + QStringLiteral(" (old name)");
        record.fields.insert(QString::fromLatin1(resource->nameField), record.name);
        m_services.cache.putOne(record, this)->deleteWhenFinished();
    }
    m_services.sync.sync(connection, SyncService::Depth::Top, this)->deleteWhenFinished();
}

void Tour::planDrift()
{
    add(
        {}, [this] { makeDrift(); }, [this] { return isSynced(); });
    add(
        QStringLiteral("drift"),
        [this] {
            m_window.showDrift();
            auto *changes = m_window.findChild<QTableView *>(QStringLiteral("driftTable"));
            if (changes) changes->selectRow(0);
        },
        [] { return true; });
}

/// The pages that look back once more.
void Tour::planHistoryInDark()
{
    add(
        QStringLiteral("drift-dark"), [this] { m_window.showDrift(); }, [] { return true; });
    add(
        QStringLiteral("history-dark"),
        [this] {
            m_window.showHistory();
            auto *changes = m_window.findChild<QTableView *>(QStringLiteral("historyTable"));
            if (changes) changes->selectRow(1);
        },
        [] { return true; });
    add(
        QStringLiteral("protected-dark"),
        [this] {
            m_window.showKind(Kind::Customer, {});
            m_window.setFilterText(QStringLiteral("is:protected"));
            select(0);
        },
        [this] { return hasRows(); });
    add(
        {}, [this] { m_window.setFilterText({}); }, [] { return true; });
}

/// The first of them was seen in dark already.
void Tour::planConnectionsInDark()
{
    const QString dark = QStringLiteral("dark");
    add(
        {}, [this, dark] { m_window.setTheme(dark); }, [] { return true; });
    bool isFirst = true;
    for (const Connection &connection : m_services.connections.connections()) {
        if (std::exchange(isFirst, false)) continue;
        const auto offers = newOffers(m_services.connections, {Kind::Customer, Kind::Domain, Kind::Account},
                                      {connection.id}, m_services.mayWrite);
        if (offers.empty()) continue;
        const NewOffer &offer = offers.front();
        planKind(connection.id, offer.kind,
                 QStringLiteral("%1-%2-%3").arg(connection.vendor, kindName(offer.kind), dark));
        planOffer(offer, QStringLiteral("%1-%2-%3").arg(connection.vendor, nameOf(offer), dark));
    }
}

/// What a file is made for: records below a domain that need a password, as most imports are.
const ResourceSpec *Tour::importable(QString *connection) const
{
    for (const Connection &one : m_services.connections.connections()) {
        const ProviderSpec *spec = m_services.connections.specOf(one.id);
        for (const ResourceSpec *resource : spec->resourcesOf(Kind::Account)) {
            const ResourceSpec *parent = spec->resource(QString::fromLatin1(resource->parentType));
            const bool needsPassword = std::ranges::any_of(resource->fields, [](const FieldSpec &field) {
                return field.type == FieldType::Secret && field.has(FieldFlag::RequiredOnCreate);
            });
            if (!resource->verb(Verb::Create) || !needsPassword || !parent || parent->kind != Kind::Domain) continue;
            *connection = one.id;
            return resource;
        }
    }
    return nullptr;
}

/// In an old encoding of Poland, with a size that is none, a name that comes twice, a domain nobody knows and a column
/// too many.
void Tour::writeImport(const QString &path, const QString &connection, const ResourceSpec &resource) const
{
    constexpr int rows = 60;
    const ProviderSpec *spec = m_services.connections.specOf(connection);
    const auto parents = cachedRecords(m_services.connections, m_services.cache, connection,
                                       *spec->resource(QString::fromLatin1(resource.parentType)), 1);
    const QString domain = parents.empty() ? QStringLiteral("example.com") : parents.front().name;
    QStringList keys{QString::fromLatin1(resource.nameField), QString::fromLatin1(resource.parentType)};
    for (const FieldSpec &field : resource.fields)
        if (field.type == FieldType::Megabytes && field.has(FieldFlag::InCsv)) keys.append(field.name());
    QString text = keys.join(u';') + QStringLiteral(";displayName;Bemerkung\r\n");
    for (int number = 1; number <= rows; ++number) {
        QStringList cells{QStringLiteral("%1.person.%2").arg(QFileInfo(path).baseName()).arg(number == 9 ? 4 : number),
                          number == 17 ? QStringLiteral("nobody-knows.example") : domain};
        while (cells.size() < keys.size())
            cells.append(number == 5 ? QStringLiteral("very much") : QStringLiteral("10 GB"));
        text += cells.join(u';') + QString::fromLatin1(";J\xf3zef W\xb9s %1;\xa3\xf3\x64\x9f %1\r\n").arg(number);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toLatin1()) < 0) qWarning("tour: no file to import");
}

/// The four pages of the wizard, with a file in which not everything is right.
void Tour::planImport(const QString &name, const QString &theme)
{
    QString connection;
    const ResourceSpec *resource = importable(&connection);
    if (!resource) return;
    const auto isAt = [](int step) {
        return [step] {
            const auto *wizard = qobject_cast<ImportWizard *>(openDialog());
            const auto *progress = wizard ? wizard->findChild<QWidget *>(QStringLiteral("checkProgress")) : nullptr;
            return wizard && wizard->step() == step && (step != ImportWizard::Review || !progress->isVisible());
        };
    };
    const auto stop = [&](const char *picture, const char *button, int step) {
        add(
            name + QLatin1String(picture), [button] { click(button); }, isAt(step));
    };
    add(
        {},
        [this, theme, connection] {
            m_window.setTheme(theme);
            m_window.showKind(Kind::Account, connection);
        },
        [this] { return hasRows() && isSynced(); });
    add(
        name + QLatin1String("-empty"), [this] { m_window.startImport(); }, isAt(ImportWizard::File));
    add(
        name + QLatin1String("-1-question"),
        [this, name, connection, resource] {
            const QString path = QStringLiteral("%1/%2.csv").arg(m_folder, name);
            writeImport(path, connection, *resource);
            if (auto *wizard = qobject_cast<ImportWizard *>(openDialog())) wizard->addFiles({path});
        },
        isAt(ImportWizard::File));
    stop("-1-file", "encoding.windows-1250", ImportWizard::File);
    stop("-2-missing", "nextButton", ImportWizard::Columns);
    stop("-2-columns", "makePasswordsBox", ImportWizard::Columns);
    stop("-3-review", "nextButton", ImportWizard::Review);
    stop("-3-problem", "nextProblemButton", ImportWizard::Review);
    stop("-4-run", "nextButton", ImportWizard::Run);
    add(
        name + QLatin1String("-4-over"), [] {}, [this] { return m_services.changes.openChanges() == 0; });
    addClosing();
}

void Tour::planExport(const QString &name, const QString &theme)
{
    add(
        {},
        [this, theme] {
            m_window.setTheme(theme);
            m_window.showKind(Kind::Customer, {});
        },
        [this] { return hasRows() && isSynced(); });
    add(
        name, [this] { m_window.startExport(); }, isDialogOpen);
    addClosing();
}

void Tour::add(const QString &picture, std::function<void()> go, std::function<bool()> arrived,
               std::function<bool()> applies)
{
    m_stops.push_back({picture, std::move(go), std::move(arrived), std::move(applies)});
}

void Tour::addClosing()
{
    add({}, closeDialog, isDialogClosed);
}

QTableView *Tour::table() const
{
    return m_window.findChild<QTableView *>(QStringLiteral("recordTable"));
}

int Tour::rows() const
{
    return table() && table()->model() ? table()->model()->rowCount() : 0;
}

bool Tour::isSynced() const
{
    return std::ranges::all_of(m_services.connections.connections(),
                               [this](const Connection &connection) { return isSettled(connection.id); });
}

bool Tour::isSettled(const QString &connection) const
{
    return m_services.sync.progress(connection).stage == SyncProgress::Stage::Idle;
}

/// The record at the side is there with all of it, where there is a record.
bool Tour::isDetailed() const
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid()) return !hasRows();
    const auto record = m_services.cache.record(current.data(RecordTableModel::KeyRole).value<RecordKey>());
    const ProviderSpec *spec = record ? m_services.connections.specOf(record->connection) : nullptr;
    const ResourceSpec *resource = spec ? spec->resource(record->type) : nullptr;
    return resource && (record->detailed || !resource->canShow);
}

void Tour::select(int row)
{
    table()->selectRow(std::min(row, rows() - 1));
    m_window.openInspector();
}

/// Marks some rows and presses the button of the bar below them.
void Tour::choose(const Deed &deed)
{
    const QAbstractItemModel *model = table()->model();
    const QItemSelection some(model->index(0, 0), model->index(std::min(mostChosen, rows()) - 1, 0));
    table()->selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(QStringLiteral("selection.%1").arg(deed.action->name()));
}

void Tour::press(const QString &button)
{
    const QWidget *place = isDialogOpen() ? static_cast<QWidget *>(openDialog()) : &m_window;
    if (auto *wanted = place->findChild<QPushButton *>(button)) wanted->click();
}

void Tour::trigger(const QString &action)
{
    if (auto *wanted = m_window.findChild<QAction *>(action)) wanted->trigger();
}

void Tour::next()
{
    while (!m_stops.empty() && m_stops.front().applies && !m_stops.front().applies())
        m_stops.pop_front();
    if (m_stops.empty()) {
        m_poll.stop();
        Q_EMIT finished(m_exitCode);
        return;
    }
    m_looks = 0;
    m_stops.front().go();
    m_poll.start();
}

void Tour::look()
{
    ++m_looks;
    const Stop &stop = m_stops.front();
    const bool tooLate = m_looks > mostLooks;
    if (!tooLate && (m_looks < settleLooks || !stop.arrived())) return;
    if (tooLate) {
        m_exitCode = 1;
        qWarning("tour: %s did not come up in time", qPrintable(stop.picture));
    }
    m_poll.stop();
    if (!stop.picture.isEmpty()) takePicture(stop.picture);
    m_stops.pop_front();
    next();
}

void Tour::takePicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QDialog *dialog = openDialog()) {
        // The dialog over its window, where a person sees it.
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
        const QPixmap front = dialog->grab();
        const QSize free = (picture.deviceIndependentSize() - front.deviceIndependentSize()).toSize() / 2;
        painter.drawPixmap(QPoint(qMax(0, free.width()), qMax(0, free.height())), front);
    }
    const QString file = name.front().isDigit() ? name : QStringLiteral("%1-%2").arg(m_number++).arg(name);
    picture.save(m_folder + u'/' + file + QLatin1String(".png"));
    QDialog *dialog = openDialog();
    describe(file, dialog ? static_cast<QWidget &>(*dialog) : m_window);
}

void Tour::describe(const QString &picture, QWidget &screen) const
{
    QJsonObject described = describeScreen(screen);
    described.insert(QLatin1String("language"), QLocale().name());
    QFile file(QStringLiteral("%1/%2.json").arg(m_folder, picture));
    const QByteArray json = QJsonDocument(described).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qWarning("tour: %s.json could not be written", qPrintable(picture));
}

} // namespace kontor
