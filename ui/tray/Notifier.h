// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace postbag {

/// What a notification says.
struct Notice {
    /// Where a click on it leads: to the mail, to the accounts that fail, or just to the window.
    enum class About { NewMail, Trouble, Program };

    QString title;
    QString text;
    About about = About::NewMail;

    bool operator==(const Notice&) const = default;
};

/// Decides what is worth a notification: one for all runs that ended together, with new mail by account and
/// the first subjects; one for all runs in a row of an account that has more than one run may bring; errors
/// only from the third failure of an account on, and each cause once until the account is well again. Values
/// in, values out; no clock, no window.
class Notifier
{
    Q_DECLARE_TR_FUNCTIONS(postbag::Notifier)
public:
    static constexpr int failuresBeforeNotice = 3;
    static constexpr int subjectsShown = 3;

    void collected(AccountId account, const QString& accountName, const QList<CommittedMessage>& messages);
    /// `failures`: how often the account has failed in a row, this run included. `goesOn`: the next run
    /// follows at once with more new mail.
    void finished(const RunReport& report, int failures, bool goesOn);
    /// Asked of each account whose next run was to bring more: no more comes where it says no (the account
    /// was paused or deleted). True if that leaves something to say.
    bool endBacklogs(const std::function<bool(AccountId)>& goesOn);
    /// What there is to say about everything since the last call; nothing if nothing.
    std::optional<Notice> take();

private:
    struct NewMail {
        AccountId account;
        QString accountName;
        int count = 0;
        QStringList subjects;
        bool moreComes = false;
    };

    QList<NewMail> m_new; ///< in the order of arrival
    QStringList m_errors;
    QHash<AccountId, ErrorCause> m_told;
};

} // namespace postbag
