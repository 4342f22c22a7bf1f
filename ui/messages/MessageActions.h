// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/MessageCommands.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace postbag {

class MessageListView;
class MessageReader;
class Prompter;

/// The actions on the selected messages, with their texts, keys and menus. What it is given outlives it.
class MessageActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work inside `scope`, the page that holds list and reader.
    MessageActions(const MessageReader& reader, MessageListView& view, MessageCommands& commands,
                   Prompter& prompter, QWidget* scope);

    QAction* open() { return &m_open; }
    QAction* toggleSeen() { return &m_toggleSeen; }
    QAction* remove() { return &m_remove; }
    QMenu* moveMenu() { return m_moveMenu; }

    /// Texts and availability for what is selected now.
    void update();
    /// "Moved to the Trash: 3 messages", …
    static QString doneText(MessageCommands::Act act, int messages);

Q_SIGNALS:
    void openWanted();

private:
    void showContextMenu(const QPoint& position);
    void fillMoveMenu();
    void removeSelected();
    void toggleSelected();

    const MessageReader& m_reader;
    MessageListView& m_view;
    MessageCommands& m_commands;
    Prompter& m_prompter;
    QWidget* m_scope;
    QAction m_open;
    QAction m_toggleSeen;
    QAction m_remove;
    QAction m_move;
    QMenu* m_moveMenu;
};

} // namespace postbag
