// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ServerName.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestServerName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreLookedUpAndVerifiedInAscii_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<QString>("verify");
        QTest::newRow("plain") << u"mail.example.org"_s << u"mail.example.org"_s << u"mail.example.org"_s;
        QTest::newRow("capitals") << u"Mail.Example.ORG"_s << u"mail.example.org"_s << u"mail.example.org"_s;
        QTest::newRow("root dot") << u"mail.example.org."_s << u"mail.example.org."_s
                                  << u"mail.example.org"_s;
        QTest::newRow("umlaut") << u"bücher.example"_s << u"xn--bcher-kva.example"_s
                                << u"xn--bcher-kva.example"_s;
        QTest::newRow("cyrillic") << u"поща.бг"_s << u"xn--80a1ac5b.xn--90ae"_s << u"xn--80a1ac5b.xn--90ae"_s;
        QTest::newRow("underscore") << u"mail_1.lan"_s << u"mail_1.lan"_s << u"mail_1.lan"_s;
        QTest::newRow("blanks around") << u" localhost "_s << u"localhost"_s << u"localhost"_s;
    }
    void namesAreLookedUpAndVerifiedInAscii()
    {
        QFETCH(QString, text);
        const auto name = ServerName::fromText(text);
        QVERIFY(name);
        QVERIFY(name->address.isNull());
        QTEST(name->lookup, "lookup");
        QTEST(name->verify, "verify");
    }

    void addressesAreNotLookedUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verify");
        QTest::newRow("v4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("v6") << u"::1"_s << u"::1"_s;
        QTest::newRow("v6 in brackets") << u"[2001:DB8::5]"_s << u"2001:db8::5"_s;
        QTest::newRow("v6 with zone") << u"fe80::1%lo"_s << u"fe80::1"_s;
    }
    void addressesAreNotLookedUp()
    {
        QFETCH(QString, text);
        const auto name = ServerName::fromText(text);
        QVERIFY(name);
        QVERIFY(!name->address.isNull());
        QVERIFY(name->lookup.isEmpty());
        QTEST(name->verify, "verify");
    }

    void whatIsNoHostIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" "_s;
        QTest::newRow("name in brackets") << u"[mail.example]"_s;
    }
    void whatIsNoHostIsNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!ServerName::fromText(text));
    }
};

QTEST_APPLESS_MAIN(TestServerName)
#include "tst_server_name.moc"
