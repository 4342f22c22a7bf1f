// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/CtlProcess.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QStringList paths(const CtlProcess& ctl)
{
    QStringList all;
    for (const QJsonObject& folder : ctl.run({u"folder"_s, u"list"_s, u"--json"_s}).objects())
        all << folder[u"path"_s].toString();
    all.sort();
    return all;
}

} // namespace

class TestFolderCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersAreMadeMovedAndRemoved()
    {
        CtlProcess ctl;
        QCOMPARE(ctl.run({u"folder"_s, u"create"_s, u"Поща/АБВ"_s}).code, 0);
        QCOMPARE(paths(ctl), (QStringList{u"Поща"_s, u"Поща/АБВ"_s}));
        QCOMPARE(ctl.run({u"folder"_s, u"rename"_s, u"поща/абв"_s, u"Archive/2017"_s}).code, 0);
        QCOMPARE(paths(ctl), (QStringList{u"Archive"_s, u"Archive/2017"_s, u"Поща"_s}));
        QCOMPARE(ctl.run({u"folder"_s, u"remove"_s, u"Archive"_s}).code, 0);
        QVERIFY(!paths(ctl).contains(u"Archive/2017"_s));
    }

    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no name") << QStringList{u"create"_s, u""_s} << 2 << QByteArray("cannot be the name");
        QTest::newRow("empty part") << QStringList{u"create"_s, u"a//b"_s} << 2
                                    << QByteArray("cannot be the name");
        QTest::newRow("control") << QStringList{u"create"_s, u"a\x1b[2J"_s} << 2
                                 << QByteArray("cannot be the name");
        QTest::newRow("taken") << QStringList{u"rename"_s, u"One"_s, u"TWO"_s} << 1 << QByteArray("already");
        QTest::newRow("into itself") << QStringList{u"rename"_s, u"One"_s, u"one/Below"_s} << 1
                                     << QByteArray("cannot be moved into itself");
        QTest::newRow("unknown") << QStringList{u"remove"_s, u"Three"_s} << 2
                                 << QByteArray("There is no folder Three");
    }
    void whatCannotBeIsNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        CtlProcess ctl;
        for (const QString& name : {u"One"_s, u"Two"_s})
            QCOMPARE(ctl.run({u"folder"_s, u"create"_s, name}).code, 0);
        const auto outcome = ctl.run(QStringList{u"folder"_s} + words);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(says), outcome.err);
        QVERIFY2(!outcome.err.contains('\x1b'), outcome.err);
        QCOMPARE(paths(ctl), (QStringList{u"One"_s, u"Two"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFolderCommands)
#include "tst_folder_commands.moc"
