// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <optional>

namespace postbag {

/// What a notification says.
struct Notice {
    QString title;
    QString text;
    bool trouble = false; ///< it tells of errors only

    bool operator==(const Notice&) const = default;
};

/// Decides what is worth a notification: one for all runs that ended together, with new mail by account and
/// the first subjects; errors only from the third failure of an account on, and each cause once until the
/// account is well again. Values in, values out; no clock, no window.
class Notifier
{
    Q_DECLARE_TR_FUNCTIONS(postbag::Notifier)
public:
    static constexpr int failuresBeforeNotice = 3;
    static constexpr int subjectsShown = 3;

    void collected(const QString& accountName, const QList<CommittedMessage>& messages);
    /// `failures`: how often the account has failed in a row, this run included.
    void finished(const RunReport& report, int failures);
    /// What there is to say about everything since the last call; nothing if nothing.
    std::optional<Notice> take();

private:
    struct NewMail {
        QString accountName;
        int count = 0;
    };

    QList<NewMail> m_new; ///< in the order of arrival
    QStringList m_subjects;
    QStringList m_errors;
    QHash<AccountId, ErrorCause> m_told;
};

} // namespace postbag
