// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountQuestions.h"

#include "ui/shared/Prompter.h"

#include <QLocale>

namespace postbag {

namespace {

QString namesOf(const QList<AccountSettings>& accounts)
{
    QStringList names;
    for (const AccountSettings& account : accounts)
        names.append(account.name);
    return QLocale().createSeparatedList(names);
}

} // namespace

void AccountQuestions::removal(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                               std::function<void(bool)> yes)
{
    const auto ask = [accounts]() -> Prompter::Question {
        const int count = int(accounts.size());
        return {.title = tr("Delete %n account(s)?", nullptr, count),
                .text =
                    tr("Postbag will no longer collect %1, and forgets settings and password. Nothing on the "
                       "server is touched. This cannot be undone.")
                        .arg(namesOf(accounts)),
                .confirm = tr("Delete"),
                .option = tr("Also delete all mail of these accounts here, for good", nullptr, count)};
    };
    prompter.confirmWithOption(over, ask, std::move(yes));
}

void AccountQuestions::forgetting(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                                  Yes yes)
{
    const auto ask = [accounts]() -> Prompter::Question {
        return {.title = tr("Forget what was collected?"),
                .text = tr("The next run fetches everything of %1 again that is on the server. Mail that is "
                           "still here is not stored twice; mail that you deleted here comes back.")
                            .arg(namesOf(accounts)),
                .confirm = tr("Forget"),
                .option = {}};
    };
    prompter.confirm(over, ask, std::move(yes));
}

void AccountQuestions::mailDeletion(Prompter& prompter, QWidget* over, const QList<AccountSettings>& accounts,
                                    Yes yes)
{
    const auto ask = [accounts]() -> Prompter::Question {
        return {.title = tr("Delete local mail?"),
                .text =
                    tr("All mail of %1 is deleted from this computer for good, in every folder. Nothing on "
                       "the server is touched, and none of it is fetched again.")
                        .arg(namesOf(accounts)),
                .confirm = tr("Delete mail"),
                .option = {}};
    };
    prompter.confirm(over, ask, std::move(yes));
}

void AccountQuestions::noTls(Prompter& prompter, QWidget* over, const AccountSettings& account, Yes yes)
{
    const auto ask = [name = account.name]() -> Prompter::Question {
        return {.title = tr("Collect %1 without protection?").arg(name),
                .text =
                    tr("Without TLS others on the way can read your mail, and maybe your password. Do this "
                       "only on a network that you trust."),
                .confirm = tr("Switch TLS off"),
                .option = {}};
    };
    prompter.confirm(over, ask, std::move(yes));
}

void AccountQuestions::notLeaving(Prompter& prompter, QWidget* over, const AccountSettings& account,
                                  std::optional<int> alsoThere, Yes yes)
{
    const auto ask = [account, alsoThere]() -> Prompter::Question {
        const bool atOnce = account.leave == LeavePolicy::Delete;
        QStringList text{atOnce
                             ? tr("From the next run on, each message is deleted from the server once it is "
                                  "safe here.")
                             : tr("From the next run on, each message is deleted from the server %n day(s) "
                                  "after it was collected.",
                                  nullptr, account.leaveDays)};
        if (!alsoThere)
            text += tr("This holds for messages that were collected before, too.");
        else if (*alsoThere > 0)
            text += tr("This holds for %Ln message(s), too, collected before and still there.", nullptr,
                       *alsoThere);
        text += tr("This computer then has the only copy.");
        return {.title = tr("Delete the messages of %1 from its server?").arg(account.name),
                .text = text.join(u' '),
                .confirm = tr("Delete from the server"),
                .option = {}};
    };
    prompter.confirm(over, ask, std::move(yes));
}

} // namespace postbag
