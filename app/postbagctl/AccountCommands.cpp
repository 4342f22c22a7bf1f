// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/AccountCommands.h"

#include "app/postbagctl/AccountOptions.h"
#include "app/postbagctl/AccountTest.h"
#include "app/postbagctl/LeftAside.h"
#include "app/postbagctl/PasswordInput.h"
#include "app/postbagctl/Tr.h"
#include "core/accounts/AccountStore.h"
#include "core/collect/CollectLock.h"
#include "core/secrets/KeychainStore.h"
#include "core/store/MessageReader.h"
#include "core/store/MessageWriter.h"
#include "core/store/ServerLedger.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"

#include <QTextStream>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Says everything that is wrong with the settings; true if nothing is.
bool validOrComplain(Context& context, StoreWriter& store, const AccountSettings& settings)
{
    const auto accounts = store.accounts().all();
    if (!accounts) {
        context.console().complain(accounts.error(), settings.name);
        return false;
    }
    QStringList others;
    for (const AccountSettings& account : *accounts)
        if (account.id != settings.id)
            others << account.name;
    const auto problems = validate(settings, others);
    for (const SettingsProblem problem : problems)
        context.console().complain(ErrorText::problem(problem));
    return problems.isEmpty();
}

/// Puts the password where the options say, then goes on with `then`, which hears whether there was one. If
/// it cannot be kept, the command ends there: an account is not added, nor changed, without the password that
/// was given for it.
void keepPassword(Context& context, const Arguments& arguments, const AccountSettings& settings,
                  const Exit& exit, const std::function<void(bool kept)>& then)
{
    const bool fromInput = arguments.has(u"password-stdin"_s);
    const bool ask = arguments.has(u"keychain"_s) && Console::inIsTerminal();
    if (!fromInput && !ask)
        return then(false);
    const auto password = fromInput ? passwordFromInput()
                                    : passwordFromTerminal(Tr::tr("Password for %1: ").arg(settings.name));
    if (!password) {
        context.console().complain(password.error(), settings.name);
        return exit(SomethingFailed);
    }
    // The answer owns the store: it lives until its answer has come.
    auto keychain = std::make_shared<KeychainStore>();
    keychain->write(
        settings, *password, [keychain, &context, settings, exit, then](const Result<void>& written) {
            if (written)
                return then(true);
            context.console().complain(written.error(), settings.name);
            context.console().note(
                Tr::tr("On a machine without a password store use --password-command or --password-ask."));
            exit(SomethingFailed);
        });
}

/// The last step of add and edit.
template <typename T>
void endStored(Context& context, const AccountSettings& settings, const Result<T>& stored, const Exit& exit)
{
    if (!stored) {
        context.console().complain(stored.error(), settings.name);
        return exit(SomethingFailed);
    }
    if (settings.security == Security::None && settings.auth == AuthMechanism::Apop)
        context.console().note(Tr::tr("Warning: without TLS, others on the network can read the mail of %1.")
                                   .arg(settings.name));
    else if (settings.security == Security::None)
        context.console().note(
            Tr::tr("Warning: without TLS, others on the network can read the mail of %1 and may read its "
                   "password.")
                .arg(settings.name));
    exit(Well);
}

void add(Context& context, const Arguments& arguments, const Exit& exit)
{
    for (const QString& needed : {u"name"_s, u"protocol"_s, u"host"_s, u"user"_s})
        if (!arguments.has(needed)) {
            context.console().complain(Tr::tr("--%1 is missing.").arg(needed));
            return exit(WrongUsage);
        }
    AccountSettings settings;
    if (const auto wrong = applyOptions(arguments, settings)) {
        context.console().complain(*wrong);
        return exit(WrongUsage);
    }
    StoreWriter* store = context.writer();
    if (!store)
        return exit(SomethingFailed);
    if (!validOrComplain(context, *store, settings))
        return exit(WrongUsage);
    keepPassword(context, arguments, settings, exit, [&context, store, settings, exit](bool) {
        endStored(context, settings, store->accounts().add(settings), exit);
    });
}

/// True if the person at the terminal types yes.
bool agrees(const QString& question)
{
    QTextStream(stderr) << Console::harmless(question) << u' ' << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed();
    return !answer.isEmpty() && Tr::tr("yes").startsWith(answer, Qt::CaseInsensitive);
}

