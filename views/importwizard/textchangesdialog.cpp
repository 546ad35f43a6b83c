// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/textchangesdialog.h"

#include "models/tables/recordcolumns.h"
#include "views/importwizard/importtexts.h"
#include "views/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kontor {

using Part = ImportAssignment::Part;
using LetterCase = ImportAssignment::LetterCase;

TextChangesDialog::TextChangesDialog(const ImportAssignment &assignment, const QString &column, const QString &sample,
                                     bool isSecret, QWidget *parent)
    : QDialog(parent),
      m_before(assignment),
      m_trim(new QCheckBox(tr("Take &spaces at both ends away"), this)),
      m_case(new QComboBox(this)),
      m_part(new QComboBox(this)),
      m_prefix(new QLineEdit(assignment.prefix, this)),
      m_instead(new QLineEdit(assignment.text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("textChangesDialog"));
    setWindowTitle(tr("Changes to the text: %1").arg(visibleText(column)));
    m_trim->setChecked(assignment.trim);
    m_case->addItem(tr("as it is"), int(LetterCase::AsIs));
    m_case->addItem(tr("lower case"), int(LetterCase::Lower));
    m_case->addItem(tr("upper case"), int(LetterCase::Upper));
    m_case->setCurrentIndex(m_case->findData(int(assignment.letterCase)));
    m_part->addItem(tr("all of it"), int(Part::Whole));
    m_part->addItem(tr("what is before the @"), int(Part::BeforeAt));
    m_part->addItem(tr("what is after the @"), int(Part::AfterAt));
    m_part->setCurrentIndex(m_part->findData(int(assignment.part)));
    if (isSecret) m_instead->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout(this);
    form->addRow(m_trim);
    form->addRow(tr("&Use"), m_part);
    form->addRow(tr("&Letters"), m_case);
    form->addRow(tr("Put in &front"), m_prefix);
    form->addRow(tr("Where the cell is &empty"), m_instead);
    QLabel *before = plainLabel({}, this);
    before->setObjectName(QStringLiteral("sample"));
    makeExplanation(before);
    form->addRow(before);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("okButton"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    const auto showSample = [this, before, sample, isSecret] {
        if (!sample.isEmpty() && !isSecret)
            before->setText(tr("\"%1\" becomes \"%2\"")
                                .arg(visibleText(sample), visibleText(this->assignment().transformed(sample))));
    };
    connect(m_trim, &QCheckBox::toggled, this, showSample);
    connect(m_case, &QComboBox::currentIndexChanged, this, showSample);
    connect(m_part, &QComboBox::currentIndexChanged, this, showSample);
    connect(m_prefix, &QLineEdit::textChanged, this, showSample);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSample();
    m_part->setFocus();
}

ImportAssignment TextChangesDialog::assignment() const
{
    ImportAssignment changed = m_before;
    changed.trim = m_trim->isChecked();
    changed.letterCase = LetterCase(m_case->currentData().toInt());
    changed.part = Part(m_part->currentData().toInt());
    changed.prefix = m_prefix->text();
    changed.text = m_instead->text();
    return changed;
}

} // namespace kontor
