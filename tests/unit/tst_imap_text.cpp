// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapFetchItems.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ModifiedUtf7.h"
#include "core/protocol/UidSet.h"

#include <QTest>

#include <limits>

using namespace postbag;

namespace {

QByteArray shown(const std::optional<std::string>& text)
{
    return text ? QByteArray::fromStdString(*text) : QByteArray("(none)");
}

} // namespace

class TestImapText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailboxNames_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("name");
        // RFC 3501 §5.1.3.
        QTest::newRow("RFC 3501") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-")
                                  << QStringLiteral("~peter/mail/台北/日本語");
        QTest::newRow("ampersand") << QByteArray("Tom&-Jerry") << QStringLiteral("Tom&Jerry");
        QTest::newRow("Cyrillic") << QByteArray("&BBIERQQ+BDQETwRJBDg-") << QStringLiteral("Входящи");
        QTest::newRow("beyond 16 bits") << QByteArray("&2D3eAA-") << QStringLiteral("😀");
        QTest::newRow("empty") << QByteArray("") << QString();
        QTest::newRow("one letter") << QByteArray("&AOk-t&AOk-") << QStringLiteral("été");
    }
    void mailboxNames()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, name);
        QCOMPARE(shown(fromModifiedUtf7(wire.toStdString())), name.toUtf8());
        QCOMPARE(shown(toModifiedUtf7(name.toStdString())), wire);
    }

    void notModifiedUtf7()
    {
        for (const char* wire : {"&", "&U", "&U-", "&AAA", "&A!-", "&2D0-", "&3gA-", "a\x80", "&AOl-", "\t"})
            QVERIFY2(!fromModifiedUtf7(wire), wire);
        for (const char* text : {"\x80", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff"})
            QVERIFY2(!toModifiedUtf7(text), text);
    }

    void everyNameComesBack()
    {
        for (char32_t c = 0; c <= 0x10FFFF; c += 37) {
            if (c >= 0xD800 && c <= 0xDFFF)
                continue;
            const auto text =
                (QStringLiteral("a&") + QString::fromUcs4(&c, 1) + QStringLiteral("-b")).toStdString();
            const auto wire = toModifiedUtf7(text);
            QVERIFY(wire);
            QCOMPARE(shown(fromModifiedUtf7(*wire)), QByteArray::fromStdString(text));
        }
    }

    void tokens()
    {
        ImapTokens tokens("FLAGS (\\Seen) BODY[HEADER.FIELDS (A \"B\")]<0> {3}\r\na)b\"q\\\"\\\\\" NIL");
        using enum ImapToken::Kind;
        for (const auto& [kind, value] : std::initializer_list<std::pair<ImapToken::Kind, const char*>>{
                 {Atom, "FLAGS"},
                 {Open, "("},
                 {Atom, "\\Seen"},
                 {Close, ")"},
                 {Atom, "BODY[HEADER.FIELDS (A \"B\")]<0>"},
                 {Literal, "a)b"},
                 {Quoted, "q\"\\"},
                 {Atom, "NIL"},
                 {End, ""}}) {
            const auto token = tokens.next();
            QCOMPARE(int(token.kind), int(kind));
            QCOMPARE(QByteArray::fromStdString(token.value()), QByteArray(value));
        }
    }

    void tokensThatCannotBeRead()
    {
        for (const char* text : {"\"open", "\"open\\", "{x}", "{5}\r\nab", "BODY[", "{"}) {
            ImapTokens tokens(text);
            QCOMPARE(int(tokens.next().kind), int(ImapToken::Kind::Bad));
            QCOMPARE(int(tokens.next().kind), int(ImapToken::Kind::End));
        }
    }

    void announcedLiterals()
    {
        QCOMPARE(announcedLiteral("x {12}"), std::optional<std::uint64_t>(12));
        QCOMPARE(announcedLiteral("x {12+}"), std::optional<std::uint64_t>(12));
        QCOMPARE(announcedLiteral("{99999999999999999999}"),
                 std::optional(std::numeric_limits<std::uint64_t>::max()));
        for (const char* line : {"x", "{}", "{-1}", "{+}", "{1 }", "12}", "{12} ", "\"{12}\""})
            QVERIFY2(!announcedLiteral(line), line);
    }

    void fetchItems()
    {
        ImapFetchItems items;
        items.read("(FLAGS (\\Seen $x) UID 7 BODY[]<5> {3}");
        QVERIFY(items.bodyAhead());
        QVERIFY(!items.sound());
        items.read(" RFC822.SIZE 12)");
        QVERIFY(items.sound());
        QCOMPARE(items.uid(), std::optional<std::uint32_t>(7));
        QCOMPARE(items.size().value, 12);
        QCOMPARE(items.origin(), std::uint64_t(5));
        QVERIFY(items.seen());
        QVERIFY(!items.deleted());
    }

    void unsoundFetchItems()
    {
        for (const char* text : {"", "(", "(UID 0)", "(UID 4294967296)", "(UID 7 UID 8)", "UID 7", "(UID 7))",
                                 "((UID 7))", "(UID 7) (UID 7)", "(BODY[] \"a\" BODY[] \"b\")"}) {
            ImapFetchItems items;
            items.read(text);
            QVERIFY2(!items.sound(), text);
        }
    }

    void uidSets()
    {
        std::vector<ListedMessage> messages;
        for (const std::uint32_t uid : {1U, 2U, 3U, 5U, 9U, 8U, 4294967295U}) {
            ListedMessage message;
            message.number = uid;
            messages.push_back(message);
        }
        QCOMPARE(QByteArray::fromStdString(uidSet(messages)), QByteArray("1:3,5,9,8,4294967295"));
    }
};

QTEST_APPLESS_MAIN(TestImapText)
#include "tst_imap_text.moc"
