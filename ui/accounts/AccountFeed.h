// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QObject>

namespace postbag {

class AccountBook;
class Engine;
class MessageReader;
class StoreThread;
struct Error;
struct StoreChange;

/// Keeps the book of accounts current from the store and the engine, and tells the engine of each change of
/// the accounts. All references outlive it.
class AccountFeed : public QObject
{
    Q_OBJECT
public:
    AccountFeed(AccountBook& book, const MessageReader& reader, StoreThread& store, Engine& engine,
                QObject* parent = nullptr);

    /// Reads everything anew.
    void reload();

Q_SIGNALS:
    /// The store could not be read.
    void failed(const postbag::Error& error);

private:
    void storeChanged(const StoreChange& change);
    void readAccounts();
    void readHistories();
    void readUnread();
    void readLeftAside(AccountId account);
    void readSchedule();

    AccountBook& m_book;
    const MessageReader& m_reader;
    Engine& m_engine;
};

} // namespace postbag
