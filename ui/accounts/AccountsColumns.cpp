// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsColumns.h"

#include "ui/accounts/AccountState.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/IntervalDelegate.h"
#include "ui/accounts/StateDelegate.h"
#include "ui/shared/Format.h"
#include "ui/shared/HeadingWidths.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <array>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

// Raise it when columns are added: what was remembered of other columns is then not restored.
constexpr auto columnsKey = "accounts/columns3";
constexpr auto ownWidthsKey = "accounts/ownWidths3";

QString chosenKey(int column)
{
    return u"accounts/shown3/%1"_s.arg(column);
}

/// What a column gets where there is little room, and its part of the room that is left.
struct Width {
    int least;
    int share = 0;
};

constexpr std::array<Width, AccountsModel::ColumnCount> widths = [] {
    std::array<Width, AccountsModel::ColumnCount> all{};
    all[AccountsModel::State] = {140};
    all[AccountsModel::Name] = {72, 3};
    all[AccountsModel::Server] = {72, 4};
    all[AccountsModel::ProtocolName] = {48};
    all[AccountsModel::User] = {72, 5};
    all[AccountsModel::Folder] = {60, 3};
    all[AccountsModel::PollEvery] = {80};
    all[AccountsModel::Leave] = {44};
    all[AccountsModel::Apop] = {44};
    all[AccountsModel::Tls] = {44};
    all[AccountsModel::LastSuccess] = {80, 2};
    all[AccountsModel::NextRun] = {64};
    all[AccountsModel::New] = {40};
    return all;
}();

/// In this order; state, name and interval stay.
constexpr std::array firstToGiveWay{
    AccountsModel::ProtocolName, AccountsModel::Apop, AccountsModel::Folder, AccountsModel::Server,
    AccountsModel::LastSuccess,  AccountsModel::User, AccountsModel::Tls,    AccountsModel::NextRun,
    AccountsModel::Leave,        AccountsModel::New};

} // namespace

AccountsColumns::AccountsColumns(QTableView& table, QSettings& windowState)
    : QObject(&table), m_table(table), m_header(*table.horizontalHeader()), m_windowState(windowState)
{
    m_header.setObjectName(u"accountsHeader"_s);
    m_header.setSectionsMovable(true);
    m_header.setHighlightSections(false);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_header.setMinimumSectionSize(40);
    m_header.setTextElideMode(Qt::ElideRight);
    m_header.setSortIndicator(AccountsModel::Name, Qt::AscendingOrder);
    restore();
    fit();
    connect(&m_header, &QHeaderView::customContextMenuRequested, this, &AccountsColumns::showMenu);
    connect(&m_header, &QHeaderView::sectionMoved, this, &AccountsColumns::remember);
    connect(&m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_ownWidths = true;
        remember();
    });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        // The arrow takes room from the heading it comes to.
        fit();
        remember();
    });
}

void AccountsColumns::restore()
{
    if (!m_header.restoreState(m_windowState.value(columnsKey).toByteArray()))
        return;
    m_ownWidths = m_windowState.value(ownWidthsKey).toBool();
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        const QVariant shown = m_windowState.value(chosenKey(column));
        if (shown.isValid())
            m_chosen.insert(column, shown.toBool());
    }
}

void AccountsColumns::remember()
{
    m_windowState.setValue(columnsKey, m_header.saveState());
    m_windowState.setValue(ownWidthsKey, m_ownWidths);
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen)
        m_windowState.setValue(chosenKey(chosen.key()), chosen.value());
}

void AccountsColumns::tableResized()
{
    if (!m_ownWidths)
        fit();
}

void AccountsColumns::fit()
{
    const QScopedValueRollback fitting(m_fitting, true);
    if (m_ownWidths) {
        widenToHeadings(m_header);
        return;
    }
    showWhatHasRoom();
    shareWhatIsLeft();
}

int AccountsColumns::needed(int column) const
{
    const int room = std::max(widths.at(size_t(column)).least, roomForHeading(m_header, column));
    if (column == AccountsModel::State)
        return std::max(room, roomForTexts(m_header, AccountStateText::longWords(), m_table.font(),
                                           StateDelegate::roomBesideWords()));
    if (column == AccountsModel::PollEvery)
        return std::max(room, roomForTexts(m_header,
                                           {Format::interval({}), Format::interval(std::chrono::minutes(30))},
                                           m_table.font(), IntervalDelegate::roomBesideWords));
    return room;
}

void AccountsColumns::showWhatHasRoom()
{
    std::array<int, AccountsModel::ColumnCount> needs{};
    std::array<bool, AccountsModel::ColumnCount> shown{};
    int missing = -m_table.viewport()->width();
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        needs.at(size_t(column)) = needed(column);
        shown.at(size_t(column)) = m_chosen.value(column, true);
        if (shown.at(size_t(column)))
            missing += needs.at(size_t(column));
    }
    for (const int column : firstToGiveWay) {
        if (missing <= 0)
            break;
        if (m_chosen.contains(column))
            continue;
        shown.at(size_t(column)) = false;
        missing -= needs.at(size_t(column));
    }
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        m_header.setSectionHidden(column, !shown.at(size_t(column)));
        m_header.resizeSection(column, needs.at(size_t(column)));
    }
}

void AccountsColumns::shareWhatIsLeft()
{
    int left = m_table.viewport()->width() - m_header.length();
    int shares = 0;
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        if (!m_header.isSectionHidden(column))
            shares += widths.at(size_t(column)).share;
    }
    for (int column = 0; column < AccountsModel::ColumnCount && left > 0; ++column) {
        const int share = widths.at(size_t(column)).share;
        if (share == 0 || m_header.isSectionHidden(column))
            continue;
        // Of what is still left, so that the last one takes what rounding has spared.
        const int more = left * share / shares;
        m_header.resizeSection(column, m_header.sectionSize(column) + more);
        left -= more;
        shares -= share;
    }
}

void AccountsColumns::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        QAction* action =
            menu->addAction(m_header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        // The name stays: without it a row says nothing.
        action->setEnabled(column != AccountsModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { choose(column, shown); });
    }
    menu->popup(m_header.mapToGlobal(where));
}

void AccountsColumns::choose(int column, bool shown)
{
    m_chosen.insert(column, shown);
    if (m_ownWidths) {
        const QScopedValueRollback fitting(m_fitting, true);
        m_header.setSectionHidden(column, !shown);
    }
    fit();
    remember();
}

} // namespace postbag
