// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/columnspage.h"

#include "models/connections/connectionservice.h"
#include "models/csv/csvwriter.h"
#include "models/tables/recordcolumns.h"
#include "views/importwizard/mappingtable.h"
#include "views/importwizard/subjectform.h"
#include "views/notelabel.h"
#include "views/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

QPushButton *plainButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ColumnsPage::ColumnsPage(Services &services, QWidget *parent)
    : ImportPage(parent),
      m_services(services),
      m_subject(new SubjectForm(services, this)),
      m_mapping(new MappingTable(services, this)),
      m_roundTrip(new NoteLabel({}, this)),
      m_profiles(new QComboBox(this)),
      m_dropProfile(plainButton(tr("De&lete"), "dropProfileButton", this)),
      m_keepProfile(plainButton(tr("&Save ..."), "keepProfileButton", this)),
      m_passwords(new QCheckBox(tr("&Make passwords for new records without one"), this)),
      m_passwordRow(new QWidget(this)),
      m_length(new QSpinBox(this)),
      m_symbols(new QCheckBox(tr("with s&ymbols"), this)),
      m_mappingButtons(new QWidget(this)),
      m_unused(plainLabel({}, this))
{
    build();
    connect(m_subject, &SubjectForm::edited, this, &ColumnsPage::subjectChanged);
    connect(m_mapping, &MappingTable::edited, this, &ColumnsPage::showState);
    connect(m_passwords, &QCheckBox::toggled, this, &ColumnsPage::showState);
    connect(m_symbols, &QCheckBox::toggled, this, &ColumnsPage::showState);
    connect(m_length, &QSpinBox::valueChanged, this, &ColumnsPage::showState);
    connect(m_profiles, &QComboBox::activated, this, &ColumnsPage::useProfile);
    connect(m_keepProfile, &QPushButton::clicked, this, &ColumnsPage::askToKeepProfile);
    connect(m_dropProfile, &QPushButton::clicked, this, &ColumnsPage::dropProfile);
    fillProfiles({});
}

void ColumnsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_subject);
    column->addLayout(buildProfiles());
    m_roundTrip->setObjectName(QStringLiteral("roundTripNotice"));
    column->addWidget(m_roundTrip);
    column->addWidget(m_mapping, 1);
    auto *buttons = new QHBoxLayout(m_mappingButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    QPushButton *fixed = plainButton(tr("Add a &fixed value"), "fixedValueButton", m_mappingButtons);
    QPushButton *again = plainButton(tr("Use this column &once more"), "anotherUseButton", m_mappingButtons);
    again->setToolTip(tr("For a column with two things in it, like an address whose domain is needed as well"));
    buttons->addWidget(fixed);
    buttons->addWidget(again);
    buttons->addStretch(1);
    connect(fixed, &QPushButton::clicked, m_mapping, &MappingTable::addFixedValue);
    connect(again, &QPushButton::clicked, m_mapping, &MappingTable::addAnotherUse);
    column->addWidget(m_mappingButtons);
    m_passwordRow->setLayout(buildPasswords());
    column->addWidget(m_passwordRow);
    m_unused->setObjectName(QStringLiteral("unusedColumns"));
    makeExplanation(m_unused);
    column->addWidget(m_unused);
    column->addStretch(0);
}

