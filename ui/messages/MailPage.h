// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"
#include "core/store/StoreValues.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSettings;

namespace postbag {

class MessageList;
class Prompter;
class ReaderPane;
class StillSplitter;
class StoreThread;

/// The mail page: the list of messages above, the reader below. Keeps itself current from the store's
/// changes. `reader` is the gui thread's; bodies are read in the background over connections of their own to
/// `databasePath`. `reader`, `store`, `prompter` and `windowState` outlive it. Build it after the store has
/// opened.
class MailPage : public QWidget
{
    Q_OBJECT
public:
    MailPage(const MessageReader& reader, const QString& databasePath, StoreThread& store, Prompter& prompter,
             QSettings& windowState, QWidget* parent = nullptr);
    ~MailPage() override;

    /// Lists these messages; ends a search.
    void showMessages(const MessageQuery& query);
    /// Lists what is found for these words in all mail, a moment after the last call; empty words go back to
    /// what was listed before.
    void search(const QString& words);
    /// The index has reached more messages: an open search is made again, soon, and nothing moves.
    void searchFindsMore();
    /// Shows this message in the reader, and marks it in the list if it is there.
    void showMessage(MessageId message);
    /// Moves those of these messages that are listed, and offers to undo it.
    void moveMessages(const QList<MessageId>& messages, FolderId folder);
    /// Undo, with its key, for whatever else is on the screen beside this page.
    QAction* undoAction() const;
    /// Rows of 28 px instead of 36.
    void setCompact(bool compact);
    /// Puts the keyboard focus into the list.
    void focusList();

Q_SIGNALS:
    /// For the status bar: where the link under the pointer leads; empty: nothing.
    void hint(const QString& text);
    /// The buttons of the empty states.
    void collectRequested();
    void addAccountRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();
    void openCurrent();
    void markShownAsSeen();
    void runSearch();
    void switchPane();
    void retranslateUi();

    const MessageReader& m_reader;
    QSettings& m_windowState;
    StillSplitter* m_splitter;
    MessageList* m_list;
    ReaderPane* m_pane;
    QTimer m_seenTimer;
    QTimer m_searchTimer;
    QString m_words;
    MessageQuery m_beforeSearch;
};

} // namespace postbag
