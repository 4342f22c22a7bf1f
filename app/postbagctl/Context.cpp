// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/Command.h"
#include "app/postbagctl/Tr.h"
#include "core/accounts/AccountStore.h"
#include "ui/shared/ErrorText.h"

namespace postbag::ctl {

QStringList Arguments::values(const QString& name) const
{
    // QMultiMap keeps the newest first.
    QStringList all = options.values(name);
    std::reverse(all.begin(), all.end());
    return all;
}

StoreWriter* Context::writer()
{
    if (!m_writer) {
        auto opened = StoreWriter::open(m_profile.databasePath());
        if (!opened) {
            complainOfStore(opened.error());
            return nullptr;
        }
        m_writer = std::move(*opened);
    }
    return m_writer.get();
}

MessageReader* Context::reader()
{
    if (m_reader)
        return m_reader.get();
    auto opened = MessageReader::open(m_profile.databasePath());
    // Only a writer makes the store or brings it up to date; a current one is read without.
    if (!opened && writer())
        opened = MessageReader::open(m_profile.databasePath());
    if (opened)
        m_reader = std::move(*opened);
    else if (m_writer)
        complainOfStore(opened.error());
    return m_reader.get();
}

void Context::complainOfStore(const Error& error)
{
    m_console.complain(error, {});
    m_console.note(ErrorText::place(m_profile.directory()));
}

std::optional<AccountSettings> Context::account(const QString& name)
{
    StoreWriter* store = writer();
    if (!store)
        return std::nullopt;
    auto found = store->accounts().byName(name);
    if (!found) {
        m_console.complain(found.error(), name);
        return std::nullopt;
    }
    if (!*found)
        complainOfName(
            Tr::tr("There is no account named %1. postbagctl account list shows them all.").arg(name));
    return *found;
}

void Context::complainOfName(const QString& sentence)
{
    m_refusal = WrongUsage;
    m_console.complain(sentence);
}

} // namespace postbag::ctl
