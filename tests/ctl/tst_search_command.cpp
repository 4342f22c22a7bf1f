// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/CtlProcess.h"

#include <QFile>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

/// postbagctl search, as the shell gives it its words.
class TestSearchCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        import("plain", "1 Feb 2016 12:00 +0000", "Inbox", "Content-Type: text/plain\r\n\r\nsome words\r\n");
        import("papers", "1 Mar 2017 12:00 +0000", "Work/Sent items",
               "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf; "
               "name=offer.pdf\r\n\r\n" +
                   QByteArray(10'000, 'x') + "\r\n--b--\r\n");
    }

    void finds_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("subjects");
        const QString plain = u"plain"_s;
        const QString papers = u"papers"_s;
        QTest::newRow("words") << QStringList{u"some"_s, u"words"_s} << QStringList{plain};
        QTest::newRow("operator") << QStringList{u"has:attachment"_s} << QStringList{papers};
        QTest::newRow("both") << QStringList{u"words"_s, u"before:2017"_s} << QStringList{plain};
        QTest::newRow("quoted") << QStringList{u"folder:\"sent items\" larger:5K"_s} << QStringList{papers};
        QTest::newRow("negated") << QStringList{u"--"_s, u"-folder:work"_s} << QStringList{plain};
        QTest::newRow("all") << QStringList{u"is:unread"_s} << QStringList{papers, plain};
        QTest::newRow("none") << QStringList{u"is:read"_s} << QStringList{};
    }
    void finds()
    {
        QFETCH(QStringList, words);
        const auto outcome = m_ctl.run(QStringList{u"search"_s, u"--json"_s} + words);
        QVERIFY2(outcome.code == 0, outcome.err);
        QStringList subjects;
        for (const QJsonObject& object : outcome.objects())
            subjects << object[u"subject"_s].toString();
        QTEST(subjects, "subjects");
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("date") << u"before:yesterdayish"_s << QByteArray("before:2017-03-05");
        QTest::newRow("day") << u"after:31.02.2017"_s << QByteArray("after:05.03.2017");
        QTest::newRow("size") << u"words larger:big"_s << QByteArray("larger:5M");
        QTest::newRow("smaller") << u"smaller:"_s << QByteArray("smaller:500K");
        QTest::newRow("is") << u"is:foo"_s << QByteArray("is:unread, is:read");
        QTest::newRow("has") << u"has:cheese"_s << QByteArray("has:attachment");
        QTest::newRow("account") << u"account:"_s << QByteArray("account:gmx");
        QTest::newRow("folder") << u"folder:\"\""_s << QByteArray("folder:Work");
        QTest::newRow("control") << u"is:\x1b[2Jfoo"_s << QByteArray("is:read");
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, says);
        const auto outcome = m_ctl.run({u"search"_s, u"--json"_s, query});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains("was not understood") && outcome.err.contains(says), outcome.err);
        QVERIFY2(!outcome.err.contains('\x1b') && outcome.err.count('\n') == 1, outcome.err);
    }

    void helpListsTheOperators()
    {
        const auto outcome = m_ctl.run({u"search"_s, u"--help"_s});
        QCOMPARE(outcome.code, 0);
        for (const char* name : {"from:", "to:", "subject:", "file:", "account:", "folder:", "has:attachment",
                                 "is:unread", "is:read", "before:", "after:", "larger:", "smaller:"})
            QVERIFY2(outcome.out.contains(name), name);
    }

private:
    void import(const QByteArray& subject, const QByteArray& date, const char* folder, const QByteArray& rest)
    {
        QFile mail(m_ctl.profile() + u"/one.eml"_s);
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("Subject: " + subject + "\r\nDate: " + date + "\r\n" + rest);
        mail.close();
        QCOMPARE(m_ctl.run({u"import"_s, mail.fileName(), u"--folder"_s, QString::fromUtf8(folder)}).code, 0);
    }

    CtlProcess m_ctl;
};

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_search_command.moc"
