// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace postbag {

class Prompter;

/// The questions before an account loses something: what will be gone, where, and what stays.
class AccountQuestions
{
    Q_DECLARE_TR_FUNCTIONS(postbag::AccountQuestions)
public:
    using Yes = std::function<void()>;

    static void removal(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                        std::function<void(bool deleteMail)> yes);
    static void forgetting(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                           Yes yes);
    static void mailDeletion(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                             Yes yes);
    /// TLS is to be switched off.
    static void noTls(Prompter& prompter, QWidget* over, const AccountSettings& account, Yes yes);
    /// Messages are to be deleted from the server. `alsoThere`: how many that are here are on it, if known.
    static void notLeaving(Prompter& prompter, QWidget* over, const AccountSettings& account,
                           std::optional<int> alsoThere, Yes yes);
};

} // namespace postbag
