// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReaderPane.h"

#include "core/mime/HeaderText.h"
#include "ui/reader/AttachmentBar.h"
#include "ui/reader/MailTextView.h"
#include "ui/reader/ReaderHeader.h"
#include "ui/reader/SourceWindow.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Prompter.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

/// Only a message that takes longer says that it is being read.
constexpr int slowMs = 300;

} // namespace

ReaderPane::ReaderPane(const QString& databasePath, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_loader(databasePath), m_stack(new QStackedLayout(this)),
      m_placeholder(new QLabel(this)), m_header(new ReaderHeader), m_notes(new QLabel),
      m_text(new MailTextView), m_attachments(new AttachmentBar)
{
    setObjectName(u"readerPane"_s);
    m_placeholder->setObjectName(u"readerPlaceholder"_s);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setObjectName(u"readerNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(16, 4, 16, 4);
    m_notes->setAutoFillBackground(true);
    m_notes->setBackgroundRole(QPalette::AlternateBase);

    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notes);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_attachments);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(page);

    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &ReaderPane::showNotes);
    connect(&m_loader, &BodyLoader::loaded, this, &ReaderPane::showBody);
    connect(m_text, &MailTextView::targetShown, this, &ReaderPane::hint);
    connect(m_header, &ReaderHeader::sourceWanted, this, &ReaderPane::showSource);
    connect(m_header, &ReaderHeader::saveWanted, this, &ReaderPane::saveMessage);
    connect(m_header, &ReaderHeader::htmlSwitched, this, [this](bool html) {
        m_htmlPreferred = html;
        render();
    });
    connect(m_attachments, &AttachmentBar::openWanted, this, &ReaderPane::openAttachment);
    connect(m_attachments, &AttachmentBar::saveWanted, this, &ReaderPane::saveAttachment);
    connect(m_attachments, &AttachmentBar::saveAllWanted, this, &ReaderPane::saveAll);
    retranslateUi();
    clear();
}

void ReaderPane::addActions(const QList<QAction*>& actions, QMenu* moveMenu)
{
    m_header->addActions(actions, moveMenu);
}

void ReaderPane::showMessage(const MessageRow& message)
{
    const bool same = message.id == m_message.id;
    m_message = message;
    m_header->showMessage(message);
    if (!same)
        load();
}

void ReaderPane::load()
{
    m_body = LoadedBody();
    m_fileNote = nullptr;
    m_text->clear();
    m_notes->hide();
    m_attachments->showAttachments({});
    m_header->offerHtmlSwitch(false, false);
    m_stack->setCurrentIndex(1);
    m_slow.start();
    m_renderedDark = isDark();
    // On a dark page the colours of a mail, chosen for white paper, cannot be read; they are left out.
    m_loader.load(m_message.id, {m_renderedDark ? QColor() : palette().color(QPalette::Base)});
}

void ReaderPane::clear()
{
    m_loader.cancel();
    m_slow.stop();
    m_message = MessageRow();
    m_body = LoadedBody();
    m_text->clear();
    m_stack->setCurrentIndex(0);
}

void ReaderPane::showBody(const LoadedBody& body)
{
    m_slow.stop();
    m_body = body;
    m_header->showDetails(body.summary.to, body.origin);
    QList<Attachment> shown;
    for (const Attachment& attachment : body.parts.attachments) {
        // An image that stands in the text already is not offered below it again.
        const bool inText =
            attachment.isInline && !attachment.contentId.isEmpty() && !body.html.html.isEmpty();
        if (!inText)
            shown.append(attachment);
    }
    m_attachments->showAttachments(shown);
    render();
    if (!body.error)
        Q_EMIT bodyShown(body.id);
}

void ReaderPane::render()
{
    const bool hasHtml = !m_body.html.html.isEmpty();
    const bool html = hasHtml && m_htmlPreferred;
    if (html)
        m_text->showHtml(m_body.html.html, m_body.images);
    else
        m_text->showText(m_body.parts.text);
    m_header->offerHtmlSwitch(hasHtml, html);
    showNotes();
}

