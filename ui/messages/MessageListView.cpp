// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageListView.h"

#include "ui/messages/MessageDelegate.h"
#include "ui/messages/MessageDrag.h"
#include "ui/messages/MessageListModel.h"
#include "ui/messages/ShortDate.h"
#include "ui/shared/Format.h"
#include "ui/shared/HeadingWidths.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr auto columnsKey = "mail/listColumns"_L1;
/// Select all loads what is not loaded yet, up to here.
constexpr int selectAllLimit = 20'000;
/// On the way to the end: some milliseconds' worth.
constexpr int pagesInOneStep = 5;

} // namespace

MessageListView::MessageListView(MessageListModel& model, QWidget* parent)
    : QTreeView(parent), m_model(model), m_delegate(new MessageDelegate(this)), m_toEnd(new QTimer(this))
{
    setObjectName(u"messageList"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(MessageListModel::DateColumn, Qt::DescendingOrder);
    header()->setObjectName(u"messageListHeader"_s);
    setInitialColumns();
    connect(header(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == MessageListModel::DateColumn)
            Q_EMIT orderToggled();
        // The arrow goes to every heading that is clicked, but the list is ordered by date only.
        showOrder();
    });
    m_toEnd->setInterval(0);
    connect(m_toEnd, &QTimer::timeout, this, &MessageListView::stepToEnd);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_toEnd->stop();
        showOrder();
        Q_EMIT currentMessageChanged();
    });
}

void MessageListView::showOrder()
{
    const bool newestFirst = m_model.query().order == MessageQuery::Order::NewestFirst;
    header()->setSortIndicator(MessageListModel::DateColumn,
                               newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MessageListView::setInitialColumns()
{
    header()->setMinimumSectionSize(24);
    const int letter = fontMetrics().averageCharWidth();
    header()->setSectionResizeMode(MessageListModel::UnreadColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(MessageListModel::AttachmentColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(MessageListModel::SubjectColumn, QHeaderView::Stretch);
    header()->resizeSection(MessageListModel::UnreadColumn, 24);
    header()->resizeSection(MessageListModel::AttachmentColumn, 28);
    header()->resizeSection(MessageListModel::FromColumn, 26 * letter);
    header()->resizeSection(MessageListModel::AccountColumn, 14 * letter);
    header()->resizeSection(MessageListModel::SizeColumn, 11 * letter);
    header()->resizeSection(MessageListModel::DateColumn, 16 * letter);
    fitColumns();
}

void MessageListView::fitColumns()
{
    widenToHeadings(*header());
    widenToTexts(*header(), MessageListModel::SizeColumn,
                 {Format::size({1023}), Format::size(mebibytes(1023))}, font());
    QFont unread = font();
    unread.setBold(true);
    const QDateTime now = QDateTime::currentDateTime();
    QStringList dates;
    for (int day = 0; day <= 7; ++day)
        dates.append(shortDate(now.addDays(-day), now, QLocale()));
    dates.append(shortDate(QDateTime(QDate(2020, 12, 28), QTime(20, 28)), now, QLocale()));
    widenToTexts(*header(), MessageListModel::DateColumn, dates, unread);
}

void MessageListView::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    scheduleDelayedItemsLayout();
}

QList<MessageRow> MessageListView::selectedMessages() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<MessageRow> messages;
    for (const int row : std::as_const(rows))
        messages.append(m_model.at(row));
    return messages;
}

std::optional<MessageRow> MessageListView::currentMessage() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.at(current.row())) : std::nullopt;
}

bool MessageListView::setCurrentMessage(MessageId message)
{
    const int row = m_model.rowOf(message);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, MessageListModel::SubjectColumn));
    return true;
}

int MessageListView::rowHeightInSight() const
{
    const QModelIndex first = m_model.index(0, 0);
    return first.isValid() ? std::max(1, rowHeight(first)) : 1;
}

void MessageListView::refreshInPlace()
{
    const int scrolled = verticalScrollBar()->value();
    const int height = rowHeightInSight();
    const bool hadSelection = selectionModel()->hasSelection();
    const QPersistentModelIndex top = m_model.index(scrolled / height, 0);
    int keepThrough = (scrolled + viewport()->height()) / height;
    int lastSelected = -1;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        lastSelected = std::max(lastSelected, range.bottom());
    const QPersistentModelIndex next = m_model.index(lastSelected + 1, MessageListModel::SubjectColumn);
    keepThrough = std::max(keepThrough, lastSelected);
    keepThrough = std::min(std::max(keepThrough, currentIndex().row()), m_model.rowCount() - 1);

    m_model.refresh(keepThrough);

    // What was selected is gone: the message below takes its place; at the end of the list the one above.
    if (hadSelection && !selectionModel()->hasSelection()) {
        if (next.isValid())
            setCurrentIndex(next);
        else if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    executeDelayedItemsLayout();
    // At the very top the newest stays in sight; further down the list stays still.
    if (scrolled > 0 && top.isValid())
        verticalScrollBar()->setValue(top.row() * height + scrolled % height);
}

void MessageListView::selectAll()
{
    while (m_model.canFetchMore({}) && m_model.rowCount() < selectAllLimit)
        m_model.fetchMore({});
    QTreeView::selectAll();
}

void MessageListView::restoreColumns(const QSettings& settings)
{
    const QByteArray state = settings.value(columnsKey).toByteArray();
    if (state.isEmpty() || !header()->restoreState(state))
        return;
    header()->setSortIndicator(MessageListModel::DateColumn, header()->sortIndicatorOrder());
}

MessageQuery::Order MessageListView::shownOrder() const
{
    return header()->sortIndicatorOrder() == Qt::DescendingOrder ? MessageQuery::Order::NewestFirst
                                                                 : MessageQuery::Order::OldestFirst;
}

void MessageListView::saveColumns(QSettings& settings) const
{
    settings.setValue(columnsKey, header()->saveState());
}

void MessageListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fitColumns();
    QTreeView::changeEvent(event);
}

void MessageListView::focusInEvent(QFocusEvent* event)
{
    if (currentIndex().isValid())
        return QTreeView::focusInEvent(event);
    // A view would make its first row the current one, which opens that message and counts it as read.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MessageListView::keyPressEvent(QKeyEvent* event)
{
    m_toEnd->stop();
    switch (event->key()) {
    case Qt::Key_End:
        if (!m_model.canFetchMore({}))
            break;
        m_endModifiers = event->modifiers();
        m_toEnd->start();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened();
        return;
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break;
        Q_EMIT pageTurned(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void MessageListView::stepToEnd()
{
    // A little at a time: the window stays awake, and the person may think of something else meanwhile.
    const int before = m_model.rowCount();
    m_model.fetchPages(pagesInOneStep);
    if (m_model.canFetchMore({}) && m_model.rowCount() > before)
        return;
    m_toEnd->stop();
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, m_endModifiers);
    QTreeView::keyPressEvent(&end);
}

void MessageListView::startDrag(Qt::DropActions supportedActions)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(rows));
    drag->setPixmap(dragPicture(rows.size(), *this));
    drag->setHotSpot(besideThePointer);
    drag->exec(supportedActions);
}

void MessageListView::mousePressEvent(QMouseEvent* event)
{
    m_toEnd->stop();
    QTreeView::mousePressEvent(event);
}

void MessageListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened();
}

void MessageListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMessageChanged();
}

} // namespace postbag
