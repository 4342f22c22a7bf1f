// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"

#include <QObject>

class QWidget;

namespace postbag {

class AccountBook;
class AccountCommands;
class LeftAsideDialog;
class MessageReader;

/// Opens the list of an account's messages that were left aside, keeps it current, and hands what is wanted
/// all the same to the commands. All references outlive it.
class LeftAside : public QObject
{
    Q_OBJECT
public:
    LeftAside(const AccountBook& book, const MessageReader& reader, AccountCommands& commands,
              QObject* parent = nullptr);

    void open(AccountId account, QWidget* over);

Q_SIGNALS:
    /// The store could not be read.
    void failed(const postbag::Error& error);

private:
    void fill(AccountId account, LeftAsideDialog& dialog);

    const AccountBook& m_book;
    const MessageReader& m_reader;
    AccountCommands& m_commands;
};

} // namespace postbag
