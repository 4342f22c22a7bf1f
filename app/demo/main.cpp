// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TerminationSignals.h"
#include "app/demo/Demo.h"
#include "ui/shared/Language.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char** argv)
{
    using postbag::demo::Demo;

    QCoreApplication application(argc, argv);
    postbag::Language language;
    language.use({});
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool window = display && !QCoreApplication::arguments().contains(QStringLiteral("--terminal"));

    Demo demo(QCoreApplication::applicationDirPath(), window ? Demo::Face::Window : Demo::Face::Terminal);
    const postbag::TerminationSignals signals_;
    QObject::connect(&signals_, &postbag::TerminationSignals::received, &demo, &Demo::stop);
    QObject::connect(&demo, &Demo::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &demo, &Demo::start);
    return QCoreApplication::exec();
}
