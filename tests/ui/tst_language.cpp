// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Format.h"
#include "ui/shared/Language.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace postbag;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Listener : public QWidget
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent* event) override { heard += event->type() == QEvent::LanguageChange; }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en"_s)); }
    void widgetsHearOfIt();
    void unknownLanguageIsEnglish();
    void formatsFollow_data();
    void formatsFollow();
    void momentsAreShortWhenNear_data();
    void momentsAreShortWhenNear();
    void spansInWords();
    void everyLanguageIsCompiledIn();
};

void TestLanguage::widgetsHearOfIt()
{
    Language language;
    Listener widget;
    language.use(u"de"_s);
    QCoreApplication::processEvents();
    QVERIFY(widget.heard > 0);
    QCOMPARE(language.current(), u"de"_s);
}

void TestLanguage::unknownLanguageIsEnglish()
{
    Language language;
    language.use(u"tlh"_s);
    QCOMPARE(language.current(), u"en"_s);
}

void TestLanguage::formatsFollow_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::newRow("en") << u"en"_s << u"12,345,678"_s;
    QTest::newRow("de") << u"de"_s << u"12.345.678"_s;
    QTest::newRow("bg") << u"bg"_s << u"12\u00a0345\u00a0678"_s;
    QTest::newRow("ru") << u"ru"_s << u"12\u00a0345\u00a0678"_s;
}

void TestLanguage::formatsFollow()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    Language language;
    language.use(code);
    QCOMPARE(Format::number(12345678), number);
}

void TestLanguage::momentsAreShortWhenNear_data()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 0));
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("shown");
    QTest::newRow("never") << QDateTime() << u"–"_s;
    QTest::newRow("today") << now.addSecs(-120) << u"13:58"_s;
    QTest::newRow("yesterday") << now.addDays(-1) << u"Sa 14:00"_s;
    QTest::newRow("tomorrow") << now.addDays(1) << u"Mo 14:00"_s;
    QTest::newRow("a week ago") << now.addDays(-7) << u"15.11.26"_s;
}

void TestLanguage::momentsAreShortWhenNear()
{
    QFETCH(QDateTime, moment);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::moment(moment, QDateTime(QDate(2026, 11, 22), QTime(14, 0))), shown);
}

void TestLanguage::spansInWords()
{
    Language language;
    language.use(u"en"_s);
    QCOMPARE(Format::interval({}), u"Manual only"_s);
    QCOMPARE(Format::interval(5s), u"5 s"_s);
    QCOMPARE(Format::interval(90s), u"90 s"_s);
    QCOMPARE(Format::interval(15min), u"15 min"_s);
    QVERIFY(Format::interval(2h).startsWith(u"2 "));
    QCOMPARE(Format::timeLeft(59s), u"less than a minute left"_s);
    QCOMPARE(Format::timeLeft(61s), u"about 2 min left"_s);
    QVERIFY(Format::timeLeft(61min).startsWith(u"about 2 "));
}

void TestLanguage::everyLanguageIsCompiledIn()
{
    for (const QString& code : Language::codes()) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/postbag_"_s + code), qPrintable(code));
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
