// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/AttachmentFiles.h"
#include "ui/reader/BodyLoader.h"
#include "ui/shared/Words.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;

namespace postbag {

class AttachmentBar;
class MailTextView;
class Prompter;
class ReaderHeader;

/// Shows one message: header block, text or inert HTML, attachments. Reads it in the background; `prompter`
/// outlives it.
class ReaderPane : public QWidget
{
    Q_OBJECT
public:
    ReaderPane(const QString& databasePath, Prompter& prompter, QWidget* parent = nullptr);

    /// The header at once, the body soon. The same message again only refreshes the header.
    void showMessage(const MessageRow& message);
    void clear();
    MessageId shown() const { return m_message.id; }
    bool turnPage(bool forward);
    void focusText();
    /// Actions of the page that get a button in the header block.
    void addActions(const QList<QAction*>& actions, QMenu* moveMenu);
    void retranslateUi();

Q_SIGNALS:
    /// Where the link under the pointer leads; empty: nowhere.
    void hint(const QString& text);
    /// The message can be seen now.
    void bodyShown(postbag::MessageId message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void showBody(const LoadedBody& body);
    void render();
    void showNotes();
    void openAttachment(const Attachment& attachment);
    void openNow(const Attachment& attachment);
    void saveAttachment(const Attachment& attachment);
    void saveAll();
    void saveMessage();
    void showSource();
    void tellWritten(bool written, const QString& where);
    bool isDark() const;

    Prompter& m_prompter;
    BodyLoader m_loader;
    AttachmentFiles m_files;
    MessageRow m_message;
    LoadedBody m_body;
    Words m_fileNote; ///< how the last saving went
    bool m_htmlPreferred = true;
    bool m_renderedDark = false;
    QTimer m_slow;
    QStackedLayout* m_stack;
    QLabel* m_placeholder;
    ReaderHeader* m_header;
    QLabel* m_notes;
    MailTextView* m_text;
    AttachmentBar* m_attachments;
};

} // namespace postbag
