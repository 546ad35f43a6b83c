// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screentext.h"

#include "views/cuttexts.h"
#include "views/elidedlabel.h"
#include "views/readablesize.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace kontor {

namespace {

constexpr int mostRows = 60;

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *one = widget; one && names.size() < 3; one = one->parentWidget()) {
        const QString name = one->objectName();
        if (!name.isEmpty()) names.prepend(name);
        if (one->isWindow()) break;
    }
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), names.join(u'/'));
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text)) return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// The screen and all it shows; what belongs to another window on top of it does not.
std::vector<const QWidget *> shownOn(const QWidget &screen)
{
    std::vector<const QWidget *> shown{&screen};
    for (const QWidget *widget : screen.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == screen.window()) shown.push_back(widget);
    return shown;
}

/// Parts of Qt's own that no text of the program goes into.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->inherits("QLineEditIconButton") || widget->inherits("QTableCornerButton") ||
           widget->inherits("QToolBarExtension") || widget->inherits("QDockWidgetTitleButton") ||
           widget->inherits("QMenuBarExtension") || qobject_cast<const QSplitterHandle *>(widget) ||
           (parent && qobject_cast<const QTabBar *>(parent));
}

/// Collects the texts of one screen.
class Texts
{
public:
    void take(const QWidget *widget)
    {
        m_where = placeOf(widget);
        add("tooltip", plain(widget->toolTip()));
        add("name", widget->accessibleName());
        add("name", widget->accessibleDescription());
        if (widget->isWindow() || qobject_cast<const QDockWidget *>(widget)) add("title", widget->windowTitle());
        takeSimple(widget);
        takeEditor(widget);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add("tab", tabs->tabText(i));
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < std::min(box->count(), mostRows); ++i)
                add("item", box->itemText(i));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            takeHeader(header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            takeCells(view);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                takeAction(action);
    }
    QJsonArray found() const { return m_found; }

private:
    void add(const char *role, const QString &text)
    {
        if (text.trimmed().isEmpty()) return;
        m_found.append(QJsonObject{{QLatin1String("role"), QLatin1String(role)},
                                   {QLatin1String("text"), text},
                                   {QLatin1String("where"), m_where}});
    }
    void takeSimple(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) add("label", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) add("button", button->text());
        if (const auto *link = qobject_cast<const QCommandLinkButton *>(widget)) add("button", link->description());
        if (const auto *group = qobject_cast<const QGroupBox *>(widget)) add("group", group->title());
        if (const auto *bar = qobject_cast<const QProgressBar *>(widget); bar && bar->isTextVisible())
            add("note", bar->text());
    }
    void takeEditor(const QWidget *widget)
    {
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) add("placeholder", edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            add("placeholder", edit->placeholderText());
            add("document", edit->toPlainText());
        }
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) add("document", edit->toPlainText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
            for (const QString &part : {spin->prefix(), spin->suffix(), spin->specialValueText()})
                add("note", part);
    }
    void takeHeader(const QHeaderView *header)
    {
        if (!header->model()) return;
        for (int i = 0; i < std::min(header->count(), mostRows); ++i) {
            if (header->isSectionHidden(i)) continue;
            add("header", header->model()->headerData(i, header->orientation()).toString());
            add("tooltip", plain(header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString()));
        }
    }
    void takeCells(const QAbstractItemView *view, const QModelIndex &parent = {}, int depth = 0)
    {
        const QAbstractItemModel *model = view->model();
        // The lists of combo boxes are told with their box.
        if (!model || depth > 3 || view->inherits("QComboBoxListView")) return;
        for (int row = 0; row < std::min(model->rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                if (view->visualRect(index).isEmpty()) continue;
                add("cell", index.data().toString());
                add("tooltip", plain(index.data(Qt::ToolTipRole).toString()));
            }
            takeCells(view, model->index(row, 0, parent), depth + 1);
        }
    }
    void takeAction(const QAction *action)
    {
        if (!action->isVisible()) return;
        add("menu", action->text());
        if (!action->menu()) return;
        for (const QAction *entry : action->menu()->actions())
            if (!entry->isSeparator()) takeAction(entry);
    }

    QJsonArray m_found;
    QString m_where;
};

/// Finds what is cut off on one screen.
class Cuts
{
public:
    void look(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) lookAtLabel(label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) lookAtButton(button);
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) lookAtBox(box);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) lookAtTabs(tabs);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) lookAtHeader(header);
        if (const auto *area = qobject_cast<const QScrollArea *>(widget);
            area && area->horizontalScrollBar()->isVisible())
            say(widget, QStringLiteral("scrolls sideways"), {});
        lookAtPlace(widget);
    }
    QJsonArray found() const { return m_found; }

