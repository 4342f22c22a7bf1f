// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postbag {

/// Draws the rows of the list: unread ones bold with a dot in the accent colour, secondary columns quieter.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int compactHeight = 28;
    static constexpr int comfortableHeight = 36;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// In px.
    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight() const { return m_rowHeight; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_rowHeight = comfortableHeight;
};

} // namespace postbag
