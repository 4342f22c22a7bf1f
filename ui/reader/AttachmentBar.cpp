// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/AttachmentBar.h"

#include "ui/messages/DataText.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr int longestShownName = 40;
/// More buttons than that help nobody; Save all takes the rest too.
constexpr qsizetype mostButtons = 100;

/// Keeps the beginning and the end, where the extension is.
QString shortened(const QString& name)
{
    if (name.size() <= longestShownName)
        return name;
    return name.first(longestShownName - 13) + u'…' + name.last(12);
}

} // namespace

AttachmentBar::AttachmentBar(QWidget* parent)
    : QWidget(parent), m_scroller(new QScrollArea(this)), m_strip(new QWidget),
      m_buttons(new QHBoxLayout(m_strip)), m_saveAll(new QToolButton(this))
{
    setObjectName(u"attachmentBar"_s);
    m_saveAll->setObjectName(u"saveAllAttachmentsButton"_s);
    m_saveAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saveAll->setIcon(Icons::named(u"save"));
    m_saveAll->setFocusPolicy(Qt::StrongFocus);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_scroller->setWidget(m_strip);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_scroller, 1);
    layout->addWidget(m_saveAll, 0, Qt::AlignTop);
    connect(m_saveAll, &QToolButton::clicked, this, &AttachmentBar::saveAllWanted);
    retranslateUi();
    hide();
}

QToolButton* AttachmentBar::buttonFor(const Attachment& attachment)
{
    auto* button = new QToolButton(m_strip);
    button->setObjectName(u"attachmentButton%1"_s.arg(attachment.index));
    button->setIcon(Icons::named(attachment.mimeType.startsWith("image/"_L1) ? u"image" : u"attachment"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    const QString size = Format::size(attachment.size);
    //: An attachment: %1 is its name, %2 its size
    button->setText(tr("%1  %2").arg(dataLabel(shortened(attachment.name)), size));
    button->setAccessibleName(tr("Attachment %1, %2").arg(printableLine(attachment.name), size));
    button->setToolTip(dataToolTip(printableLine(attachment.name)));
    auto* menu = new QMenu(button);
    const auto openAction = menu->addAction(Icons::named(u"open"), tr("&Open"), this,
                                            [this, attachment] { Q_EMIT openWanted(attachment); });
    const auto saveAction = menu->addAction(Icons::named(u"save"), tr("&Save as…"), this,
                                            [this, attachment] { Q_EMIT saveWanted(attachment); });
    openAction->setObjectName(u"openAttachment%1"_s.arg(attachment.index));
    saveAction->setObjectName(u"saveAttachment%1"_s.arg(attachment.index));
    button->setMenu(menu);
    return button;
}

void AttachmentBar::showAttachments(const QList<Attachment>& attachments)
{
    m_attachments = attachments;
    while (m_buttons->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        delete item->widget();
    }
    for (const Attachment& attachment : attachments.first(std::min(attachments.size(), mostButtons)))
        m_buttons->insertWidget(m_buttons->count() - 1, buttonFor(attachment), 0, Qt::AlignTop);
    m_saveAll->setVisible(attachments.size() > 1);
    setVisible(!attachments.isEmpty());
    m_scroller->setFixedHeight(m_strip->sizeHint().height() +
                               m_scroller->horizontalScrollBar()->sizeHint().height());
}

void AttachmentBar::retranslateUi()
{
    setAccessibleName(tr("Attachments"));
    m_saveAll->setText(tr("Save all…"));
    showAttachments(QList<Attachment>(m_attachments));
}

} // namespace postbag
