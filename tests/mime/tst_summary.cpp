// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageSummary.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QByteArray mail(const QByteArray& header)
{
    return header + "\r\n\r\nbody\r\n";
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void subjects_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("subject");

        const auto row = [](const char* name, QByteArray header, QString subject) {
            QTest::newRow(name) << header << subject;
        };
        row("plain", "Subject: Hello", u"Hello"_s);
        row("folded", "Subject: Hello\r\n\tworld\r\n again", u"Hello world again"_s);
        row("LF only", "X: y\nSubject: a\n b\n\nSubject: body", u"a b"_s);
        row("first one counts", "Subject: one\r\nSubject: two", u"one"_s);
        row("any case, space before colon", "sUbJect : x", u"x"_s);
        row("UTF-8 base64", "Subject: =?utf-8?B?0J/RgNC40LLQtdGC?=", u"Привет"_s);
        row("character cut between words",
            "Subject: =?utf-8?B?0J/R?=\r\n =?utf-8?B?gNC40LLQtdGC?=", u"Привет"_s);
        row("koi8-r quoted-printable", "Subject: =?koi8-r?Q?=F0=D2=C9=D7=C5=D4?= 2", u"Привет 2"_s);
        row("windows-1251", "Subject: =?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", u"Привет"_s);
        row("iso-2022-jp", "Subject: =?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", u"日本"_s);
        row("raw UTF-8", "Subject: Größe и ёж", u"Größe и ёж"_s);
        row("raw windows-1251", "Subject: \xcf\xf0\xe8\xe2\xe5\xf2 \xe2\xf1\xe5\xec", u"Привет всем"_s);
        row("raw koi8-r", "Subject: \xf0\xd2\xc9\xd7\xc5\xd4 \xd7\xd3\xc5\xcd", u"Привет всем"_s);
        row("raw windows-1251 Bulgarian",
            "Subject: \xce\xf4\xe5\xf0\xf2\xe0 \xe7\xe0 \xee\xf2\xee\xef\xeb\xe5\xed\xe8\xe5",
            u"Оферта за отопление"_s);
        row("raw windows-1252",
            "Subject: Gr\xf6\xdf"
            "e und \xdc"
            "bung",
            u"Größe und Übung"_s);
        row("raw bytes of the declared charset",
            "Content-Type: text/plain; charset=iso-8859-2\r\nSubject: \xb1\xe6\xea", u"ąćę"_s);
        row("not an encoded word", "Subject: =?utf-8?B", u"=?utf-8?B"_s);
        row("controls and overrides", "Subject: a\x1b[31m\x07 =?utf-8?Q?b=1B=E2=80=AEc=0A?=", u"a[31m bc"_s);
        row("NUL", QByteArray("Subject: a\0b", 12), u"ab"_s);
        row("no header", "Hello there", QString());
        row("mbox line first", "From a@b Sat Jan  1 00:00:00 2022\r\nSubject: x", u"x"_s);
        row("rubbish between fields", "A: b\r\nthis is no field\r\nSubject: x", u"x"_s);
    }
    void subjects()
    {
        QFETCH(QByteArray, header);
        QTEST(summaryOf(mail(header)).subject, "subject");
    }

    void people_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");

        QTest::newRow("bare") << QByteArray("From: a@example.org") << QString() << u"a@example.org"_s;
        QTest::newRow("quoted") << QByteArray("From: \"Doe, Jane\" <j@example.org>") << u"Doe, Jane"_s
                                << u"j@example.org"_s;
        QTest::newRow("encoded") << QByteArray("From: =?utf-8?B?0JjQstCw0L0=?= <i@example.org>") << u"Иван"_s
                                 << u"i@example.org"_s;
        QTest::newRow("encoded in quotes") << QByteArray("From: \"=?utf-8?B?0JjQstCw0L0=?=\" <i@example.org>")
                                           << u"Иван"_s << u"i@example.org"_s;
        QTest::newRow("raw koi8-r") << QByteArray("From: \xe9\xd7\xc1\xce\xcf\xd7 <i@example.org>")
                                    << u"Иванов"_s << u"i@example.org"_s;
        QTest::newRow("group") << QByteArray("From: team: a@example.org, b@example.org;") << QString()
                               << u"a@example.org"_s;
        QTest::newRow("Sender where there is no From")
            << QByteArray("Sender: s@example.org") << QString() << u"s@example.org"_s;
        QTest::newRow("override in a name") << QByteArray("From: \"a\xe2\x80\xae"
                                                          "b\" <i@example.org>")
                                            << u"ab"_s << u"i@example.org"_s;
    }
    void people()
    {
        QFETCH(QByteArray, header);
        const MessageSummary summary = summaryOf(mail(header));
        QTEST(summary.fromName, "name");
        QTEST(summary.fromAddress, "address");
    }

    void recipientsAreListed()
    {
        QCOMPARE(summaryOf(mail("To: Jane <j@example.org>,\r\n x@example.org, g: y@example.org;")).to,
                 u"Jane <j@example.org>, x@example.org, y@example.org"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("utc");

        QTest::newRow("zone") << QByteArray("Tue, 01 Mar 2022 12:00:00 +0200") << u"2022-03-01T10:00:00Z"_s;
        QTest::newRow("comment") << QByteArray("1 Mar 2022 12:00 GMT (noon)") << u"2022-03-01T12:00:00Z"_s;
        QTest::newRow("two digits") << QByteArray("Fri, 1 Mar 96 12:00:00 EST") << u"1996-03-01T17:00:00Z"_s;
        QTest::newRow("none") << QByteArray("") << QString();
        QTest::newRow("words") << QByteArray("yesterday") << QString();
        QTest::newRow("a clock that never ran") << QByteArray("Thu, 01 Jan 1970 00:00:00 +0000") << QString();
        QTest::newRow("far") << QByteArray("Thu, 01 Jan 9999 00:00:00 +0000") << QString();
    }
    void dates()
    {
        QFETCH(QByteArray, value);
        const QDateTime date = summaryOf(mail("Date: " + value)).date;
        QTEST(date.isValid() ? date.toString(Qt::ISODate) : QString(), "utc");
    }

    void ids()
    {
        const auto summary = summaryOf(mail("Message-ID: <a.b@c>\r\nIn-Reply-To: <x@y> <z@y>"));
        QCOMPARE(summary.messageId, "a.b@c");
        QCOMPARE(summary.inReplyTo, "x@y");
        QCOMPARE(summaryOf(mail("Message-ID: a.b@c")).messageId, "a.b@c");
    }

    void attachments_data()
    {
        QTest::addColumn<QByteArray>("parts");
        QTest::addColumn<bool>("clip");

        const QByteArray text = "Content-Type: text/plain\r\n\r\nx\r\n";
        const QByteArray html = "Content-Type: text/html\r\n\r\n<p>\r\n";
        const auto multi = [](const QByteArray& type, const QByteArray& boundary,
                              const QByteArrayList& parts) {
            QByteArray out = "Content-Type: multipart/" + type + "; boundary=\"" + boundary + "\"\r\n\r\n";
            for (const QByteArray& part : parts)
                out += "--" + boundary + "\r\n" + part;
            return QByteArray(out + "--" + boundary + "--\r\n");
        };
        const QByteArray pdf = "Content-Type: application/pdf\r\n\r\nx\r\n";
        const QByteArray logo = "Content-Type: image/png\r\nContent-ID: <logo>\r\n\r\nx\r\n";

        QTest::newRow("text") << text << false;
        QTest::newRow("alternative") << multi("alternative", "b", {text, html}) << false;
        QTest::newRow("pdf") << multi("mixed", "b", {text, pdf}) << true;
        QTest::newRow("pdf alone") << pdf << true;
        QTest::newRow("logo") << multi("related", "b", {html, logo}) << false;
        QTest::newRow("nested") << multi("mixed", "b", {multi("alternative", "b2", {text, html}), pdf})
                                << true;
        QTest::newRow("boundary that begins like the outer one")
            << multi("mixed", "b", {multi("related", "bb", {html, logo})}) << false;
        QTest::newRow("named text") << multi("mixed", "b",
                                             {text, "Content-Type: text/plain; name=a.txt\r\n\r\nx\r\n"})
                                    << true;
        QTest::newRow("forwarded") << multi("mixed", "b",
                                            {text,
                                             "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny\r\n"})
                                   << true;
        QTest::newRow("signed")
            << multi("signed", "b",
                     {text, "Content-Type: application/pgp-signature; name=signature.asc\r\n\r\nx\r\n"})
            << false;
        QTest::newRow("no closing boundary")
            << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + pdf) << true;
        QTest::newRow("no boundary at all")
            << QByteArray("Content-Type: multipart/mixed\r\n\r\n--b\r\n" + pdf) << false;
        QTest::newRow("part without an empty line")
            << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
                          "application/pdf\r\n--b--\r\n")
            << true;
    }
    void attachments()
    {
        QFETCH(QByteArray, parts);
        QTEST(summaryOf("Subject: x\r\n" + parts).hasAttachments, "clip");
    }

    void nothingAtAll()
    {
        const MessageSummary summary = summaryOf(QByteArrayView());
        QVERIFY(summary.subject.isEmpty() && summary.fromAddress.isEmpty() && !summary.date.isValid());
        QVERIFY(!summary.hasAttachments);
    }

    void isFast()
    {
        const QByteArray raw =
            "Received: from a by b; Tue, 01 Mar 2022 12:00:00 +0200\r\nReturn-Path: <a@b>\r\n"
            "From: =?utf-8?B?0JjQstCw0L0=?= <i@example.org>\r\nTo: Jane <j@example.org>\r\n"
            "Subject: =?koi8-r?Q?=F0=D2=C9=D7=C5=D4?=\r\nDate: Tue, 01 Mar 2022 12:00:00 +0200\r\n"
            "Message-ID: <a.b@c>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n"
            "\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
            QByteArray("A line of text that is not very long.\r\n").repeated(40) +
            "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" +
            QByteArray("<p>A line of text that is not very long.\r\n").repeated(40) + "--b--\r\n";
        QElapsedTimer timer;
        timer.start();
        int done = 0;
        for (; timer.elapsed() < 300; ++done)
            QVERIFY(!summaryOf(raw).hasAttachments);
        qInfo("%lld summaries a second", done * 1000 / timer.elapsed());
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
