// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MailboxMarkTable.h"

#include "core/accounts/AccountColumns.h"
#include "core/store/Statement.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Of all settings: which of them matter here must not be forgotten one day.
QByteArray fingerprintOf(const AccountSettings& account)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVariantList values = accountValues(account);
    values << bound(account.keepCollectedBefore) << bound(account.serverRevision);
    for (const QVariant& value : std::as_const(values)) {
        hash.addData(value.toString().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

qint64 ledgerRevision(const QSqlDatabase& database, AccountId account)
{
    Statement select(database, u"SELECT revision FROM ledger_revision WHERE account = ?"_s);
    Rows rows = select.rows(account);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

Result<CollectedMarks> MailboxMarkTable::of(const AccountSettings& account) const
{
    return guarded([&] {
        CollectedMarks marks{fingerprintOf(account), ledgerRevision(m_database, account.id), {}};
        Statement select(m_database, u"SELECT mailbox, uid_validity, uid_next, messages, skipped, listed_ms, "
                                     "due_ms, listing FROM mailbox_mark "
                                     "WHERE account = ? AND settings = ? AND ledger_revision = ?"_s);
        Rows rows = select.rows(account.id, marks.settings, marks.ledgerRevision);
        const auto number = [&rows](int column) { return static_cast<std::uint32_t>(rows.integer(column)); };
        while (rows.next()) {
            CollectedMark& mark = marks.mailboxes[rows.text(0).toStdString()];
            mark.mark = {number(1), number(2), number(3), 0, rows.bytes(7).toStdString()};
            mark.skipped = static_cast<int>(rows.integer(4));
            mark.listed = rows.moment(5);
            mark.due = rows.moment(6);
        }
        return marks;
    });
}

void MailboxMarkTable::keep(const QSqlDatabase& database, AccountId account, const CollectedMarks& marks)
{
    if (marks.mailboxes.empty() || ledgerRevision(database, account) != marks.ledgerRevision)
        return;
    Statement(database, u"DELETE FROM mailbox_mark "
                        "WHERE account = ? AND (settings <> ? OR ledger_revision <> ?)"_s)
        .run(account, marks.settings, marks.ledgerRevision);
    Statement put(database,
                  u"INSERT OR REPLACE INTO mailbox_mark (account, mailbox, settings, ledger_revision, "
                  "uid_validity, uid_next, messages, skipped, listed_ms, due_ms, listing) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto& [mailbox, one] : marks.mailboxes)
        put.run(account, QString::fromStdString(mailbox), marks.settings, marks.ledgerRevision,
                one.mark.uidValidity, one.mark.uidNext, one.mark.exists, one.skipped, one.listed, one.due,
                QByteArray::fromStdString(one.mark.listed));
}

} // namespace postbag
