// SPDX-License-Identifier: GPL-3.0-or-later
// How `postbagctl watch` gets on with many accounts: a private Dovecot with as many mailboxes over TLS, until
// all were collected once and all that can be are waited on, and then at rest. Prints one table.
//   postbag-bench-many [--idle N] [--poll N] [--interval S] [--rest S]
#include "core/accounts/AccountStore.h"
#include "core/accounts/Profile.h"
#include "core/store/StoreWriter.h"
#include "tests/bench/BenchMail.h"
#include "tests/support/DovecotServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postbag;

namespace {

const QString password = u"secret"_s;

struct Wish {
    int idle = 500; ///< IMAP
    int poll = 500; ///< POP3
    std::chrono::seconds interval{300};
    std::chrono::seconds rest{300};
    std::chrono::seconds patience{1800};
    int messages = 3; ///< in each mailbox
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

test::DovecotOptions serverFor(const Wish& wish, const QStringList& users,
                               const test::CertificateAuthority& authority)
{
    test::DovecotOptions options;
    options.users.clear();
    for (const QString& user : users)
        options.users << test::DovecotOptions::User{user, password};
    options.mechanisms = {u"plain"_s, u"login"_s};
    options.tls = authority.issue(u"server"_s);
    const QByteArray most = QByteArray::number(2 * (wish.idle + wish.poll) + 200);
    // Its own limits are for a small office: 100 processes of a kind.
    options.furtherSettings = "default_process_limit = " + most + "\ndefault_client_limit = " + most +
                              "0\nservice imap {\n  process_limit = " + most +
                              "\n}\nservice pop3 {\n  process_limit = " + most +
                              "\n}\nservice pop3-login {\n  service_count = 0\n}\n"
                              "service imap-login {\n  service_count = 0\n}\n";
    return options;
}

/// One process as the system counts it.
class Measured
{
public:
    explicit Measured(qint64 pid) : m_folder(u"/proc/%1"_s.arg(pid)) {}

