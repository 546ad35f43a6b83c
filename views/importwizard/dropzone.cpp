// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importwizard/dropzone.h"

#include "views/plaintext.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace kontor {

QStringList localFilesOf(const QMimeData *dragged)
{
    QStringList files;
    for (const QUrl &url : dragged->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

bool areTableFiles(const QStringList &files)
{
    return !files.isEmpty() && std::ranges::all_of(files, [](const QString &file) {
        return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
               file.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ||
               file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    });
}

DropZone::DropZone(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, this)), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("dropZone"));
    setAcceptDrops(true);
    m_text->setText(tr("Drop CSV files here, choose them, or paste cells that were copied from a spreadsheet (%1).")
                        .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    auto *choose = new QPushButton(tr("&Choose files ..."), this);
    choose->setObjectName(QStringLiteral("chooseFilesButton"));
    auto *paste = new QPushButton(tr("&Paste"), this);
    paste->setObjectName(QStringLiteral("pasteButton"));
    for (QPushButton *button : {choose, paste})
        button->setAutoDefault(false);
    m_layout->setContentsMargins(14, 8, 10, 8);
    m_layout->addStretch(1);
    m_layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(choose);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    m_layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
    connect(paste, &QPushButton::clicked, this, &DropZone::pasteRequested);
    setFocusProxy(choose);
    setSmall(false);
}

void DropZone::setSmall(bool small)
{
    constexpr int first = 0;
    constexpr int text = 1;
    constexpr int last = 3;
    m_layout->setDirection(small ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretch(first, small ? 0 : 1);
    m_layout->setStretch(text, small ? 1 : 0);
    m_layout->setStretch(last, small ? 0 : 1);
    m_layout->setSpacing(small ? 8 : 14);
    m_text->setAlignment(small ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Expanding, small ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFilesOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(localFilesOf(event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(palette().color(m_isOver ? QPalette::Highlight : QPalette::Mid), m_isOver ? 2 : 1.2, Qt::DashLine));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace kontor
