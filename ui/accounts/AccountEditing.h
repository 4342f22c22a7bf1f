// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountEditor.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace postbag {

class AccountBook;
class AccountCommands;

/// Opens the editor, one at a time, and hands what was saved to the commands. All references outlive it.
class AccountEditing : public QObject
{
    Q_OBJECT
public:
    /// `folders`: asked for the paths to offer, each time an editor opens.
    AccountEditing(const AccountBook& book, AccountCommands& commands, Prompter& prompter,
                   AccountEditor::StartTest startTest, std::function<QStringList()> folders,
                   QObject* parent = nullptr);

    void add(QWidget* over);
    void edit(AccountId account, QWidget* over);

private:
    void open(const AccountSettings& settings, QWidget* over);

    const AccountBook& m_book;
    AccountCommands& m_commands;
    Prompter& m_prompter;
    AccountEditor::StartTest m_startTest;
    std::function<QStringList()> m_folders;
    QPointer<AccountEditor> m_editor;
};

} // namespace postbag