void ReaderPane::showNotes()
{
    QStringList notes;
    const bool loading = m_message.id && m_body.id != m_message.id;
    if (loading)
        notes.append(tr("Reading the message…"));
    if (m_body.error)
        notes.append(ErrorText::full(*m_body.error, m_message.accountName));
    if (m_htmlPreferred && m_body.html.remoteImages > 0)
        notes.append(tr("%n remote image(s) were not loaded: they tell the sender that you read this.",
                        nullptr, m_body.html.remoteImages));
    if (m_body.parts.encrypted)
        notes.append(tr("This message is encrypted. Save it and open it with a program that has your key."));
    if (m_body.parts.truncated || (m_htmlPreferred && m_body.html.truncated))
        notes.append(
            tr("This message is too long or too deep to be shown in full. Its raw source has all of it."));
    if (m_fileNote)
        notes.append(m_fileNote());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

bool ReaderPane::isDark() const
{
    return palette().color(QPalette::Base).lightness() < 128;
}

void ReaderPane::openAttachment(const Attachment& attachment)
{
    if (!AttachmentFiles::mayRun(attachment)) {
        openNow(attachment);
        return;
    }
    const auto ask = [name = printableLine(attachment.name)]() -> Prompter::Question {
        return {.title = tr("Open “%1”?").arg(name),
                .text = tr("A file of this kind can run a program on this computer. Open it only if you "
                           "expected it and know the sender."),
                .confirm = tr("Open anyway"),
                .option = {}};
    };
    m_prompter.confirm(this, ask, [this, attachment, message = m_body.id] {
        if (m_body.id == message)
            openNow(attachment);
    });
}

void ReaderPane::openNow(const Attachment& attachment)
{
    const auto path =
        m_files.keepForOpening(attachment.name, attachmentContent(m_body.raw, attachment.index));
    const bool opened = path && QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
    m_fileNote = nullptr;
    if (!opened)
        m_fileNote = [] { return tr("The attachment could not be opened. Save it and open it yourself."); };
    showNotes();
}

void ReaderPane::saveAttachment(const Attachment& attachment)
{
    m_prompter.chooseFile(this, attachment.name, [this, attachment, raw = m_body.raw](const QString& path) {
        tellWritten(AttachmentFiles::save(attachmentContent(raw, attachment.index), path), path);
    });
}

void ReaderPane::saveAll()
{
    m_prompter.chooseFolder(this, [this, body = m_body](const QString& folder) {
        bool written = true;
        for (const Attachment& attachment : body.parts.attachments) {
            const QByteArray content = attachmentContent(body.raw, attachment.index);
            written =
                AttachmentFiles::saveInto(QDir(folder), attachment.name, content).has_value() && written;
        }
        tellWritten(written, folder);
    });
}

void ReaderPane::saveMessage()
{
    const QString subject = printableLine(m_message.subject).trimmed();
    const QString name = safeFileName((subject.isEmpty() ? tr("message") : subject) + ".eml"_L1);
    m_prompter.chooseFile(this, name, [this, raw = m_body.raw](const QString& path) {
        tellWritten(AttachmentFiles::save(raw, path), path);
    });
}

void ReaderPane::tellWritten(bool written, const QString& where)
{
    m_fileNote = [written, place = printableLine(where)] {
        return written ? tr("Saved: %1").arg(place)
                       : tr("Could not write to %1. Is there space, and may you write there?").arg(place);
    };
    showNotes();
}

void ReaderPane::showSource()
{
    if (m_body.id != m_message.id || m_body.error)
        return;
    auto* window = new SourceWindow(m_body.raw, m_message.subject, this);
    connect(window, &SourceWindow::saveWanted, this, &ReaderPane::saveMessage);
    window->show();
}

bool ReaderPane::turnPage(bool forward)
{
    return m_text->turnPage(forward);
}

void ReaderPane::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReaderPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message.id && isDark() != m_renderedDark)
        load();
}

void ReaderPane::retranslateUi()
{
    m_placeholder->setText(tr("Choose a message to read it here."));
    m_text->setAccessibleName(tr("Text of the message"));
    m_header->retranslateUi();
    m_attachments->retranslateUi();
    showNotes();
}

} // namespace postbag
