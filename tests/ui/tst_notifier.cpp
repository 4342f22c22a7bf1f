// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccountFakes.h"
#include "ui/accounts/AccountBook.h"
#include "ui/tray/Announcer.h"
#include "ui/tray/DesktopNotifications.h"
#include "ui/tray/Notifier.h"
#include "ui/tray/TrayPainter.h"
#include "ui/tray/TrayState.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneNoticeForOneBurst();
    void nothingNewSaysNothing();
    void runsInARowAreOneNotice();
    void backlogEndsWithTheAccount_data();
    void backlogEndsWithTheAccount();
    void duplicatesAreNotNews();
    void subjectsAreData();
    void bodiesAreNoMarkup();
    void errorsFromTheThirdFailureOnce_data();
    void errorsFromTheThirdFailureOnce();
    void wellAgainCountsAnew();
    void stateTable_data();
    void stateTable();
    void iconsDiffer();

private:
    QTranslator m_plurals;
};

namespace {

CommittedMessage message(const QString& subject, StoreOutcome outcome = StoreOutcome::Collected)
{
    CommittedMessage message;
    message.subject = subject;
    message.outcome = outcome;
    return message;
}

RunReport report(int account, const QString& name, std::optional<ErrorCause> cause = {})
{
    RunReport report;
    report.account = AccountId{account};
    report.accountName = name;
    if (cause)
        report.error = Error{*cause, {}, {}};
    return report;
}

} // namespace

void TestNotifier::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    if (m_plurals.load(u":/i18n/postbag_en"_s))
        QCoreApplication::installTranslator(&m_plurals);
}

void TestNotifier::oneNoticeForOneBurst()
{
    Notifier notifier;
    notifier.collected({1}, u"abv"_s, {message(u"One"_s), message(u"Two"_s)});
    notifier.collected({2}, u"Gmail"_s, {message(u""_s)});
    notifier.collected({1}, u"abv"_s, {message(u"Four"_s)});
    notifier.finished(report(1, u"abv"_s), 0, false);
    const auto notice = notifier.take();
    QVERIFY(notice);
    QVERIFY(notice->title.startsWith(u"4 new"));
    QCOMPARE(notice->text, u"abv: 3 new, Gmail: 1 new\nOne\nTwo\nFour"_s);
    QVERIFY(notice->about == Notice::About::NewMail);
    QVERIFY(!notifier.take());
}

void TestNotifier::nothingNewSaysNothing()
{
    Notifier notifier;
    notifier.finished(report(1, u"abv"_s), 0, false);
    QVERIFY(!notifier.take());
}

/// Ten years of mail come at a hundred messages a run, four runs a minute.
void TestNotifier::runsInARowAreOneNotice()
{
    Notifier notifier;
    for (int run = 0; run < 3; ++run) {
        notifier.collected({1}, u"abv"_s, {message(u"Old"_s), message(u"Older"_s)});
        notifier.finished(report(1, u"abv"_s), 0, true);
        QVERIFY(!notifier.take());
    }
    notifier.collected({2}, u"Gmail"_s, {message(u"Hello"_s)});
    notifier.finished(report(2, u"Gmail"_s), 0, false);
    QCOMPARE(notifier.take()->text, u"Gmail: 1 new\nHello"_s);
    notifier.finished(report(1, u"abv"_s), 0, false);
    QCOMPARE(notifier.take()->text, u"abv: 6 new\nOld\nOlder\nOld"_s);
    QVERIFY(!notifier.take());
}

void TestNotifier::backlogEndsWithTheAccount_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"paused", "all paused", "manual", "deleted"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

/// What was collected of a backlog is told of when its next run does not come.
void TestNotifier::backlogEndsWithTheAccount()
{
    QFETCH(QString, by);
    AccountBook book;
    AccountSettings abv = someAccount(1, u"abv"_s);
    const AccountSettings gmx = someAccount(2, u"GMX"_s);
    book.setAccounts({abv, gmx});
    Announcer announcer(book);
    QSignalSpy noticed(&announcer, &Announcer::noticed);
    const auto finish = [&](int account, const QString& name, int remaining) {
        announcer.collected({account}, {message(u"Hello"_s)});
        RunReport done = report(account, name);
        done.remaining = remaining;
        book.runFinished(done);
        announcer.runFinished(done);
    };
    finish(1, u"abv"_s, 900);
    finish(2, u"GMX"_s, 0);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(!noticed.constLast().constFirst().value<Notice>().text.contains(u"abv"_s));
    if (by == u"all paused") {
        announcer.setPausedAll(true);
    } else if (by == u"deleted") {
        book.setAccounts({gmx});
    } else {
        abv.paused = by == u"paused";
        if (by == u"manual")
            abv.interval.reset();
        book.setAccounts({abv, gmx});
    }
    QTRY_COMPARE(noticed.size(), 2);
    QCOMPARE(noticed.constLast().constFirst().value<Notice>().text, u"abv: 1 new\nHello"_s);
}

