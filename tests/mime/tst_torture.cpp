// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/MessageSummary.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <vector>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    QByteArray out = "Subject: deep\r\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        out += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return out;
}

QByteArray nestedMessages(int depth)
{
    return QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(depth) + "Subject: deep\r\n\r\nx\r\n";
}

QByteArray manyParts(int count, const QByteArray& part)
{
    return "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + ("--b\r\n" + part + "\r\n").repeated(count) +
           "--b--\r\n";
}

constexpr int megabyte = 1024 * 1024;

} // namespace

/// Mail made to hurt: each must be summarised and taken apart in bounded time, memory and depth (security.md
/// 20). The time is printed; the test's own time-out catches what is not linear.
class TestTorture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("message");

        const auto row = [](const char* name, QByteArray message) { QTest::newRow(name) << message; };
        row("0 bytes", {});
        row("one line break", "\r\n");
        row("only a header", "Subject: x\r\nFrom: a@b");
        row("no header", "\r\nhello");
        row("binary", QByteArray("\0\xff\x80\r\n\0", 6).repeated(100'000));
        row("NULs", QByteArray(5 * megabyte, '\0'));
        row("line breaks", QByteArray("\n").repeated(20 * megabyte));
        row("1,000 multiparts deep", nested(1000) + "\r\nx\r\n");
        row("1,000 messages deep", nestedMessages(1000));
        row("10,000 parts", manyParts(10'000, "Content-Type: application/pdf; name=\"a.pdf\"\r\n\r\nx"));
        row("100,000 parts", manyParts(100'000, "\r\nx"));
        row("100,000 parts without a header", manyParts(100'000, "x"));
        row("parts with long parameters",
            manyParts(1000,
                      "Content-Type: a/b; name=x" + QByteArray("; a*0*=''%41").repeated(2000) + "\r\n\r\nx"));
        row("lines like boundaries", nested(99) + "\r\n" + QByteArray("--\n").repeated(5 * megabyte));
        row("almost the boundary", "Content-Type: multipart/mixed; boundary=" + QByteArray(500, 'a') +
                                       "\r\n\r\n" + ("--" + QByteArray(499, 'a') + "\r\n").repeated(20'000));
        row("boundary of a megabyte",
            "Content-Type: multipart/mixed; boundary=" + QByteArray(megabyte, 'a') + "\r\n\r\n--a\r\n\r\nx");
        row("1 MB header line", "Subject: " + QByteArray(megabyte, 'x') + "\r\n\r\nx");
        row("1 MB of address list",
            "To: " + QByteArray("a@example.org, ").repeated(megabyte / 15) + "\r\n\r\nx");
        row("groups in groups", "From: " + QByteArray("g:").repeated(megabyte / 2) + "\r\n\r\nx");
        row("comments in comments", "From: " + QByteArray("(").repeated(megabyte) + "\r\n\r\nx");
        row("1 MB of encoded words",
            "Subject: " + QByteArray("=?utf-8?B?0J8=?= ").repeated(megabyte / 17) + "\r\n\r\nx");
        row("1 MB of broken encoded words",
            "Subject: " + QByteArray("=?=?utf-8?B?").repeated(megabyte / 12) + "\r\n\r\nx");
        row("1 MB date", "Date: " + QByteArray("1 ").repeated(megabyte / 2) + "\r\n\r\nx");
        row("100,000 header fields", QByteArray("To: a@example.org\r\n").repeated(100'000) + "\r\nx");
        row("100,000 lines folded", "Subject: a\r\n" + QByteArray(" b\r\n").repeated(100'000) + "\r\nx");
        row("header of 20 MB", QByteArray("X: y\r\n").repeated(20 * megabyte / 6));
        row("50 MB of base64",
            "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                QByteArray(QByteArray(76, 'A') + "\r\n").repeated(50 * megabyte / 78));
        row("20 MB of text",
            "\r\n" + QByteArray("A line of text, nothing else.\r\n").repeated(20 * megabyte / 31));
        row("20 MB of HTML", "Content-Type: text/html\r\n\r\n" +
                                 QByteArray("<div><p title='>'>&eacute;").repeated(20 * megabyte / 26));
        row("wrong charset", "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n" +
                                 QByteArray("\xff\xfe").repeated(2 * megabyte));
    }
    void isBounded()
    {
        QFETCH(QByteArray, message);
        QElapsedTimer timer;
        timer.start();
        const MessageSummary summary = summaryOf(message);
        const qint64 summaryTime = timer.restart();
        const BodyParts parts = bodyPartsOf(message);
        qInfo("summary %lld ms, parts %lld ms", summaryTime, timer.elapsed());

        QVERIFY(summary.subject.size() <= 32 * 1024);
        QVERIFY(summary.to.size() <= 64 * 1024);
        QVERIFY(summary.messageId.size() <= 2000);
        QVERIFY(parts.attachments.size() <= 10'000);
        QVERIFY(parts.text.size() + parts.html.size() <= 20 * megabyte);
        QSet<QString> names;
        for (const Attachment& attachment : parts.attachments) {
            QVERIFY(!attachment.name.isEmpty() && attachment.name.size() <= 120 &&
                    !attachment.name.contains(u'/'));
            names.insert(attachment.name);
        }
        QCOMPARE(names.size(), parts.attachments.size());
    }

    void whatIsBeyondTheBoundsIsSaid()
    {
        QVERIFY(bodyPartsOf(nested(1000) + "\r\nx\r\n").truncated);
        QVERIFY(!bodyPartsOf(nested(90) + "\r\nx\r\n").truncated);
        QVERIFY(bodyPartsOf(manyParts(20'000, "\r\nx")).truncated);
        QVERIFY(bodyPartsOf("\r\n" + QByteArray(5 * megabyte, 'x')).truncated);
    }

    void everyPrefixOfAMessageIsSurvived()
    {
        const QByteArray message =
            "From: =?utf-8?B?0JjQstCw0L0=?= <i@example.org>\r\nSubject: =?koi8-r?Q?=F0?= \xcf\r\n"
            "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\ntext\r\n--b\r\n"
            "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
            "\r\n\r\n<p title=3D\">\">&eacute;=D0=\r\n=9F\r\n--b\r\n"
            "Content-Disposition: attachment; filename*0*=utf-8''%D0; filename*1*=%BF.txt\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\nAAECAw==\r\n--b--\r\n";
        for (qsizetype length = 0; length <= message.size(); ++length) {
            // A copy of exactly that length, so that a sanitizer sees any read beyond it.
            const std::vector<char> prefix(message.begin(), message.begin() + length);
            const QByteArrayView view(prefix.data(), length);
            summaryOf(view);
            for (const Attachment& attachment : bodyPartsOf(view).attachments)
                QCOMPARE(ByteCount{attachmentContent(view, attachment.index).size()}, attachment.size);
        }
    }
};

QTEST_APPLESS_MAIN(TestTorture)
#include "tst_torture.moc"
