// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/GmailCopies.h"

#include "core/store/LedgerTable.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace postbag {
namespace {

// Some ten milliseconds where the disk is quick.
constexpr qsizetype atOnce = 1000;

} // namespace

Result<bool> GmailCopies::proceed(const QSqlDatabase& database)
{
    return guarded([&] {
        const qsizetype end = std::min(m_next + atOnce, m_listed.size());
        LedgerSnapshot found;
        Transaction transaction(database);
        LedgerTable ledger(database);
        for (const ListedGmailId& listed : m_listed.mid(m_next, end - m_next)) {
            const auto known = ledger.find(m_account, listed.key);
            if (known && standsForMessage(known->entry.state)) {
                ledger.noteGmailId(m_account, listed.key, listed.gmailId);
                continue;
            }
            auto copies = ledger.copiesOf(m_account, listed.gmailId);
            const auto copy = std::ranges::find_if(copies, [&listed](const LedgerTable::Row& row) {
                return row.entry.complete && row.entry.size == listed.size;
            });
            if (copy == copies.end())
                continue;
            // The time stays as well: it says under which policy the message was collected.
            copy->entry.state = LedgerState::Stored;
            copy->entry.attempts = 0;
            ledger.put(m_account, listed.key, *copy);
            found.insert(listed.key, copy->entry);
        }
        transaction.commit();
        m_found.insert(found);
        m_next = end;
        return m_next < m_listed.size();
    });
}

} // namespace postbag
