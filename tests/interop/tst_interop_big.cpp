// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Postbagctl.h"
#include "tests/support/DovecotServer.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <limits>

using namespace postbag::test;
using namespace Qt::StringLiterals;
using Listener = DovecotServer::Listener;

extern char** environ;

namespace {

const QString user = u"ann"_s;
const QString password = u"secret"_s;
constexpr qint64 mebibyte = 1024 * 1024;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// The sanitizers take memory of their own: with them, what counts is that everything is right.
constexpr qint64 mailSize = 12 * mebibyte;
constexpr qint64 mostMemory = std::numeric_limits<qint64>::max();
#else
constexpr qint64 mailSize = 200 * mebibyte;
constexpr qint64 mostMemory = 96 * mebibyte;
#endif

/// What one postbagctl took of the memory at its peak, by the word of the kernel.
struct Measured {
    int exitCode = -1;
    qint64 peak = 0; ///< bytes
    QByteArray output;
};

/// A program started with fork() would begin with the peak of this one, so this one stays small: nothing here
/// holds the message as a whole.
Measured measured(const Postbagctl& ctl, const QStringList& arguments)
{
    qputenv("POSTBAG_HOME", (ctl.directory() + u"/profile"_s).toUtf8());
    QByteArrayList words{QByteArray(POSTBAGCTL_PROGRAM)};
    for (const QString& argument : arguments)
        words << argument.toUtf8();
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const QByteArray outputPath = (ctl.directory() + u"/output"_s).toUtf8();
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, outputPath.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, POSTBAGCTL_PROGRAM, &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    rusage usage{};
    if (failed != 0 || wait4(pid, &status, 0, &usage) != pid)
        return {};
    Measured result{WIFEXITED(status) ? WEXITSTATUS(status) : -1, usage.ru_maxrss * 1024LL, {}};
    QFile output(QString::fromUtf8(outputPath));
    if (output.open(QIODevice::ReadOnly) && output.size() < mebibyte)
        result.output = output.readAll();
    return result;
}

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

/// A letter with one attachment of that size, written to the server's disk piece by piece.
bool deliver(const DovecotServer& server, qint64 size)
{
    const auto maildir = server.mail(user);
    if (!maildir.add("placeholder"))
        return false;
    QDirIterator files(maildir.directory() + u"/new"_s, QDir::Files);
    QFile file(files.next());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write(
        "From: Ann <ann@example.org>\r\nSubject: plans\r\nMIME-Version: 1.0\r\nContent-Type: "
        "multipart/mixed; "
        "boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nA pangolin.\r\n--b\r\n"
        "Content-Type: application/octet-stream; name=plan.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    QByteArray lines;
    for (int i = 0; lines.size() < mebibyte; ++i)
        lines += QByteArray::number(i * 2654435761U, 36).rightJustified(76, 'A') + "\r\n";
    while (file.pos() < size)
        file.write(lines);
    return file.write("\r\n--b--\r\n") > 0;
}

} // namespace

/// The memory of a run does not follow the size of a message.
class TestInteropBig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesLittleMemory_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("POP3") << u"pop3"_s;
        QTest::newRow("IMAP") << u"imap"_s;
    }
    void takesLittleMemory()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        QVERIFY(deliver(server, mailSize));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QDirIterator files(server.mail(user).directory(), QDir::Files, QDirIterator::Subdirectories);
        QByteArray expected;
        while (expected.isEmpty() && files.hasNext())
            if (const QString path = files.next(); QFileInfo(path).size() > mailSize)
                expected = digestOf(path);
        QVERIFY(!expected.isEmpty());

        const Postbagctl ctl;
        const auto listener = protocol == u"pop3"_s ? Listener::Pop3 : Listener::Imap;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               {u"--protocol"_s, protocol, u"--security"_s, u"none"_s, u"--host"_s,
                                server.host() + u':' + QString::number(server.port(listener)),
                                u"--max-size"_s, u"0"_s, u"--leave"_s, u"off"_s}));
        const auto run = measured(ctl, {u"collect"_s, u"it"_s});
        QCOMPARE(run.exitCode, 0);
        const auto list = ctl.list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().value(u"sha256"_s).toString().toLatin1(), expected);
        QCOMPARE(server.mail(user).messages().size(), 0);

        const QString id = list.first().value(u"id"_s).toVariant().toString();
        const auto shown = measured(ctl, {u"show"_s, id, u"--raw"_s});
        QCOMPARE(digestOf(ctl.directory() + u"/output"_s), expected);
        const auto exported =
            measured(ctl, {u"export"_s, u"--format"_s, u"eml"_s, u"--output"_s, ctl.directory() + u"/eml"_s});
        QDirIterator eml(ctl.directory() + u"/eml"_s, QDir::Files);
        QCOMPARE(digestOf(eml.next()), expected);
        const auto mbox = measured(
            ctl, {u"export"_s, u"--format"_s, u"mbox"_s, u"--output"_s, ctl.directory() + u"/mbox"_s});
        const auto backup = measured(ctl, {u"backup"_s, ctl.directory() + u"/backup.db"_s});
        const auto checked = measured(ctl, {u"check"_s});
        const auto found = measured(ctl, {u"search"_s, u"pangolin"_s, u"--json"_s});
        QVERIFY(found.output.contains("\"plans\""));

        const QList<std::pair<const char*, Measured>> all{
            {"collect", run},   {"show --raw", shown}, {"export eml", exported}, {"export mbox", mbox},
            {"backup", backup}, {"check", checked},    {"search", found}};
        for (const auto& [name, one] : all)
            qInfo("%s: %lld MiB at the peak", name, static_cast<long long>(one.peak / mebibyte));
        for (const auto& [name, one] : all) {
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.peak <= mostMemory, name);
        }
    }
};

QTEST_GUILESS_MAIN(TestInteropBig)
#include "tst_interop_big.moc"
