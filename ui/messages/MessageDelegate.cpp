// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageDelegate.h"

#include "ui/messages/MessageListModel.h"
#include "ui/shared/Icons.h"

#include <QPainter>

namespace postbag {

namespace {

constexpr int dotDiameter = 8;
constexpr int clipSize = 16;

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// Three quarters text colour, one quarter background: quieter, and still readable on it.
QColor quieter(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    return QColor((3 * text.red() + base.red()) / 4, (3 * text.green() + base.green()) / 4,
                  (3 * text.blue() + base.blue()) / 4);
}

QRect centred(const QRect& cell, int size)
{
    QRect square(0, 0, size, size);
    square.moveCenter(cell.center());
    return square;
}

} // namespace

void MessageDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool unread = index.data(MessageListModel::UnreadRole).toBool();
    option->font.setBold(unread && index.column() != MessageListModel::SizeColumn);
    option->textElideMode = Qt::ElideRight;
    if (!unread && index.column() >= MessageListModel::AccountColumn)
        option->palette.setColor(QPalette::Text, quieter(option->palette));
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (index.column() == MessageListModel::UnreadColumn &&
        index.data(MessageListModel::UnreadRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawEllipse(centred(option.rect, dotDiameter));
    }
    const auto* model = qobject_cast<const MessageListModel*>(index.model());
    if (index.column() == MessageListModel::AttachmentColumn && model &&
        model->at(index.row()).hasAttachments) {
        const QIcon::Mode mode = isSelected(option) ? QIcon::Selected : QIcon::Normal;
        Icons::named(u"attachment").paint(painter, centred(option.rect, clipSize), Qt::AlignCenter, mode);
    }
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    // A big system font may need more than the row we would like.
    return {hint.width(), std::max(m_rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace postbag