QHBoxLayout *ColumnsPage::buildProfiles()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Saved ma&ppings:"), this);
    label->setBuddy(m_profiles);
    m_profiles->setObjectName(QStringLiteral("profileBox"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profiles->setMinimumContentsLength(16);
    QPushButton *names = plainButton(tr("&Template ..."), "templateButton", this);
    names->setToolTip(tr("Saves a file with the names of all columns, to be filled in"));
    QPushButton *example = plainButton(tr("E&xample ..."), "exampleButton", this);
    example->setToolTip(tr("Saves the same with a made-up row, to see what belongs where"));
    row->addWidget(label);
    row->addWidget(m_profiles);
    row->addWidget(m_keepProfile);
    row->addWidget(m_dropProfile);
    row->addStretch(1);
    row->addWidget(names);
    row->addWidget(example);
    connect(names, &QPushButton::clicked, this, [this] { saveTemplate(false); });
    connect(example, &QPushButton::clicked, this, [this] { saveTemplate(true); });
    return row;
}

QHBoxLayout *ColumnsPage::buildPasswords()
{
    const PasswordPolicy usual;
    constexpr int shortest = 8;
    constexpr int longest = 64;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    m_passwords->setObjectName(QStringLiteral("makePasswordsBox"));
    m_length->setObjectName(QStringLiteral("passwordLengthBox"));
    m_length->setAccessibleName(tr("Length of the passwords"));
    m_length->setRange(shortest, longest);
    m_length->setValue(usual.length);
    m_length->setSuffix(tr(" characters"));
    m_symbols->setObjectName(QStringLiteral("passwordSymbolsBox"));
    m_symbols->setChecked(usual.symbols);
    row->addWidget(m_passwords);
    row->addWidget(m_length);
    row->addWidget(m_symbols);
    row->addStretch(1);
    return row;
}

void ColumnsPage::setTable(std::shared_ptr<const CsvTable> table, char decimalMark, const QString &connection)
{
    const bool isSame = m_table && m_table->header() == table->header();
    m_table = std::move(table);
    m_decimalMark = decimalMark;
    if (!isSame) m_subject->guess(*m_table, connection);
    subjectChanged();
}

void ColumnsPage::subjectChanged()
{
    const auto suggested = m_services.imports.suggest(m_subject->chosen(), *m_table);
    m_base = suggested ? *suggested : m_subject->chosen();
    m_mapping->reshow(m_base, m_table);
    showRoundTrip();
    showState();
}

void ColumnsPage::showRoundTrip()
{
    const bool comesBack = m_base.roundTrip.has_value();
    m_roundTrip->setVisible(comesBack);
    for (QWidget *widget : {static_cast<QWidget *>(m_mapping), m_mappingButtons, static_cast<QWidget *>(m_profiles),
                            static_cast<QWidget *>(m_keepProfile), static_cast<QWidget *>(m_dropProfile)})
        widget->setVisible(!comesBack);
    m_subject->setFixed(comesBack);
    if (!comesBack) return;
    const ProviderSpec *spec = m_services.connections.specOf(m_base.connection);
    const ResourceSpec *resource = spec ? spec->resource(m_base.mainType()) : nullptr;
    QStringList fields;
    for (const QString &key : m_base.roundTrip->fields) {
        const FieldSpec *field = resource ? resource->field(key) : nullptr;
        fields.append(field ? translated(field->label) : visibleText(key));
    }
    m_roundTrip->setNote(tr("Kontor exported this file, so there is nothing to choose: each row goes back to its "
                            "record, and only cells that were edited become changes. What the vendor changed "
                            "meanwhile is shown as a conflict.\n\nCompared: %1")
                             .arg(fields.join(QLatin1String(", "))));
}

bool ColumnsPage::wantsPasswords() const
{
    const ProviderSpec *spec = m_services.connections.specOf(m_base.connection);
    const bool creates = m_base.mode == ImportMode::Create || m_base.mode == ImportMode::Upsert;
    if (!spec || !creates || m_base.roundTrip) return false;
    return std::ranges::any_of(m_base.types, [&](const QString &type) {
        const ResourceSpec *resource = spec->resource(type);
        return resource && std::ranges::any_of(resource->fields, [](const FieldSpec &field) {
                   return field.type == FieldType::Secret && field.has(FieldFlag::RequiredOnCreate);
               });
    });
}

ImportSettings ColumnsPage::settings() const
{
    ImportSettings settings = m_base;
    if (!settings.roundTrip) settings.assignments = m_mapping->assignments();
    settings.decimalMark = m_decimalMark;
    settings.passwords.reset();
    if (wantsPasswords() && m_passwords->isChecked())
        settings.passwords = PasswordPolicy{.length = m_length->value(), .symbols = m_symbols->isChecked()};
    return settings;
}

void ColumnsPage::showState()
{
    m_passwordRow->setVisible(wantsPasswords());
    m_length->setEnabled(m_passwords->isChecked());
    m_symbols->setEnabled(m_passwords->isChecked());
    const QStringList unused = m_base.roundTrip ? QStringList() : m_mapping->unused();
    QStringList named = unused.mid(0, 8);
    if (unused.size() > named.size()) named.append(QStringLiteral("..."));
    m_unused->setText(unused.isEmpty() ? QString()
                                       : tr("%n column(s) are not used: %1", nullptr, int(unused.size()))
                                             .arg(visibleText(named.join(QLatin1String(", ")))));
    m_unused->setVisible(!unused.isEmpty());
    Q_EMIT changed();
}

QString ColumnsPage::missing() const
{
    if (!m_table) return tr("Choose a file first.");
    if (const QString problem = m_subject->problem(); !problem.isEmpty()) return problem;
    if (const QString twice = m_mapping->contradiction(); !twice.isEmpty() && !m_base.roundTrip) return twice;
    ImportSettings chosen = settings();
    const QString missing = m_services.imports.whatIsMissing(chosen);
    if (missing.isEmpty() || !wantsPasswords() || chosen.passwords) return missing;
    chosen.passwords = PasswordPolicy{};
    const bool isOnlyPassword = m_services.imports.whatIsMissing(chosen) != missing;
    return isOnlyPassword ? tr("%1 Or let passwords be made.").arg(missing) : missing;
}

void ColumnsPage::takeFocus()
{
    m_mapping->setFocus();
    if (m_mapping->isHidden()) m_subject->setFocus();
}

void ColumnsPage::fillProfiles(const QString &chosen)
{
    m_profiles->clear();
    m_profiles->addItem(tr("(choose)"));
    for (const QString &name : m_services.imports.profiles())
        m_profiles->addItem(visibleText(name), name);
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(chosen)));
    m_dropProfile->setEnabled(m_profiles->currentIndex() > 0);
}

