// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// A message in one of Gmail's mailboxes.
struct ListedGmailId {
    ServerKey key;
    ByteCount size;            ///< announced
    std::uint64_t gmailId = 0; ///< X-GM-MSGID
};

/// Finds what is here already under another key: Gmail shows a message in the mailbox of each of its labels
/// and in "All Mail", and its X-GM-MSGID is the same everywhere.
///
/// The same message is only one with the same id that is here whole and as big as it is announced. All else
/// is for Deposit, which compares contents: a message fetched twice is better than one never fetched.
class GmailCopies
{
public:
    GmailCopies(AccountId account, QList<ListedGmailId> listed)
        : m_account(account), m_listed(std::move(listed))
    {}

    /// The next piece of the work, in one transaction, so that a big mailbox keeps nobody else from the
    /// store. True: there is more. What is found gets a ledger entry of its own that stands for the same
    /// message; what the ledger held already gets its id noted.
    Result<bool> proceed(const QSqlDatabase& database);
    /// The new entries.
    const LedgerSnapshot& found() const { return m_found; }

private:
    const AccountId m_account;
    const QList<ListedGmailId> m_listed;
    qsizetype m_next = 0;
    LedgerSnapshot m_found;
};

} // namespace postbag