/// Mail that was to stay on the server, under a policy that now removes: it goes only if somebody says so.
Result<void> settleRemoval(Context& context, StoreWriter& store, const AccountSettings& settings,
                           LeavePolicy before, bool yes)
{
    const auto stored = store.accounts().byId(settings.id);
    const auto count = context.reader()->alsoOnServer(settings.id);
    if (!stored || !count)
        return stored ? count.error() : stored.error();
    if (!*stored || !(*stored)->keepCollectedBefore.isValid())
        return {};
    const int waiting = static_cast<int>(*count);
    const bool isNews = before == LeavePolicy::Leave;
    const bool ask = isNews && !yes && waiting > 0 && Console::inIsTerminal();
    if (yes || waiting == 0 ||
        (ask &&
         agrees(Tr::tr("%Ln message(s) that are here already are still on the server of %1. Delete these "
                       "there, too? [yes/no]",
                       nullptr, waiting)
                    .arg(settings.name))))
        return store.accounts().confirmRemoval(settings.id);
    if (isNews)
        context.console().note(
            Tr::tr("%Ln message(s) that were collected before stay on the server. To delete "
                   "these there, too: postbagctl account edit %1 --yes",
                   nullptr, waiting)
                .arg(settings.name));
    return {};
}

void edit(Context& context, const Arguments& arguments, const Exit& exit)
{
    auto settings = context.account(arguments.positional.first());
    if (!settings)
        return exit(context.refusal());
    const LeavePolicy before = settings->leave;
    if (const auto wrong = applyOptions(arguments, *settings)) {
        context.console().complain(*wrong);
        return exit(WrongUsage);
    }
    StoreWriter* store = context.writer();
    if (!validOrComplain(context, *store, *settings))
        return exit(WrongUsage);
    const bool yes = arguments.has(u"yes"_s);
    keepPassword(context, arguments, *settings, exit,
                 [&context, store, settings = *settings, exit, before, yes](bool kept) {
                     auto stored = store->accounts().update(settings);
                     if (stored && kept)
                         stored = store->accounts().noteSecretStored(settings.id);
                     if (stored)
                         stored = settleRemoval(context, *store, settings, before, yes);
                     endStored(context, settings, stored, exit);
                 });
}

void list(Context& context, const Arguments&, const Exit& exit)
{
    MessageReader* reader = context.reader();
    if (!reader)
        return exit(SomethingFailed);
    const auto accounts = reader->accounts();
    const auto histories = reader->histories();
    if (!accounts || !histories) {
        context.console().complain(accounts ? histories.error() : accounts.error(), {});
        return exit(SomethingFailed);
    }
    QList<QStringList> rows;
    for (const AccountSettings& account : *accounts) {
        const auto skipped = reader->skipped(account.id);
        if (!skipped) {
            context.console().complain(skipped.error(), account.name);
            return exit(SomethingFailed);
        }
        const auto history = histories->value(account.id);
        QJsonObject object = shown(account);
        if (history.lastSuccess.isValid())
            object.insert(u"last-success"_s, history.lastSuccess.toUTC().toString(Qt::ISODate));
        if (history.lastRun && history.lastRun->error)
            object.insert(u"last-error"_s, QString::fromUtf8(nameOf(history.lastRun->error->kind())));
        object.insert(u"left-aside"_s, skipped->size());
        context.console().object(object);
        QString state = account.paused ? Tr::tr("paused")
                        : history.lastRun && history.lastRun->error
                            ? ErrorText::headline(*history.lastRun->error, account.name)
                        : history.lastSuccess.isValid()
                            ? Tr::tr("collected %1").arg(Format::moment(history.lastSuccess))
                            : Tr::tr("never collected");
        if (!skipped->isEmpty())
            state = Tr::tr("%1; left aside: %2").arg(state, Format::number(skipped->size()));
        rows << QStringList{account.name,
                            object[u"protocol"_s].toString(),
                            shownServer(account),
                            account.user,
                            object[u"security"_s].toString(),
                            shownLeave(account),
                            shownInterval(account.interval),
                            state};
    }
    if (rows.isEmpty())
        context.console().line(Tr::tr("No accounts yet. postbagctl account add makes the first one."));
    else
        context.console().table({Tr::tr("Name"), Tr::tr("Protocol"), Tr::tr("Server"), Tr::tr("User"),
                                 Tr::tr("Security"), Tr::tr("Leave"), Tr::tr("Every"), Tr::tr("State")},
                                rows);
    exit(Well);
}

/// Changes each named account, or none where a name is unknown; the first that cannot be changed ends the
/// command.
void changeEach(Context& context, const QStringList& names, const Exit& exit,
                const std::function<Result<void>(StoreWriter&, AccountSettings)>& change)
{
    QList<AccountSettings> accounts;
    for (const QString& name : names) {
        const auto settings = context.account(name);
        if (!settings)
            return exit(context.refusal());
        accounts.append(*settings);
    }
    for (const AccountSettings& settings : std::as_const(accounts))
        if (const auto changed = change(*context.writer(), settings); !changed) {
            context.console().complain(changed.error(), settings.name);
            return exit(SomethingFailed);
        }
    exit(Well);
}

