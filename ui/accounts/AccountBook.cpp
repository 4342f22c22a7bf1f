// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountBook.h"

#include <algorithm>

namespace postbag {

int AccountBook::indexOf(AccountId account) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).settings.id == account)
            return i;
    return -1;
}

const AccountRow* AccountBook::find(AccountId account) const
{
    const int row = indexOf(account);
    return row < 0 ? nullptr : &m_rows.at(row);
}

QList<AccountId> AccountBook::ids() const
{
    QList<AccountId> ids;
    for (const AccountRow& row : m_rows)
        ids.append(row.settings.id);
    return ids;
}

int AccountBook::failedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const AccountRow& row) { return row.needsAttention(); }));
}

bool AccountBook::anyRunning() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const AccountRow& row) { return row.running(); });
}

QDateTime AccountBook::nextRun() const
{
    QDateTime soonest;
    for (const AccountRow& row : m_rows)
        if (!row.settings.paused && row.nextRun.isValid() && (!soonest.isValid() || row.nextRun < soonest))
            soonest = row.nextRun;
    return soonest;
}

void AccountBook::setAccounts(const QList<AccountSettings>& accounts)
{
    QList<AccountRow> rows;
    for (const AccountSettings& settings : accounts) {
        const AccountRow* known = find(settings.id);
        AccountRow row = known ? *known : AccountRow();
        row.settings = settings;
        rows.append(std::move(row));
    }
    const bool sameAccounts =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const AccountRow& a, const AccountRow& b) { return a.settings.id == b.settings.id; });
    if (!sameAccounts) {
        m_rows = std::move(rows);
        Q_EMIT reset();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).settings == m_rows.at(i).settings)
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT rowChanged(i);
    }
}

void AccountBook::setHistories(const Histories& histories)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        AccountRow& row = m_rows[i];
        const auto history = histories.value(row.settings.id);
        row.lastRun = history.lastRun;
        row.lastSuccess = history.lastSuccess;
        row.failuresSince = history.failuresSince;
        Q_EMIT rowChanged(i);
    }
}

void AccountBook::setUnread(const QHash<AccountId, qint64>& unread)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const qint64 count = unread.value(m_rows.at(i).settings.id);
        if (std::exchange(m_rows[i].unread, count) != count)
            Q_EMIT rowChanged(i);
    }
}

void AccountBook::setLeftAside(AccountId account, int messages)
{
    const int row = indexOf(account);
    if (row < 0 || std::exchange(m_rows[row].leftAside, messages) == messages)
        return;
    Q_EMIT rowChanged(row);
    Q_EMIT leftAsideChanged(account);
}

void AccountBook::setNextRun(AccountId account, const QDateTime& moment)
{
    const int row = indexOf(account);
    if (row >= 0 && std::exchange(m_rows[row].nextRun, moment) != moment)
        Q_EMIT rowChanged(row);
}

void AccountBook::setWaiting(const QSet<AccountId>& accounts)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool waiting = accounts.contains(m_rows.at(i).settings.id);
        if (std::exchange(m_rows[i].waiting, waiting) != waiting)
            Q_EMIT rowChanged(i);
    }
}

void AccountBook::setWatch(AccountId account, WatchState watch)
{
    const int row = indexOf(account);
    if (row >= 0 && std::exchange(m_rows[row].watch, watch) != watch)
        Q_EMIT rowChanged(row);
}

void AccountBook::runStarted(AccountId account)
{
    Progress beginning;
    beginning.account = account;
    progressed(beginning);
}

void AccountBook::progressed(const Progress& progress)
{
    const int row = indexOf(progress.account);
    if (row < 0)
        return;
    m_rows[row].progress = progress;
    Q_EMIT rowChanged(row);
}

void AccountBook::runFinished(const RunReport& report)
{
    const int index = indexOf(report.account);
    if (index < 0)
        return;
    AccountRow& row = m_rows[index];
    row.progress.reset();
    row.lastRun = report;
    if (report.ok()) {
        row.lastSuccess = report.finished;
        row.failuresSince = 0;
    } else if (row.failed()) {
        ++row.failuresSince;
    }
    Q_EMIT rowChanged(index);
}

} // namespace postbag
