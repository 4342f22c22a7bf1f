// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"

#include <QObject>

#include <chrono>

namespace postbag {

/// The first line that the account's command prints, run by /bin/sh without input and without a terminal. An
/// exit code, no line, or more than 64 KiB before its end are SecretCommandFailed; the end of what the
/// command said on stderr goes into the error's detail, its output nowhere. A command that is not done at the
/// deadline is killed with all its children. Deleting the store kills what runs, without an answer.
class CommandSecret final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit CommandSecret(std::chrono::milliseconds deadline = std::chrono::seconds(30),
                           QObject* parent = nullptr);

    void read(const AccountSettings& account, SecretAnswer answer) override;
    /// There is nothing to write to: SecretStoreUnavailable.
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override;
    /// Nothing is stored: a success.
    void remove(const AccountSettings& account, DoneAnswer answer) override;
    /// Nothing is remembered: the command is run each time.
    void refused(const AccountSettings&) override {}

private:
    const std::chrono::milliseconds m_deadline;
};

} // namespace postbag
