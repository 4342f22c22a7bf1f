// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/SecretRelay.h"

#include "core/secrets/SecretStore.h"

namespace postbag {

void SecretDesk::read(const AccountSettings& account, quint64 question)
{
    // A person may answer long after the desk is gone.
    m_secrets.read(account, [desk = QPointer<SecretDesk>(this), question](Result<Secret> secret) {
        if (!desk)
            return;
        QMetaObject::invokeMethod(
            &desk->m_relay,
            [relay = &desk->m_relay, question, secret = std::move(secret)] {
                relay->answered(question, secret);
            },
            Qt::QueuedConnection);
    });
}

void SecretDesk::refused(const AccountSettings& account)
{
    m_secrets.refused(account);
}

void SecretRelay::read(QObject* context, const AccountSettings& account,
                       std::function<void(Result<Secret>)> answer)
{
    const quint64 question = ++m_lastQuestion;
    m_waiting.insert(question, {context, std::move(answer)});
    QMetaObject::invokeMethod(
        &m_desk, [this, account, question] { m_desk.read(account, question); }, Qt::QueuedConnection);
}

void SecretRelay::refused(const AccountSettings& account)
{
    QMetaObject::invokeMethod(
        &m_desk, [this, account] { m_desk.refused(account); }, Qt::QueuedConnection);
}

void SecretRelay::answered(quint64 question, Result<Secret> secret)
{
    const Waiting waiting = m_waiting.take(question);
    if (waiting.context)
        waiting.answer(std::move(secret));
}

} // namespace postbag
