// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"

#include <QAbstractTableModel>

namespace postbag {

class AccountBook;
struct AccountRow;

/// The accounts as a table. Toggles and the interval can be set in the cell: the model asks for the change
/// (changeWanted) and shows it when the book has it.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        State,
        Name,
        Server,
        ProtocolName,
        User,
        Folder,
        PollEvery,
        Leave,
        Apop,
        Tls,
        LastSuccess,
        NextRun,
        New,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        PercentRole,  ///< State: 0 to 100 while fetching, else -1
        IconNameRole, ///< State: the name of the icon
        KindRole,     ///< AccountState::Kind as int
        IntervalRole, ///< PollEvery: seconds; 0: manual only
    };

    explicit AccountsModel(const AccountBook& book, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    AccountId accountAt(int row) const;
    /// After the language changed.
    void retranslate();

Q_SIGNALS:
    /// The person set this in the cell; `what` says which column it was.
    void changeWanted(const postbag::AccountSettings& settings, postbag::AccountsModel::Column what);

private:
    QVariant text(const AccountRow& row, int column) const;
    QVariant sortValue(const AccountRow& row, int column) const;
    QVariant toggle(const AccountSettings& settings, int column) const;
    QString tooltip(const AccountRow& row, int column) const;

    const AccountBook& m_book;
};

} // namespace postbag
