// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsTable.h"

#include "ui/accounts/AccountsColumns.h"
#include "ui/accounts/AccountsFilter.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/IntervalDelegate.h"
#include "ui/accounts/StateDelegate.h"
#include "ui/accounts/ToggleDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

AccountsTable::AccountsTable(AccountsModel& model, QSettings& windowState, QWidget* parent)
    : QTableView(parent), m_model(model), m_filter(new AccountsFilter(this))
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
    m_columns = new AccountsColumns(*this, windowState);
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
        m_columns->retranslated();
    QTableView::changeEvent(event);
}

void AccountsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->tableResized();
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
            if (const QModelIndex cell = currentIndex(); cell.flags() & Qt::ItemIsUserCheckable)
                model()->setData(
                    cell, cell.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                    Qt::CheckStateRole);
            else
                Q_EMIT pauseToggled();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace postbag
