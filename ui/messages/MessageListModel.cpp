// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageListModel.h"

#include "ui/messages/DataText.h"
#include "ui/messages/MessageDrag.h"
#include "ui/messages/ShortDate.h"
#include "ui/shared/Format.h"

#include <QFont>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

/// A refresh reads this much again even where nobody looks, so that the scroll bar keeps its size.
constexpr int refreshedRows = 10 * MessageListModel::pageSize;

PageCursor cursorAt(const MessageRow& row)
{
    return {row.date.toMSecsSinceEpoch(), row.id};
}

bool looksTheSame(const MessageRow& a, const MessageRow& b)
{
    return a.seen == b.seen && a.folder == b.folder && a.folderPath == b.folderPath &&
           a.accountName == b.accountName;
}

} // namespace

MessageListModel::MessageListModel(const MessageSource& source, QObject* parent)
    : QAbstractTableModel(parent), m_source(source)
{}

void MessageListModel::setQuery(const MessageQuery& query)
{
    m_query = query;
    auto rows = m_source.page(m_query, std::nullopt, pageSize);
    if (!rows)
        Q_EMIT failed(rows.error());
    m_complete = !rows || rows->size() < pageSize;
    replace(rows ? *rows : QList<MessageRow>());
    countAgain();
}

void MessageListModel::replace(QList<MessageRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MessageListModel::countAgain()
{
    const auto count = m_source.count(m_query);
    // Just-read messages stay in the list of unread ones for a while, though the store no longer counts them.
    m_total = std::max<qint64>(count ? *count : 0, m_rows.size());
    Q_EMIT totalChanged(m_total);
}

bool MessageListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void MessageListModel::fetchPages(int pages)
{
    if (pages <= 0 || m_complete || m_rows.isEmpty())
        return;
    const int wanted = pages * pageSize;
    const auto rows = m_source.page(m_query, cursorAt(m_rows.constLast()), wanted);
    m_complete = !rows || rows->size() < wanted;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    if (rows->isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
    m_rows += *rows;
    endInsertRows();
}

bool MessageListModel::isBefore(const MessageRow& a, const MessageRow& b) const
{
    const bool newestFirst = m_query.order == MessageQuery::Order::NewestFirst;
    const auto& [first, second] = newestFirst ? std::tie(b, a) : std::tie(a, b);
    return std::pair(first.date.toMSecsSinceEpoch(), first.id) <
           std::pair(second.date.toMSecsSinceEpoch(), second.id);
}

Result<QList<MessageRow>> MessageListModel::readAgain(int keepThrough, bool& complete) const
{
    QList<MessageRow> fresh;
    const qsizetype wanted = std::clamp<qsizetype>(m_rows.size(), pageSize, refreshedRows);
    const bool keep = keepThrough >= 0 && keepThrough < m_rows.size();
    complete = false;
    while (!complete) {
        const auto after = fresh.isEmpty() ? std::nullopt : std::optional(cursorAt(fresh.constLast()));
        auto rows = m_source.page(m_query, after, pageSize);
        if (!rows)
            return rows.error();
        complete = rows->size() < pageSize;
        fresh += *rows;
        const bool reached =
            !keep || (!fresh.isEmpty() && !isBefore(fresh.constLast(), m_rows.at(keepThrough)));
        if (fresh.size() >= wanted && reached)
            break;
    }
    return fresh;
}

void MessageListModel::keepJustRead(QList<MessageRow>& fresh) const
{
    QSet<MessageId> present;
    for (const MessageRow& row : std::as_const(fresh))
        present.insert(row.id);
    for (const MessageRow& old : m_rows) {
        if (present.contains(old.id) || (!fresh.isEmpty() && isBefore(fresh.constLast(), old)))
            continue;
        const auto now = m_source.row(old.id);
        if (!now || !*now || (*now)->folder != old.folder)
            continue;
        const auto place = std::upper_bound(fresh.begin(), fresh.end(), **now,
                                            [this](const auto& a, const auto& b) { return isBefore(a, b); });
        fresh.insert(place, **now);
    }
}

void MessageListModel::refresh(int keepThrough)
{
    bool complete = false;
    auto fresh = readAgain(keepThrough, complete);
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    if (m_query.scope == MessageQuery::Scope::Unread)
        keepJustRead(*fresh);
    // The view may lay itself out between two changes, and would fetch the next page right into them.
    m_complete = true;
    merge(*fresh);
    m_complete = complete;
    countAgain();
}

void MessageListModel::merge(const QList<MessageRow>& fresh)
{
    QSet<MessageId> present;
    for (const MessageRow& row : fresh)
        present.insert(row.id);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (present.contains(m_rows.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !present.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).id == fresh.at(row).id) {
            const bool same = looksTheSame(m_rows.at(row), fresh.at(row));
            m_rows[row] = fresh.at(row);
            if (!same)
                Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
            continue;
        }
        int last = row;
        while (last + 1 < fresh.size() &&
               (row >= m_rows.size() || fresh.at(last + 1).id != m_rows.at(row).id))
            ++last;
        beginInsertRows({}, row, last);
        m_rows.insert(row, last - row + 1, MessageRow());
        std::copy(fresh.begin() + row, fresh.begin() + last + 1, m_rows.begin() + row);
        endInsertRows();
        row = last;
    }
    // A message whose place changed would be in the list twice now.
    if (m_rows.size() != fresh.size())
        replace(fresh);
}

int MessageListModel::rowOf(MessageId message) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.id == message; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MessageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessageListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MessageListModel::text(const MessageRow& message, int column) const
{
    switch (column) {
    case UnreadColumn:
        return {};
    case FromColumn: {
        const QString sender = senderText(message.fromName, message.fromAddress);
        return sender.isEmpty() ? tr("(unknown sender)") : sender;
    }
    case SubjectColumn: {
        const QString subject = printableLine(message.subject).trimmed();
        return subject.isEmpty() ? tr("(no subject)") : subject;
    }
    case AccountColumn:
        return printableLine(message.accountName);
    case SizeColumn:
        return Format::size(message.size);
    case DateColumn:
        return shortDate(message.date, QDateTime::currentDateTime(), QLocale());
    default:
        return {};
    }
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRow& message = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(message, column);
    case UnreadRole:
        return !message.seen;
    case MessageIdRole:
        return qint64(message.id.value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column >= SizeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == UnreadColumn)
            return message.seen ? tr("Read", "a message") : tr("Unread", "a message");
        if (column == AttachmentColumn)
            return message.hasAttachments ? tr("Has attachments") : QString();
        return text(message, column);
    case Qt::ToolTipRole:
        if (column == DateColumn)
            return Format::fullMoment(message.date);
        if (column == FromColumn)
            return dataToolTip(printableLine(message.fromAddress));
        return {};
    default:
        return {};
    }
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == UnreadColumn)
            return tr("Unread", "column");
        if (section == AttachmentColumn)
            return tr("Attachments", "column");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case FromColumn:
        return tr("From", "column");
    case SubjectColumn:
        return tr("Subject", "column");
    case AccountColumn:
        return tr("Account", "column");
    case SizeColumn:
        return tr("Size", "column");
    case DateColumn:
        return tr("Date", "column");
    default:
        return QString();
    }
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QStringList MessageListModel::mimeTypes() const
{
    return {messageMimeType()};
}

QMimeData* MessageListModel::mimeData(const QModelIndexList& indexes) const
{
    QSet<int> rows;
    QList<MessageId> messages;
    for (const QModelIndex& index : indexes) {
        if (!rows.contains(index.row()))
            messages.append(m_rows.at(index.row()).id);
        rows.insert(index.row());
    }
    return mimeDataOf(messages).release();
}

void MessageListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
}

} // namespace postbag
