// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayState.h"

#include "ui/shared/Format.h"

namespace postbag {

using namespace Qt::StringLiterals;

TrayState trayStateOf(const TrayFacts& facts)
{
    if (facts.pausedAll)
        return TrayState::Paused;
    if (facts.collecting)
        return TrayState::Collecting;
    if (facts.newMessages > 0)
        return TrayState::NewMail;
    return facts.failedAccounts > 0 ? TrayState::Attention : TrayState::Idle;
}

QString TrayText::line(const TrayFacts& facts, const QDateTime& now)
{
    if (facts.accounts == 0)
        return tr("No accounts yet");
    QStringList parts;
    if (facts.newMessages > 0)
        parts.append(tr("%Ln new", nullptr, facts.newMessages));
    if (facts.failedAccounts > 0)
        parts.append(tr("%Ln account(s) need attention", nullptr, facts.failedAccounts));
    if (facts.pausedAll)
        parts.append(tr("paused"));
    else if (facts.collecting)
        parts.append(tr("collecting…"));
    else if (facts.nextRun.isValid())
        parts.append(tr("next check %1").arg(Format::moment(facts.nextRun, now)));
    return parts.isEmpty() ? tr("No new mail") : parts.join(u", "_s);
}

} // namespace postbag