    /// User and system, without its children.
    double cpuSeconds() const { return ticks(13) + ticks(14); }
    double childrenSeconds() const { return ticks(15) + ticks(16); }
    double mebibytes(const QByteArray& field, const QString& file = u"status"_s) const
    {
        return number(file, field) / 1024.0;
    }
    qint64 threads() const { return number(u"status"_s, "Threads"); }
    qsizetype openFiles() const
    {
        return QDir(m_folder + u"/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
    }
    qint64 wakeUps() const
    {
        qint64 sum = 0;
        for (const QString& task : QDir(m_folder + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            sum += number(u"task/"_s + task + u"/status"_s, "voluntary_ctxt_switches");
        return sum;
    }

private:
    double ticks(int field) const
    {
        // The name of the program may hold anything but a closing bracket at the end.
        const QByteArray all = contentOf(m_folder + u"/stat"_s);
        const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        return fields.value(field - 2).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    qint64 number(const QString& file, const QByteArray& field) const
    {
        for (const QByteArray& line : contentOf(m_folder + u'/' + file).split('\n'))
            if (line.startsWith(field + ':'))
                return line.mid(field.size() + 1).simplified().split(' ').first().toLongLong();
        return 0;
    }

    const QString m_folder;
};

/// What the program has told of its accounts.
class Watched
{
public:
    explicit Watched(QProcess& process) : m_process(process) { m_time.start(); }

    void listenFor(std::chrono::milliseconds time)
    {
        QElapsedTimer timer;
        timer.start();
        do {
            while (m_process.canReadLine())
                take(QJsonDocument::fromJson(m_process.readLine()).object());
            const auto left = time.count() - timer.elapsed();
            if (left > 0)
                m_process.waitForReadyRead(static_cast<int>(left));
        } while (timer.elapsed() < time.count() && m_process.state() == QProcess::Running);
    }

    qsizetype collectedOnce() const { return m_collected.size(); }
    qsizetype waiting() const { return m_waiting.size(); }
    qint64 runs() const { return m_runs; }
    const QMap<QString, int>& errors() const { return m_errors; }
    double seconds() const { return static_cast<double>(m_time.elapsed()) / 1000; }

private:
    void take(const QJsonObject& event)
    {
        const QString what = event.value(u"event"_s).toString();
        const QString account = event.value(u"account"_s).toString();
        if (what == u"finished"_s) {
            ++m_runs;
            if (event.value(u"state"_s) == u"ok"_s)
                m_collected.insert(account);
            else
                ++m_errors[event.value(u"error"_s).toObject().value(u"cause"_s).toString()];
        } else if (what == u"watch"_s) {
            if (event.value(u"state"_s) == u"waiting"_s)
                m_waiting.insert(account);
            else
                m_waiting.remove(account);
        }
    }

    QProcess& m_process;
    QElapsedTimer m_time;
    QSet<QString> m_collected;
    QSet<QString> m_waiting;
    qint64 m_runs = 0;
    QMap<QString, int> m_errors;
};

bool addAccounts(const QString& folder, const Wish& wish, const QStringList& users,
                 const test::DovecotServer& server, const QString& caFile)
{
    const auto profile = Profile::open(folder);
    if (!profile)
        return false;
    const auto store = StoreWriter::open(profile->databasePath());
    if (!store)
        return false;
    using Listener = test::DovecotServer::Listener;
    for (qsizetype i = 0; i < users.size(); ++i) {
        AccountSettings account;
        account.name = users.at(i);
        account.user = users.at(i);
        account.protocol = i < wish.idle ? Protocol::Imap : Protocol::Pop3;
        account.host = server.host();
        account.port = server.port(i < wish.idle ? Listener::Imaps : Listener::Pop3s);
        account.secretSource = SecretSource::Command;
        account.passwordCommand = u"echo "_s + password;
        account.caFile = caFile;
        account.interval = wish.interval;
        if (const auto added = (*store)->accounts().add(account); !added)
            return false;
    }
    return true;
}

void row(const char* what, const QString& figure)
{
    std::printf("| %s | %s |\n", what, qPrintable(figure));
}

QString shown(double number, int digits = 1)
{
    return QString::number(number, 'f', digits);
}

int complain(const QString& problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return 1;
}

int watchMany(const Wish& wish, const QString& program)
{
    const QTemporaryDir folder;
    const test::CertificateAuthority authority(folder.path());
    QStringList users;
    for (int i = 1; i <= wish.idle + wish.poll; ++i)
        users << u"user%1"_s.arg(i, 5, 10, QChar(u'0'));
    test::DovecotServer server(serverFor(wish, users, authority));
    bench::BenchMail mail(1);
    for (const QString& user : std::as_const(users))
        for (int i = 0; i < wish.messages; ++i)
            if (!server.mail(user).add(mail.plain(4096)))
                return complain(u"The mail cannot be written."_s);
    if (!server.start())
        return complain(server.problem());
    const QString profile = folder.filePath(u"profile"_s);
    if (!addAccounts(profile, wish, users, server, authority.caFile()))
        return complain(u"The accounts cannot be added."_s);

    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POSTBAG_HOME"_s, profile);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {u"watch"_s, u"--json"_s});
    if (!process.waitForStarted())
        return complain(process.errorString());
    const Measured measured(process.processId());
    Watched watched(process);

    double allCollected = 0;
    double allWaiting = 0;
    double cpuOfTheFirst = 0;
    while (watched.seconds() < static_cast<double>(wish.patience.count()) &&
           process.state() == QProcess::Running && (allCollected == 0 || allWaiting == 0)) {
        watched.listenFor(std::chrono::milliseconds(200));
        if (allCollected == 0 && watched.collectedOnce() == users.size()) {
            allCollected = watched.seconds();
            cpuOfTheFirst = measured.cpuSeconds();
        }
        if (allWaiting == 0 && watched.waiting() == wish.idle)
            allWaiting = watched.seconds();
        static int told = 0;
        if (static_cast<int>(watched.seconds()) / 10 > told) {
            told = static_cast<int>(watched.seconds()) / 10;
            std::fprintf(stderr, "%4.0f s  collected %lld  waiting %lld  runs %lld  open files %lld\n",
                         watched.seconds(), static_cast<long long>(watched.collectedOnce()),
                         static_cast<long long>(watched.waiting()), static_cast<long long>(watched.runs()),
                         static_cast<long long>(measured.openFiles()));
        }
    }
    // At rest accounts are looked after one after the other, as they were the first time.
    while (watched.seconds() < static_cast<double>(wish.interval.count()) &&
           process.state() == QProcess::Running)
        watched.listenFor(std::chrono::milliseconds(200));
    const double cpu = measured.cpuSeconds();
    const double children = measured.childrenSeconds();
    const auto wakeUps = measured.wakeUps();
    const auto runs = watched.runs();
    const double begun = watched.seconds();
    watched.listenFor(wish.rest);
    const double rested = watched.seconds() - begun;

    std::printf("| %d accounts on IDLE, %d polled, each every %lld s | |\n|---|---|\n", wish.idle, wish.poll,
                static_cast<long long>(wish.interval.count()));
    row("all collected once after", allCollected > 0 ? shown(allCollected) + u" s"_s : u"not"_s);
    row("CPU until then", shown(cpuOfTheFirst) + u" s"_s);
    row("all on IDLE after", allWaiting > 0 ? shown(allWaiting) + u" s"_s : u"not"_s);
    row("at rest for", shown(rested) + u" s"_s);
    row("runs meanwhile", QString::number(watched.runs() - runs));
    row("CPU", shown(100 * (measured.cpuSeconds() - cpu) / rested, 2) + u" % of a core"_s);
    row("CPU of password commands",
        shown(100 * (measured.childrenSeconds() - children) / rested, 2) + u" %"_s);
    row("wake-ups a second", shown(static_cast<double>(measured.wakeUps() - wakeUps) / rested));
    row("RSS", shown(measured.mebibytes("VmRSS")) + u" MiB"_s);
    row("RSS at its peak", shown(measured.mebibytes("VmHWM")) + u" MiB"_s);
    row("PSS", shown(measured.mebibytes("Pss", u"smaps_rollup"_s)) + u" MiB"_s);
    row("threads", QString::number(measured.threads()));
    row("open files", QString::number(measured.openFiles()));
    row("on IDLE", QString::number(watched.waiting()));
    for (auto error = watched.errors().cbegin(); error != watched.errors().cend(); ++error)
        row(qPrintable(u"runs that failed: "_s + error.key()), QString::number(error.value()));
    std::fflush(stdout);
    if (!environment.value(u"POSTBAG_BENCH_LOG"_s).isEmpty())
        std::fprintf(stderr, "%s\n", server.log().right(3000).constData());
    process.terminate();
    process.waitForFinished();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How postbagctl watch gets on with many accounts."_s);
    parser.addHelpOption();
    parser.addOption({u"idle"_s, u"accounts with IMAP (500)"_s, u"N"_s, u"500"_s});
    parser.addOption({u"poll"_s, u"accounts with POP3 (500)"_s, u"N"_s, u"500"_s});
    parser.addOption({u"interval"_s, u"between two looks at one account (300)"_s, u"SECONDS"_s, u"300"_s});
    parser.addOption({u"rest"_s, u"how long it is measured at rest (300)"_s, u"SECONDS"_s, u"300"_s});
    parser.addOption({u"patience"_s, u"how long it may take until then (1800)"_s, u"SECONDS"_s, u"1800"_s});
    parser.addOption({u"program"_s, u"another postbagctl"_s, u"FILE"_s, QStringLiteral(POSTBAGCTL_PROGRAM)});
    parser.process(application);
    const auto seconds = [&](const QString& option) {
        return std::chrono::seconds(parser.value(option).toInt());
    };
    Wish wish;
    wish.idle = parser.value(u"idle"_s).toInt();
    wish.poll = parser.value(u"poll"_s).toInt();
    wish.interval = seconds(u"interval"_s);
    wish.rest = seconds(u"rest"_s);
    wish.patience = seconds(u"patience"_s);
    return watchMany(wish, parser.value(u"program"_s));
}
