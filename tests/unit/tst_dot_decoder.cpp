// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DotDecoder.h"

#include <QTest>

using namespace postbag;

namespace {

struct Decoded {
    QByteArray content;
    std::size_t used = 0;
    bool finished = false;
};

Decoded decode(std::string_view input, std::size_t piece)
{
    Decoded result;
    DotDecoder decoder;
    for (std::size_t at = 0; at < input.size() && !decoder.finished(); at += piece) {
        auto chunk = input.substr(at, piece);
        while (!chunk.empty() && !decoder.finished()) {
            const auto step = decoder.next(chunk);
            result.content.append(step.content.data(), qsizetype(step.content.size()));
            result.used += step.consumed;
            chunk.remove_prefix(step.consumed);
        }
    }
    result.finished = decoder.finished();
    return result;
}

/// The rule of RFC 1939 §3, line by line and slowly.
Decoded decodeSlowly(QByteArray input)
{
    Decoded result;
    while (!input.isEmpty()) {
        const auto end = input.indexOf("\r\n");
        auto line = end < 0 ? input : input.first(end + 2);
        input.remove(0, line.size());
        result.used += std::size_t(line.size());
        if (line == ".\r\n") {
            result.finished = true;
            break;
        }
        if (line.startsWith('.'))
            line.remove(0, 1);
        result.content += line;
    }
    return result;
}

} // namespace

class TestDotDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray(".\r\n") << QByteArray();
        QTest::newRow("one line") << QByteArray("a\r\n.\r\n") << QByteArray("a\r\n");
        QTest::newRow("an empty line") << QByteArray("\r\n.\r\n") << QByteArray("\r\n");
        QTest::newRow("stuffed dots") << QByteArray("..\r\n...a\r\n.\r\n") << QByteArray(".\r\n..a\r\n");
        QTest::newRow("LF.LF") << QByteArray("a\n.\nb\r\n.\r\n") << QByteArray("a\n.\nb\r\n");
        QTest::newRow("CRLF.LF") << QByteArray("a\r\n.\nb\r\n.\r\n") << QByteArray("a\r\n\nb\r\n");
        QTest::newRow("LF.CRLF") << QByteArray("a\n.\r\nb\r\n.\r\n") << QByteArray("a\n.\r\nb\r\n");
        QTest::newRow("CR.CRLF") << QByteArray("a\r.\r\nb\r\n.\r\n") << QByteArray("a\r.\r\nb\r\n");
        QTest::newRow("CRLF.CR") << QByteArray("a\r\n.\rb\r\n.\r\n") << QByteArray("a\r\n\rb\r\n");
        QTest::newRow("CRLF.CRCRLF") << QByteArray("a\r\n.\r\r\n.\r\n") << QByteArray("a\r\n\r\r\n");
        QTest::newRow("CRCRLF.CRLF") << QByteArray("a\r\r\n.\r\n") << QByteArray("a\r\r\n");
        QTest::newRow("NUL") << QByteArray("\0\r\n.\r\n", 6) << QByteArray("\0\r\n", 3);
    }
    void examples()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, content);
        const QByteArray followed = wire + "+OK next";
        const std::string_view input(followed.constData(), std::size_t(followed.size()));
        for (std::size_t piece = 1; piece <= input.size(); ++piece) {
            const auto got = decode(input, piece);
            QVERIFY(got.finished);
            QCOMPARE(got.content, content);
            QCOMPARE(qsizetype(got.used), wire.size());
        }
    }

    void everyShortTextOfTheCharactersThatMatter()
    {
        constexpr std::string_view alphabet = ".\r\nx";
        for (int code = 0; code < 4 * 4 * 4 * 4 * 4 * 4 * 4 * 4; ++code) {
            std::string input;
            for (int rest = code, i = 0; i < 8; ++i, rest /= 4)
                input += alphabet[std::size_t(rest % 4)];
            const auto expected = decodeSlowly(QByteArray::fromStdString(input));
            for (const std::size_t piece : {1, 2, 3, 8}) {
                const auto got = decode(input, piece);
                QCOMPARE(got.finished, expected.finished);
                if (expected.finished) {
                    QCOMPARE(got.content, expected.content);
                    QCOMPARE(got.used, expected.used);
                }
            }
        }
    }

    void aBigRunIsNotCopied()
    {
        std::string input;
        for (int i = 0; i < 1000; ++i)
            input += "a line of text\r\n";
        DotDecoder decoder;
        const auto step = decoder.next(input);
        QCOMPARE(step.content.data(), input.data());
        QCOMPARE(step.consumed, input.size());
        QCOMPARE(decoder.lines(), std::size_t(1000));
    }
};

QTEST_APPLESS_MAIN(TestDotDecoder)
#include "tst_dot_decoder.moc"
