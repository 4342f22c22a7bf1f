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
#include <QSettings>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

// Raise it when columns are added: a remembered state of other columns is then not restored.
constexpr auto columnsKey = "accounts/columns1";

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
    const QHash<int, int> widths{
        {AccountsModel::State, 162},       {AccountsModel::Name, 80},        {AccountsModel::Server, 114},
        {AccountsModel::ProtocolName, 66}, {AccountsModel::User, 98},        {AccountsModel::Folder, 64},
        {AccountsModel::PollEvery, 98},    {AccountsModel::Leave, 50},       {AccountsModel::Apop, 52},
        {AccountsModel::Tls, 44},          {AccountsModel::LastSuccess, 92}, {AccountsModel::NextRun, 64},
        {AccountsModel::New, 40}};
    for (auto [column, width] : widths.asKeyValueRange())
        setColumnWidth(column, width);
    header->setSortIndicator(AccountsModel::Name, Qt::AscendingOrder);
    if (!header->restoreState(m_windowState.value(columnsKey).toByteArray()))
        fitColumns();
    connect(header, &QHeaderView::customContextMenuRequested, this, &AccountsTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &AccountsTable::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &AccountsTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        // The arrow takes room from the heading it comes to.
        widenToHeadings(*horizontalHeader());
        rememberColumns();
    });
}

void AccountsTable::fitColumns()
{
    widenToHeadings(*horizontalHeader());
    widenToTexts(*horizontalHeader(), AccountsModel::State, AccountStateText::longWords(), font(),
                 StateDelegate::roomBesideWords());
    widenToTexts(*horizontalHeader(), AccountsModel::PollEvery,
                 {Format::interval({}), Format::interval(std::chrono::minutes(30))}, font(),
                 IntervalDelegate::roomBesideWords);
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
            setColumnHidden(column, !shown);
            rememberColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

void AccountsTable::rememberColumns()
{
    m_windowState.setValue(columnsKey, horizontalHeader()->saveState());
}

} // namespace postbag
