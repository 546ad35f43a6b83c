// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectiondialog.h"

#include "models/schema/fieldrules.h"
#include "models/storage/viewstore.h"
#include "models/sync/syncservice.h"
#include "models/tables/recordcolumns.h"
#include "views/colourrow.h"
#include "views/connectiontest.h"
#include "views/discard.h"
#include "views/formparts.h"
#include "views/notelabel.h"
#include "views/plaintext.h"
#include "views/recordform.h"
#include "views/wholetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

/// The credential that chooses between a vendor's descriptions (see ProviderEntry).
const QString dialectKey = QStringLiteral("dialect");

/// Shares of the documented limits a person may want to leave to other programs with the same key.
constexpr std::array shares{1.0, 0.75, 0.5, 0.25};

QJsonObject valuesFromSettings(const std::vector<FieldSpec> &fields, const QHash<QString, QString> &settings)
{
    QJsonObject values;
    for (const FieldSpec &field : fields) {
        if (!settings.contains(field.name())) continue;
        const QString text = settings.value(field.name());
        values.insert(field.name(), fieldValueFromText(field, text).value_or(QJsonValue(text)));
    }
    return values;
}

} // namespace

/// The widgets and the draft they describe. One class, because each field of the draft is one line here.
class ConnectionDialog::Private
{
public:
    Private(Services &given, ConnectionDialog &dialog) : services(given), q(dialog) {}

    void build();
    QFormLayout *buildGeneral(QWidget *parent);
    QWidget *buildMore(QWidget *parent);
    void buildButtons(QVBoxLayout *column);
    QLabel *note(const QString &key, QWidget *parent);
    void addField(QFormLayout *layout, const QString &text, QWidget *field, const QString &key);
    void fillVendors();
    void fillProtections();
    void fillPaces(const std::optional<double> &chosen);

    void chooseVendor();
    void offerAddresses();
    void buildForms();
    void dialectMayHaveChanged();
    void changeDialect();
    void showStoredSecrets();
    QString dialect() const;
    RecordForm *form(const std::vector<FieldSpec> &fields);
    void load(const Connection &connection);
    Connection draft() const;
    ConnectionService::Secrets typedSecrets() const;

    void changed();
    bool showProblems(const QHash<QString, QString> &problems);
    bool check();
    void test();
    void save();
    void finishSave(const Result<Connection> &outcome);
    void askToRemove();
    void remove();
    void say(const QString &sentence);

    Services &services;
    ConnectionDialog &q;
    std::optional<Connection> present; ///< as it was when the dialog opened
    QComboBox *vendor = nullptr;
    QLabel *summary = nullptr;
    QLineEdit *label = nullptr;
    QComboBox *address = nullptr;
    QVBoxLayout *formPlace = nullptr;
    RecordForm *credentials = nullptr;
    RecordForm *settings = nullptr;
    ColourRow *colour = nullptr;
    QComboBox *protection = nullptr;
    QComboBox *pace = nullptr;
    QToolButton *more = nullptr;
    QVBoxLayout *settingsPlace = nullptr;
    ConnectionTestRow *testRow = nullptr;
    QLabel *notice = nullptr;
    QPushButton *saveButton = nullptr;
    QHash<QString, QLabel *> notes;
    QString offeredLabel;                  ///< the name proposed for the vendor, replaced with it
    const ProviderSpec *current = nullptr; ///< the description the forms were made from
    TypedValues typed;                     ///< of every dialect that was looked at
    bool dirty = false;
    bool saving = false;
};

void ConnectionDialog::Private::build()
{
    auto *column = new QVBoxLayout(&q);
    notice = plainLabel({}, &q);
    notice->setObjectName(QStringLiteral("notice"));
    notice->hide();
    column->addWidget(notice);
    if (!services.secretsPersist) {
        auto *keychain = new NoteLabel(
            ConnectionDialog::tr("ⓘ There is no keychain service on this computer, so keys are kept for this "
                                 "run only and never in a file. Install and unlock one (for example "
                                 "gnome-keyring) to have them kept."),
            &q);
        keychain->setObjectName(QStringLiteral("keychainNotice"));
        column->addWidget(keychain);
    }
    auto *area = new QScrollArea(&q);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addLayout(buildGeneral(page));
    pageColumn->addWidget(buildMore(page));
    pageColumn->addStretch(1);
    area->setWidget(page);
    column->addWidget(area, 1);
    testRow = new ConnectionTestRow(&q);
    column->addWidget(testRow);
    QObject::connect(testRow, &ConnectionTestRow::wanted, &q, [this] { test(); });
    QObject::connect(testRow, &ConnectionTestRow::failedAt, &q,
                     [this](const QHash<QString, QString> &fields) { showProblems(fields); });
    buildButtons(column);
}

