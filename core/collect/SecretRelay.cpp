// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/SecretRelay.h"

#include "core/secrets/SecretStore.h"

namespace postbag {

void SecretDesk::read(const AccountSettings& account, bool quietly, quint64 question)
{
    // A person may answer long after the desk is gone.
    const auto answer = [desk = QPointer<SecretDesk>(this), question](Result<Secret> secret) {
        if (!desk)
            return;
        QMetaObject::invokeMethod(
            &desk->m_relay,
            [relay = &desk->m_relay, question, secret = std::move(secret)] {
                relay->answered(question, secret);
            },
            Qt::QueuedConnection);
    };
    if (quietly)
        m_secrets.readQuietly(account, answer);
    else
        m_secrets.read(account, answer);
}

void SecretDesk::refused(const AccountSettings& account)
{
    m_secrets.refused(account);
}

void SecretRelay::read(QObject* context, const AccountSettings& account,
                       std::function<void(Result<Secret>)> answer)
{
    ask(context, account, false, std::move(answer));
}

void SecretRelay::readQuietly(QObject* context, const AccountSettings& account,
                              std::function<void(Result<Secret>)> answer)
{
    ask(context, account, true, std::move(answer));
}

void SecretRelay::ask(QObject* context, const AccountSettings& account, bool quietly,
                      std::function<void(Result<Secret>)> answer)
{
    const quint64 question = ++m_lastQuestion;
    m_waiting.insert(question, {context, std::move(answer)});
    QMetaObject::invokeMethod(
        &m_desk, [this, account, quietly, question] { m_desk.read(account, quietly, question); },
        Qt::QueuedConnection);
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
