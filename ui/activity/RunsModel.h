// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QAbstractTableModel>
#include <QList>

namespace postbag {

/// The runs that ended, newest first, as a table.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Account, Found, New, Skipped, Duplicates, Deleted, Size, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(QList<RunReport> runs);
    const RunReport& runAt(int row) const { return m_runs.at(row); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The result of a run in words.
    static QString outcome(const RunReport& run);

private:
    QList<RunReport> m_runs;
};

} // namespace postbag
