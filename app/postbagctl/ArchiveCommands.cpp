// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/ArchiveCommands.h"

#include "app/postbagctl/FolderCommands.h"
#include "app/postbagctl/Tr.h"
#include "core/archive/Exporter.h"
#include "core/archive/FileListReader.h"
#include "core/archive/Importer.h"
#include "core/archive/MaildirFolders.h"
#include "core/store/Backup.h"
#include "core/store/FolderPath.h"
#include "core/store/FolderStore.h"
#include "core/store/IntegrityCheck.h"

#include <QFileInfo>

#include <algorithm>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<ArchiveFormat> formatNamed(const QString& word)
{
    if (word == "mbox"_L1)
        return ArchiveFormat::Mbox;
    if (word == "maildir"_L1)
        return ArchiveFormat::Maildir;
    if (word == "eml"_L1)
        return ArchiveFormat::Eml;
    return std::nullopt;
}

void failWith(Context& context, const Error& error, const Exit& exit)
{
    context.console().complain(error, {});
    exit(SomethingFailed);
}

void exportMail(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto format = formatNamed(arguments.value(u"format"_s));
    const QString path = arguments.value(u"output"_s);
    if (!format || path.isEmpty()) {
        context.console().complain(format ? Tr::tr("--%1 is missing.").arg(u"output"_s)
                                          : Tr::tr("Choose --format mbox, maildir or eml."));
        return exit(WrongUsage);
    }
    MessageQuery query;
    if (!applyFolder(context, arguments, query))
        return exit(context.refusal());
    MessageReader* reader = context.reader();
    if (!reader)
        return exit(SomethingFailed);
    auto archive = createArchive(*format, path);
    if (!archive)
        return failWith(context, archive.error(), exit);
    const auto exported = Exporter(*reader, **archive).run(query, [](qint64, qint64) { return true; });
    if (!exported)
        return failWith(context, exported.error(), exit);
    context.console().line(Tr::tr("%n message(s) exported.", nullptr, static_cast<int>(exported->exported)));
    for (const MessageId id : exported->damaged)
        context.console().complain(
            Tr::tr("Message %1 is damaged in the store and was left out.").arg(id.value));
    exit(exported->damaged.isEmpty() ? Well : SomethingFailed);
}

/// Into the folder of this name; a new one stays only if a message came into it.
Result<ImportReport> importInto(StoreWriter& store, const MessageReader& reader,
                                std::unique_ptr<ArchiveReader> archive, const QString& name)
{
    const auto before = reader.folders();
    const auto folder = store.folders().ensure(name);
    if (!before || !folder)
        return folder ? before.error() : folder.error();
    Importer importer(std::move(archive), *folder);
    for (bool more = true; more;) {
        const auto step = importer.step(store.messages(), std::chrono::seconds(1));
        if (!step)
            return step.error();
        more = *step;
    }
    const ImportReport report = importer.report();
    const bool isNew = std::none_of(before->begin(), before->end(),
                                    [&](const Folder& known) { return known.id == *folder; });
    if (isNew && report.collected == 0)
        if (const auto removed = store.folders().remove(*folder); !removed)
            return removed.error();
    return report;
}

void importMail(Context& context, const Arguments& arguments, const Exit& exit)
{
    if (arguments.has(u"folder"_s) && !usableOrComplain(context, arguments.value(u"folder"_s)))
        return exit(WrongUsage);
    StoreWriter* store = context.writer();
    const MessageReader* reader = context.reader();
    if (!store || !reader)
        return exit(SomethingFailed);
    const QFileInfo path(arguments.positional.first());
    auto archive = openArchive(path.filePath());
    if (!archive)
        return failWith(context, archive.error(), exit);
    QString name = arguments.has(u"folder"_s) ? arguments.value(u"folder"_s) : path.completeBaseName();
    if (!isFolderPath(name))
        name = Tr::tr("Imported");
    auto imported = importInto(*store, *reader, std::move(*archive), name);
    if (!imported)
        return failWith(context, imported.error(), exit);
    ImportReport all = *imported;
    for (const MaildirFolder& below : maildirFolders(path.filesystemFilePath())) {
        auto part = FileListReader::ofMaildir(below.path);
        if (!part)
            return failWith(context, part.error(), exit);
        if ((*part)->position().total == 0)
            continue;
        const QStringList names = (name.split(u'/') + below.names).mid(0, deepestFolder);
        imported = importInto(*store, *reader, std::move(*part), names.join(u'/'));
        if (!imported)
            return failWith(context, imported.error(), exit);
        all += *imported;
    }
    context.console().line(Tr::tr("%n message(s) imported.", nullptr, all.collected));
    if (all.duplicates > 0)
        context.console().line(Tr::tr("%n message(s) were already here.", nullptr, all.duplicates));
    if (all.leftOut > 0)
        context.console().complain(
            Tr::tr("%n message(s) could not be read and were left out.", nullptr, all.leftOut));
    for (const QString& file : std::as_const(all.leftOutFiles))
        context.console().complain(
            Tr::tr("Left out, because it is empty, too large or unreadable: %1").arg(file));
    exit(all.leftOut > 0 ? SomethingFailed : Well);
}

