// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountBook.h"

#include <QCoreApplication>
#include <QStringList>

namespace postbag {

/// The state of an account in an icon and words; never in colour alone.
struct AccountState {
    enum class Kind { Paused, Running, Failed, Ok, NeverRun };

    Kind kind = Kind::NeverRun;
    QString icon;  ///< for Icons::named
    QString words; ///< for the cell
    QString more;  ///< for the tooltip: what to do, what the server said
    /// 0 to 100 while messages are fetched, else -1.
    int percent = -1;
};

/// Says it for an account. Gui thread, because of the translations.
class AccountStateText
{
    Q_DECLARE_TR_FUNCTIONS(postbag::AccountStateText)
public:
    static AccountState of(const AccountRow& row);
    /// "120 of 1,204", or the phase's words while nothing is counted yet.
    static QString progress(const Progress& progress);
    /// A failure in two or three words, for a narrow cell that stands beside the account's name.
    static QString brief(const Error& error);
    /// What a cell may have to say in the language of now, at its longest.
    static QStringList longWords();
};

} // namespace postbag
