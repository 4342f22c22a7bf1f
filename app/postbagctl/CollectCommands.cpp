// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/CollectCommands.h"

#include "app/postbagctl/Collecting.h"
#include "app/postbagctl/Tr.h"
#include "core/accounts/AccountStore.h"

#include <QJsonArray>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The named accounts, or all that are not paused; nothing after having complained.
std::optional<QList<AccountSettings>> chosen(Context& context, const QStringList& names)
{
    QList<AccountSettings> accounts;
    if (!names.isEmpty()) {
        for (const QString& name : names) {
            const auto account = context.account(name);
            if (!account)
                return std::nullopt;
            if (!accounts.contains(*account))
                accounts << *account;
        }
        return accounts;
    }
    StoreWriter* store = context.writer();
    if (!store)
        return std::nullopt;
    const auto all = store->accounts().all();
    if (!all) {
        context.console().complain(all.error(), {});
        return std::nullopt;
    }
    for (const AccountSettings& account : *all)
        if (!account.paused)
            accounts << account;
    return accounts;
}

void collect(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto accounts = chosen(context, arguments.positional);
    if (!accounts) {
        RunEvents::nothingRan(context.console());
        return exit(context.refusal());
    }
    if (accounts->isEmpty()) {
        context.console().object({{u"event"_s, u"summary"_s}, {u"accounts"_s, QJsonArray()}});
        context.console().line(Tr::tr("There is nothing to collect: no accounts, or all are paused."));
        return exit(Well);
    }
    auto collecting = std::make_unique<Collecting>(context, exit, false);
    Collecting& running = *collecting;
    context.keep(std::move(collecting));
    running.collectOnce(*accounts);
}

void watch(Context& context, const Arguments&, const Exit& exit)
{
    auto collecting = std::make_unique<Collecting>(context, exit, true);
    Collecting& running = *collecting;
    context.keep(std::move(collecting));
    running.watch();
}

} // namespace

QList<Command> collectCommands()
{
    const OptionSpec json{u"json"_s, {}, Tr::tr("One JSON object a line: events, and a summary at the end.")};
    return {
        {{u"collect"_s},
         u"[NAME…]"_s,
         0,
         -1,
         Tr::tr("Collect these accounts now, or all that are not paused."),
         {json},
         collect,
         RunEvents::nothingRan},
        {{u"watch"_s}, {}, 0, 0, Tr::tr("Collect on schedule until stopped."), {json}, watch},
    };
}

} // namespace postbag::ctl
