// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountStore.h"
#include "core/store/FolderStore.h"
#include "core/store/MessageReader.h"
#include "core/store/MessageWriter.h"
#include "core/store/RunLog.h"
#include "core/store/ServerLedger.h"
#include "core/store/Statement.h"
#include "core/store/StoreWriter.h"

#include <QTemporaryDir>
#include <QTest>

namespace postbag::test {

/// The value of a Result that must be there; the test program ends with the error's detail where it is not.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("unexpected failure: %s", result.error().detail.c_str());
    return std::move(*result);
}
inline void must(const Result<void>& result)
{
    if (!result)
        qFatal("unexpected failure: %s", result.error().detail.c_str());
}

/// A store in a scratch folder, with a writer and a reader.
class TestStore
{
public:
    TestStore() : writer(must(StoreWriter::open(path()))), reader(must(MessageReader::open(path()))) {}

    QString path() const { return m_dir.filePath(QStringLiteral("postbag.db")); }

private:
    QTemporaryDir m_dir; // before what is open in it

public:
    std::unique_ptr<StoreWriter> writer;
    std::unique_ptr<MessageReader> reader;

    AccountId addAccount(const QString& name)
    {
        AccountSettings settings;
        settings.name = name;
        settings.host = QStringLiteral("pop.example.org");
        settings.user = name;
        return must(writer->accounts().add(settings));
    }
    CommittedMessage store(const FetchedMessage& message)
    {
        return must(writer->messages().store({message})).first();
    }
    LedgerEntry entry(AccountId account, const ServerKey& key)
    {
        return must(writer->ledger().of(account)).value(key);
    }
    qint64 number(const QString& sql) { return singleValue(writer->connection(), sql).toLongLong(); }

    /// Whether every counter is what COUNT finds, and no body is without a message.
    bool countersAreRight()
    {
        const qint64 wrong = number(QStringLiteral("SELECT count(*) FROM (SELECT folder, account, total, "
                                                   "unread FROM tally WHERE total <> 0 OR unread <> 0 "
                                                   "EXCEPT SELECT folder, coalesce(account, 0), count(*), "
                                                   "sum(seen = 0) FROM message GROUP BY 1, 2)"));
        const qint64 missing = number(QStringLiteral(
            "SELECT count(*) FROM (SELECT folder, coalesce(account, 0), count(*), sum(seen = 0) FROM message "
            "GROUP BY 1, 2 EXCEPT SELECT folder, account, total, unread FROM tally)"));
        const qint64 orphans = number(QStringLiteral(
            "SELECT count(*) FROM body WHERE NOT EXISTS (SELECT 1 FROM message WHERE body = body.id)"));
        return wrong == 0 && missing == 0 && orphans == 0;
    }
};

inline ServerKey uidl(const char* text)
{
    return ServerKey::pop3(text, {100});
}

inline QByteArray mail(const QByteArray& subject, const QByteArray& text = "Hello\r\n")
{
    return "From: Ann <ann@example.org>\r\nSubject: " + subject +
           "\r\nDate: Fri, 06 Nov 2026 10:00:00 +0000\r\n\r\n" + text;
}

inline FetchedMessage fetched(AccountId account, const ServerKey& key, const QByteArray& raw)
{
    FetchedMessage message;
    message.account = account;
    message.folderPath = QStringLiteral("Inbox");
    message.key = key;
    message.announcedSize = {raw.size()};
    message.raw = raw;
    message.collectedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    return message;
}

} // namespace postbag::test