void setPaused(Context& context, const Arguments& arguments, const Exit& exit, bool paused)
{
    changeEach(context, arguments.positional, exit, [paused](StoreWriter& store, AccountSettings settings) {
        settings.paused = paused;
        return store.accounts().update(settings);
    });
}

/// A change that a run must not meet half-way: what it has just asked the server to remove would be gone
/// here, too.
Result<void> whileNobodyCollects(const Context& context, const AccountSettings& settings,
                                 const std::function<Result<void>()>& change)
{
    const auto lock = CollectLock::take(context.profile().collectLockPath(settings.uuid));
    return lock ? change() : lock.error();
}

void remove(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto settings = context.account(arguments.positional.first());
    if (!settings)
        return exit(context.refusal());
    const bool deleteMail = arguments.has(u"delete-mail"_s);
    if (const auto removed = whileNobodyCollects(
            context, *settings,
            [&] { return context.writer()->accounts().remove(settings->id, deleteMail); });
        !removed) {
        context.console().complain(removed.error(), settings->name);
        return exit(SomethingFailed);
    }
    if (settings->secretSource != SecretSource::Keychain)
        return exit(Well);
    // A machine without a password store has no password of this account in it: nothing to complain about.
    auto keychain = std::make_shared<KeychainStore>();
    keychain->remove(*settings, [keychain, exit](const Result<void>&) { exit(Well); });
}

void clear(Context& context, const Arguments& arguments, const Exit& exit)
{
    const bool forget = arguments.has(u"forget"_s);
    if (forget == arguments.has(u"delete-mail"_s)) {
        context.console().complain(Tr::tr("Say which: --forget or --delete-mail."));
        return exit(WrongUsage);
    }
    const auto change = [forget](StoreWriter& store, AccountId id) {
        return forget ? store.ledger().forget(id) : store.messages().removeAllOf(id);
    };
    changeEach(context, arguments.positional, exit, [&](StoreWriter& store, const AccountSettings& settings) {
        return whileNobodyCollects(context, settings, [&] { return change(store, settings.id); });
    });
}

} // namespace

QList<Command> accountCommands()
{
    QList<OptionSpec> editOptions = accountOptions();
    editOptions << OptionSpec{u"yes"_s,
                              {},
                              Tr::tr("When messages no longer stay on the server: also delete there what was "
                                     "collected before.")};
    const OptionSpec json{u"json"_s, {}, Tr::tr("One JSON object a line.")};
    const OptionSpec deleteMail{u"delete-mail"_s, {}, Tr::tr("Delete the local mail of this account too.")};
    const auto account = [](const char16_t* word) {
        return QStringList{u"account"_s, QString::fromUtf16(word)};
    };
    return {
        {account(u"add"), {}, 0, 0, Tr::tr("Add an account."), accountOptions(), add},
        {account(u"list"), {}, 0, 0, Tr::tr("List the accounts."), {json}, list},
        {account(u"edit"), u"NAME"_s, 1, 1, Tr::tr("Change an account; options as for add."), editOptions,
         edit},
        {account(u"pause"),
         u"NAME…"_s,
         1,
         -1,
         Tr::tr("Stop collecting these accounts by themselves."),
         {},
         [](Context& c, const Arguments& a, const Exit& e) { setPaused(c, a, e, true); }},
        {account(u"resume"),
         u"NAME…"_s,
         1,
         -1,
         Tr::tr("Collect these accounts again."),
         {},
         [](Context& c, const Arguments& a, const Exit& e) { setPaused(c, a, e, false); }},
        {account(u"remove"),
         u"NAME"_s,
         1,
         1,
         Tr::tr("Remove an account. Its mail stays, here and on the server."),
         {deleteMail},
         remove},
        {account(u"clear"),
         u"NAME"_s,
         1,
         1,
         Tr::tr("Forget what was collected, or delete what is here."),
         {{u"forget"_s,
           {},
           Tr::tr("Forget what was collected: the next run fetches everything on the server.")},
          deleteMail},
         clear},
        {account(u"skipped"),
         u"NAME"_s,
         1,
         1,
         Tr::tr("List the messages that were left aside on the server, or fetch them anyway."),
         {{u"fetch"_s, u"ID|all"_s,
           Tr::tr("The next run fetches this message whatever its size; may be given several times.")},
          json},
         leftAside},
        {account(u"test"),
         u"NAME"_s,
         1,
         1,
         Tr::tr("Connect, sign in and count; change nothing."),
         {json},
         testAccount},
    };
}

} // namespace postbag::ctl
