// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace postbag {

/// The accounts sorted, and only those in whose row every word of the filter line is found.
class AccountsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AccountsFilter(QObject* parent = nullptr);

    void setWords(const QString& line);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace postbag
