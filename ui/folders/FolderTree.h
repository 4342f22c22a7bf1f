// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"
#include "core/store/StoreValues.h"

#include <QWidget>

class QModelIndex;
class QTreeView;

namespace postbag {

class Banner;
class FolderActions;
class FolderCommands;
class FolderModel;
class Prompter;
class RefreshPacer;
class StoreThread;

/// The MAIL section of the left side: all mail, unread, the user's folders, the Trash, with unread counts.
/// Keeps itself current from the store's changes. `reader`, `store` and `prompter` outlive it.
class FolderTree : public QWidget
{
    Q_OBJECT
public:
    FolderTree(const MessageReader& reader, StoreThread& store, Prompter& prompter,
               QWidget* parent = nullptr);
    ~FolderTree() override;

    /// Marks the entry of that query as the current one, without a signal; nothing if there is no such entry.
    void select(const MessageQuery& query);
    /// When another section of the navigation becomes the current one.
    void clearSelection();
    /// What the current entry shows; nothing without one.
    std::optional<MessageQuery> current() const;

Q_SIGNALS:
    /// Show these messages: the person chose an entry, also the current one again.
    void queryChosen(const postbag::MessageQuery& query);
    /// Move these messages: the person dropped them onto that folder.
    void messagesDropped(const QList<postbag::MessageId>& messages, postbag::FolderId folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void choose(const QModelIndex& index);
    void rename(FolderId folder, const QString& name);
    void editName(FolderId folder);
    void showProblem(const Error& error);
    void retranslateUi();

    const MessageReader& m_reader;
    FolderModel* m_model;
    FolderCommands* m_commands;
    QTreeView* m_view;
    FolderActions* m_actions;
    Banner* m_problem;
    RefreshPacer* m_pacer;
    bool m_quiet = false; ///< we select, not the person
};

} // namespace postbag