/// For long work: a line on stderr, redrawn at each tenth, only if a person watches.
StoreProgress progressOn(Console& console, const QString& text)
{
    if (!Console::outIsTerminal())
        return [](qint64, qint64) { return true; };
    return [&console, text, shown = -1](qint64 done, qint64 total) mutable {
        const int tenth = total > 0 ? static_cast<int>(done * 10 / total) : 0;
        if (tenth != shown)
            console.note(u"%1 %2 %"_s.arg(text).arg(tenth * 10));
        shown = tenth;
        return true;
    };
}

void backUp(Context& context, const Arguments& arguments, const Exit& exit)
{
    if (!context.reader())
        return exit(SomethingFailed);
    const QString path = arguments.positional.first();
    const auto written = Backup(context.profile().databasePath())
                             .writeTo(path, progressOn(context.console(), Tr::tr("Backing up:")));
    if (!written)
        return failWith(context, written.error(), exit);
    context.console().line(Tr::tr("The backup is in %1.").arg(path));
    exit(Well);
}

void check(Context& context, const Arguments&, const Exit& exit)
{
    if (!context.reader())
        return exit(SomethingFailed);
    Console& console = context.console();
    const auto report =
        IntegrityCheck(context.profile().databasePath()).run(progressOn(console, Tr::tr("Checking:")));
    if (!report)
        return failWith(context, report.error(), exit);
    if (report->isSound()) {
        console.line(Tr::tr("Everything is in order: %n message bodies checked.", nullptr,
                            static_cast<int>(report->bodiesChecked)));
        return exit(Well);
    }
    for (const MessageId id : report->damagedMessages)
        console.complain(Tr::tr("Message %1 is damaged.").arg(id.value));
    for (const QString& words : report->databaseErrors)
        console.complain(words);
    if (report->wrongCounters > 0)
        console.complain(Tr::tr("%n folder(s) count their messages wrongly.", nullptr,
                                static_cast<int>(report->wrongCounters)));
    console.note(
        Tr::tr("Restore the store from a backup; what is still on the servers can be collected again."));
    exit(SomethingFailed);
}

} // namespace

QList<Command> archiveCommands()
{
    return {
        {{u"export"_s},
         {},
         0,
         0,
         Tr::tr("Write messages to files that other programs read."),
         {{u"format"_s, u"mbox|maildir|eml"_s, Tr::tr("maildir and eml keep the exact bytes.")},
          {u"output"_s, u"PATH"_s, Tr::tr("A new file for mbox, a folder for the others.")},
          {u"folder"_s, u"F"_s, Tr::tr("Only this folder. Default: all mail.")}},
         exportMail},
        {{u"import"_s},
         u"PATH"_s,
         1,
         1,
         Tr::tr("Bring in an mbox file, a Maildir or .eml files; nothing twice."),
         {{u"folder"_s, u"F"_s, Tr::tr("Where the messages go. Default: a folder named like the file.")}},
         importMail},
        {{u"backup"_s},
         u"PATH"_s,
         1,
         1,
         Tr::tr("Write a consistent copy of the store, also while it is in use."),
         {},
         backUp},
        {{u"check"_s},
         {},
         0,
         0,
         Tr::tr("Check the store: the database, and every message against its hash."),
         {},
         check},
    };
}

} // namespace postbag::ctl
