// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/MessageListModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QStackedLayout;

namespace postbag {

class EmptyMail;
class MessageActions;
class MessageCommands;
class MessageListView;
class Prompter;
class RefreshPacer;
class StoreThread;
class UndoBar;

/// The list of messages with its heading, its empty states, and the strip that offers to undo. Keeps itself
/// current from the store's changes. What it is given outlives it.
class MessageList : public QWidget
{
    Q_OBJECT
public:
    /// The keys of the message actions work inside `scope`.
    MessageList(const MessageReader& reader, StoreThread& store, Prompter& prompter, QWidget* scope);

    void showMessages(const MessageQuery& query);
    /// Makes an open search again, soon.
    void searchFindsMore();
    /// Those of these messages that are listed and not in the folder yet.
    void moveMessages(const QList<MessageId>& messages, FolderId folder);
    QAction* undoAction() const;
    const MessageQuery& query() const { return m_model.query(); }
    MessageListView& view() { return *m_view; }
    MessageActions& actions() { return *m_actions; }
    MessageCommands& commands() { return *m_commands; }
    void showProblem(const Error& error);
    void retranslateUi();

Q_SIGNALS:
    /// The list was read again: a message that is shown elsewhere may have changed.
    void refreshed();
    void collectRequested();
    void addAccountRequested();

private:
    void refresh();
    void onStoreChange(const StoreChange& change);
    void toggleOrder();
    void describe();
    QString title(const QList<Folder>& folders) const;

    const MessageReader& m_reader;
    StoreMessageSource m_source;
    MessageListModel m_model;
    QLabel* m_title;
    QLabel* m_count;
    QStackedLayout* m_stack;
    MessageListView* m_view;
    EmptyMail* m_empty;
    UndoBar* m_undo;
    MessageCommands* m_commands;
    MessageActions* m_actions;
    RefreshPacer* m_pacer;
};

} // namespace postbag
