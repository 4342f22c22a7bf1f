// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/CommandSecret.h"
#include "tests/secrets/Answers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace postbag;
using namespace postbag::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

AccountSettings withCommand(const QString& command)
{
    AccountSettings account;
    account.secretSource = SecretSource::Command;
    account.passwordCommand = command;
    return account;
}

/// A process that was written to a file by the command; 0 while there is none.
pid_t processIn(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

bool isAlive(pid_t process)
{
    if (::kill(process, 0) != 0)
        return false;
    // A dead one that nobody has waited for does not count.
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return !status.open(QIODevice::ReadOnly) || !status.readAll().contains(") Z ");
}

} // namespace

class TestCommandSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsThePassword_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("password");
        QTest::newRow("line") << u"echo secret"_s << u"secret"_s;
        QTest::newRow("no line end") << u"printf secret"_s << u"secret"_s;
        QTest::newRow("CRLF") << u"printf 'secret\\r\\n'"_s << u"secret"_s;
        QTest::newRow("more lines") << u"printf 'secret\\nuser: me\\n'"_s << u"secret"_s;
        QTest::newRow("blanks are kept") << u"echo ' two  words '"_s << u" two  words "_s;
        QTest::newRow("in pieces") << u"printf sec; sleep 0.05; echo ret; sleep 0.05; echo more"_s
                                   << u"secret"_s;
        QTest::newRow("Cyrillic") << u"echo парола"_s << u"парола"_s;
        QTest::newRow("noise on stderr") << u"echo careful >&2; echo secret"_s << u"secret"_s;
        QTest::newRow("no input") << u"read line; echo \"secret$line\""_s << u"secret"_s;
        QTest::newRow("no terminal") << u"(read x </dev/tty) 2>/dev/null || echo secret"_s << u"secret"_s;
        QTest::newRow("64 KiB") << u"printf '%65536d\\n' 1"_s << QString(65535, u' ') + u'1';
        QTest::newRow("much after the first line")
            << u"echo secret; head -c 3000000 /dev/zero"_s << u"secret"_s;
        QTest::newRow("leaves somebody with its output") << u"echo secret; sleep 5 &"_s << u"secret"_s;
    }
    void theFirstLineIsThePassword()
    {
        QFETCH(QString, command);
        CommandSecret store;
        Awaited<Secret> answer;
        QElapsedTimer timer;
        timer.start();
        store.read(withCommand(command), answer.take());
        QVERIFY(answer.arrives());
        QTEST(textOf(answer), "password");
        QVERIFY(timer.elapsed() < 4500);
    }

    void whatFailsIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("exit code") << u"echo secret; exit 3"_s << u"exit code 3"_s;
        QTest::newRow("with a reason") << u"echo no such entry >&2; exit 1"_s << u"no such entry"_s;
        QTest::newRow("nothing") << u"true"_s << u"nothing"_s;
        QTest::newRow("empty line") << u"echo; echo secret"_s << u"nothing"_s;
        QTest::newRow("not there") << u"/does/not/exist"_s << u"exit code 127"_s;
        QTest::newRow("killed") << u"kill -9 $$"_s << u"crashed"_s;
        QTest::newRow("too long") << u"yes secret | tr -d '\\n'"_s << u"64 KiB"_s;
    }
    void whatFailsIsSaid()
    {
        QFETCH(QString, command);
        QFETCH(QString, detail);
        CommandSecret store;
        Awaited<Secret> answer;
        store.read(withCommand(command), answer.take());
        QVERIFY(answer.arrives());
        QCOMPARE(textOf(answer), u"SecretCommandFailed"_s);
        const QString said = QString::fromStdString(answer->error().detail);
        QVERIFY2(said.contains(detail), qPrintable(said));
        QVERIFY(!said.contains(u"secret"_s));
    }

    void whatItSaysIsHarmlessAndShort()
    {
        CommandSecret store;
        Awaited<Secret> answer;
        store.read(
            withCommand(u"head -c 100000 /dev/zero | tr '\\0' x >&2; printf '\\033[31mend\\n' >&2; exit 1"_s),
            answer.take());
        QVERIFY(answer.arrives());
        const std::string detail = answer->error().detail;
        QVERIFY(detail.size() < 500);
        QVERIFY(detail.find('\033') == std::string::npos);
        QVERIFY(detail.ends_with("end"));
    }

    void theDeadlineKillsTheCommandAndItsChildren()
    {
        const QTemporaryDir directory;
        const QString child = directory.filePath(u"child"_s);
        CommandSecret store(300ms);
        Awaited<Secret> answer;
        store.read(withCommand(u"sleep 60 & echo $! > %1; wait"_s.arg(child)), answer.take());
        QTRY_VERIFY(processIn(child) > 0);
        const pid_t process = processIn(child);
        QVERIFY(isAlive(process));
        QVERIFY(answer.arrives());
        QCOMPARE(textOf(answer), u"SecretCommandFailed"_s);
        QTRY_VERIFY(!isAlive(process));
    }

    void deletingTheStoreKillsTheCommand()
    {
        const QTemporaryDir directory;
        const QString child = directory.filePath(u"child"_s);
        auto store = std::make_unique<CommandSecret>();
        store->read(withCommand(u"sleep 60 & echo $! > %1; wait"_s.arg(child)),
                    [](const Result<Secret>&) { QFAIL("answered after the end"); });
        QTRY_VERIFY(processIn(child) > 0);
        const pid_t process = processIn(child);
        store.reset();
        QTRY_VERIFY(!isAlive(process));
    }

    void commandsOfSeveralAccountsDoNotWaitForEachOther()
    {
        CommandSecret store;
        Awaited<Secret> slow;
        Awaited<Secret> quick;
        store.read(withCommand(u"sleep 20; echo slow"_s), slow.take());
        store.read(withCommand(u"echo quick"_s), quick.take());
        QVERIFY(quick.arrives());
        QVERIFY(!slow.hasArrived());
    }

    void thereIsNothingToWriteTo()
    {
        CommandSecret store;
        Awaited<void> written;
        store.write(withCommand(u"echo secret"_s), Secret(std::string("x")), written.take());
        QVERIFY(written.arrives());
        QCOMPARE(written->error().cause, ErrorCause::SecretStoreUnavailable);
        Awaited<void> removed;
        store.remove(withCommand(u"echo secret"_s), removed.take());
        QVERIFY(removed.arrives() && *removed);
    }
};

QTEST_GUILESS_MAIN(TestCommandSecret)
#include "tst_command_secret.moc"
