// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderModel.h"

#include "core/mime/HeaderText.h"
#include "ui/folders/FolderDrag.h"
#include "ui/messages/DataText.h"
#include "ui/messages/MessageDrag.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {

struct FolderModel::Node {
    Kind kind = Kind::User;
    Folder folder;
    qint64 unread = 0;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto& siblings = parent->children;
        const auto self =
            std::find_if(siblings.begin(), siblings.end(), [this](const auto& n) { return n.get() == this; });
        return int(self - siblings.begin());
    }
};

FolderModel::FolderModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (const Kind kind : {Kind::AllMail, Kind::Unread}) {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->parent = m_root.get();
        m_root->children.push_back(std::move(node));
    }
}

FolderModel::~FolderModel() = default;

FolderModel::Node* FolderModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex FolderModel::indexFor(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

FolderModel::Node* FolderModel::find(FolderId folder) const
{
    return folder ? m_known.value(folder) : m_root.get();
}

bool FolderModel::isBefore(const Node& a, const Node& b) const
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return m_collator.compare(a.folder.name, b.folder.name) < 0;
}

int FolderModel::placeFor(const Node& node, const Node& parent) const
{
    int row = 0;
    for (const auto& sibling : parent.children) {
        if (sibling.get() != &node && isBefore(*sibling, node))
            ++row;
    }
    return row;
}

void FolderModel::setFolders(const QList<Folder>& folders, qint64 unreadTotal)
{
    QSet<FolderId> present;
    QHash<FolderId, QList<const Folder*>> below;
    for (const Folder& folder : folders) {
        present.insert(folder.id);
        below[folder.parent].append(&folder);
    }
    removeMissing(*m_root, present);
    // Parents first, so that each folder finds the one that it belongs to.
    QList<FolderId> next{FolderId()};
    while (!next.isEmpty()) {
        const FolderId parent = next.takeFirst();
        for (const Folder* folder : below.value(parent)) {
            addOrChange(*folder, *find(parent));
            next.append(folder->id);
        }
    }
    setUnread(*m_root->children.at(0), unreadTotal);
    setUnread(*m_root->children.at(1), unreadTotal);
}

void FolderModel::removeMissing(Node& parent, const QSet<FolderId>& present)
{
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        Node& child = *parent.children.at(size_t(row));
        // Children that moved out of a folder that is gone are saved first.
        removeMissing(child, present);
        if (!child.folder.id || present.contains(child.folder.id))
            continue;
        while (!child.children.empty())
            moveTo(*child.children.back(), *m_root, int(m_root->children.size()));
        beginRemoveRows(indexFor(&parent), row, row);
        m_known.remove(child.folder.id);
        parent.children.erase(parent.children.begin() + row);
        endRemoveRows();
    }
}

void FolderModel::moveTo(Node& node, Node& parent, int row)
{
    Node& from = *node.parent;
    const int fromRow = node.row();
    // Qt counts the destination before the row is taken out of its old place.
    const int destination = &from == &parent && row > fromRow ? row + 1 : row;
    if (!beginMoveRows(indexFor(&from), fromRow, fromRow, indexFor(&parent), destination))
        return;
    auto owned = std::move(from.children.at(size_t(fromRow)));
    from.children.erase(from.children.begin() + fromRow);
    owned->parent = &parent;
    parent.children.insert(parent.children.begin() + row, std::move(owned));
    endMoveRows();
}

void FolderModel::addOrChange(const Folder& folder, Node& parent)
{
    Node* node = m_known.value(folder.id);
    if (!node) {
        auto added = std::make_unique<Node>();
        added->kind = folder.kind == FolderKind::Trash ? Kind::Trash : Kind::User;
        added->folder = folder;
        added->unread = folder.unread;
        added->parent = &parent;
        const int row = placeFor(*added, parent);
        beginInsertRows(indexFor(&parent), row, row);
        m_known.insert(folder.id, added.get());
        parent.children.insert(parent.children.begin() + row, std::move(added));
        endInsertRows();
        return;
    }
    const bool renamed = node->folder.name != folder.name;
    node->folder = folder;
    const int row = placeFor(*node, parent);
    if (node->parent != &parent || node->row() != row)
        moveTo(*node, parent, row);
    if (renamed)
        Q_EMIT dataChanged(indexFor(node), indexFor(node));
    setUnread(*node, folder.unread);
}

