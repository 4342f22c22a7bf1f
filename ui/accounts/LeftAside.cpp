// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/LeftAside.h"

#include "core/store/MessageReader.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountCommands.h"
#include "ui/accounts/LeftAsideDialog.h"

namespace postbag {

LeftAside::LeftAside(const AccountBook& book, const MessageReader& reader, AccountCommands& commands,
                     QObject* parent)
    : QObject(parent), m_book(book), m_reader(reader), m_commands(commands)
{}

void LeftAside::open(AccountId account, QWidget* over)
{
    const AccountRow* row = m_book.find(account);
    if (!row)
        return;
    auto* dialog = new LeftAsideDialog(row->settings.name, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    fill(account, *dialog);
    connect(dialog, &LeftAsideDialog::fetchRequested, this, [this, account](const QList<ServerKey>& keys) {
        if (const AccountRow* current = m_book.find(account))
            m_commands.fetchAnyway(current->settings, keys);
    });
    connect(&m_book, &AccountBook::leftAsideChanged, dialog, [this, account, dialog](AccountId changed) {
        if (changed == account)
            fill(account, *dialog);
    });
    dialog->show();
}

void LeftAside::fill(AccountId account, LeftAsideDialog& dialog)
{
    if (const auto messages = m_reader.skipped(account))
        dialog.setMessages(*messages);
    else
        Q_EMIT failed(messages.error());
}

} // namespace postbag
