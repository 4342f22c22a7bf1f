// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ErrorText.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCauseHasWords_data();
    void everyCauseHasWords();
    void dismissedPromptIsAskedAgain();
    void headlinesDiffer();
    void whoTriesAgain();
    void missingMailboxesAreNamed_data();
    void missingMailboxesAreNamed();
    void aCommandIsToBeChecked();
    void everyProblemHasWords();
    void accountNamesAreData();
    void serverWordsAreHarmless_data();
    void serverWordsAreHarmless();
    void serverWordsAreShort();
};

void TestErrorText::everyCauseHasWords_data()
{
    QTest::addColumn<int>("cause");
    for (int c = 0; c <= int(ErrorCause::CancelledByUser); ++c)
        QTest::newRow(std::string(nameOf(ErrorCause(c))).c_str()) << c;
}

void TestErrorText::everyCauseHasWords()
{
    QFETCH(int, cause);
    const Error error{ErrorCause(cause), "english detail", "words of the server"};
    for (const QString& text : {ErrorText::headline(error, u"GMX"_s), ErrorText::advice(error, u"GMX"_s),
                                ErrorText::full(error, u"GMX"_s)}) {
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(!text.contains(u"detail") && !text.contains(u"words of the server"), qPrintable(text));
    }
    const QString full = ErrorText::full(error, u"GMX"_s);
    QVERIFY(full.startsWith(ErrorText::headline(error, u"GMX"_s)));
    QVERIFY(full.endsWith(ErrorText::advice(error, u"GMX"_s)));
    constexpr std::array ofNoAccount{ErrorCause::StoreTooNew, ErrorCause::ProfileUnusable,
                                     ErrorCause::ArchiveUnreadable, ErrorCause::ArchiveExists,
                                     ErrorCause::ArchiveUnwritable};
    QCOMPARE(full.contains(u"GMX"), std::ranges::find(ofNoAccount, error.cause) == ofNoAccount.end());
}

void TestErrorText::dismissedPromptIsAskedAgain()
{
    // An account whose password is asked for has no field for it.
    const QString full = ErrorText::full({ErrorCause::SecretNotTyped, {}, {}}, u"GMX"_s);
    QVERIFY2(full.endsWith(u"Collect GMX again and type the password."), qPrintable(full));
    QVERIFY(!full.contains(u"Edit"));
}

void TestErrorText::headlinesDiffer()
{
    QSet<QString> seen;
    for (int c = 0; c <= int(ErrorCause::CancelledByUser); ++c)
        seen.insert(ErrorText::headline({ErrorCause(c), {}, {}}, u"GMX"_s));
    QCOMPARE(seen.size(), int(ErrorCause::CancelledByUser) + 1);
}

void TestErrorText::whoTriesAgain()
{
    int passing = 0;
    for (int c = 0; c <= int(ErrorCause::CancelledByUser); ++c) {
        const Error error{ErrorCause(c), {}, {}};
        const QString goesOn = ErrorText::full(error, u"GMX"_s);
        const QString ends = ErrorText::full(error, u"GMX"_s, ErrorText::Retry::ByHand);
        for (const QString& promise : {u"tries again"_s, u"by itself"_s, u"Postbag goes on"_s, u"waits"_s})
            QVERIFY2(!ends.contains(promise), qPrintable(ends));
        QVERIFY2(ends.endsWith(u'.') && !ends.contains(u"  "), qPrintable(ends));
        passing += goesOn != ends;
    }
    QVERIFY(passing >= 10);
    QCOMPARE(ErrorText::advice({ErrorCause::NoNetwork, {}, {}}, u"GMX"_s),
             u"Check your network connection. Postbag tries again by itself."_s);
    QCOMPARE(ErrorText::advice({ErrorCause::ServerRefused, {}, {}}, u"GMX"_s, ErrorText::Retry::ByHand),
             u"Try again later. If this goes on, ask your provider."_s);
}

void TestErrorText::missingMailboxesAreNamed_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("one") << QByteArray("Архив") << u"“Архив”."_s;
    QTest::newRow("two") << QByteArray("A/B\nC") << u"“A/B”, “C”."_s;
    QTest::newRow("hostile") << QByteArray("\x1b]0;x\x07%1 %n\xe2\x80\xaeyz") << u"“]0;x%1 %nyz”."_s;
}

void TestErrorText::missingMailboxesAreNamed()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, quoted);
    const Error error{ErrorCause::MailboxNotFound, {}, {}, names.toStdString()};
    const QString headline = ErrorText::headline(error, u"100%2"_s);
    QVERIFY2(headline.endsWith(quoted), qPrintable(headline));
    QVERIFY2(headline.contains(u" 100%2 "), qPrintable(headline));
    QVERIFY(ErrorText::full(error, u"100%2"_s).startsWith(headline));
    // One that the server refuses is, too.
    const Error refused{ErrorCause::ServerRefused, {}, {}, names.toStdString()};
    const QString refusal = ErrorText::headline(refused, u"100%2"_s);
    QVERIFY2(refusal.endsWith(quoted), qPrintable(refusal));
    QVERIFY2(refusal.contains(u" 100%2 "), qPrintable(refusal));
}

void TestErrorText::aCommandIsToBeChecked()
{
    const QString full = ErrorText::full({ErrorCause::WrongCommandPassword, {}, {}}, u"GMX"_s);
    QVERIFY2(full.contains(u"Run the command"), qPrintable(full));
    QVERIFY2(!full.contains(u"Enter the password"), qPrintable(full));
}

void TestErrorText::everyProblemHasWords()
{
    QSet<QString> seen;
    for (int p = 0; p <= int(SettingsProblem::CaFileUnreadable); ++p) {
        const QString text = ErrorText::problem(SettingsProblem(p));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), int(SettingsProblem::CaFileUnreadable) + 1);
}

void TestErrorText::accountNamesAreData()
{
    QCOMPARE(ErrorText::headline({ErrorCause::LoginDelay, {}, {}}, u"100%1 %2"_s),
             u"100%1 %2 asks for fewer log-ins."_s);
}

void TestErrorText::serverWordsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("[AUTH] No such user") << u"[AUTH] No such user"_s;
    QTest::newRow("cyrillic") << QByteArray("Грешна парола") << u"Грешна парола"_s;
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred\x07") << u"[31mred"_s;
    QTest::newRow("bidi override") << QByteArray("a\xe2\x80\xae"
                                                 "b")
                                   << u"ab"_s;
    QTest::newRow("line breaks") << QByteArray("one\r\ntwo\xe2\x80\xa8three") << u"one two three"_s;
    QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x93\xae") << u"\U0001F4EE"_s;
}

void TestErrorText::serverWordsAreHarmless()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, shown);
    QCOMPARE(ErrorText::serverWords({ErrorCause::WrongPassword, {}, sent.toStdString()}), shown);
}

void TestErrorText::serverWordsAreShort()
{
    const QString shown = ErrorText::serverWords({ErrorCause::ServerRefused, {}, std::string(5000, 'x')});
    QCOMPARE(shown.size(), 300);
    QVERIFY(shown.endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