void ColumnsPage::useProfile()
{
    m_dropProfile->setEnabled(m_profiles->currentIndex() > 0);
    const QString name = m_profiles->currentData().toString();
    const auto kept = name.isEmpty() ? std::nullopt : m_services.imports.profile(name, m_table->header());
    if (!kept) return;
    m_subject->set(*kept);
    ImportSettings settings = *kept;
    // Its connection may be gone; what a file says of itself is the file's business.
    settings.connection = m_subject->chosen().connection;
    const auto suggested = m_services.imports.suggest(m_subject->chosen(), *m_table);
    settings.guard = suggested ? suggested->guard : -1;
    settings.roundTrip = suggested ? suggested->roundTrip : std::nullopt;
    m_base = settings;
    m_passwords->setChecked(settings.passwords.has_value());
    if (settings.passwords) {
        m_length->setValue(settings.passwords->length);
        m_symbols->setChecked(settings.passwords->symbols);
    }
    m_mapping->show(settings, m_table);
    showRoundTrip();
    showState();
}

void ColumnsPage::askToKeepProfile()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("profileNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the mapping"));
    dialog->setLabelText(tr("Name (one that is there already is replaced):"));
    // Not Qt's own words: their translations are not everywhere.
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(m_profiles->currentData().toString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty()) return;
        m_services.imports.keepProfile(name, settings(), m_table->header());
        fillProfiles(name);
    });
    dialog->open();
}

void ColumnsPage::dropProfile()
{
    m_services.imports.dropProfile(m_profiles->currentData().toString());
    fillProfiles({});
}

void ColumnsPage::saveTemplate(bool withExample)
{
    auto *dialog = new QFileDialog(this, withExample ? tr("Save an example") : tr("Save a template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(m_base.mainType() + QLatin1String(".csv"));
    // It has asked whether to replace what is there.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, withExample](const QString &path) { writeTemplate(path, withExample); });
    dialog->open();
}

void ColumnsPage::writeTemplate(const QString &path, bool withExample)
{
    const ProviderSpec *spec = m_services.connections.specOf(m_base.connection);
    if (!spec) return;
    QStringList header;
    QStringList row;
    for (const QString &type : m_base.types) {
        const ResourceSpec *resource = spec->resource(type);
        if (!resource) continue;
        const QStringList names = templateHeader(*resource);
        const QStringList cells = templateExample(*resource);
        for (qsizetype place = 0; place < names.size(); ++place) {
            // What stands in the same row needs no column that points to it, and tells its fields apart by its type.
            const bool isAbove =
                names[place] == QLatin1String("parent") && m_base.types.contains(QLatin1String(resource->parentType));
            if (isAbove) continue;
            header.append(m_base.types.size() > 1 ? type + u'.' + names[place] : names[place]);
            row.append(cells.value(place));
        }
    }
    CsvWriter writer(path, {.byteOrderMark = true, .safety = CsvFormat::Safety::Raw}, CsvWriter::Existing::Replace);
    Result<void> written = writer.header(header);
    if (written && withExample) written = writer.row(row);
    if (written) written = writer.finish();
    m_unused->setVisible(true);
    m_unused->setText(written ? tr("Saved: %1").arg(visibleText(path)) : visibleLines(written.error().message));
}

} // namespace kontor
