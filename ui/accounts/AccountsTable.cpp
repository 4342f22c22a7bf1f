// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsTable.h"

#include "ui/accounts/AccountState.h"
#include "ui/accounts/AccountsFilter.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/IntervalDelegate.h"
#include "ui/accounts/StateDelegate.h"
#include "ui/accounts/ToggleDelegate.h"
#include "ui/shared/Format.h"
#include "ui/shared/HeadingWidths.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <array>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

// Raise it when columns are added: a remembered state of other columns is then not restored.
constexpr auto columnsKey = "accounts/columns2";
constexpr auto ownWidthsKey = "accounts/ownWidths";

/// What a column gets where there is little room, and its part of the room that is left.
struct Width {
    int least;
    int share = 0;
};

constexpr std::array<Width, AccountsModel::ColumnCount> widths = [] {
    std::array<Width, AccountsModel::ColumnCount> all{};
    all[AccountsModel::State] = {162};
    all[AccountsModel::Name] = {80, 3};
    all[AccountsModel::Server] = {96, 4};
    all[AccountsModel::ProtocolName] = {66};
    all[AccountsModel::User] = {96, 5};
    all[AccountsModel::Folder] = {64, 3};
    all[AccountsModel::PollEvery] = {98};
    all[AccountsModel::Leave] = {50};
    all[AccountsModel::Apop] = {52};
    all[AccountsModel::Tls] = {44};
    all[AccountsModel::LastSuccess] = {80, 2};
    all[AccountsModel::NextRun] = {64};
    all[AccountsModel::New] = {40};
    return all;
}();

} // namespace

AccountsTable::AccountsTable(AccountsModel& model, QSettings& windowState, QWidget* parent)
    : QTableView(parent), m_model(model), m_windowState(windowState), m_filter(new AccountsFilter(this))
{
    setObjectName(u"accountsTable"_s);
    m_filter->setSourceModel(&model);
    setModel(m_filter);
    setItemDelegateForColumn(AccountsModel::State, new StateDelegate(this));
    setItemDelegateForColumn(AccountsModel::PollEvery, new IntervalDelegate(this));
    for (int column : {AccountsModel::Leave, AccountsModel::Apop, AccountsModel::Tls})
        setItemDelegateForColumn(column, new ToggleDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    setCompact(false);
    setUpHeader();
    setSortingEnabled(true);

    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == AccountsModel::PollEvery)
            edit(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
            Q_EMIT editRequested();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_chosen = selectedAccounts();
        Q_EMIT selectionChangedTo(m_chosen);
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AccountsTable::chooseAgain);
}

void AccountsTable::chooseAgain()
{
    // The view forgets its selection with every new list, also when another program adds an account.
    const QList<AccountId> chosen = std::exchange(m_chosen, {});
    QItemSelection rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (chosen.contains(m_model.accountAt(m_filter->mapToSource(index).row())))
            rows.select(index, m_filter->index(row, AccountsModel::ColumnCount - 1));
    }
    if (rows.isEmpty())
        return;
    selectionModel()->setCurrentIndex(rows.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void AccountsTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"accountsHeader"_s);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);
    header->setTextElideMode(Qt::ElideRight);
    header->setSortIndicator(AccountsModel::Name, Qt::AscendingOrder);
    setColumnHidden(AccountsModel::ProtocolName, true);
    m_ownWidths = header->restoreState(m_windowState.value(columnsKey).toByteArray()) &&
                  m_windowState.value(ownWidthsKey).toBool();
    if (!m_ownWidths)
        fitColumns();
    connect(header, &QHeaderView::customContextMenuRequested, this, &AccountsTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &AccountsTable::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_ownWidths = true;
        rememberColumns();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        // The arrow takes room from the heading it comes to.
        fitColumns();
        rememberColumns();
    });
}

void AccountsTable::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView& header = *horizontalHeader();
    if (!m_ownWidths) {
        for (int column = 0; column < AccountsModel::ColumnCount; ++column)
            header.resizeSection(column, widths.at(size_t(column)).least);
    }
    widenToHeadings(header);
    if (m_ownWidths)
        return;
    widenToTexts(header, AccountsModel::State, AccountStateText::longWords(), font(),
                 StateDelegate::roomBesideWords());
    widenToTexts(header, AccountsModel::PollEvery,
                 {Format::interval({}), Format::interval(std::chrono::minutes(30))}, font(),
                 IntervalDelegate::roomBesideWords);
    shareWhatIsLeft();
}

void AccountsTable::shareWhatIsLeft()
{
    QHeaderView& header = *horizontalHeader();
    int left = viewport()->width() - header.length();
    int shares = 0;
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        if (!header.isSectionHidden(column))
            shares += widths.at(size_t(column)).share;
    }
    for (int column = 0; column < AccountsModel::ColumnCount && left > 0; ++column) {
        const int share = widths.at(size_t(column)).share;
        if (share == 0 || header.isSectionHidden(column))
            continue;
        // Of what is still left, so that the last one takes what rounding has spared.
        const int more = left * share / shares;
        header.resizeSection(column, header.sectionSize(column) + more);
        left -= more;
        shares -= share;
    }
}

void AccountsTable::filter(const QString& words)
{
    m_filter->setWords(words);
}

QList<AccountId> AccountsTable::selectedAccounts() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<AccountId> accounts;
    for (int row : std::as_const(rows))
        accounts.append(m_model.accountAt(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return accounts;
}

void AccountsTable::setCompact(bool compact)
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(compact ? 28 : 36);
}

void AccountsTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fitColumns();
    QTableView::changeEvent(event);
}

void AccountsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_ownWidths)
        fitColumns();
}

void AccountsTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT pauseToggled();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void AccountsTable::showHeaderMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        QAction* action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The name stays: without it a row says nothing.
        action->setEnabled(column != AccountsModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            {
                const QScopedValueRollback fitting(m_fitting, true);
                setColumnHidden(column, !shown);
            }
            fitColumns();
            rememberColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

void AccountsTable::rememberColumns()
{
    m_windowState.setValue(columnsKey, horizontalHeader()->saveState());
    m_windowState.setValue(ownWidthsKey, m_ownWidths);
}

} // namespace postbag
