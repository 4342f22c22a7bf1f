// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeText.h"

#include <QTest>

using namespace postbag;

class TestSafeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDangerousPasses_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("many");

        const auto row = [](const char* name, QByteArray given, QByteArray one, QByteArray many) {
            QTest::newRow(name) << given << one << many;
        };
        row("empty", "", "", "");
        row("letters", "Привет, Größe, 日本語 😀", "Привет, Größe, 日本語 😀", "Привет, Größe, 日本語 😀");
        row("escape sequence", "a\x1b[31mb\x1b]0;title\x07", "a[31mb]0;title", "a[31mb]0;title");
        row("lines", "a\r\nb\tc", "a  b c", "a\nb\tc");
        row("NUL", QByteArray("a\0b", 3), "ab", "ab");
        row("DEL and C1",
            "a\x7f\xc2\x9b"
            "31mb",
            "a31mb", "a31mb");
        row("NEL and line separator",
            "a\xc2\x85"
            "b\xe2\x80\xa8"
            "c",
            "a b c", "abc");
        row("bidi override",
            "invoice\xe2\x80\xae"
            "fdp.exe",
            "invoicefdp.exe", "invoicefdp.exe");
        row("bidi isolate",
            "\xe2\x81\xa6"
            "a\xe2\x81\xa9",
            "a", "a");
        row("right-to-left mark stays", "\xe2\x80\x8f", "\xe2\x80\x8f", "\xe2\x80\x8f");
        row("not UTF-8", "\xcf\xf0\xe8", "\ufffd\ufffd\ufffd", "\ufffd\ufffd\ufffd");
        row("cut character", "a\xe2\x82", "a\ufffd\ufffd", "a\ufffd\ufffd");
        row("overlong", "\xc0\xaf", "\ufffd\ufffd", "\ufffd\ufffd");
        row("overlong ESC", "\xe0\x80\x9b", "\ufffd\ufffd\ufffd", "\ufffd\ufffd\ufffd");
        row("surrogate", "\xed\xa0\x80", "\ufffd\ufffd\ufffd", "\ufffd\ufffd\ufffd");
        row("beyond Unicode", "\xf4\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd", "\ufffd\ufffd\ufffd\ufffd");
    }
    void nothingDangerousPasses()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, many);
        const std::string_view text(given.constData(), size_t(given.size()));
        QCOMPARE(QByteArray::fromStdString(printable(text)), one);
        QCOMPARE(QByteArray::fromStdString(printable(text, TextLines::Many)), many);
        QCOMPARE(QByteArray::fromStdString(printable(printable(text))), one);
    }
};

QTEST_APPLESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
