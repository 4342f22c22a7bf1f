// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountEditing.h"

#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountCommands.h"

namespace postbag {

namespace {

/// What was changed between `before` and `wanted`, made to `current` as well.
class Changes
{
public:
    Changes(const AccountSettings& before, const AccountSettings& wanted) : m_before(before), m_wanted(wanted)
    {}

    AccountSettings madeTo(AccountSettings current) const
    {
        using S = AccountSettings;
        make(current, &S::name, &S::protocol, &S::host, &S::port, &S::security, &S::user, &S::secretSource,
             &S::passwordCommand, &S::auth, &S::leave, &S::leaveDays, &S::scope, &S::folder, &S::interval,
             &S::paused, &S::maxMessages, &S::maxSize, &S::timeout, &S::caFile, &S::mailboxes,
             &S::mirrorsMailboxes);
        return current;
    }

private:
    template <typename... Field> void make(AccountSettings& current, Field AccountSettings::*... field) const
    {
        ((m_before.*field == m_wanted.*field ? void() : void(current.*field = m_wanted.*field)), ...);
    }

    const AccountSettings& m_before;
    const AccountSettings& m_wanted;
};

} // namespace

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
    m_editor = new AccountEditor(
        m_prompter, m_startTest,
        [this](AccountId account, QObject* context, std::function<void(std::optional<int>)> answer) {
            m_commands.alsoOnServer(account, context, std::move(answer));
        },
        otherNames, m_folders(), over);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    m_editor->load(settings);
    // As the form gives it back: it may write a setting in another way.
    const AccountSettings shown = m_editor->settings();
    connect(m_editor, &AccountEditor::saveRequested, this,
            [this, shown](const AccountSettings& wanted, const std::optional<Secret>& secret) {
                // The account may have been changed elsewhere while the editor was open.
                const AccountRow* row = m_book.find(wanted.id);
                m_commands.save(row ? Changes(shown, wanted).madeTo(row->settings) : wanted, secret);
            });
    m_editor->open();
}

} // namespace postbag
