// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/LeftAside.h"

#include "app/postbagctl/Tr.h"
#include "core/store/MessageReader.h"
#include "core/store/ServerLedger.h"
#include "ui/shared/Format.h"

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const SkippedMessage& message)
{
    return QString::fromStdString(message.key.serverId());
}

QString reasonText(LedgerState reason)
{
    switch (reason) {
    case LedgerState::TooBig:
        return Tr::tr("too big");
    case LedgerState::Stored:
        return Tr::tr("short each time; its original stays on the server");
    default:
        return Tr::tr("refused by the server; a later run asks again");
    }
}

void list(Console& console, const QList<SkippedMessage>& messages)
{
    QList<QStringList> rows;
    for (const SkippedMessage& message : messages) {
        console.object({{u"uid"_s, idOf(message)},
                        {u"mailbox"_s, QString::fromUtf8(message.key.mailbox())},
                        {u"size"_s, qint64(message.size.value)},
                        {u"reason"_s, reasonWord(message.reason)},
                        {u"since"_s, message.at.toUTC().toString(Qt::ISODate)}});
        rows << QStringList{idOf(message), Format::size(message.size), Format::moment(message.at),
                            reasonText(message.reason)};
    }
    if (rows.isEmpty())
        console.line(Tr::tr("No messages were left aside."));
    else
        console.table({Tr::tr("Message"), Tr::tr("Size"), Tr::tr("Since"), Tr::tr("Why")}, rows);
}

} // namespace

QString reasonWord(LedgerState reason)
{
    switch (reason) {
    case LedgerState::TooBig:
        return u"too-big"_s;
    case LedgerState::Stored:
        return u"incomplete"_s;
    default:
        return u"refused"_s;
    }
}

void leftAside(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto settings = context.account(arguments.positional.first());
    if (!settings)
        return exit(context.refusal());
    const auto messages = context.reader()->skipped(settings->id);
    if (!messages) {
        context.console().complain(messages.error(), settings->name);
        return exit(SomethingFailed);
    }
    if (!arguments.has(u"fetch"_s)) {
        list(context.console(), *messages);
        return exit(Well);
    }
    QList<ServerKey> wanted;
    for (const QString& id : arguments.values(u"fetch"_s)) {
        const auto before = wanted.size();
        for (const SkippedMessage& message : *messages)
            if (id == u"all"_s || id == idOf(message))
                wanted << message.key;
        if (wanted.size() == before && id != u"all"_s) {
            context.console().complain(
                Tr::tr("No message %1 was left aside. postbagctl account skipped %2 shows them all.")
                    .arg(id, settings->name));
            return exit(WrongUsage);
        }
    }
    if (const auto marked = context.writer()->ledger().retry(settings->id, wanted); !marked) {
        context.console().complain(marked.error(), settings->name);
        return exit(SomethingFailed);
    }
    context.console().line(Tr::tr("The next run fetches %Ln message(s) whatever their size.", nullptr,
                                  static_cast<int>(wanted.size())));
    exit(Well);
}

} // namespace postbag::ctl
