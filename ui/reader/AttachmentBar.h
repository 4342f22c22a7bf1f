// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/BodyParts.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace postbag {

/// The attachments of the message that is shown: one button each with name and size, which opens a menu, and
/// Save all.
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget* parent = nullptr);

    /// Hides itself where there is nothing to save.
    void showAttachments(const QList<Attachment>& attachments);
    void retranslateUi();

Q_SIGNALS:
    void openWanted(const postbag::Attachment& attachment);
    void saveWanted(const postbag::Attachment& attachment);
    void saveAllWanted();

private:
    QToolButton* buttonFor(const Attachment& attachment);

    QList<Attachment> m_attachments;
    QScrollArea* m_scroller;
    QWidget* m_strip;
    QHBoxLayout* m_buttons;
    QToolButton* m_saveAll;
};

} // namespace postbag
