// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/CollectSecrets.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace postbag {

class SecretRelay;
class SecretStore;

/// The relay's other end, on the thread of the SecretStore.
class SecretDesk : public QObject
{
    Q_OBJECT
public:
    SecretDesk(SecretStore& secrets, SecretRelay& relay) : m_secrets(secrets), m_relay(relay) {}

    void read(const AccountSettings& account, bool quietly, quint64 question);
    void refused(const AccountSettings& account);

private:
    SecretStore& m_secrets;
    SecretRelay& m_relay;
};

/// Carries questions from the net thread to the SecretStore's thread, and the answers back. Lives on the net
/// thread; made and destroyed while that thread does not run, before and after it.
class SecretRelay final : public QObject, public CollectSecrets
{
    Q_OBJECT
public:
    /// Belongs to the thread of `secrets`.
    explicit SecretRelay(SecretStore& secrets) : m_desk(secrets, *this) {}

    void read(QObject* context, const AccountSettings& account,
              std::function<void(Result<Secret>)> answer) override;
    void readQuietly(QObject* context, const AccountSettings& account,
                     std::function<void(Result<Secret>)> answer) override;
    void refused(const AccountSettings& account) override;
    void answered(quint64 question, Result<Secret> secret);

private:
    void ask(QObject* context, const AccountSettings& account, bool quietly,
             std::function<void(Result<Secret>)> answer);

    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Result<Secret>)> answer;
    };

    SecretDesk m_desk;
    QHash<quint64, Waiting> m_waiting;
    quint64 m_lastQuestion = 0;
};

} // namespace postbag
