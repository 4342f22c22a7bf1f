// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TerminationSignals.h"
#include "app/postbagctl/AccountCommands.h"
#include "app/postbagctl/ArchiveCommands.h"
#include "app/postbagctl/CollectCommands.h"
#include "app/postbagctl/CommandLine.h"
#include "app/postbagctl/FolderCommands.h"
#include "app/postbagctl/MailCommands.h"
#include "app/postbagctl/Tr.h"
#include "ui/shared/Language.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace postbag;
    using namespace postbag::ctl;

    TerminationSignals::ignoreFileSizeLimit();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postbagctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTBAG_VERSION));
    Language language;
    language.use({});

    Console console;
    const CommandLine commandLine(accountCommands() + collectCommands() + folderCommands() + mailCommands() +
                                  archiveCommands());
    const int code = commandLine.run(QCoreApplication::arguments().mid(1), console);
    if (Console::outIsWhole())
        return code;
    // A script must not take half a message for a whole one.
    console.complain(Tr::tr("The output could not be written completely."));
    return code == Well ? SomethingFailed : code;
}
