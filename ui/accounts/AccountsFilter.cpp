// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsFilter.h"

#include "ui/accounts/AccountsModel.h"

#include <algorithm>
#include <array>

namespace postbag {

AccountsFilter::AccountsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AccountsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void AccountsFilter::setWords(const QString& line)
{
    m_words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AccountsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    constexpr std::array searched{AccountsModel::State,        AccountsModel::Name, AccountsModel::Server,
                                  AccountsModel::ProtocolName, AccountsModel::User, AccountsModel::Folder};
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return std::any_of(searched.begin(), searched.end(), [&](int column) {
            const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
            return cell.data().toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace postbag
