// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderDelegate.h"

#include "ui/folders/FolderModel.h"
#include "ui/shared/Format.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr int rowHeight = 28;
constexpr int gap = 8;
constexpr int longestName = 200;

} // namespace

void FolderDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(FolderModel::UnreadCountRole).toLongLong() > 0);
    option->fontMetrics = QFontMetrics(option->font);
}

void FolderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const qint64 unread = index.data(FolderModel::UnreadCountRole).toLongLong();
    const QString count = unread > 0 ? Format::number(unread) : QString();
    const int reserved = count.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(count) + 2 * gap;

    // The name must end before the number begins; the background goes through.
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, std::max(0, text.width() - reserved));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (count.isEmpty())
        return;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->restore();
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), std::max(rowHeight, option.fontMetrics.height() + gap)};
}

QWidget* FolderDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"folderNameEditor"_s);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setMaxLength(longestName);
    return editor;
}

} // namespace postbag
