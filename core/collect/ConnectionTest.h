// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Error.h"
#include "core/base/Secret.h"

#include <QObject>

#include <memory>
#include <optional>

namespace postbag {

class SecretStore;

/// Tries an account's settings, step by step, and changes nothing anywhere: found, connected, certificate,
/// signed in, counted. Lives on the thread that made it; destroying it ends the test at once.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    enum class Step { Resolve, Connect, Secure, SignIn, Count };
    Q_ENUM(Step)

    /// What the last step found.
    struct Counted {
        int messages = 0;
        qint64 bytes = 0;
        QStringList mailboxes; ///< that can be collected
    };

    /// `secret`: what the form holds; without one it is read from `secrets`.
    ConnectionTest(AccountSettings account, std::optional<Secret> secret, SecretStore& secrets,
                   QObject* parent = nullptr);
    ~ConnectionTest() override;

    /// Starts; stepDone for each step in order (Secure is left out without TLS), then exactly one of the last
    /// two.
    void start();

Q_SIGNALS:
    void stepStarted(postbag::ConnectionTest::Step step);
    void stepDone(postbag::ConnectionTest::Step step);
    void succeeded(const postbag::ConnectionTest::Counted& counted);
    void failedAt(postbag::ConnectionTest::Step step, const postbag::Error& error);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace postbag