void FolderModel::setUnread(Node& node, qint64 unread)
{
    if (node.unread == unread)
        return;
    node.unread = unread;
    Q_EMIT dataChanged(indexFor(&node), indexFor(&node));
}

QModelIndex FolderModel::indexOf(FolderId folder) const
{
    const Node* node = m_known.value(folder);
    return node ? indexFor(node) : QModelIndex();
}

QModelIndex FolderModel::indexOf(const MessageQuery& query) const
{
    if (!query.search.isEmpty())
        return {};
    switch (query.scope) {
    case MessageQuery::Scope::AllMail:
        return index(0, 0);
    case MessageQuery::Scope::Unread:
        return index(1, 0);
    case MessageQuery::Scope::OneFolder:
        return indexOf(query.folder);
    }
    return {};
}

MessageQuery FolderModel::queryOf(const QModelIndex& index)
{
    MessageQuery query;
    const Kind kind = kindOf(index);
    if (kind == Kind::Unread)
        query.scope = MessageQuery::Scope::Unread;
    if (kind == Kind::User || kind == Kind::Trash) {
        query.scope = MessageQuery::Scope::OneFolder;
        query.folder = folderOf(index);
    }
    return query;
}

FolderModel::Kind FolderModel::kindOf(const QModelIndex& index)
{
    return Kind(index.data(KindRole).toInt());
}

FolderId FolderModel::folderOf(const QModelIndex& index)
{
    return FolderId{index.data(FolderIdRole).toLongLong()};
}

QModelIndex FolderModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex FolderModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexFor(nodeOf(child)->parent) : QModelIndex();
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int FolderModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString FolderModel::text(const Node& node) const
{
    switch (node.kind) {
    case Kind::AllMail:
        return tr("All mail");
    case Kind::Unread:
        return tr("Unread", "folder");
    case Kind::Trash:
        return tr("Trash");
    case Kind::User:
        return printableLine(node.folder.name);
    }
    return {};
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    constexpr std::array icons{u"inbox", u"unread", u"folder", u"trash"};
    switch (role) {
    case Qt::DisplayRole:
        return text(node);
    case Qt::EditRole:
        return node.folder.name;
    case Qt::DecorationRole:
        return Icons::named(icons.at(size_t(node.kind)));
    case Qt::AccessibleTextRole:
        return node.unread > 0 ? tr("%1, %Ln unread", nullptr, int(node.unread)).arg(text(node)) : text(node);
    case Qt::ToolTipRole:
        // The tree is narrow.
        return node.kind == Kind::User ? dataToolTip(printableLine(node.folder.path)) : QString();
    case KindRole:
        return int(node.kind);
    case FolderIdRole:
        return qint64(node.folder.id.value);
    case UnreadCountRole:
        return node.unread;
    case PathRole:
        return node.folder.path;
    default:
        return {};
    }
}

bool FolderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || kindOf(index) != Kind::User || name == nodeOf(index)->folder.name)
        return false;
    Q_EMIT renameWanted(folderOf(index), name);
    return true;
}

Qt::ItemFlags FolderModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Kind kind = kindOf(index);
    if (kind == Kind::User)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (kind == Kind::Trash)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList FolderModel::mimeTypes() const
{
    return {messageMimeType(), folderMimeType()};
}

QMimeData* FolderModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeDataOf(folderOf(indexes.constFirst())).release();
}

bool FolderModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                  const QModelIndex& parent) const
{
    const bool ontoFolder =
        parent.isValid() && (kindOf(parent) == Kind::User || kindOf(parent) == Kind::Trash);
    if (!draggedMessages(*data).isEmpty())
        return ontoFolder;
    const Node* dragged = m_known.value(draggedFolder(*data));
    if (!dragged || (parent.isValid() && kindOf(parent) != Kind::User))
        return false;
    const Node* target = nodeOf(parent);
    if (dragged->parent == target)
        return false;
    for (const Node* above = target; above; above = above->parent) {
        if (above == dragged)
            return false;
    }
    return true;
}

bool FolderModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<MessageId> messages = draggedMessages(*data);
    if (!messages.isEmpty())
        Q_EMIT messagesDropped(messages, folderOf(parent));
    else
        Q_EMIT moveWanted(draggedFolder(*data), parent.isValid() ? folderOf(parent) : FolderId());
    // False: the view must not take the dragged row away. The next listing moves it.
    return false;
}

void FolderModel::retranslate()
{
    m_collator.setLocale(QLocale());
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace postbag
