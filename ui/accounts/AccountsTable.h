// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QTableView>

class QSettings;

namespace postbag {

class AccountsFilter;
class AccountsModel;

/// The table of accounts: sortable, with columns that can be moved, hidden and made wider, and are
/// remembered.
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
    /// Space.
    void pauseToggled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpHeader();
    /// Gives headings and states the room that they need in the language of now, and fills the table. After
    /// the person has given a column a width, only the headings.
    void fitColumns();
    void shareWhatIsLeft();
    void showHeaderMenu(const QPoint& where);
    void rememberColumns();
    void chooseAgain();

    AccountsModel& m_model;
    QSettings& m_windowState;
    AccountsFilter* m_filter;
    bool m_ownWidths = false;  ///< chosen by the person, not ours to change
    bool m_fitting = false;    ///< we change the widths, not the person
    QList<AccountId> m_chosen; ///< what is selected, for when the list is made anew
};

} // namespace postbag
