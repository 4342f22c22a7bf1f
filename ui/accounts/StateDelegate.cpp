// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/StateDelegate.h"

#include "ui/accounts/AccountState.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/shared/Icons.h"

#include <QApplication>
#include <QPainter>

namespace postbag {
namespace {

constexpr int iconSide = 18;
constexpr int gap = 4;
constexpr int barHeight = 3;

QColor colourOf(AccountState::Kind kind, const QPalette& palette)
{
    switch (kind) {
    case AccountState::Kind::Failed:
        return Icons::warningColour(palette);
    case AccountState::Kind::Ok:
        return Icons::okColour(palette);
    case AccountState::Kind::Running:
        return palette.color(QPalette::Active, QPalette::Text);
    case AccountState::Kind::Paused:
    case AccountState::Kind::NeverRun:
        break;
    }
    return palette.color(QPalette::Disabled, QPalette::Text);
}

} // namespace

int StateDelegate::roomBesideWords()
{
    return iconSide + 4 * gap;
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto kind = AccountState::Kind(index.data(AccountsModel::KindRole).toInt());
    const int percent = index.data(AccountsModel::PercentRole).toInt();
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect iconRect(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide);
    Icons::named(index.data(AccountsModel::IconNameRole).toString(), colourOf(kind, option.palette))
        .paint(painter, iconRect, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    QRect textRect = inner.adjusted(iconSide + 2 * gap, 0, 0, 0);
    if (percent >= 0)
        textRect.adjust(0, 0, 0, -barHeight - gap);
    painter->save();
    painter->setFont(cell.font);
    const QPalette::ColorGroup group =
        kind == AccountState::Kind::Paused || kind == AccountState::Kind::NeverRun ? QPalette::Disabled
                                                                                   : QPalette::Active;
    painter->setPen(selected ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                             : option.palette.color(group, QPalette::Text));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(words, Qt::ElideRight, textRect.width()));
    if (percent >= 0) {
        QRectF bar(textRect.left(), option.rect.bottom() - barHeight - gap, textRect.width(), barHeight);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QColor groove = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Midlight);
        if (selected)
            groove.setAlphaF(0.35F); // lets the row's colour through
        painter->setBrush(groove);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        bar.setWidth(qMax(qreal(barHeight), bar.width() * percent / 100));
        painter->setBrush(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRoundedRect(bar, 1.5, 1.5);
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(iconSide + 3 * gap, 0);
}

} // namespace postbag
