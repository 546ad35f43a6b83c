// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidedialog.h"

#include "views/plaintext.h"
#include "views/shortcutsdialog.h"

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor {

namespace {

constexpr int topicRole = Qt::UserRole + 1;

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The keys as a table in Markdown.
QString keysTable(const QWidget *window)
{
    const auto cell = [](QString text) {
        return text.replace(u'|', QLatin1String("\\|"));
    };
    QString table =
        QStringLiteral("| %1 | %2 |\n| --- | --- |\n").arg(ShortcutsDialog::tr("What"), ShortcutsDialog::tr("Keys"));
    for (const Shortcut &one : allShortcuts(window))
        table += QStringLiteral("| %1 | %2 |\n").arg(cell(one.what), cell(one.keys));
    return table;
}

QString topicOf(const GuideChapter &chapter, const GuideSection &section)
{
    return section.level == 1 ? chapter.id : chapter.id + u'#' + section.anchor;
}

} // namespace

GuideDialog::GuideDialog(const QWidget *window, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_window(window),
      m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_nothing(plainLabel({}, this)),
      m_text(new QTextBrowser(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("guideDialog"));
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("guideNothing"));
    m_nothing->hide();
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 590});
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);
    auto *all = new QVBoxLayout(this);
    all->addWidget(splitter, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &GuideDialog::search);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item) showTopic(item->data(0, topicRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showTopic(link.toString().remove(QLatin1String(".md"))); });
    fill();
    resize(860, 620);
}

void GuideDialog::fill()
{
    setWindowTitle(tr("Guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Chapter"));
    m_nothing->setText(tr("Nothing found. Try another word, or one only."));
    m_close->setText(tr("Close"));
    m_chapters = readGuide(guideLanguage(), keysTable(m_window));
    m_shown.clear();
    fillContents();
    search();
    showTopic(m_topic);
}

void GuideDialog::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const GuideChapter &chapter : m_chapters) {
        QTreeWidgetItem *top = nullptr;
        for (const GuideSection &section : chapter.sections) {
            if (section.level > 2) continue;
            QTreeWidgetItem *item =
                top && section.level > 1 ? new QTreeWidgetItem(top) : new QTreeWidgetItem(m_contents);
            item->setText(0, section.title);
            item->setData(0, topicRole, topicOf(chapter, section));
            if (!top) top = item;
        }
    }
}

void GuideDialog::showTopic(const QString &wanted)
{
    if (m_chapters.empty()) return;
    const QString id = wanted.section(u'#', 0, 0);
    const QString anchor = wanted.section(u'#', 1);
    auto chapter = std::ranges::find(m_chapters, id, &GuideChapter::id);
    if (chapter == m_chapters.end()) chapter = m_chapters.begin();
    const auto found = std::ranges::find(chapter->sections, anchor, &GuideSection::anchor);
    const std::size_t place = found == chapter->sections.end() ? 0 : std::size_t(found - chapter->sections.begin());
    m_topic = topicOf(*chapter, chapter->sections.at(place));
    if (m_shown != chapter->id) {
        m_shown = chapter->id;
        m_text->setMarkdown(chapter->markdown);
        markFound();
    }
    scrollTo(place);
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it)
        if ((*it)->data(0, topicRole).toString() == m_topic) m_contents->setCurrentItem(*it);
}

void GuideDialog::scrollTo(std::size_t section)
{
    std::size_t number = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || number++ != section) continue;
        m_text->setTextCursor(QTextCursor(block));
        const double top = section == 0 ? 0 : m_text->document()->documentLayout()->blockBoundingRect(block).top();
        m_text->verticalScrollBar()->setValue(int(top));
        return;
    }
}

/// Shows the sections that have every word, with the chapters they are in.
void GuideDialog::search()
{
    const QStringList words = wordsOf(m_search->text());
    const auto fits = [&](const GuideSection &section) {
        return std::ranges::all_of(
            words, [&](const QString &word) { return section.text.contains(word, Qt::CaseInsensitive); });
    };
    QStringList found;
    for (const GuideChapter &chapter : m_chapters)
        for (const GuideSection &section : chapter.sections)
            if (fits(section)) found << topicOf(chapter, section);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < chapter->childCount(); ++j) {
            const bool isFound = found.contains(chapter->child(j)->data(0, topicRole).toString());
            chapter->child(j)->setHidden(!isFound);
            any = any || isFound;
        }
        chapter->setHidden(!any && !found.contains(chapter->data(0, topicRole).toString()));
        chapter->setExpanded(any && !words.isEmpty());
    }
    m_nothing->setVisible(found.isEmpty());
    if (words.isEmpty() && m_contents->currentItem()) m_contents->scrollToItem(m_contents->currentItem());
    markFound();
}

void GuideDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : wordsOf(m_search->text()))
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextCharFormat format;
            format.setBackground(palette().highlight());
            format.setForeground(palette().highlightedText());
            marks.append({at, format});
        }
    m_text->setExtraSelections(marks);
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
    if (event->type() == QEvent::PaletteChange) markFound();
}

} // namespace kontor
