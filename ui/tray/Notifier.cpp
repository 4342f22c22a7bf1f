// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Notifier.h"

#include "core/base/SafeText.h"
#include "ui/shared/ErrorText.h"

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 80;

/// A subject is data. Notification services may read markup: angle brackets become look-alikes.
QString harmless(const QString& subject)
{
    QString text = QString::fromStdString(printable(subject.toStdString())).simplified();
    text.replace(u'<', u'‹').replace(u'>', u'›');
    return text.size() > longestSubject ? text.left(longestSubject - 1) + u'…' : text;
}

} // namespace

void Notifier::collected(AccountId account, const QString& accountName,
                         const QList<CommittedMessage>& messages)
{
    for (const CommittedMessage& message : messages) {
        if (message.outcome != StoreOutcome::Collected)
            continue;
        auto mail = std::ranges::find(m_new, account, &NewMail::account);
        if (mail == m_new.end())
            mail = m_new.insert(m_new.end(), {account, accountName, 0, {}, false});
        ++mail->count;
        if (mail->subjects.size() < subjectsShown)
            mail->subjects.append(message.subject.isEmpty() ? tr("(no subject)") : harmless(message.subject));
    }
}

void Notifier::finished(const RunReport& report, int failures, bool goesOn)
{
    if (const auto mail = std::ranges::find(m_new, report.account, &NewMail::account); mail != m_new.end())
        mail->moreComes = goesOn;
    if (report.ok()) {
        m_told.remove(report.account);
        return;
    }
    const ErrorCause cause = report.error->cause;
    if (report.error->kind() == ErrorKind::Cancelled || failures < failuresBeforeNotice)
        return;
    if (m_told.contains(report.account) && m_told.value(report.account) == cause)
        return;
    m_told.insert(report.account, cause);
    m_errors.append(ErrorText::headline(*report.error, report.accountName));
}

bool Notifier::endBacklogs(const std::function<bool(AccountId)>& goesOn)
{
    bool any = false;
    for (NewMail& mail : m_new) {
        if (!mail.moreComes || goesOn(mail.account))
            continue;
        mail.moreComes = false;
        any = true;
    }
    return any;
}

std::optional<Notice> Notifier::take()
{
    const auto all = std::exchange(m_new, {});
    const QStringList errors = std::exchange(m_errors, {});
    int total = 0;
    QStringList perAccount;
    QStringList subjects;
    for (const NewMail& mail : all) {
        if (mail.moreComes) {
            m_new.append(mail);
            continue;
        }
        total += mail.count;
        //: %1 is the name of an account: "abv: 3 new"
        perAccount.append(tr("%1: %Ln new", nullptr, mail.count).arg(mail.accountName));
        subjects += mail.subjects;
    }
    if (total == 0 && errors.isEmpty())
        return {};
    Notice notice;
    if (total == 0) {
        notice.about = Notice::About::Trouble;
        notice.title = tr("%Ln account(s) cannot be collected", nullptr, int(errors.size()));
        notice.text = errors.join(u'\n');
        return notice;
    }
    notice.title = tr("%Ln new message(s)", nullptr, total);
    notice.text =
        (QStringList{perAccount.join(u", "_s)} + subjects.mid(0, subjectsShown) + errors).join(u'\n');
    return notice;
}

} // namespace postbag
