// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/AttachmentNames.h"
#include "core/mime/BodyParts.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneHarmlessComponent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");

        const auto row = [](const char* title, QString name, QString safe) {
            QTest::newRow(title) << name << safe;
        };
        row("plain", u"Bericht 2024.pdf"_s, u"Bericht 2024.pdf"_s);
        row("Cyrillic", u"Фактура № 5.docx"_s, u"Фактура № 5.docx"_s);
        row("path", u"../../etc/passwd"_s, u"passwd"_s);
        row("Windows path", u"C:\\temp\\..\\evil.exe"_s, u"evil.exe"_s);
        row("drive", u"C:evil.exe"_s, u"C_evil.exe"_s);
        row("absolute", u"/etc/shadow"_s, u"shadow"_s);
        row("trailing slash", u"a/b/"_s, u"b"_s);
        row("parent", u".."_s, u"attachment"_s);
        row("hidden", u".bashrc"_s, u"bashrc"_s);
        row("hidden behind a space", u" . .profile"_s, u"profile"_s);
        row("empty", QString(), u"attachment"_s);
        row("invisible", u"\u200b\u200e\u3000"_s, u"attachment"_s);
        row("override", u"invoice\u202efdp.exe"_s, u"invoicefdp.exe"_s);
        row("mark of direction", u"a\u200fb.txt"_s, u"ab.txt"_s);
        row("controls", u"a\nb\x1b[2J\u009bc.txt"_s, u"a b[2Jc.txt"_s);
        row("NUL", u"a.txt"_s + QChar(u'\0') + u".exe"_s, u"a.txt.exe"_s);
        row("trailing dots and spaces", u"a.exe. . "_s, u"a.exe"_s);
        row("device", u"con"_s, u"_con"_s);
        row("device with extension", u"NUL.tar.gz"_s, u"_NUL.tar.gz"_s);
        row("port", u"com1.txt"_s, u"_com1.txt"_s);
        row("no device", u"community.txt"_s, u"community.txt"_s);
        row("stream and wildcards", u"a:b*?\"<>|.txt"_s, u"a_b______.txt"_s);
        row("option", u"-rf"_s, u"_-rf"_s);
        row("emoji", u"😀.png"_s, u"😀.png"_s);
    }
    void oneHarmlessComponent()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void longNamesKeepTheirExtension_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("latin") << u"x"_s;
        QTest::newRow("cyrillic") << u"ж"_s;
        QTest::newRow("beyond the basic plane") << u"😀"_s;
    }
    void longNamesKeepTheirExtension()
    {
        QFETCH(QString, letter);
        const QString safe = safeFileName(letter.repeated(100'000) + u".pdf"_s);
        QVERIFY(safe.endsWith(u".pdf"_s));
        QVERIFY(safe.startsWith(letter));
        QVERIFY(safe.size() <= 120 && safe.size() > 50);
        QVERIFY(safe.toUtf8().size() <= 240);
        QVERIFY(safe.isValidUtf16());
        QVERIFY(safeFileName(u"a."_s + letter.repeated(5000)).size() <= 120);
    }

    void noTwoAreEqual()
    {
        AttachmentNames names;
        QCOMPARE(names.unique(u"a.txt"_s, {}), u"a.txt"_s);
        QCOMPARE(names.unique(u"A.TXT"_s, {}), u"A (2).TXT"_s);
        QCOMPARE(names.unique(u"a (2).txt"_s, {}), u"a (2) (2).txt"_s);
        QCOMPARE(names.unique(u"x/a.txt"_s, {}), u"a (3).txt"_s);
        QCOMPARE(names.unique(QString(), u"message/rfc822"_s), u"message.eml"_s);
        QCOMPARE(names.unique(QString(), u"no/such"_s), u"attachment"_s);
        QCOMPARE(names.unique(u".."_s, u"no/such"_s), u"attachment (2)"_s);
        QVERIFY(names.unique(u"y"_s.repeated(500), {}) != names.unique(u"y"_s.repeated(500), {}));
    }
};

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
