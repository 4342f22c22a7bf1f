// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageList.h"

#include "core/store/StoreThread.h"
#include "ui/messages/DataText.h"
#include "ui/messages/EmptyMail.h"
#include "ui/messages/MessageActions.h"
#include "ui/messages/MessageListView.h"
#include "ui/messages/RefreshPacer.h"
#include "ui/messages/UndoBar.h"
#include "ui/shared/ErrorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

MessageList::MessageList(const MessageReader& reader, StoreThread& store, Prompter& prompter, QWidget* scope)
    : QWidget(scope), m_reader(reader), m_source(reader), m_model(m_source), m_title(new QLabel(this)),
      m_count(new QLabel(this)), m_stack(new QStackedLayout), m_view(new MessageListView(m_model, this)),
      m_empty(new EmptyMail(this)), m_undo(new UndoBar(this)), m_commands(new MessageCommands(store, this)),
      m_actions(new MessageActions(reader, *m_view, *m_commands, prompter, scope)),
      m_pacer(new RefreshPacer([this] { refresh(); }, this))
{
    m_title->setObjectName(u"messageListTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_count->setObjectName(u"messageListCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 4, 12, 4);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_count);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_undo);

    connect(&store, &StoreThread::changed, this, &MessageList::onStoreChange);
    connect(&m_model, &MessageListModel::totalChanged, this, &MessageList::describe);
    connect(&m_model, &MessageListModel::failed, this, &MessageList::showProblem);
    connect(m_view, &MessageListView::orderToggled, this, &MessageList::toggleOrder);
    connect(m_commands, &MessageCommands::failed, this, &MessageList::showProblem);
    connect(m_commands, &MessageCommands::done, this, [this](MessageCommands::Act act, int messages) {
        const Words text = [act, messages] { return MessageActions::doneText(act, messages); };
        m_commands->canUndo() ? m_undo->offerUndo(text) : m_undo->showNote(text);
    });
    scope->addAction(m_undo->undoAction());
    connect(m_undo, &UndoBar::undoWanted, m_commands, &MessageCommands::undo);
    connect(m_undo, &UndoBar::closed, m_commands, &MessageCommands::forgetUndo);
    connect(m_empty, &EmptyMail::collectRequested, this, &MessageList::collectRequested);
    connect(m_empty, &EmptyMail::addAccountRequested, this, &MessageList::addAccountRequested);
    retranslateUi();
}

void MessageList::showMessages(const MessageQuery& query)
{
    m_model.setQuery(query);
    m_view->scrollToTop();
}

void MessageList::onStoreChange(const StoreChange& change)
{
    const bool listed =
        query().scope != MessageQuery::Scope::OneFolder || change.messagesIn.contains(query().folder);
    if (change.accounts || change.folders || (listed && !change.messagesIn.isEmpty()))
        m_pacer->wake();
}

void MessageList::searchFindsMore()
{
    if (!query().search.isEmpty())
        m_pacer->wake();
}

void MessageList::moveMessages(const QList<MessageId>& messages, FolderId folder)
{
    const QSet<MessageId> wanted(messages.begin(), messages.end());
    QList<MessageRow> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (wanted.contains(m_model.at(row).id) && m_model.at(row).folder != folder)
            rows.append(m_model.at(row));
    }
    m_commands->move(rows, folder);
}

QAction* MessageList::undoAction() const
{
    return m_undo->undoAction();
}

void MessageList::refresh()
{
    m_view->refreshInPlace();
    Q_EMIT refreshed();
}

void MessageList::toggleOrder()
{
    using Order = MessageQuery::Order;
    MessageQuery turned = query();
    turned.order = turned.order == Order::NewestFirst ? Order::OldestFirst : Order::NewestFirst;
    const auto current = m_view->currentMessage();
    showMessages(turned);
    if (current)
        m_view->setCurrentMessage(current->id);
}

void MessageList::showProblem(const Error& error)
{
    m_undo->showProblem([error] { return ErrorText::full(error, QString()); });
}

QString MessageList::title(const QList<Folder>& folders) const
{
    if (!query().search.isEmpty())
        return tr("Search: %1").arg(printableLine(query().search));
    if (query().scope == MessageQuery::Scope::AllMail)
        return tr("All mail");
    if (query().scope == MessageQuery::Scope::Unread)
        return tr("Unread", "list of messages");
    for (const Folder& folder : folders) {
        if (folder.id == query().folder)
            return folder.kind == FolderKind::Trash ? tr("Trash") : printableLine(folder.path);
    }
    return {};
}

void MessageList::describe()
{
    const auto folders = m_reader.folders();
    const auto accounts = m_reader.accounts();
    const bool isTrash =
        folders && std::any_of(folders->begin(), folders->end(), [this](const Folder& folder) {
            return folder.id == query().folder && folder.kind == FolderKind::Trash;
        });
    m_title->setText(title(folders ? *folders : QList<Folder>()));
    m_count->setText(tr("%Ln message(s)", nullptr, int(m_model.total())));
    m_empty->describe(query(), isTrash, !accounts || !accounts->isEmpty());
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
}

void MessageList::retranslateUi()
{
    m_view->setAccessibleName(tr("Messages"));
    m_model.retranslate();
    m_actions->update();
    m_undo->retranslateUi();
    describe();
}

} // namespace postbag
