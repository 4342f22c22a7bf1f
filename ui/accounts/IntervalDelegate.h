// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <chrono>
#include <optional>

class QComboBox;

namespace postbag {

/// The intervals that are offered, from 5 seconds to 1 day, and "Manual only".
class IntervalChoice
{
public:
    /// Fills the box; `current` is chosen, and added where it is none of the usual ones. Data: seconds, 0 =
    /// manual.
    static void fill(QComboBox& box, const std::optional<std::chrono::seconds>& current);
    static std::optional<std::chrono::seconds> chosen(const QComboBox& box);
};

/// A drop-down in the cell: looks like one all the time, opens with one click.
class IntervalDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For the arrow and the gaps: what a cell needs beside its words, in pixels.
    static constexpr int roomBesideWords = 26;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace postbag
