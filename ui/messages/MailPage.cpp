// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MailPage.h"

#include "core/store/StoreThread.h"
#include "ui/messages/MessageActions.h"
#include "ui/messages/MessageDelegate.h"
#include "ui/messages/MessageList.h"
#include "ui/messages/MessageListView.h"
#include "ui/messages/StillSplitter.h"
#include "ui/reader/ReaderPane.h"

#include <QEvent>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr auto splitterKey = "mail/splitter"_L1;
/// Who only passes over a message has not read it.
constexpr int seenAfterMs = 1000;
/// Typing goes on meanwhile.
constexpr int searchAfterMs = 250;

} // namespace

MailPage::MailPage(const MessageReader& reader, const QString& databasePath, StoreThread& store,
                   Prompter& prompter, QSettings& windowState, QWidget* parent)
    : QWidget(parent), m_reader(reader), m_windowState(windowState), m_splitter(new StillSplitter(this)),
      m_list(new MessageList(reader, store, prompter, this)),
      m_pane(new ReaderPane(databasePath, prompter, this))
{
    setObjectName(u"mailPage"_s);
    m_splitter->setObjectName(u"mailSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumHeight(120);
    m_pane->setMinimumHeight(120);
    m_splitter->setSizes({300, 400});
    m_splitter->restoreState(m_windowState.value(splitterKey).toByteArray());
    m_list->view().restoreColumns(m_windowState);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    MessageActions& actions = m_list->actions();
    m_pane->addActions({actions.toggleSeen(), actions.remove()}, actions.moveMenu());
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenAfterMs);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchAfterMs);

    connect(&m_seenTimer, &QTimer::timeout, this, &MailPage::markShownAsSeen);
    connect(&m_searchTimer, &QTimer::timeout, this, &MailPage::runSearch);
    connect(&actions, &MessageActions::openWanted, this, &MailPage::openCurrent);
    MessageListView& view = m_list->view();
    connect(&view, &MessageListView::opened, this, &MailPage::openCurrent);
    connect(&view, &MessageListView::currentMessageChanged, this, &MailPage::showCurrent);
    connect(&view, &MessageListView::pageTurned, m_pane, &ReaderPane::turnPage);
    connect(m_list, &MessageList::refreshed, this, [this] {
        // A message that a notification led to may be shown without being in the list.
        if (m_list->view().currentMessage())
            showCurrent();
    });
    connect(m_list, &MessageList::collectRequested, this, &MailPage::collectRequested);
    connect(m_list, &MessageList::addAccountRequested, this, &MailPage::addAccountRequested);
    connect(m_pane, &ReaderPane::hint, this, &MailPage::hint);
    connect(m_pane, &ReaderPane::bodyShown, &m_seenTimer, qOverload<>(&QTimer::start));
    const auto* nextPane = new QShortcut(Qt::Key_F6, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(nextPane, &QShortcut::activated, this, &MailPage::switchPane);
    retranslateUi();
    MessageQuery first;
    first.order = view.shownOrder();
    m_list->showMessages(first);
}

MailPage::~MailPage()
{
    m_windowState.setValue(splitterKey, m_splitter->saveState());
    m_list->view().saveColumns(m_windowState);
}

void MailPage::showMessages(const MessageQuery& query)
{
    m_searchTimer.stop();
    m_words.clear();
    m_beforeSearch = query;
    m_beforeSearch.order = m_list->query().order;
    // The entry that is shown already was clicked again: nothing moves.
    if (m_beforeSearch != m_list->query())
        m_list->showMessages(m_beforeSearch);
}

void MailPage::search(const QString& words)
{
    m_words = words.trimmed();
    m_searchTimer.start();
}

void MailPage::runSearch()
{
    if (m_words.isEmpty()) {
        if (!m_list->query().search.isEmpty())
            showMessages(m_beforeSearch);
        return;
    }
    MessageQuery query;
    query.search = m_words;
    query.order = m_list->query().order;
    if (query != m_list->query())
        m_list->showMessages(query);
}

void MailPage::searchFindsMore()
{
    m_list->searchFindsMore();
}

void MailPage::showMessage(MessageId message)
{
    if (m_list->view().setCurrentMessage(message))
        return;
    if (const auto row = m_reader.row(message); row && *row)
        m_pane->showMessage(**row);
}

void MailPage::showCurrent()
{
    const auto current = m_list->view().currentMessage();
    if (!current) {
        m_seenTimer.stop();
        m_pane->clear();
        return;
    }
    if (current->id != m_pane->shown())
        m_seenTimer.stop();
    m_pane->showMessage(*current);
}

void MailPage::openCurrent()
{
    showCurrent();
    markShownAsSeen();
    m_pane->focusText();
}

void MailPage::markShownAsSeen()
{
    m_seenTimer.stop();
    const auto row = m_reader.row(m_pane->shown());
    if (row && *row && !(*row)->seen)
        m_list->commands().setSeen({(*row)->id}, true);
}

void MailPage::moveMessages(const QList<MessageId>& messages, FolderId folder)
{
    m_list->moveMessages(messages, folder);
}

QAction* MailPage::undoAction() const
{
    return m_list->undoAction();
}

void MailPage::setCompact(bool compact)
{
    m_list->view().setRowHeight(compact ? MessageDelegate::compactHeight
                                        : MessageDelegate::comfortableHeight);
}

void MailPage::focusList()
{
    m_list->view().setFocus(Qt::ShortcutFocusReason);
}

void MailPage::switchPane()
{
    m_pane->isAncestorOf(focusWidget()) ? focusList() : m_pane->focusText();
}

void MailPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MailPage::retranslateUi()
{
    m_list->retranslateUi();
    m_pane->retranslateUi();
}

} // namespace postbag
