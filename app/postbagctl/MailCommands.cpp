// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/MailCommands.h"

#include "app/postbagctl/FolderCommands.h"
#include "app/postbagctl/Tr.h"
#include "core/archive/NewFile.h"
#include "core/mime/BodyParts.h"
#include "core/mime/RawText.h"
#include "core/store/search/Indexer.h"
#include "core/store/search/SearchQuery.h"
#include "ui/shared/Format.h"
#include "ui/shared/SearchHelp.h"

#include <QDir>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

QString sender(const MessageRow& row)
{
    if (row.fromName.isEmpty())
        return row.fromAddress;
    return row.fromAddress.isEmpty() ? row.fromName : u"%1 <%2>"_s.arg(row.fromName, row.fromAddress);
}

void print(Console& console, const MessageRow& row)
{
    console.object({{u"id"_s, qint64(row.id.value)},
                    {u"account"_s, row.accountName},
                    {u"folder"_s, row.folderPath},
                    {u"uid"_s, QString::fromStdString(row.key.serverId())},
                    {u"size"_s, qint64(row.size.value)},
                    {u"subject"_s, row.subject},
                    {u"from"_s, sender(row)},
                    {u"date"_s, row.date.toUTC().toString(Qt::ISODate)},
                    {u"sha256"_s, QString::fromLatin1(row.sha256.toHex())},
                    {u"seen"_s, row.seen}});
    console.line(u"%1  %2  %3  %4  %5"_s.arg(row.id.value, 7)
                     .arg(Format::moment(row.date), row.seen ? u" "_s : u"●"_s,
                          sender(row).left(30).leftJustified(30), row.subject));
}

/// Prints everything that the query finds, page by page: memory does not grow with the mailbox.
void printAll(Context& context, const MessageQuery& query, const Exit& exit)
{
    MessageReader* reader = context.reader();
    if (!reader)
        return exit(SomethingFailed);
    std::optional<PageCursor> after;
    while (true) {
        const auto page = reader->page(query, after, pageSize);
        if (!page) {
            context.console().complain(page.error(), {});
            return exit(SomethingFailed);
        }
        for (const MessageRow& row : *page)
            print(context.console(), row);
        if (page->size() < pageSize)
            return exit(Well);
        after = PageCursor{page->last().date.toMSecsSinceEpoch(), page->last().id};
    }
}

void list(Context& context, const Arguments& arguments, const Exit& exit)
{
    MessageQuery query;
    if (!applyFolder(context, arguments, query))
        return exit(context.refusal());
    if (arguments.has(u"account"_s)) {
        const auto account = context.account(arguments.value(u"account"_s));
        if (!account)
            return exit(context.refusal());
        query.account = account->id;
    }
    printAll(context, query, exit);
}

void search(Context& context, const Arguments& arguments, Exit exit)
{
    MessageQuery query;
    query.search = arguments.positional.join(u' ');
    const auto unclear = SearchQuery::of(query.search).unclear;
    for (const SearchQuery::Unclear& each : unclear)
        context.console().complain(SearchHelp::notUnderstood(each));
    if (!unclear.isEmpty())
        return exit(WrongUsage);
    // A terminal has no background: what came since the last search is indexed now.
    MessageReader* reader = context.reader();
    if (!reader)
        return exit(SomethingFailed);
    if (const auto waiting = reader->notIndexed(); !waiting || *waiting > 0) {
        StoreWriter* store = context.writer();
        const auto indexed = store ? Indexer(store->connection()).finish() : Result<void>();
        if (!indexed)
            context.console().complain(indexed.error(), {});
        // What is found below is not all: no script may take it for that.
        exit = [exit, whole = store && indexed](int code) { exit(whole ? code : SomethingFailed); };
    }
    printAll(context, query, exit);
}

/// The message that the operand names; nothing after having complained.
std::optional<MessageRow> rowOf(Context& context, const QString& operand)
{
    MessageReader* reader = context.reader();
    if (!reader)
        return std::nullopt;
    bool valid = false;
    const MessageId id{operand.toLongLong(&valid)};
    const auto row = reader->row(id);
    if (!row) {
        context.console().complain(row.error(), {});
        return std::nullopt;
    }
    if (!valid || !*row)
        context.complainOfName(
            Tr::tr("There is no message %1. postbagctl list shows them all.").arg(operand));
    return valid ? *row : std::nullopt;
}

struct Found {
    MessageRow row;
    QByteArray raw;
};
std::optional<Found> messageOf(Context& context, const QString& operand)
{
    const auto row = rowOf(context, operand);
    if (!row)
        return std::nullopt;
    auto raw = context.reader()->raw(row->id);
    if (!raw) {
        context.console().complain(raw.error(), row->accountName);
        return std::nullopt;
    }
    return Found{*row, std::move(*raw)};
}

/// To a file or a pipe: the exact bytes, however many.
void writeRaw(Context& context, const QString& operand, const Exit& exit)
{
    const auto row = rowOf(context, operand);
    if (!row)
        return exit(context.refusal());
    Console& console = context.console();
    const auto content = context.reader()->content(row->id);
    const auto written = content ? content->read([&console](QByteArrayView piece) -> Result<void> {
        console.bytes(piece.toByteArray());
        return {};
    })
                                 : Result<void>(content.error());
    if (!written)
        console.complain(written.error(), row->accountName);
    exit(written ? Well : SomethingFailed);
}

