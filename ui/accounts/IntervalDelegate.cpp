// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IntervalDelegate.h"

#include "ui/accounts/AccountsModel.h"
#include "ui/shared/Format.h"

#include <QApplication>
#include <QComboBox>
#include <QTimer>

#include <algorithm>
#include <array>

namespace postbag {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void IntervalChoice::fill(QComboBox& box, const std::optional<std::chrono::seconds>& current)
{
    QList<std::chrono::seconds> offered{5s,    15s,   30s, 1min, 2min, 5min, 10min,
                                        15min, 30min, 1h,  2h,   6h,   12h,  24h};
    if (current && !offered.contains(*current)) {
        offered.append(*current);
        std::sort(offered.begin(), offered.end());
    }
    box.clear();
    for (std::chrono::seconds interval : std::as_const(offered))
        box.addItem(Format::interval(interval), qint64(interval.count()));
    box.addItem(Format::interval(std::nullopt), qint64(0));
    box.setCurrentIndex(box.findData(qint64(current.value_or(0s).count())));
}

std::optional<std::chrono::seconds> IntervalChoice::chosen(const QComboBox& box)
{
    const std::chrono::seconds interval(box.currentData().toLongLong());
    return interval > 0s ? std::optional(interval) : std::nullopt;
}

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    const QString words = std::exchange(cell.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    QStyleOptionViewItem arrow(option);
    arrow.rect = QRect(option.rect.right() - 18, option.rect.center().y() - 5, 12, 12);
    if (selected)
        for (auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
            arrow.palette.setColor(role, option.palette.color(QPalette::HighlightedText));
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, widget);
    style->drawItemText(painter, option.rect.adjusted(4, 0, -22, 0), Qt::AlignVCenter | Qt::AlignLeft,
                        cell.palette, true,
                        cell.fontMetrics.elidedText(words, Qt::ElideRight, option.rect.width() - 26),
                        selected ? QPalette::HighlightedText : QPalette::Text);
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(24, 0);
}

QWidget* IntervalDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"intervalEditor"_s);
    box->setAccessibleName(AccountsModel::tr("Poll every"));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<IntervalDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void IntervalDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const std::chrono::seconds current(index.data(AccountsModel::IntervalRole).toLongLong());
    IntervalChoice::fill(*static_cast<QComboBox*>(editor),
                         current > 0s ? std::optional(current) : std::nullopt);
}

void IntervalDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace postbag
