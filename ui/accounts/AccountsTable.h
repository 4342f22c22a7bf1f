// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QTableView>

class QSettings;

namespace postbag {

class AccountsColumns;
class AccountsFilter;
class AccountsModel;

/// The table of accounts: sortable, with columns of the person's choice (AccountsColumns).
class AccountsTable : public QTableView
{
    Q_OBJECT
public:
    AccountsTable(AccountsModel& model, QSettings& windowState, QWidget* parent = nullptr);

    void filter(const QString& words);
    /// In the order of the table.
    QList<AccountId> selectedAccounts() const;
    /// Rows of 28 px instead of 36.
    void setCompact(bool compact);

Q_SIGNALS:
    void selectionChangedTo(const QList<postbag::AccountId>& accounts);
    /// Double click or Enter.
    void editRequested();
    /// Space, but in a cell that is a toggle itself.
    void pauseToggled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseAgain();

    AccountsModel& m_model;
    AccountsFilter* m_filter;
    AccountsColumns* m_columns;
    QList<AccountId> m_chosen; ///< what is selected, for when the list is made anew
};

} // namespace postbag