QLabel *ConnectionDialog::Private::note(const QString &key, QWidget *parent)
{
    QLabel *made = plainLabel({}, parent);
    made->setObjectName(QStringLiteral("note.") + key);
    makeProblem(made);
    made->hide();
    notes.insert(key, made);
    return made;
}

void ConnectionDialog::Private::addField(QFormLayout *layout, const QString &text, QWidget *field, const QString &key)
{
    auto *box = new QWidget(field->parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    keepWhole(box);
    column->addWidget(field);
    if (key == QLatin1String("vendor")) {
        summary = plainLabel({}, box);
        summary->setObjectName(QStringLiteral("vendorSummary"));
        makeExplanation(summary);
        column->addWidget(summary);
    }
    column->addWidget(note(key, box));
    auto *title = new QLabel(text, field->parentWidget());
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    layout->addRow(title, box);
}

QFormLayout *ConnectionDialog::Private::buildGeneral(QWidget *parent)
{
    auto *layout = new QFormLayout;
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    vendor = new QComboBox(parent);
    vendor->setObjectName(QStringLiteral("vendorBox"));
    addField(layout, ConnectionDialog::tr("&Vendor"), vendor, QStringLiteral("vendor"));
    label = new QLineEdit(parent);
    label->setObjectName(QStringLiteral("labelEdit"));
    addField(layout, ConnectionDialog::tr("&Name"), label, QStringLiteral("label"));
    address = new QComboBox(parent);
    address->setObjectName(QStringLiteral("baseUrlBox"));
    address->setEditable(true);
    address->setInsertPolicy(QComboBox::NoInsert);
    addField(layout, ConnectionDialog::tr("&Address"), address, QStringLiteral("baseUrl"));
    auto *place = new QWidget(parent);
    formPlace = new QVBoxLayout(place);
    formPlace->setContentsMargins(0, 0, 0, 0);
    layout->addRow(place);
    protection = new QComboBox(parent);
    protection->setObjectName(QStringLiteral("protectionBox"));
    addField(layout, ConnectionDialog::tr("&Protection"), protection, QStringLiteral("protection"));
    colour = new ColourRow(parent);
    addField(layout, ConnectionDialog::tr("&Colour"), colour, QStringLiteral("colour"));
    QObject::connect(label, &QLineEdit::textChanged, &q, [this] { changed(); });
    QObject::connect(address, &QComboBox::currentTextChanged, &q, [this] { changed(); });
    QObject::connect(protection, &QComboBox::currentIndexChanged, &q, [this] { changed(); });
    QObject::connect(colour, &ColourRow::edited, &q, [this] { changed(); });
    return layout;
}

QWidget *ConnectionDialog::Private::buildMore(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    more = new QToolButton(box);
    more->setObjectName(QStringLiteral("moreButton"));
    more->setText(ConnectionDialog::tr("More settings"));
    more->setCheckable(true);
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setArrowType(Qt::RightArrow);
    auto *content = new QWidget(box);
    content->hide();
    auto *layout = new QFormLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    pace = new QComboBox(content);
    pace->setObjectName(QStringLiteral("paceBox"));
    addField(layout, ConnectionDialog::tr("Pac&e"), pace, QStringLiteral("pace"));
    auto *place = new QWidget(content);
    settingsPlace = new QVBoxLayout(place);
    settingsPlace->setContentsMargins(0, 0, 0, 0);
    layout->addRow(place);
    column->addWidget(more);
    column->addWidget(content);
    QObject::connect(more, &QToolButton::toggled, content, [this, content](bool on) {
        content->setVisible(on);
        more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    QObject::connect(pace, &QComboBox::currentIndexChanged, &q, [this] { changed(); });
    return box;
}

void ConnectionDialog::Private::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(&q);
    saveButton = buttons->addButton(ConnectionDialog::tr("Save"), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(QStringLiteral("saveButton"));
    saveButton->setDefault(true);
    QPushButton *cancel = buttons->addButton(ConnectionDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &q, [this] { save(); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &q, &ConnectionDialog::reject);
    if (present) {
        QPushButton *removal = buttons->addButton(ConnectionDialog::tr("Remove …"), QDialogButtonBox::DestructiveRole);
        removal->setObjectName(QStringLiteral("removeButton"));
        removal->setAutoDefault(false);
        removal->setEnabled(services.mayWrite);
        QObject::connect(removal, &QPushButton::clicked, &q, [this] { askToRemove(); });
    }
    if (services.mayWrite) return;
    saveButton->setEnabled(false);
    say(ConnectionDialog::tr(
        "Another window of Kontor is working with this data; connections can be changed there only."));
}

void ConnectionDialog::Private::fillVendors()
{
    for (const ProviderEntry &entry : services.connections.catalogue())
        vendor->addItem(QString::fromUtf8(entry.spec->name), entry.spec->idName());
    QObject::connect(vendor, &QComboBox::currentIndexChanged, &q, [this] {
        chooseVendor();
        changed();
    });
}

void ConnectionDialog::Private::fillProtections()
{
    protection->addItem(ConnectionDialog::tr("Normal – asks before what cannot be undone"),
                        protectionName(Protection::Normal));
    protection->addItem(ConnectionDialog::tr("Confirm – shows every change before it is sent"),
                        protectionName(Protection::Confirm));
    protection->addItem(ConnectionDialog::tr("Read only – nothing can be changed"),
                        protectionName(Protection::ReadOnly));
    const QString usual = present
                              ? protectionName(present->protection)
                              : QString::fromUtf8(services.settings.value(QStringLiteral("connections.protection")));
    protection->setCurrentIndex(std::max(0, protection->findData(usual)));
}

void ConnectionDialog::Private::fillPaces(const std::optional<double> &chosen)
{
    pace->addItem(ConnectionDialog::tr("All of what the vendor allows"), shares.front());
    for (const double share : shares)
        if (share < 1)
            pace->addItem(ConnectionDialog::tr("%1 % of what the vendor allows").arg(int(share * 100)), share);
    pace->addItem(ConnectionDialog::tr("No limit (only for a server on this computer)"), QVariant());
    int index = chosen ? pace->findData(*chosen) : pace->count() - 1;
    if (index < 0) {
        pace->addItem(ConnectionDialog::tr("%1 times what the vendor allows").arg(QLocale().toString(*chosen)),
                      *chosen);
        index = pace->count() - 1;
    }
    pace->setCurrentIndex(index);
}

QString ConnectionDialog::Private::dialect() const
{
    return credentials->values().value(dialectKey).toString();
}

void ConnectionDialog::Private::chooseVendor()
{
    const QString id = vendor->currentData().toString();
    const ProviderSpec *chosen =
        present ? services.connections.describe(id, present->settings) : services.connections.vendor(id);
    if (!chosen) return;
    current = chosen;
    typed.forget();
    summary->setText(translated(chosen->summary));
    offerAddresses();
    if (label->text().isEmpty() || label->text() == offeredLabel) {
        offeredLabel = QString::fromUtf8(chosen->name);
        for (int number = 2; services.connections.find(offeredLabel); ++number)
            offeredLabel = QStringLiteral("%1 %2").arg(QString::fromUtf8(chosen->name)).arg(number);
        label->setText(offeredLabel);
    }
    buildForms();
}

void ConnectionDialog::Private::offerAddresses()
{
    address->clear();
    for (const BaseUrlPreset &preset : current->baseUrls) {
        address->addItem(QString::fromUtf8(preset.url));
        address->setItemData(address->count() - 1, toolTipText(translated(preset.label)), Qt::ToolTipRole);
    }
}

void ConnectionDialog::Private::dialectMayHaveChanged()
{
    if (!credentials || !credentials->editor(dialectKey)) return;
    const QString id = vendor->currentData().toString();
    if (services.connections.describe(id, {{dialectKey, dialect()}}) == current) return;
    // Not from within the signal of a form that is about to go.
    QMetaObject::invokeMethod(
        &q, [this] { changeDialect(); }, Qt::QueuedConnection);
}

/// Another description of the same vendor: its fields, addresses and explanations, and what was typed so far.
void ConnectionDialog::Private::changeDialect()
{
    const ProviderSpec *chosen =
        services.connections.describe(vendor->currentData().toString(), {{dialectKey, dialect()}});
    if (!chosen || chosen == current) return;
    const QString was = address->currentText();
    const bool isPreset = std::ranges::any_of(
        current->baseUrls, [&](const BaseUrlPreset &preset) { return QString::fromUtf8(preset.url) == was; });
    for (const RecordForm *part : {credentials, settings})
        typed.keep(*part);
    current = chosen;
    summary->setText(translated(chosen->summary));
    offerAddresses();
    // Only an address nobody has touched goes with the dialect.
    if (!isPreset) address->setCurrentText(was);
    buildForms();
    for (RecordForm *part : {credentials, settings})
        typed.enterInto(*part);
    showStoredSecrets();
    if (const FieldEditor *choice = credentials->editor(dialectKey)) choice->control()->setFocus(Qt::OtherFocusReason);
}

void ConnectionDialog::Private::showStoredSecrets()
{
    if (!present) return;
    for (auto it = present->storedSecrets.begin(); it != present->storedSecrets.end(); ++it)
        if (FieldEditor *editor = credentials->editor(it.key())) editor->setStoredSince(it.value());
}

void ConnectionDialog::Private::buildForms()
{
    delete credentials;
    delete settings;
    credentials = settings = nullptr;
    credentials = form(current->credentials);
    settings = form(current->settings);
    formPlace->addWidget(credentials);
    settingsPlace->addWidget(settings);
    // At once, not with the next layout: the keyboard may be about to go there.
    credentials->show();
    settings->show();
    alignTitles(q);
}

RecordForm *ConnectionDialog::Private::form(const std::vector<FieldSpec> &fields)
{
    const EditorContext context{services.connections, services.cache};
    constexpr auto purpose = RecordForm::Purpose::Connection;
    auto *made = new RecordForm(
        RecordForm::editable(fields, purpose), purpose, context,
        [this, &fields](const QJsonObject &, const QStringList &) {
            QHash<QString, QString> mine;
            // Not before both forms are there: the draft needs both.
            if (!credentials || !settings) return mine;
            const QHash<QString, QString> all = services.connections.check(draft(), typedSecrets());
            for (const FieldSpec &field : fields)
                if (const auto it = all.constFind(field.name()); it != all.cend()) mine.insert(it.key(), *it);
            return mine;
        },
        &q);
    keepWhole(made);
    QObject::connect(made, &RecordForm::edited, &q, [this] {
        changed();
        dialectMayHaveChanged();
    });
    return made;
}

void ConnectionDialog::Private::load(const Connection &connection)
{
    {
        // The forms are made once, below, and not for the vendor's first description before.
        const QSignalBlocker quiet(vendor);
        vendor->setCurrentIndex(vendor->findData(connection.vendor));
    }
    vendor->setEnabled(false);
    chooseVendor();
    label->setText(connection.label);
    address->setCurrentText(connection.baseUrl);
    colour->setColour(connection.colour);
    credentials->setValues(valuesFromSettings(current->credentials, connection.settings));
    settings->setValues(valuesFromSettings(current->settings, connection.settings));
    showStoredSecrets();
}

Connection ConnectionDialog::Private::draft() const
{
    Connection draft = present.value_or(Connection{});
    draft.vendor = vendor->currentData().toString();
    draft.label = label->text();
    draft.baseUrl = address->currentText();
    draft.colour = colour->colour();
    draft.protection = protectionFromName(protection->currentData().toString()).value_or(Protection::Confirm);
    const QVariant share = pace->currentData();
    draft.pace = share.isValid() ? std::optional(share.toDouble()) : std::nullopt;
    draft.settings.clear();
    for (const RecordForm *part : {credentials, settings}) {
        const QJsonObject values = part->values();
        for (auto it = values.begin(); it != values.end(); ++it)
            draft.settings.insert(it.key(), fieldTextFromValue(part->editor(it.key())->field(), it.value()));
    }
    return draft;
}

ConnectionService::Secrets ConnectionDialog::Private::typedSecrets() const
{
    // Only what was typed: an empty line leaves the stored key as it is.
    return credentials->secrets();
}

void ConnectionDialog::Private::changed()
{
    dirty = true;
    if (testRow) testRow->forget();
    for (QLabel *problem : std::as_const(notes))
        problem->hide();
}

void ConnectionDialog::Private::say(const QString &sentence)
{
    makeProblem(notice);
    notice->setText(visibleLines(QStringLiteral("⚠ ") + sentence));
    notice->setVisible(!sentence.isEmpty());
}

bool ConnectionDialog::Private::showProblems(const QHash<QString, QString> &problems)
{
    QHash<QString, QString> rest = credentials->showProblems(problems);
    const auto before = rest.size();
    rest = settings->showProblems(rest);
    if (rest.size() < before || rest.contains(QStringLiteral("pace"))) more->setChecked(true);
    QStringList elsewhere;
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        if (QLabel *place = notes.value(it.key())) {
            place->setText(visibleLines(QStringLiteral("⚠ ") + it.value()));
            place->show();
        } else {
            elsewhere += it.value();
        }
    }
    if (!elsewhere.isEmpty()) say(elsewhere.join(u'\n'));
    if (rest.contains(QStringLiteral("label"))) label->setFocus();
    return problems.isEmpty();
}

bool ConnectionDialog::Private::check()
{
    QHash<QString, QString> problems = services.connections.check(draft(), typedSecrets());
    // What cannot be read is not in the draft.
    for (const RecordForm *part : {credentials, settings})
        problems.insert(part->problems());
    return showProblems(problems);
}

void ConnectionDialog::Private::test()
{
    if (!check()) return;
    testRow->follow(services.connections.test(draft(), typedSecrets(), testRow));
}

void ConnectionDialog::Private::save()
{
    if (saving || !check()) return;
    saving = true;
    saveButton->setEnabled(false);
    notice->hide();
    JobOf<Connection> *job = services.connections.save(draft(), typedSecrets(), &q);
    job->onFinished(&q, [this](const Result<Connection> &outcome) { finishSave(outcome); });
    job->deleteWhenFinished();
}

void ConnectionDialog::Private::finishSave(const Result<Connection> &outcome)
{
    saving = false;
    saveButton->setEnabled(true);
    if (outcome) {
        Q_EMIT q.saved(outcome->id);
        return q.accept();
    }
    say(ConnectionDialog::tr("Not saved. %1").arg(outcome.error().message));
    showProblems(outcome.error().fields);
}

void ConnectionDialog::Private::askToRemove()
{
    auto *box = new QMessageBox(&q);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        ConnectionDialog::tr(
            "Remove the connection \"%1\" with its keys and cached records? Nothing changes at the vendor, and "
            "the history stays.")
            .arg(visibleText(present->label)));
    QPushButton *yes = box->addButton(ConnectionDialog::tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRemoveButton"));
    QPushButton *no = box->addButton(ConnectionDialog::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, &q, [this] { remove(); });
    box->open();
}

void ConnectionDialog::Private::remove()
{
    const QString id = present->id;
    services.sync.cancel(id);
    JobOf<bool> *job = services.connections.remove(id, &q);
    job->onFinished(&q, [this, id](const Result<bool> &outcome) {
        if (services.connections.find(id)) return say(outcome ? QString() : outcome.error().message);
        services.cache.removeConnection(id, &services.cache)->deleteWhenFinished();
        Q_EMIT q.removed(id);
        q.accept();
    });
    job->deleteWhenFinished();
}

ConnectionDialog::ConnectionDialog(Services &services, const std::optional<QString> &connectionId, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(services, *this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("connectionDialog"));
    const Connection *known = connectionId ? services.connections.find(*connectionId) : nullptr;
    if (known) d->present = *known;
    setWindowTitle(known ? ConnectionDialog::tr("Connection: %1").arg(visibleText(known->label))
                         : ConnectionDialog::tr("Add a connection"));
    d->build();
    d->fillVendors();
    d->fillProtections();
    d->fillPaces(known ? known->pace : std::optional(1.0));
    if (known)
        d->load(*known);
    else
        d->chooseVendor();
    d->dirty = false;
    d->testRow->forget();
    known ? d->label->setFocus() : d->vendor->setFocus();
    resize(620, 640);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::reject()
{
    if (!d->dirty) return QDialog::reject();
    askToDiscard(this, [this] { QDialog::reject(); });
}

} // namespace kontor
