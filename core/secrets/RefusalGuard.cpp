// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/RefusalGuard.h"

#include <QCryptographicHash>

#include <utility>

namespace postbag {

namespace {

QByteArray digestOf(const Secret& secret)
{
    const auto text = secret.reveal();
    return QCryptographicHash::hash(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256);
}

} // namespace

RefusalGuard::RefusalGuard(std::unique_ptr<SecretStore> store, PasswordPrompter& prompter)
    : m_store(std::move(store)), m_prompter(prompter)
{}

void RefusalGuard::read(const AccountSettings& account, SecretAnswer answer)
{
    m_store->read(account, [this, alive = std::weak_ptr(m_alive), account, answer](Result<Secret> result) {
        if (alive.expired())
            answer(std::move(result));
        else
            onRead(account, std::move(result), answer);
    });
}

void RefusalGuard::readQuietly(const AccountSettings& account, SecretAnswer answer)
{
    m_store->readQuietly(
        account, [this, alive = std::weak_ptr(m_alive), uuid = account.uuid, answer](Result<Secret> result) {
            if (result && !alive.expired()) {
                const QByteArray refused = m_memory.value(uuid).refused;
                if (!refused.isEmpty() && refused == digestOf(*result))
                    result = Error{ErrorCause::WrongPassword, "the stored password was refused", {}};
            }
            answer(std::move(result));
        });
}

void RefusalGuard::onRead(const AccountSettings& account, Result<Secret> result, const SecretAnswer& answer)
{
    if (!result)
        return answer(std::move(result));
    Memory& memory = m_memory[account.uuid];
    if (memory.refused.isEmpty() || memory.refused != digestOf(*result))
        return give(account, *std::move(result), answer);
    if (std::exchange(memory.asked, true))
        return answer(
            Error{ErrorCause::WrongPassword, "the stored password was refused and has not changed", {}});
    m_prompter.askPassword(account, true,
                           [this, alive = std::weak_ptr(m_alive), account, answer](Result<Secret> typed) {
                               if (alive.expired())
                                   answer(std::move(typed));
                               else
                                   onTyped(account, std::move(typed), answer);
                           });
}

void RefusalGuard::onTyped(const AccountSettings& account, Result<Secret> result, const SecretAnswer& answer)
{
    if (!result)
        return answer(Error{ErrorCause::WrongPassword, "the stored password was refused", {}});
    // Stored before the server has agreed: the one in the store is known to be wrong. If the store fails, the
    // typed password still serves this run.
    m_store->write(account, *result, [](const Result<void>&) {});
    m_memory[account.uuid] = {};
    give(account, *std::move(result), answer);
}

void RefusalGuard::give(const AccountSettings& account, Secret secret, const SecretAnswer& answer)
{
    m_memory[account.uuid] = {.given = digestOf(secret), .refused = {}, .asked = false};
    answer(std::move(secret));
}

void RefusalGuard::write(const AccountSettings& account, Secret secret, DoneAnswer answer)
{
    m_memory.remove(account.uuid);
    m_store->write(account, std::move(secret), std::move(answer));
}

void RefusalGuard::remove(const AccountSettings& account, DoneAnswer answer)
{
    m_memory.remove(account.uuid);
    m_store->remove(account, std::move(answer));
}

void RefusalGuard::refused(const AccountSettings& account)
{
    Memory& memory = m_memory[account.uuid];
    memory.refused = memory.given;
    memory.asked = false;
    m_store->refused(account);
}

} // namespace postbag
