// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Trial.h"

#include "tests/bench/BenchMail.h"
#include "tests/bench/DelayProxy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postbag::bench {

namespace {

constexpr int deadlineMs = 30 * 60 * 1000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void complain(const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Trial::Trial(BenchServer& server, Settings settings) : m_server(server), m_settings(std::move(settings)) {}

int Trial::messagesEach(const Scenario& scenario) const
{
    return m_settings.mostMessages > 0 ? std::min(m_settings.mostMessages, scenario.messages)
                                       : scenario.messages;
}

bool Trial::fill(const Scenario& scenario)
{
    BenchMail mail(static_cast<unsigned>(scenario.mail) + 1);
    const auto next = [&]() -> QByteArray {
        switch (scenario.mail) {
        case Scenario::Mail::Small:
            return mail.plain(4096);
        case Scenario::Mail::Tiny:
            return mail.plain(1024);
        case Scenario::Mail::Realistic:
            break;
        }
        return mail.realistic();
    };
    return m_server.fill(scenario.users, messagesEach(scenario), next);
}

bool Trial::isWanted(const Contender& contender, const Scenario& scenario) const
{
    if (!contender.speaks(scenario.protocol))
        return false;
    const bool isNamed = m_settings.contenders.contains(contender.name());
    const auto all = messagesEach(scenario) * scenario.users.size();
    if (m_settings.contenders.isEmpty() ? all > contender.mostMessages() : !isNamed)
        return false;
    if (contender.isInstalled())
        return true;
    complain(contender.name() + u" is not installed."_s);
    return false;
}

QString Trial::freshFolder(const Contender& contender, const Access& access)
{
    const QString folder = m_folder.filePath(QString::number(++m_folders));
    if (QDir().mkpath(folder) && contender.prepare(access, folder))
        return folder;
    complain(contender.name() + u" cannot be set up."_s);
    return {};
}

std::optional<Trial::Sample> Trial::sample(const Contender& contender, const Access& access,
                                           const QString& folder, Task task)
{
    // What earlier runs left unwritten must not burden this one.
    const int directory = open(QFile::encodeName(folder).constData(), O_RDONLY);
    syncfs(directory);
    close(directory);

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"POSTBAG_HOME"_s, folder + u"/profile"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(folder + u"/output"_s);
    process.setStandardErrorFile(folder + u"/errors"_s);
    process.start(QStringLiteral(METER_PROGRAM),
                  QStringList{folder + u"/meter"_s} + contender.command(access, folder, task));
    process.waitForFinished(deadlineMs);
    const QByteArray output = contentOf(folder + u"/output"_s);
    const auto fields = contentOf(folder + u"/meter"_s).simplified().split(' ');
    const int exitCode = fields.size() == 4 ? fields[3].toInt() : -1;
    if (exitCode < 0 || exitCode > contender.mostSuccess()) {
        complain(u"%1 failed (%2): %3"_s.arg(contender.name())
                     .arg(exitCode)
                     .arg(QString::fromUtf8((output + contentOf(folder + u"/errors"_s)).right(500))));
        return std::nullopt;
    }
    Sample sample;
    sample.seconds = (contender.timesItself() ? output : fields[0]).toDouble();
    sample.cpuSeconds = fields[1].toDouble();
    sample.peakMiB = fields[2].toDouble() / 1024;
    sample.messages = contender.messages(folder, output);
    if (m_settings.talkative)
        complain(u"  %1  %2 s  cpu %3 s  %4 MiB"_s.arg(contender.name(), -18)
                     .arg(sample.seconds, 8, 'f', 3)
                     .arg(sample.cpuSeconds, 8, 'f', 3)
                     .arg(sample.peakMiB, 6, 'f', 1));
    return sample;
}

std::optional<QList<Outcome>> Trial::run(const Scenario& scenario)
{
    if (!fill(scenario)) {
        complain(u"The mail cannot be written."_s);
        return std::nullopt;
    }
    Access access = m_server.access(scenario.protocol, scenario.tls, scenario.users);
    std::optional<DelayProxy> line;
    if (scenario.roundTripMs > 0) {
        line.emplace(access.port, std::chrono::milliseconds(scenario.roundTripMs / 2));
        access.port = line->port();
    }

    struct Runner {
        std::unique_ptr<Contender> contender;
        QString folder; ///< where it has everything already
        std::vector<Sample> samples;
    };
    std::vector<Runner> runners;
    const int expected = messagesEach(scenario) * static_cast<int>(scenario.users.size());
    for (auto& contender : scenario.resident ? residentContenders() : allContenders()) {
        // The server reads its folders for the first time: that is nobody's fault.
        if (contender->onDisk() == u"nothing kept"_s && runners.empty())
            sample(*contender, access, freshFolder(*contender, access), Task::Fetch);
        if (isWanted(*contender, scenario))
            runners.push_back({std::move(contender), {}, {}});
    }
    for (Runner& runner : runners) {
        // Everybody once, unmeasured: to have the state for "nothing new", and the programs in memory.
        runner.folder = freshFolder(*runner.contender, access);
        if (runner.folder.isEmpty())
            return std::nullopt;
        const auto first = sample(*runner.contender, access, runner.folder, Task::Fetch);
        if (!first || first->messages != expected) {
            complain(u"%1 fetched %2 of %3 messages."_s.arg(runner.contender->name())
                         .arg(first ? first->messages : -1)
                         .arg(expected));
            return std::nullopt;
        }
    }
    for (int i = 0; i < m_settings.runs; ++i) {
        for (Runner& runner : runners) {
            const bool again = scenario.task == Task::FindNothingNew;
            const QString folder = again ? runner.folder : freshFolder(*runner.contender, access);
            if (folder.isEmpty())
                return std::nullopt;
            const auto measured = sample(*runner.contender, access, folder, scenario.task);
            if (!measured || measured->messages != expected) {
                complain(u"%1 has %2 of %3 messages."_s.arg(runner.contender->name())
                             .arg(measured ? measured->messages : -1)
                             .arg(expected));
                return std::nullopt;
            }
            runner.samples.push_back(*measured);
            if (!again)
                QDir(folder).removeRecursively();
        }
    }

    QList<Outcome> outcomes;
    for (const Runner& runner : runners) {
        QDir(runner.folder).removeRecursively();
        const auto of = [&](double Sample::*field) {
            std::vector<double> values;
            for (const Sample& one : runner.samples)
                values.push_back(one.*field);
            return values;
        };
        const auto seconds = of(&Sample::seconds);
        const auto [fastest, slowest] = std::minmax_element(seconds.begin(), seconds.end());
        outcomes << Outcome{runner.contender->name(),
                            runner.contender->onDisk(),
                            median(seconds),
                            median(of(&Sample::cpuSeconds)),
                            median(of(&Sample::peakMiB)),
                            *fastest,
                            *slowest};
    }
    return outcomes;
}

} // namespace postbag::bench
