// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingsdialog.h"

#include "models/connections/connectionservice.h"
#include "models/storage/viewstore.h"
#include "views/notelabel.h"
#include "views/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace kontor {

namespace {

struct Choice
{
    QString value;
    QString text;
};

QComboBox *choiceBox(const QString &objectName, const std::vector<Choice> &choices, const QString &chosen,
                     QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Services &services, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    ViewStore &store = services.settings;
    const auto kept = [&store](const char *key) {
        return QString::fromUtf8(store.value(QString::fromLatin1(key)));
    };
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    // Languages in their own words: who cannot read the present one must find theirs.
    QComboBox *language = choiceBox(QStringLiteral("languageBox"),
                                    {{QStringLiteral("system"), tr("As the system")},
                                     {QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     {QStringLiteral("pl"), QStringLiteral("Polski")},
                                     {QStringLiteral("es"), QStringLiteral("Español")}},
                                    kept("ui.language"), this);
    QComboBox *theme = choiceBox(QStringLiteral("themeBox"),
                                 {{QStringLiteral("system"), tr("As the system")},
                                  {QStringLiteral("light"), tr("Light")},
                                  {QStringLiteral("dark"), tr("Dark")}},
                                 kept("ui.theme"), this);
    QComboBox *protection = choiceBox(QStringLiteral("defaultProtectionBox"),
                                      {{protectionName(Protection::Normal), tr("Normal")},
                                       {protectionName(Protection::Confirm), tr("Confirm every change")},
                                       {protectionName(Protection::ReadOnly), tr("Read only")}},
                                      kept("connections.protection"), this);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Theme"), theme);
    form->addRow(tr("&Protection of new connections"), protection);
    column->addLayout(form);
    if (!services.secretsPersist)
        column->addWidget(
            new NoteLabel(tr("ⓘ There is no keychain service on this computer: keys are kept for this run "
                             "only."),
                          this));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setEnabled(services.mayWrite);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancelButton"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &store, language, theme, protection] {
        const QByteArray chosen = language->currentData().toByteArray();
        const bool isNew = store.value(QStringLiteral("ui.language"), "system") != chosen;
        store.setValue(QStringLiteral("ui.language"), chosen);
        store.setValue(QStringLiteral("ui.theme"), theme->currentData().toByteArray());
        store.setValue(QStringLiteral("connections.protection"), protection->currentData().toByteArray());
        Q_EMIT settingsChanged();
        accept();
        if (isNew) Q_EMIT languageChanged();
    });
    resize(420, sizeHint().height());
}

} // namespace kontor