QByteArray headerOf(const QByteArray& raw)
{
    if (raw.startsWith("\r\n") || raw.startsWith('\n'))
        return {};
    const auto crlf = raw.indexOf("\r\n\r\n");
    const auto lf = raw.indexOf("\n\n");
    if (crlf < 0 && lf < 0)
        return raw;
    return raw.left(crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 2 : lf + 1);
}

void show(Context& context, const Arguments& arguments, const Exit& exit)
{
    const int ways = arguments.has(u"raw"_s) + arguments.has(u"headers"_s) + arguments.has(u"text"_s);
    if (ways > 1) {
        context.console().complain(Tr::tr("Give only one of --raw, --headers and --text."));
        return exit(WrongUsage);
    }
    // A terminal must not be driven by a mail.
    if (arguments.has(u"raw"_s) && !Console::outIsTerminal())
        return writeRaw(context, arguments.positional.first(), exit);
    const auto found = messageOf(context, arguments.positional.first());
    if (!found)
        return exit(context.refusal());
    Console& console = context.console();
    if (arguments.has(u"raw"_s)) {
        console.line(QString::fromUtf8(found->raw));
        return exit(Well);
    }
    if (arguments.has(u"headers"_s)) {
        for (const QByteArray& headerLine : headerOf(found->raw).trimmed().split('\n'))
            console.line(guessedText(headerLine).remove(u'\r').replace(u'\t', u' '));
        return exit(Well);
    }
    const BodyParts parts = bodyPartsOf(found->raw);
    if (!arguments.has(u"text"_s)) {
        const QList<std::pair<QString, QString>> fields{
            {Tr::tr("From:"), sender(found->row)},
            {Tr::tr("Subject:"), found->row.subject},
            {Tr::tr("Date:"), Format::fullMoment(found->row.date)},
            {Tr::tr("Account:"), found->row.accountName},
            {Tr::tr("Folder:"), found->row.folderPath},
        };
        for (const auto& [name, value] : fields)
            console.line(u"%1 %2"_s.arg(name, value));
        for (const Attachment& attachment : parts.attachments)
            console.line(
                u"%1 %2 (%3)"_s.arg(Tr::tr("Attachment:"), attachment.name, Format::size(attachment.size)));
        console.line({});
    }
    for (const QString& textLine : parts.text.split(u'\n'))
        console.line(QString(textLine).remove(u'\r').replace(u'\t', u"    "_s));
    exit(Well);
}

void attachments(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto found = messageOf(context, arguments.positional.first());
    if (!found)
        return exit(context.refusal());
    std::optional<QDir> directory;
    if (arguments.has(u"save"_s)) {
        directory.emplace(arguments.value(u"save"_s));
        if (!ensureFolder(directory->path())) {
            context.console().complain(Tr::tr("The folder %1 cannot be made.").arg(directory->path()));
            return exit(SomethingFailed);
        }
    }
    for (const Attachment& attachment : bodyPartsOf(found->raw).attachments) {
        QJsonObject object{{u"index"_s, attachment.index},
                           {u"name"_s, attachment.name},
                           {u"original-name"_s, attachment.originalName},
                           {u"type"_s, attachment.mimeType},
                           {u"size"_s, qint64(attachment.size.value)},
                           {u"inline"_s, attachment.isInline}};
        if (directory) {
            const auto path = writeUnderFreeName(*directory, attachment.name,
                                                 attachmentContent(found->raw, attachment.index));
            if (!path) {
                context.console().complain(
                    Tr::tr("%1 cannot be written to %2.").arg(attachment.name, directory->path()));
                return exit(SomethingFailed);
            }
            object.insert(u"path"_s, *path);
        }
        context.console().object(object);
        context.console().line(u"%1  %2  %3"_s.arg(directory ? object[u"path"_s].toString() : attachment.name,
                                                   attachment.mimeType, Format::size(attachment.size)));
    }
    exit(Well);
}

QString searchNotes()
{
    QString notes = Tr::tr("What a query may have:") + u'\n';
    for (const SearchHelp::Line& line : SearchHelp::lines())
        notes += (u"  "_s + line.typed).leftJustified(31) + u' ' + line.meaning + u'\n';
    return notes +
           Tr::tr("A query that begins with \"-\" comes after --, as in: postbagctl search -- -is:read") +
           u'\n';
}

} // namespace

QList<Command> mailCommands()
{
    const OptionSpec json{u"json"_s, {}, Tr::tr("One JSON object a line.")};
    return {
        {{u"list"_s},
         {},
         0,
         0,
         Tr::tr("List the messages, newest first."),
         {{u"folder"_s, u"F"_s, Tr::tr("Only of this folder.")},
          {u"account"_s, u"A"_s, Tr::tr("Only of this account.")},
          json},
         list},
        {{u"search"_s},
         u"QUERY"_s,
         1,
         -1,
         Tr::tr("Find messages by words; all must be there."),
         {json},
         search,
         {},
         searchNotes()},
        {{u"show"_s},
         u"ID"_s,
         1,
         1,
         Tr::tr("Show a message."),
         {{u"raw"_s, {}, Tr::tr("The exact bytes as the server held them.")},
          {u"headers"_s, {}, Tr::tr("The header fields.")},
          {u"text"_s, {}, Tr::tr("Only what the reader would show, HTML turned to text.")}},
         show},
        {{u"attachments"_s},
         u"ID"_s,
         1,
         1,
         Tr::tr("List or save the attachments of a message."),
         {json, {u"save"_s, u"DIR"_s, Tr::tr("Save them there under safe names; nothing is overwritten.")}},
         attachments},
    };
}

} // namespace postbag::ctl
