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

void Notifier::collected(const QString& accountName, const QList<CommittedMessage>& messages)
{
    for (const CommittedMessage& message : messages) {
        if (message.outcome != StoreOutcome::Collected)
            continue;
        auto mail = std::find_if(m_new.begin(), m_new.end(),
                                 [&](const NewMail& known) { return known.accountName == accountName; });
        if (mail == m_new.end())
            mail = m_new.insert(m_new.end(), {accountName, 0});
        ++mail->count;
        if (m_subjects.size() < subjectsShown)
            m_subjects.append(message.subject.isEmpty() ? tr("(no subject)") : harmless(message.subject));
    }
}

void Notifier::finished(const RunReport& report, int failures)
{
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

std::optional<Notice> Notifier::take()
{
    const auto fresh = std::exchange(m_new, {});
    const QStringList subjects = std::exchange(m_subjects, {});
    const QStringList errors = std::exchange(m_errors, {});
    if (fresh.isEmpty() && errors.isEmpty())
        return {};
    Notice notice;
    if (fresh.isEmpty()) {
        notice.trouble = true;
        notice.title = tr("%Ln account(s) cannot be collected", nullptr, int(errors.size()));
        notice.text = errors.join(u'\n');
        return notice;
    }
    int total = 0;
    QStringList perAccount;
    for (const NewMail& mail : fresh) {
        total += mail.count;
        //: %1 is the name of an account: "abv: 3 new"
        perAccount.append(tr("%1: %Ln new", nullptr, mail.count).arg(mail.accountName));
    }
    notice.title = tr("%Ln new message(s)", nullptr, total);
    QStringList lines{perAccount.join(u", "_s)};
    lines += subjects;
    lines += errors;
    notice.text = lines.join(u'\n');
    return notice;
}

} // namespace postbag