void TestNotifier::duplicatesAreNotNews()
{
    Notifier notifier;
    notifier.collected({1}, u"abv"_s, {message(u"Old"_s, StoreOutcome::Duplicate)});
    QVERIFY(!notifier.take());
}

void TestNotifier::subjectsAreData()
{
    Notifier notifier;
    notifier.collected({1}, u"abv"_s,
                       {message(u"<b>\u202Eevil\r\nsecond\u0007</b>"_s), message(QString(300, u'x'))});
    const QStringList lines = notifier.take()->text.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), u"‹b›evil second‹/b›"_s);
    QCOMPARE(lines.at(2).size(), 80);
}

void TestNotifier::bodiesAreNoMarkup()
{
    const QString text = u"A & B: 1 new\n<a href=\"http://example.org\">&amp;</a>"_s;
    QCOMPARE(DesktopNotifications::bodyOf(text, {u"body"_s, u"body-markup"_s}),
             u"A &amp; B: 1 new\n&lt;a href=&quot;http://example.org&quot;&gt;&amp;amp;&lt;/a&gt;"_s);
    QCOMPARE(DesktopNotifications::bodyOf(text, {u"body"_s}), text);
}

void TestNotifier::errorsFromTheThirdFailureOnce_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("told");
    QTest::newRow("first") << 1 << int(ErrorCause::WrongPassword) << false;
    QTest::newRow("second") << 2 << int(ErrorCause::WrongPassword) << false;
    QTest::newRow("third") << 3 << int(ErrorCause::WrongPassword) << true;
    QTest::newRow("stopped") << 5 << int(ErrorCause::CancelledByUser) << false;
}

void TestNotifier::errorsFromTheThirdFailureOnce()
{
    QFETCH(int, failures);
    QFETCH(int, cause);
    QFETCH(bool, told);
    Notifier notifier;
    notifier.finished(report(1, u"GMX"_s, ErrorCause(cause)), failures, false);
    const auto notice = notifier.take();
    QCOMPARE(notice.has_value(), told);
    if (!told)
        return;
    QVERIFY(notice->about == Notice::About::Trouble);
    QVERIFY(notice->text.contains(u"GMX"));
    notifier.finished(report(1, u"GMX"_s, ErrorCause(cause)), failures + 1, false);
    QVERIFY(!notifier.take()); // once per cause
    notifier.finished(report(1, u"GMX"_s, ErrorCause::HostNotFound), failures + 2, false);
    QVERIFY(notifier.take()); // another cause is news
}

void TestNotifier::wellAgainCountsAnew()
{
    Notifier notifier;
    notifier.finished(report(1, u"GMX"_s, ErrorCause::WrongPassword), 3, false);
    QVERIFY(notifier.take());
    notifier.finished(report(1, u"GMX"_s), 0, false);
    notifier.finished(report(1, u"GMX"_s, ErrorCause::WrongPassword), 3, false);
    QVERIFY(notifier.take());
}

void TestNotifier::stateTable_data()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 0));
    const auto row = [now](const char* name, TrayFacts facts, TrayState state, const QString& line) {
        facts.nextRun = now.addSecs(300);
        QTest::newRow(name) << facts << int(state) << line;
    };
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("line");
    TrayFacts facts;
    row("no accounts", facts, TrayState::Idle, u"No accounts yet"_s);
    facts.accounts = 3;
    row("idle", facts, TrayState::Idle, u"next check 14:05"_s);
    facts.failedAccounts = 1;
    row("trouble", facts, TrayState::Attention, u"1 account needs attention, next check 14:05"_s);
    facts.newMessages = 3;
    row("new mail and trouble", facts, TrayState::NewMail,
        u"3 new, 1 account needs attention, next check 14:05"_s);
    facts.failedAccounts = 0;
    facts.collecting = true;
    row("collecting", facts, TrayState::Collecting, u"3 new, collecting…"_s);
    facts.pausedAll = true;
    row("paused", facts, TrayState::Paused, u"3 new, paused"_s);
}

void TestNotifier::stateTable()
{
    QFETCH(TrayFacts, facts);
    QFETCH(int, state);
    QFETCH(QString, line);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // 24 hours
    QCOMPARE(int(trayStateOf(facts)), state);
    const QString shown = TrayText::line(facts, QDateTime(QDate(2026, 11, 22), QTime(14, 0)));
    if (m_plurals.isEmpty() || !shown.contains(u"account(s)"))
        QCOMPARE(QString(shown).replace(u"account(s) need "_s, u"account needs "_s), line);
}

void TestNotifier::iconsDiffer()
{
    QList<QImage> images;
    for (TrayState state : {TrayState::Idle, TrayState::Collecting, TrayState::NewMail, TrayState::Attention,
                            TrayState::Paused}) {
        const QImage image = TrayPainter::icon(state, 3, Qt::black).pixmap(QSize(22, 22), 1.0).toImage();
        QVERIFY(!image.isNull());
        QVERIFY(!images.contains(image));
        images.append(image);
    }
    QVERIFY(TrayPainter::icon(TrayState::NewMail, 4, Qt::black).pixmap(QSize(22, 22), 1.0).toImage() !=
            images.at(2));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
