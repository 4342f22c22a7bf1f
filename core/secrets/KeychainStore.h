// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace postbag {

class SecretService;

/// The desktop's password store (Secret Service, KWallet, …), under the service "postbag" and the account's
/// UUID. One job at a time, because each may open a question of the password store. A request that has no
/// answer at its deadline gets SecretStoreLocked, and whatever comes later for it is ignored. Nothing is ever
/// kept in a file instead. A person who closed the question of a locked keyring is not asked again for what
/// somebody merely reads, until personIsHere(). Other errors: SecretMissing, SecretStoreUnavailable. It may
/// be deleted inside an answer; requests without an answer are then dropped.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(30),
                           QObject* parent = nullptr);
    ~KeychainStore() override;

    void read(const AccountSettings& account, SecretAnswer answer) override;
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override;
    /// Removing what is not there is a success.
    void remove(const AccountSettings& account, DoneAnswer answer) override;
    void personIsHere() override { m_declined = false; }
    void whenOpened(std::function<void()> opened) override { m_opened = std::move(opened); }
    /// Nothing is remembered here.
    void refused(const AccountSettings&) override {}

private:
    /// One call: how to make its job, and how to answer with the successful job or an error.
    struct Request {
        QString key;
        bool byPerson; ///< may ask for the keyring's password at any time
        std::function<QKeychain::Job*()> makeJob;
        std::function<void(const QKeychain::Job&)> succeeded;
        std::function<void(Error)> failed;
        bool answered = false;
    };

    void add(Request request);
    void startNext();
    void startJob();
    void onFinished(const QKeychain::Job& job);
    void fail(Error error);
    /// The request that has its answer now; the next one starts.
    std::shared_ptr<Request> takeRunning();
    void onDeadline(const std::shared_ptr<Request>& request);

    const std::chrono::milliseconds m_deadline;
    std::deque<std::shared_ptr<Request>> m_waiting;
    std::shared_ptr<Request> m_running;
    SecretService* m_service = nullptr;
    bool m_declined = false; ///< the question for the keyring's password was closed
    std::function<void()> m_opened;
};

} // namespace postbag
