// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountActions.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountsModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace postbag {

class AccountCommands;
class AccountsTable;
class Prompter;

/// The accounts: table, filter line and every action; a big button while there is none. All references
/// outlive it.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    AccountsPage(const AccountBook& book, AccountCommands& commands, Prompter& prompter,
                 QSettings& windowState, QWidget* parent = nullptr);

    void setCompact(bool compact);
    /// Selects that account's row and shows it.
    void showAccount(AccountId account);
    /// Its F5 then collects what is selected; see selectionChanged().
    bool hasSelection() const;

Q_SIGNALS:
    void selectionChanged();
    void addRequested();
    void editRequested(postbag::AccountId account);
    void leftAsideRequested(postbag::AccountId account);
    void collectRequested(const QList<postbag::AccountId>& accounts);
    void stopRequested(const QList<postbag::AccountId>& accounts);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmptyState();
    void connectActions();
    void applyChange(const AccountSettings& settings, AccountsModel::Column what);
    void refreshActions();
    void fitToolBar();
    void showMenu(const QPoint& where);
    QList<AccountRow> selectedRows() const;
    QList<AccountSettings> selectedSettings() const;
    void retranslateUi();

    const AccountBook& m_book;
    AccountCommands& m_commands;
    Prompter& m_prompter;
    AccountsModel* m_model;
    AccountActions* m_actions;
    AccountsTable* m_table;
    QToolBar* m_bar;
    QLineEdit* m_filter;
    QLabel* m_problem; ///< what is wrong with the one account that is selected, and what to do
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_emptyText;
    QPushButton* m_addFirst;
};

} // namespace postbag
