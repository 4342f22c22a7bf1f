// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"
#include "core/store/StoreValues.h"

#include <QAbstractItemModel>
#include <QCollator>

#include <memory>
#include <vector>

namespace postbag {

/// All mail, Unread, the folders of the user as a tree, and the Trash last. A new listing changes only what
/// differs from the one before, so that selection and expanded folders live on. What the person does to the
/// tree is only asked for: the next listing shows it.
class FolderModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { AllMail, Unread, User, Trash };
    enum Role { KindRole = Qt::UserRole, FolderIdRole, UnreadCountRole, PathRole };

    explicit FolderModel(QObject* parent = nullptr);
    ~FolderModel() override;

    void setFolders(const QList<Folder>& folders, qint64 unreadTotal);

    /// The entry that shows these messages; invalid if there is none.
    QModelIndex indexOf(const MessageQuery& query) const;
    QModelIndex indexOf(FolderId folder) const;
    static MessageQuery queryOf(const QModelIndex& index);
    static Kind kindOf(const QModelIndex& index);
    static FolderId folderOf(const QModelIndex& index);
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void renameWanted(postbag::FolderId folder, const QString& name);
    void moveWanted(postbag::FolderId folder, postbag::FolderId parent);
    void messagesDropped(const QList<postbag::MessageId>& messages, postbag::FolderId folder);

private:
    struct Node;

    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexFor(const Node* node) const;
    Node* find(FolderId folder) const;
    bool isBefore(const Node& a, const Node& b) const;
    int placeFor(const Node& node, const Node& parent) const;
    void addOrChange(const Folder& folder, Node& parent);
    void moveTo(Node& node, Node& parent, int row);
    void removeMissing(Node& parent, const QSet<FolderId>& present);
    void setUnread(Node& node, qint64 unread);
    QString text(const Node& node) const;

    std::unique_ptr<Node> m_root;
    QHash<FolderId, Node*> m_known;
    QCollator m_collator;
};

} // namespace postbag
