// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountEditing.h"

#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountCommands.h"

namespace postbag {

AccountEditing::AccountEditing(const AccountBook& book, AccountCommands& commands, Prompter& prompter,
                               AccountEditor::StartTest startTest, std::function<QStringList()> folders,
                               QObject* parent)
    : QObject(parent), m_book(book), m_commands(commands), m_prompter(prompter),
      m_startTest(std::move(startTest)), m_folders(std::move(folders))
{}

void AccountEditing::add(QWidget* over)
{
    open({}, over);
}

void AccountEditing::edit(AccountId account, QWidget* over)
{
    if (const AccountRow* row = m_book.find(account))
        open(row->settings, over);
}

void AccountEditing::open(const AccountSettings& settings, QWidget* over)
{
    if (m_editor) {
        m_editor->raise();
        m_editor->activateWindow();
        return;
    }
    QStringList otherNames;
    for (const AccountRow& row : m_book.rows())
        if (row.settings.id != settings.id)
            otherNames.append(row.settings.name);
    m_editor = new AccountEditor(m_prompter, m_startTest, otherNames, m_folders(), over);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    m_editor->load(settings);
    connect(m_editor, &AccountEditor::saveRequested, this,
            [this](const AccountSettings& wanted, const std::optional<Secret>& secret) {
                m_commands.save(wanted, secret);
            });
    m_editor->open();
}

} // namespace postbag
