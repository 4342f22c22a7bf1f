// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/AccountTest.h"

#include "app/postbagctl/TerminalPasswordPrompter.h"
#include "app/postbagctl/Tr.h"
#include "core/collect/ConnectionTest.h"
#include "core/secrets/AccountSecrets.h"
#include "ui/shared/Format.h"

#include <QJsonArray>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

using Step = ConnectionTest::Step;

QString wordOf(Step step)
{
    switch (step) {
    case Step::Resolve:
        return u"resolve"_s;
    case Step::Connect:
        return u"connect"_s;
    case Step::Secure:
        return u"secure"_s;
    case Step::SignIn:
        return u"sign-in"_s;
    case Step::Count:
        break;
    }
    return u"count"_s;
}

QString sentenceOf(Step step, const AccountSettings& account)
{
    switch (step) {
    case Step::Resolve:
        return Tr::tr("%1 found").arg(account.host);
    case Step::Connect:
        return Tr::tr("connected to port %1").arg(account.effectivePort());
    case Step::Secure:
        return Tr::tr("certificate is in order");
    case Step::SignIn:
        return Tr::tr("signed in as %1").arg(account.user);
    case Step::Count:
        break;
    }
    return Tr::tr("counted");
}

/// What one test needs, alive until it has ended.
struct Trial : QObject {
    explicit Trial(const AccountSettings& account) : secrets(prompter), test(account, std::nullopt, secrets)
    {}

    TerminalPasswordPrompter prompter;
    AccountSecrets secrets;
    ConnectionTest test;
};

} // namespace

void testAccount(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto account = context.account(arguments.positional.first());
    if (!account)
        return exit(context.refusal());
    Console& console = context.console();
    auto trial = std::make_unique<Trial>(*account);
    ConnectionTest* test = &trial->test;
    context.keep(std::move(trial));
    QObject::connect(test, &ConnectionTest::stepDone, test, [&console, account = *account](Step step) {
        console.object({{u"event"_s, u"step"_s}, {u"step"_s, wordOf(step)}, {u"state"_s, u"ok"_s}});
        if (step != Step::Count)
            console.line(u"✓ "_s + sentenceOf(step, account));
    });
    QObject::connect(
        test, &ConnectionTest::succeeded, test, [&console, exit](const ConnectionTest::Counted& counted) {
            console.object({{u"event"_s, u"result"_s},
                            {u"state"_s, u"ok"_s},
                            {u"messages"_s, counted.messages},
                            {u"bytes"_s, counted.bytes},
                            {u"mailboxes"_s, QJsonArray::fromStringList(counted.mailboxes)}});
            console.line(
                u"✓ "_s +
                Tr::tr("%n message(s), %1", nullptr, counted.messages).arg(Format::size({counted.bytes})));
            exit(Well);
        });
    QObject::connect(test, &ConnectionTest::failedAt, test,
                     [&console, exit, name = account->name](Step step, const Error& error) {
                         console.object({{u"event"_s, u"result"_s},
                                         {u"state"_s, u"error"_s},
                                         {u"step"_s, wordOf(step)},
                                         {u"error"_s, console.shown(error, name)}});
                         console.complain(error, name);
                         exit(SomethingFailed);
                     });
    test->start();
}

} // namespace postbag::ctl
