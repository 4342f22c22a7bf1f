// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageActions.h"

#include "core/store/MessageReader.h"
#include "ui/messages/DataText.h"
#include "ui/messages/MessageCommands.h"
#include "ui/messages/MessageListView.h"
#include "ui/shared/Icons.h"
#include "ui/shared/Prompter.h"

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

FolderId trashAmong(const QList<Folder>& folders)
{
    for (const Folder& folder : folders) {
        if (folder.kind == FolderKind::Trash)
            return folder.id;
    }
    return {};
}

} // namespace

MessageActions::MessageActions(const MessageReader& reader, MessageListView& view, MessageCommands& commands,
                               Prompter& prompter, QWidget* scope)
    : QObject(scope), m_reader(reader), m_view(view), m_commands(commands), m_prompter(prompter),
      m_scope(scope), m_open(this), m_toggleSeen(this), m_remove(this), m_move(this),
      m_moveMenu(new QMenu(scope))
{
    m_open.setObjectName(u"openMessageAction"_s);
    m_toggleSeen.setObjectName(u"toggleSeenAction"_s);
    m_remove.setObjectName(u"deleteMessageAction"_s);
    m_move.setObjectName(u"moveMessageAction"_s);
    m_moveMenu->setObjectName(u"moveMessageMenu"_s);
    m_moveMenu->menuAction()->setObjectName(u"moveMessageMenuAction"_s);

    m_open.setIcon(Icons::named(u"mail-open"));
    m_remove.setIcon(Icons::named(u"delete"));
    m_moveMenu->setIcon(Icons::named(u"move"));
    m_toggleSeen.setShortcut(Qt::CTRL | Qt::Key_M);
    m_remove.setShortcut(QKeySequence::Delete);
    // A key held too long must not go on through the list, or through questions.
    m_remove.setAutoRepeat(false);
    m_move.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    for (QAction* action : {&m_toggleSeen, &m_remove, &m_move}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope->addAction(action);
    }

    connect(&m_open, &QAction::triggered, this, &MessageActions::openWanted);
    connect(&m_toggleSeen, &QAction::triggered, this, &MessageActions::toggleSelected);
    connect(&m_remove, &QAction::triggered, this, &MessageActions::removeSelected);
    connect(&m_move, &QAction::triggered, this, [this] {
        const QRect row = m_view.visualRect(m_view.currentIndex());
        m_moveMenu->popup(m_view.viewport()->mapToGlobal(row.center()));
    });
    connect(m_moveMenu, &QMenu::aboutToShow, this, &MessageActions::fillMoveMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &MessageActions::showContextMenu);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessageActions::update);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &MessageActions::update);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &MessageActions::update);
    update();
}

void MessageActions::update()
{
    const QList<MessageRow> messages = m_view.selectedMessages();
    const bool anyUnread =
        std::any_of(messages.begin(), messages.end(), [](const auto& row) { return !row.seen; });
    m_open.setText(tr("&Open"));
    m_toggleSeen.setText(anyUnread ? tr("Mark as &read") : tr("Mark as &unread"));
    m_toggleSeen.setIcon(Icons::named(anyUnread ? u"mail-open" : u"unread"));
    m_remove.setText(tr("&Delete"));
    m_move.setText(tr("&Move to a folder"));
    m_moveMenu->setTitle(tr("&Move to"));
    m_open.setEnabled(m_view.currentIndex().isValid());
    for (QAction* action : {&m_toggleSeen, &m_remove, &m_move, m_moveMenu->menuAction()})
        action->setEnabled(!messages.isEmpty());
}

void MessageActions::toggleSelected()
{
    const QList<MessageRow> messages = m_view.selectedMessages();
    const bool seen =
        std::any_of(messages.begin(), messages.end(), [](const auto& row) { return !row.seen; });
    QList<MessageId> ids;
    for (const MessageRow& message : messages)
        ids.append(message.id);
    m_commands.setSeen(ids, seen);
}

void MessageActions::removeSelected()
{
    const auto folders = m_reader.folders();
    const FolderId trash = folders ? trashAmong(*folders) : FolderId();
    QList<MessageRow> kept;
    QList<MessageRow> inTrash;
    for (const MessageRow& message : m_view.selectedMessages())
        (trash && message.folder == trash ? inTrash : kept).append(message);
    m_commands.moveToTrash(kept);
    if (inTrash.isEmpty())
        return;
    const int count = int(inTrash.size());
    const auto ask = [count]() -> Prompter::Question {
        return {.title = tr("Delete %Ln message(s) for good?", nullptr, count),
                .text =
                    tr("They are in the Trash and will be gone from this computer. This cannot be undone. "
                       "Nothing on the servers changes, and they are not collected again."),
                .confirm = tr("Delete for good"),
                .option = {}};
    };
    m_prompter.confirm(m_scope, ask, [this, inTrash] { m_commands.deleteForGood(inTrash); });
}

void MessageActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const auto folders = m_reader.folders();
    QSet<FolderId> from;
    for (const MessageRow& message : m_view.selectedMessages())
        from.insert(message.folder);
    if (folders) {
        for (const Folder& folder : *folders) {
            const bool isThere = from.size() == 1 && from.contains(folder.id);
            if (folder.kind == FolderKind::Trash || isThere)
                continue;
            m_moveMenu->addAction(
                Icons::named(u"folder"), dataLabel(folder.path), this,
                [this, target = folder.id] { m_commands.move(m_view.selectedMessages(), target); });
        }
    }
    if (m_moveMenu->isEmpty())
        m_moveMenu->addAction(tr("There is no other folder yet"))->setEnabled(false);
}

void MessageActions::showContextMenu(const QPoint& position)
{
    if (!m_view.indexAt(position).isValid())
        return;
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"messageContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_open);
    menu->addAction(&m_toggleSeen);
    menu->addSeparator();
    menu->addMenu(m_moveMenu);
    menu->addAction(&m_remove);
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

QString MessageActions::doneText(MessageCommands::Act act, int messages)
{
    switch (act) {
    case MessageCommands::Act::MovedToTrash:
        return tr("%Ln message(s) moved to the Trash.", nullptr, messages);
    case MessageCommands::Act::Moved:
        return tr("%Ln message(s) moved.", nullptr, messages);
    case MessageCommands::Act::DeletedForGood:
        return tr("%Ln message(s) deleted for good.", nullptr, messages);
    }
    return {};
}

} // namespace postbag
