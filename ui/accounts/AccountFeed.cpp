// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountFeed.h"

#include "core/collect/Engine.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreThread.h"
#include "ui/accounts/AccountBook.h"

namespace postbag {

AccountFeed::AccountFeed(AccountBook& book, const MessageReader& reader, StoreThread& store, Engine& engine,
                         QObject* parent)
    : QObject(parent), m_book(book), m_reader(reader), m_engine(engine)
{
    connect(&store, &StoreThread::changed, this, &AccountFeed::storeChanged);
    connect(&engine, &Engine::waitingChanged, &book, &AccountBook::setWaiting);
    connect(&engine, &Engine::runStarted, &book, &AccountBook::runStarted);
    connect(&engine, &Engine::progressed, &book, &AccountBook::progressed);
    connect(&engine, &Engine::runFinished, &book, &AccountBook::runFinished);
    connect(&engine, &Engine::runFinished, this, &AccountFeed::readSchedule);
    connect(&engine, &Engine::runFinished, this,
            [this](const RunReport& report) { readLeftAside(report.account); });
    connect(&engine, &Engine::scheduleChanged, this, &AccountFeed::readSchedule);
    connect(&engine, &Engine::watchChanged, &book, &AccountBook::setWatch);
}

void AccountFeed::reload()
{
    readAccounts();
    readHistories();
    readUnread();
    const QList<AccountId> accounts = m_book.ids();
    for (AccountId account : accounts)
        readLeftAside(account);
}

void AccountFeed::storeChanged(const StoreChange& change)
{
    // Another program wrote: it tells no details, and may have collected. Our own runs report themselves.
    if (change.accounts && change.folders && change.runs) {
        reload();
        return;
    }
    if (change.accounts)
        readAccounts();
    if (change.accounts || !change.messagesIn.isEmpty())
        readUnread();
}

void AccountFeed::readAccounts()
{
    const auto accounts = m_reader.accounts();
    if (!accounts) {
        Q_EMIT failed(accounts.error());
        return;
    }
    m_book.setAccounts(*accounts);
    m_engine.setAccounts(*accounts);
    readSchedule();
}

void AccountFeed::readHistories()
{
    if (const auto histories = m_reader.histories())
        m_book.setHistories(*histories);
    else
        Q_EMIT failed(histories.error());
}

void AccountFeed::readUnread()
{
    if (const auto unread = m_reader.unreadByAccount())
        m_book.setUnread(*unread);
    else
        Q_EMIT failed(unread.error());
}

void AccountFeed::readLeftAside(AccountId account)
{
    if (const auto skipped = m_reader.skipped(account))
        m_book.setLeftAside(account, int(skipped->size()));
    else
        Q_EMIT failed(skipped.error());
}

void AccountFeed::readSchedule()
{
    const QList<AccountId> accounts = m_book.ids();
    for (AccountId account : accounts) {
        m_book.setNextRun(account, m_engine.nextRun(account));
        m_book.setWatch(account, m_engine.watchState(account));
    }
}

} // namespace postbag
