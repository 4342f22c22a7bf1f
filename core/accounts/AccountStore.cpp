// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"

#include "core/accounts/AccountColumns.h"
#include "core/store/FolderPath.h"
#include "core/store/Transaction.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

QSqlDatabase connectionNamed(const QString& name)
{
    return QSqlDatabase::database(name, false);
}

QString selection(const QString& condition)
{
    return u"SELECT id, %1, keep_before_ms, secret_stored_ms, server_revision FROM account "
           "WHERE removed = 0 AND %2"_s.arg(accountColumns.join(u", "_s), condition);
}

std::optional<AccountSettings> firstOf(Rows rows)
{
    if (!rows.next())
        return {};
    return accountIn(rows);
}

std::optional<AccountSettings> accountOf(const QSqlDatabase& database, AccountId id)
{
    Statement select(database, selection(u"id = ?"_s));
    return firstOf(select.rows(id));
}

void requireFreeName(const QSqlDatabase& database, const AccountSettings& settings)
{
    Statement other(database, u"SELECT 1 FROM account WHERE removed = 0 AND folded_name = ? AND id <> ?"_s);
    if (other.rows(foldedName(settings.name), settings.id.value).next())
        throw SqlFailure{{ErrorCause::StoreFailed, "an account of that name is there already", {}}};
}

} // namespace

AccountStore::AccountStore(const QSqlDatabase& database, StoreChange* change)
    : m_connection(database.connectionName()), m_change(change)
{}

Result<QList<AccountSettings>> AccountStore::all() const
{
    return guarded([&] {
        QList<AccountSettings> accounts;
        Statement select(connectionNamed(m_connection), selection(u"1 ORDER BY folded_name"_s));
        Rows rows = select.rows();
        while (rows.next())
            accounts.append(accountIn(rows));
        return accounts;
    });
}

Result<std::optional<AccountSettings>> AccountStore::byName(const QString& name) const
{
    return guarded([&] {
        Statement select(connectionNamed(m_connection), selection(u"folded_name = ?"_s));
        return firstOf(select.rows(foldedName(name)));
    });
}

Result<std::optional<AccountSettings>> AccountStore::byId(AccountId id) const
{
    return guarded([&] { return accountOf(connectionNamed(m_connection), id); });
}

Result<AccountId> AccountStore::add(const AccountSettings& settings)
{
    return guarded([&] {
        const QSqlDatabase database = connectionNamed(m_connection);
        Transaction transaction(database);
        requireFreeName(database, settings);
        const QStringList marks(accountColumns.size(), u"?"_s);
        Statement insert(database, u"INSERT INTO account (%1) VALUES (%2)"_s.arg(accountColumns.join(u", "_s),
                                                                                 marks.join(u", "_s)));
        insert.runFor(accountValues(settings));
        transaction.commit();
        if (m_change)
            m_change->accounts = true;
        return AccountId{insert.insertedId()};
    });
}

Result<void> AccountStore::update(const AccountSettings& settings)
{
    return guarded([&] {
        const QSqlDatabase database = connectionNamed(m_connection);
        Transaction transaction(database);
        requireFreeName(database, settings);
        Statement update(database, u"UPDATE account SET %1 = ? WHERE id = ? AND removed = 0"_s.arg(
                                       accountColumns.join(u" = ?, "_s)));
        // From "leave" to a policy that removes: not for what is here already, unless that is confirmed.
        // Decided here, so that no way to change an account can pass it by.
        const bool removes = settings.leave != LeavePolicy::Leave;
        Statement(
            database,
            u"UPDATE account SET keep_before_ms = iif(?, iif(leave_policy = 'leave', ?, keep_before_ms), "
            "NULL) WHERE id = ? AND removed = 0"_s)
            .run(removes, QDateTime::currentDateTimeUtc(), settings.id);
        // Here for the same reason: elsewhere the ledger's keys may stand for other mail.
        const auto before = accountOf(database, settings.id);
        if (before && !isSameServer(*before, settings))
            Statement(database, u"UPDATE account SET server_revision = server_revision + 1 WHERE id = ?"_s)
                .run(settings.id);
        if (update.runFor(accountValues(settings) << bound(settings.id)) == 0)
            throw SqlFailure{{ErrorCause::StoreFailed, "there is no such account", {}}};
        transaction.commit();
        if (m_change)
            m_change->accounts = true;
    });
}

Result<void> AccountStore::confirmRemoval(AccountId id)
{
    return setMoment(u"keep_before_ms"_s, id, {});
}

Result<void> AccountStore::noteSecretStored(AccountId id)
{
    return setMoment(u"secret_stored_ms"_s, id, QDateTime::currentDateTimeUtc());
}

Result<void> AccountStore::setMoment(const QString& column, AccountId id, const QDateTime& moment)
{
    return guarded([&] {
        Transaction transaction(connectionNamed(m_connection));
        Statement(connectionNamed(m_connection), u"UPDATE account SET %1 = ? WHERE id = ?"_s.arg(column))
            .run(moment, id);
        transaction.commit();
        if (m_change)
            m_change->accounts = true;
    });
}

Result<void> AccountStore::remove(AccountId id, bool deleteMail)
{
    return guarded([&] {
        const QSqlDatabase database = connectionNamed(m_connection);
        StoreChange change;
        Transaction transaction(database);
        {
            Statement folders(database, u"SELECT folder FROM tally WHERE account = ? AND total > 0"_s);
            Rows rows = folders.rows(id);
            while (rows.next())
                change.messagesIn.insert({rows.integer(0)});
        }
        Statement(database, u"DELETE FROM ledger WHERE account = ?"_s).run(id);
        for (const auto& table : {u"mailbox_mark"_s, u"ledger_revision"_s, u"run"_s})
            Statement(database, u"DELETE FROM %1 WHERE account = ?"_s.arg(table)).run(id);
        if (deleteMail)
            Statement(database, u"DELETE FROM message WHERE account = ?"_s).run(id);
        if (deleteMail || change.messagesIn.isEmpty())
            Statement(database, u"DELETE FROM account WHERE id = ?"_s).run(id);
        else // its messages go on saying its name and host; everything else is forgotten
            Statement(database,
                      u"UPDATE account SET removed = 1, uuid = 'removed ' || id, user = '', "
                      "password_command = '', ca_file = '', folder = '', mailboxes = '' WHERE id = ?"_s)
                .run(id);
        transaction.commit();
        change.accounts = true;
        change.runs = true;
        if (m_change)
            m_change->merge(change);
    });
}

} // namespace postbag
