// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray& header, const QByteArray& body)
{
    return header + "\r\n\r\n" + body;
}

QByteArray multipart(const QByteArray& type, const QByteArrayList& parts)
{
    static int number = 0;
    const QByteArray boundary = "b" + QByteArray::number(++number) + "-";
    QByteArray out =
        "Content-Type: multipart/" + type + "; boundary=\"" + boundary + "\"\r\n\r\npreamble\r\n";
    for (const QByteArray& one : parts)
        out += "--" + boundary + "\r\n" + one + "\r\n";
    return out + "--" + boundary + "--\r\nepilogue\r\n";
}

QByteArray text(const QByteArray& content)
{
    return part("Content-Type: text/plain; charset=utf-8", content);
}

QByteArray html(const QByteArray& content)
{
    return part("Content-Type: text/html; charset=utf-8", content);
}

} // namespace

class TestBodyParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void charsetsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("shown");

        const auto row = [](const char* name, QByteArray header, QByteArray body, QString shown) {
            QTest::newRow(name) << part(header, body) << shown;
        };
        const QByteArray plain = "Content-Type: text/plain; charset=";
        const QByteArray base64 = "\r\nContent-Transfer-Encoding: base64";
        const QByteArray quoted = "\r\nContent-Transfer-Encoding: quoted-printable";
        row("no MIME", "Subject: x", "a\r\nb", u"a\nb"_s);
        row("windows-1251", plain + "windows-1251", "\xcf\xf0\xe8\xe2\xe5\xf2", u"Привет"_s);
        row("koi8-r base64", plain + "\"KOI8-R\"" + base64, "8NLJ18XU\r\n", u"Привет"_s);
        row("iso-2022-jp", plain + "iso-2022-jp", "\x1b$BF|K\\\x1b(B", u"日本"_s);
        row("quoted-printable", plain + "utf-8" + quoted, "Gr=C3=B6=\r\n=C3=9Fe=", u"Größe"_s);
        row("broken quoted-printable", plain + "utf-8" + quoted, "a=ZZb=", u"a=ZZb"_s);
        row("broken base64", plain + "utf-8" + base64, "YW*Jj", u"abc"_s);
        row("no charset, raw koi8-r", "Content-Type: text/plain", "\xf0\xd2\xc9\xd7\xc5\xd4 \xd7\xd3\xc5\xcd",
            u"Привет всем"_s);
        row("unknown charset", plain + "x-nonsense",
            "Gr\xc3\xb6\xc3\x9f"
            "e",
            u"Größe"_s);
        row("charset that is an option", plain + "\"utf-8//IGNORE\"", "\xcf\xf0\xe8\xe2\xe5\xf2",
            u"Привет"_s);
        row("utf-8 that is windows-1251", plain + "utf-8", "\xcf\xf0\xe8\xe2\xe5\xf2", u"Привет"_s);
        row("windows-1251 that is utf-8", plain + "windows-1251", "Привет", u"Привет"_s);
        row("latin-1 that is windows-1251", plain + "iso-8859-1", "\xcf\xf0\xe8\xe2\xe5\xf2 \xe2\xf1\xe5\xec",
            u"Привет всем"_s);
        row("latin-1", plain + "iso-8859-1",
            "il va \xe0 Paris, \x93"
            "d\xe9j\xe0\x94",
            u"il va à Paris, “déjà”"_s);
        row("controls", plain + "utf-8", "a\x1b[2J\tb\xe2\x80\xae", u"a[2J\tb"_s);
    }
    void charsetsAndEncodings()
    {
        QFETCH(QByteArray, message);
        const BodyParts parts = bodyPartsOf(message);
        QTEST(parts.text, "shown");
        QVERIFY(parts.html.isEmpty() && parts.attachments.isEmpty() && !parts.truncated);
    }

    void alternativesAreOneText()
    {
        const BodyParts parts = bodyPartsOf(multipart("alternative", {text("plain"), html("<p>rich")}));
        QCOMPARE(parts.text, u"plain"_s);
        QCOMPARE(parts.html, u"<p>rich"_s);
    }

    void htmlAloneHasAText()
    {
        const BodyParts parts = bodyPartsOf(html("<p>a<p>b"));
        QCOMPARE(parts.text, u"a\n\nb"_s);
        const auto meta = bodyPartsOf(part("Content-Type: text/html", "<meta charset='koi8-r'>\xc1"));
        QCOMPARE(meta.text, u"а"_s);
    }

    void textsThatFollowEachOtherAreAllShown()
    {
        const auto inner =
            multipart("alternative", {text("plain"), multipart("related", {html("<b>rich</b>")})});
        const BodyParts parts = bodyPartsOf(multipart("mixed", {inner, text("list <footer>")}));
        QCOMPARE(parts.text, u"plain\nlist <footer>"_s);
        QCOMPARE(parts.html, u"<b>rich</b><pre>list &lt;footer&gt;</pre>"_s);
    }

    void attachmentsAreListedAndRead()
    {
        const QByteArray message = multipart(
            "mixed",
            {text("hello"),
             part("Content-Type: application/pdf; name=\"=?koi8-r?B?8NLJ18XULnBkZg==?=\"\r\n"
                  "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64",
                  "AAECAw=="),
             part("Content-Type: text/plain\r\n"
                  "Content-Disposition: attachment; filename*0*=utf-8''%D0%BF; filename*1*=%D1%80.txt",
                  "kept\r\nas it is \xff\r\n"),
             part("Content-Type: message/rfc822", "Subject: inner\r\n\r\n" + multipart("mixed", {text("x")})),
             part("Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"../../a.png\"",
                  "x")});
        const BodyParts parts = bodyPartsOf(message);
        QCOMPARE(parts.text, u"hello"_s);
        QCOMPARE(parts.attachments.size(), 4);
        QCOMPARE(parts.attachments[0].name, u"Привет.pdf"_s);
        QCOMPARE(parts.attachments[0].mimeType, u"application/pdf"_s);
        QCOMPARE(parts.attachments[0].size, ByteCount{4});
        QCOMPARE(parts.attachments[1].name, u"пр.txt"_s);
        QCOMPARE(parts.attachments[2].name, u"message.eml"_s);
        QCOMPARE(parts.attachments[3].name, u"a.png"_s);
        QCOMPARE(parts.attachments[3].originalName, u"../../a.png"_s);

        QCOMPARE(attachmentContent(message, parts.attachments[0].index), QByteArray("\0\1\2\3", 4));
        QCOMPARE(attachmentContent(message, parts.attachments[1].index), "kept\r\nas it is \xff\r\n");
        QVERIFY(attachmentContent(message, parts.attachments[2].index).startsWith("Subject: inner\r\n"));
        QVERIFY(attachmentContent(message, 99).isEmpty());
        QVERIFY(attachmentContent(message, -1).isEmpty());
    }

    void picturesInTheHtmlAreInline()
    {
        const auto parts =
            bodyPartsOf(multipart("related", {html("<img src=cid:logo@x>"),
                                              part("Content-Type: image/png\r\nContent-ID: <logo@x>", "x")}));
        QCOMPARE(parts.attachments.size(), 1);
        QVERIFY(parts.attachments[0].isInline);
        QCOMPARE(parts.attachments[0].contentId, "logo@x");
    }

    void encryptedAndSignedAreKnown_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<bool>("isSigned");

        QTest::newRow("neither") << text("x") << false << false;
        QTest::newRow("PGP/MIME") << multipart("encrypted; protocol=\"application/pgp-encrypted\"",
                                               {part("Content-Type: application/pgp-encrypted", "Version: 1"),
                                                part("Content-Type: application/octet-stream", "x")})
                                  << true << false;
        QTest::newRow("signed") << multipart("signed", {text("x"),
                                                        part("Content-Type: application/pgp-signature", "y")})
                                << false << true;
        QTest::newRow("S/MIME") << part("Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
                                        "x")
                                << true << false;
        QTest::newRow("S/MIME opaque signature")
            << part("Content-Type: application/x-pkcs7-mime; smime-type=signed-data", "x") << false << true;
        QTest::newRow("inline PGP") << text("-----BEGIN PGP MESSAGE-----\r\n") << true << false;
    }
    void encryptedAndSignedAreKnown()
    {
        QFETCH(QByteArray, message);
        const BodyParts parts = bodyPartsOf(message);
        QTEST(parts.encrypted, "encrypted");
        QTEST(parts.isSigned, "isSigned");
    }

    void signaturesAreNoAttachments()
    {
        const auto parts = bodyPartsOf(multipart(
            "signed", {text("x"), part("Content-Type: application/pgp-signature; name=a.asc", "y")}));
        QVERIFY(parts.attachments.isEmpty());
    }

    void brokenStructureIsReadAsItStands_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("shown");
        const QByteArray type = "Content-Type: multipart/mixed";
        QTest::newRow("no boundary parameter") << part(type, "--x\r\nhello") << u"--x\nhello"_s;
        QTest::newRow("boundary never comes") << part(type + "; boundary=x", "hello") << u"hello"_s;
        QTest::newRow("not closed") << part(type + "; boundary=x", "--x\r\n\r\nhello") << u"hello"_s;
        QTest::newRow("only the closing one")
            << part(type + "; boundary=x", "hello\r\n--x--\r\n") << u"hello"_s;
        QTest::newRow("white space behind the boundary")
            << part(type + "; boundary=x", "--x \t\r\n\r\nhello\r\n--x-- \r\n") << u"hello"_s;
        QTest::newRow("LF only") << QByteArray(
                                        "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhello\n--x--\n")
                                 << u"hello"_s;
        QTest::newRow("inner one not closed")
            << part(type + "; boundary=x",
                    "--x\r\n" + part(type + "; boundary=y", "--y\r\n\r\na\r\n--x\r\n\r\nb\r\n--x--"))
            << u"a\nb"_s;
        QTest::newRow("odd type") << part("Content-Type: nonsense", "hello") << u"hello"_s;
    }
    void brokenStructureIsReadAsItStands()
    {
        QFETCH(QByteArray, message);
        QTEST(bodyPartsOf(message).text, "shown");
    }
};

QTEST_APPLESS_MAIN(TestBodyParts)
#include "tst_bodyparts.moc"