private:
    void say(const QWidget *widget, const QString &what, const QString &text)
    {
        m_found.append(QStringLiteral("%1: %2: %3").arg(placeOf(widget), what, text.left(80)));
    }
    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty() || !label->toolTip().isEmpty() || qobject_cast<const ElidedLabel *>(label)) return;
        const QSize inner = label->contentsRect().size();
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                say(label, QStringLiteral("too low"), label->text());
            return;
        }
        const QSize needed = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
        if (needed.width() > inner.width() + 1 || needed.height() > inner.height() + 1)
            say(label,
                QStringLiteral("%1x%2 in %3x%4")
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(inner.width())
                    .arg(inner.height()),
                label->text());
    }
    void lookAtButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty() || isInner(button)) return;
        QSize needed = button->sizeHint();
        if (const auto *link = qobject_cast<const QCommandLinkButton *>(button))
            needed = QSize(link->minimumSizeHint().width(), link->heightForWidth(link->width()));
        if (needed.width() > button->width() + 1 || needed.height() > button->height() + 1)
            say(button,
                QStringLiteral("wants %1x%2, has %3x%4")
                    .arg(needed.width())
                    .arg(needed.height())
                    .arg(button->width())
                    .arg(button->height()),
                button->text());
    }
    void lookAtBox(const QComboBox *box)
    {
        if (!box->toolTip().isEmpty() || box->isEditable() || CutTexts::isWatched(box)) return;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > field.width())
            say(box, QStringLiteral("chosen text is wider than the box"), box->currentText());
    }
    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i) && tabs->tabToolTip(i).isEmpty() &&
                (tabs->tabRect(i).right() > tabs->width() ||
                 tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width() > tabs->tabRect(i).width()))
                say(tabs, QStringLiteral("tab is cut off"), tabs->tabText(i));
    }
    void lookAtHeader(const QHeaderView *header)
    {
        const QAbstractItemModel *model = header->model();
        if (!model || header->orientation() != Qt::Horizontal || CutTexts::isWatched(header)) return;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = model->headerData(i, Qt::Horizontal).toString();
            if (header->isSectionHidden(i) || text.isEmpty()) continue;
            if (!model->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) continue;
            if (header->fontMetrics().horizontalAdvance(text) +
                    2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin) >
                header->sectionSize(i))
                say(header, QStringLiteral("heading is cut off"), text);
        }
    }
    void lookAtPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || widget->isWindow() || isInner(widget) || isInner(parent)) return;
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) ||
            parent->inherits("QAbstractScrollArea"))
            return;
        // What lies freely over the rest, as lists of matches do, has its own way of finding room.
        const QLayout *layout = parent->layout();
        if (!layout || layout->indexOf(const_cast<QWidget *>(widget)) < 0) return;
        const QRect room = layout->geometry().adjusted(-1, -1, 1, 1) | parent->contentsRect();
        if (!room.contains(widget->geometry()) && !widget->geometry().isEmpty())
            say(widget, QStringLiteral("over the edge of its parent"), {});
        for (int i = 0; i < layout->count(); ++i) {
            const QWidget *other = layout->itemAt(i)->widget();
            if (other && other != widget && other->isVisible() && other->geometry().intersects(widget->geometry()))
                say(widget, QStringLiteral("lies over another"), placeOf(other));
        }
    }

    QJsonArray m_found;
};

} // namespace

QJsonArray textsOf(const QWidget &screen)
{
    Texts texts;
    for (const QWidget *widget : shownOn(screen))
        if (!isInner(widget)) texts.take(widget);
    return texts.found();
}

QJsonArray cutTextsOf(const QWidget &screen)
{
    Cuts cuts;
    for (const QWidget *widget : shownOn(screen))
        cuts.look(widget);
    return cuts.found();
}

/// As small as it lets itself be made. Without asking the window system, which answers later and in its own order: only
/// what is on the screen is laid out anew, and once more afterwards.
QJsonObject describeScreen(QWidget &screen)
{
    QJsonObject described{{QLatin1String("texts"), textsOf(screen)}, {QLatin1String("cut"), cutTextsOf(screen)}};
    QSize least = screen.minimumSizeHint().expandedTo(screen.minimumSize()).boundedTo(screen.size());
    // Such a dialog grows higher as it is made narrower.
    if (ReadableSize::isWatched(&screen) && screen.layout() && screen.layout()->hasHeightForWidth())
        least.setHeight(screen.layout()->totalMinimumHeightForWidth(least.width()));
    described.insert(QLatin1String("minimum"), QJsonArray{least.width(), least.height()});
    if (screen.layout()) {
        screen.layout()->setGeometry(QRect(QPoint(), least));
        described.insert(QLatin1String("cut_at_minimum"), cutTextsOf(screen));
        screen.layout()->setGeometry(screen.rect());
    }
    return described;
}

} // namespace kontor
