// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/CtlProcess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace postbag {

using namespace Qt::StringLiterals;

CtlProcess::CtlProcess() = default;

CtlProcess::Outcome CtlProcess::run(const QStringList& arguments, const QByteArray& input,
                                    const QMap<QString, QString>& variables, const QString& outputFile) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POSTBAG_HOME"_s, m_profile.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // No password store: nothing of the desktop that runs the tests may be touched.
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_profile.path());
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(POSTBAGCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    // With the event loop turning: its server may be a part of the test.
    const bool ended = process.waitForStarted() &&
                       QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QJsonObject> CtlProcess::Outcome::objects() const
{
    QList<QJsonObject> all;
    for (const QByteArray& line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            QTest::qFail(qPrintable(u"not a JSON object: "_s + QString::fromUtf8(line)), __FILE__, __LINE__);
        all << document.object();
    }
    return all;
}

QJsonObject CtlProcess::Outcome::event(const QString& name) const
{
    for (const QJsonObject& object : objects())
        if (object[u"event"_s].toString() == name)
            return object;
    return {};
}

} // namespace postbag
