// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TerminationSignals.h"
#include "app/postbag/Program.h"
#include "app/postbag/StartProblem.h"
#include "ui/main/SingleInstance.h"
#include "ui/shared/Icons.h"
#include "ui/shared/Language.h"
#include "ui/shared/ReadableStyle.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Help and version need no display.
bool asksForText(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "postbag::main", "Collects the mail of all your mailboxes into one place."));
    parser.addOption(
        {u"hidden"_s, QCoreApplication::translate("postbag::main", "Start in the notification area.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

int main(int argc, char** argv)
{
    postbag::TerminationSignals::ignoreFileSizeLimit();
    QCoreApplication::setApplicationName(u"postbag"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTBAG_VERSION));
    if (asksForText(argc, argv)) {
        QCoreApplication app(argc, argv);
        postbag::Language language;
        language.use({});
        QCommandLineParser parser;
        describe(parser);
        parser.process(app);
        return 0;
    }

    QApplication app(argc, argv);
    QApplication::setStyle(new postbag::ReadableStyle);
    QApplication::setApplicationDisplayName(u"Postbag"_s);
    QApplication::setDesktopFileName(u"postbag"_s);
    QApplication::setWindowIcon(postbag::Icons::program());
    // The tray keeps it alive; MainWindow decides what closing means.
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);

    auto profile = postbag::Profile::open();
    if (!profile) {
        postbag::Language language;
        language.use({});
        postbag::StartProblem::show(profile.error(), postbag::Profile::chosenDirectory());
        return QApplication::exec();
    }
    const bool hidden = parser.isSet(u"hidden"_s);
    postbag::SingleInstance instance(profile->directory());
    if (!instance.claim(hidden))
        return 0;
    postbag::Program program(std::move(*profile), hidden);
    QObject::connect(&instance, &postbag::SingleInstance::raiseRequested, &program,
                     &postbag::Program::bringUp);
    const postbag::TerminationSignals signals_;
    QObject::connect(&signals_, &postbag::TerminationSignals::received, &program, &postbag::Program::quit);
    return QApplication::exec();
}
