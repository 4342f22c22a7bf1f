// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SampleMail.h"
#include "ui/reader/AttachmentFiles.h"
#include "ui/reader/EmbeddedImages.h"
#include "ui/reader/InertHtml.h"
#include "ui/reader/LongWords.h"
#include "ui/reader/MailTextView.h"
#include "ui/reader/ReaderPane.h"
#include "ui/reader/SafeLink.h"
#include "ui/reader/TextAsHtml.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

const InertColours white{QColor(Qt::white)};

InertHtml inert(const QString& html)
{
    return inertHtmlOf(html, white);
}

/// Whether any pixel of that image is on the page: then it was read from somewhere.
bool shows(MailTextView& view, const QColor& colour)
{
    const QImage page = view.grab().toImage();
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

/// security.md 20: the reader makes no request, runs no script, opens no file by itself.
class TestInertReader : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedByDesktop(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { m_opened.clear(); }
    void rewritesHtml_data();
    void rewritesHtml();
    void asksNobodyAndReadsNoFile_data();
    void asksNobodyAndReadsNoFile();
    void showsImagesOfTheMailItself();
    void refusesStrangeImages();
    void staysQuickAndBounded_data();
    void staysQuickAndBounded();
    void endlessLinesBecomeParagraphs();
    void endlessWordsHavePlacesToBreak_data();
    void endlessWordsHavePlacesToBreak();
    void keepsOnlySafeLinks_data();
    void keepsOnlySafeLinks();
    void showsHeaderFieldsAsText();
    void asksBeforeOpeningPrograms();
    void savesUnderHarmlessNames();

private:
    QList<QUrl> m_opened;
};

void TestInertReader::rewritesHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"<p>a <b>b</b></p>"_s << u"<p>a <b>b</b></p>"_s;
    QTest::newRow("script") << u"a<script>alert('</p>')</script>b"_s << u"ab"_s;
    QTest::newRow("script, odd end") << u"a<script>x</SCRIPT foo>b"_s << u"ab"_s;
    QTest::newRow("script that never ends") << u"a<script>b"_s << u"a"_s;
    QTest::newRow("style sheet") << u"<style>@import url(http://x/)</style>a"_s << u"a"_s;
    QTest::newRow("comment") << u"a<!-- <b> -->b<!doctype html>c<?php x ?>d"_s << u"abcd"_s;
    QTest::newRow("event") << u"<p onclick=\"x()\" onload=x>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("frame") << u"<iframe src=http://x/>hidden</iframe>a"_s << u"a"_s;
    QTest::newRow("form") << u"<form action=http://x/><input name=p value=v><button>Go</button></form>"_s
                          << u"<div>Go</div>"_s;
    QTest::newRow("meta, base, link")
        << u"<meta http-equiv=refresh content='0;url=http://x/'><base href=http://x/><link rel=stylesheet href=http://x/>a"_s
        << u"a"_s;
    QTest::newRow("style with address")
        << u"<p style=\"background:url(http://x/a.png);font-weight:bold\">a</p>"_s
        << u"<p style=\"font-weight:bold;\">a</p>"_s;
    QTest::newRow("style with escape")
        << u"<p style=\"background:u\\72l(http://x/)\">a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("hidden text") << u"a<div style='display:none'>b<i>c</i></div>d"_s << u"ad"_s;
    QTest::newRow("javascript link") << u"<a href='java\nscript:x()'>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("file link") << u"<a href='file:///etc/passwd'>a</a>"_s << u"<a>a</a>"_s;
    QTest::newRow("web link") << u"<a href='https://example.org/?a=1&amp;b=2'>a</a>"_s
                              << u"<a href=\"https://example.org/?a=1&amp;b=2\">a</a>"_s;
    QTest::newRow("quote in an attribute") << u"<td align='left\" onx=\"y'>a"_s << u"<td>a</td>"_s;
    QTest::newRow("unbalanced") << u"<b><i>a</b>c</p></div>"_s << u"<b><i>a</i></b>c"_s;
    QTest::newRow("lonely signs") << u"1 < 2 > 0 && <"_s << u"1 &lt; 2 &gt; 0 &amp;&amp; &lt;"_s;
    QTest::newRow("reference that hides markup")
        << u"&lt;script&gt;&#60;b&#62;"_s << u"&lt;script&gt;&lt;b&gt;"_s;
    QTest::newRow("bidirectional override") << u"a&#x202E;b\u202Ec"_s << u"abc"_s;
    QTest::newRow("huge spans") << u"<td colspan=99999999 rowspan=1000000>a"_s
                                << u"<td colspan=\"40\" rowspan=\"200\">a</td>"_s;
    QTest::newRow("remote image") << u"<img src=http://x/a.png alt='A &amp; B'>"_s << u"[A &amp; B]"_s;
    QTest::newRow("own image") << u"<img src='cid:a@b' width=9999 onerror=x>"_s
                               << u"<img src=\"embedded:0\" width=\"1600\">"_s;
    QTest::newRow("unreadable colour") << u"<p style='color:#fefefe'>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("colour") << u"<font color=red>a</font>"_s << u"<font style=\"color:#ff0000;\">a</font>"_s;
}

void TestInertReader::rewritesHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(inert(html).html, expected);
}

void TestInertReader::asksNobodyAndReadsNoFile_data()
{
    QTest::addColumn<QString>("html");
    // HOST and FILE are replaced by a server and an image file that are really there.
    QTest::newRow("image") << u"<img src='http://HOST/a.png'>"_s;
    QTest::newRow("image without scheme") << u"<img src='//HOST/a.png'>"_s;
    QTest::newRow("image in the background")
        << u"<body background='http://HOST/b.png'><table background='http://HOST/'>"_s;
    QTest::newRow("style") << u"<div style='background-image:url(http://HOST/c.png)'>x</div>"_s;
    QTest::newRow("import")
        << u"<style>@import url('http://HOST/d.css'); p{background:url(http://HOST/e)}</style><p>x"_s;
    QTest::newRow("style sheet") << u"<link rel=stylesheet href='http://HOST/f.css'><p>x"_s;
    QTest::newRow("refresh") << u"<meta http-equiv=refresh content='0;url=http://HOST/g'>"_s;
    QTest::newRow("script") << u"<script src='http://HOST/h.js'></script>"_s;
    QTest::newRow("form")
        << u"<form action='http://HOST/i'><input type=image src='http://HOST/j.png'></form>"_s;
    QTest::newRow("frame")
        << u"<iframe src='http://HOST/k'></iframe><object data='http://HOST/l'></object>"_s;
    QTest::newRow("file URL") << u"<img src='file://FILE'>"_s;
    QTest::newRow("file path") << u"<img src='FILE'>"_s;
    QTest::newRow("relative file") << u"<img src='../../../../../../../../../..FILE'>"_s;
    QTest::newRow("file style") << u"<div style=\"background-image:url('file://FILE')\">x</div>"_s;
    QTest::newRow("list picture") << u"<ul style=\"list-style-image:url('FILE')\"><li>x</ul>"_s;
    QTest::newRow("resource") << u"<img src=':/icons/postbag.svg'><img src='qrc:/icons/postbag.svg'>"_s;
}

void TestInertReader::asksNobodyAndReadsNoFile()
{
    QFETCH(QString, html);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy requests(&server, &QTcpServer::newConnection);
    QTemporaryDir directory;
    const QColor mark(0x12, 0xfe, 0x34);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(mark);
    const QString file = directory.filePath(u"secret.png"_s);
    QVERIFY(image.save(file));
    html.replace("HOST"_L1, u"127.0.0.1:%1"_s.arg(server.serverPort())).replace("FILE"_L1, file);

    MailTextView view;
    view.resize(600, 400);
    view.show();
    // Both lines of defence, each alone: the rewriting, and the view that loads nothing even for the raw
    // HTML.
    const QString rewritten = inert(html).html;
    QVERIFY2(!rewritten.contains("127.0.0.1"_L1) && !rewritten.contains("secret"_L1), qPrintable(rewritten));
    for (const QString& shown : {rewritten, html}) {
        view.showHtml(shown, {});
        QVERIFY(!shows(view, mark));
        QTest::qWait(20);
        QCOMPARE(requests.count(), 0);
        QVERIFY(!server.hasPendingConnections());
    }
}

void TestInertReader::showsImagesOfTheMailItself()
{
    SampleStore sample;
    const AccountId account = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    const auto ids =
        sample.add(account, u"ABV"_s,
                   {richMail(u"a@example.org"_s, u"Pictures"_s, QDateTime::currentDateTimeUtc(), {})});
    AnsweringPrompter prompter;
    ReaderPane pane(sample.path(), prompter);
    pane.resize(600, 400);
    pane.show();
    pane.showMessage(*sample.reader().row(ids.constFirst())->operator->());
    auto* view = pane.findChild<MailTextView*>();
    QTRY_VERIFY(view->toPlainText().contains("Hello"_L1));
    QTRY_VERIFY(shows(*view, QColor(0x33, 0x77, 0xbb)));
}

void TestInertReader::refusesStrangeImages()
{
    const QString svg =
        u"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"_s;
    QImage wide(7000, 1, QImage::Format_Mono);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    wide.save(&buffer, "PNG");
    const QString tooWide = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    QImage small(2, 2, QImage::Format_RGB32);
    QByteArray smallPng;
    QBuffer smallBuffer(&smallPng);
    smallBuffer.open(QIODevice::WriteOnly);
    small.save(&smallBuffer, "PNG");
    const QString good = u"data:image/png;base64,"_s + QString::fromLatin1(smallPng.toBase64());
    const auto images =
        embeddedImages({svg, tooWide, u"cid:nothing"_s, u"data:image/png;base64,AAAA"_s, good}, {}, {});
    QCOMPARE(images.size(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(images.at(i).isNull(), qPrintable(QString::number(i)));
    QVERIFY(!images.at(4).isNull());
}

void TestInertReader::staysQuickAndBounded_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("deep tables") << u"<table><tr><td>"_s.repeated(5000) + u"x"_s;
    QTest::newRow("deep bold") << u"<b>"_s.repeated(100'000) + u"x"_s;
    QTest::newRow("many elements") << u"<p>x</p>"_s.repeated(200'000);
    QTest::newRow("many ends") << u"</b>"_s.repeated(500'000);
    QTest::newRow("many attributes") << u"<p "_s + u"a=b "_s.repeated(500'000) + u">x"_s;
    QTest::newRow("long text") << u"x "_s.repeated(5'000'000);
    QTest::newRow("open brackets") << u"<"_s.repeated(2'000'000);
    QTest::newRow("open comments") << u"<!--"_s.repeated(500'000);
    QTest::newRow("open scripts") << u"<script></scrip"_s.repeated(200'000);
    QTest::newRow("references") << u"&#"_s.repeated(1'000'000);
}

void TestInertReader::staysQuickAndBounded()
{
    QFETCH(QString, html);
    QElapsedTimer timer;
    timer.start();
    const InertHtml result = inert(html);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(result.html.size() < 16 * 1024 * 1024);
}

void TestInertReader::endlessLinesBecomeParagraphs()
{
    for (const QString& text : {u"word "_s.repeated(30'000), u"x"_s.repeated(150'000),
                                u"short\n"_s.repeated(30'000), u"😀"_s.repeated(70'001)}) {
        QTextDocument document;
        document.setHtml(textAsHtml(text));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QVERIFY(block.length() <= 10'020); // with the places to break
            QVERIFY(block.text().isValidUtf16());
        }
        QString shown = document.toPlainText().remove(QChar(0x200B));
        QCOMPARE(shown.remove(u'\n').trimmed(), QString(text).remove(u'\n').trimmed());
    }
}

void TestInertReader::endlessWordsHavePlacesToBreak_data()
{
    QTest::addColumn<QString>("shown");
    const QString word = u"x"_s.repeated(900);
    QTest::newRow("text") << textAsHtml(word.repeated(5));
    QTest::newRow("much text") << textAsHtml(word.repeated(500));
    QTest::newRow("text around a link") << textAsHtml(word + u"-https://example.org/"_s + word);
    QTest::newRow("html") << inert(word.repeated(5)).html;
    QTest::newRow("html in pieces") << inert(word + u"<b>"_s + word + u"</b>"_s + word).html;
    QTest::newRow("pairs of characters") << textAsHtml(u"😀"_s.repeated(1500));
}

void TestInertReader::endlessWordsHavePlacesToBreak()
{
    QFETCH(QString, shown);
    QTextDocument document;
    document.setHtml(shown);
    const QString text = document.toPlainText();
    QVERIFY(text.contains(QChar(0x200B)));
    const QStringList parts = QString(text).replace(u'\n', QChar(0x200B)).split(QChar(0x200B));
    for (const QString& part : parts) {
        QVERIFY(part.size() <= LongWords::longest + 1);
        QVERIFY(part.isValidUtf16());
    }
}

void TestInertReader::keepsOnlySafeLinks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("shown");
    QTest::newRow("web") << u"https://example.org/a b"_s << u"https://example.org/a%20b"_s;
    QTest::newRow("user name") << u"https://bank.example@evil.example/"_s << u"https://evil.example/"_s;
    QTest::newRow("look-alike") << u"https://\u0430pple.example/"_s << u"https://xn--pple-43d.example/"_s;
    QTest::newRow("mail") << u"mailto:a@example.org?subject=x&attach=/etc/passwd"_s
                          << u"mailto:a@example.org?subject=x"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("unknown scheme") << u"ms-settings:x"_s << QString();
    QTest::newRow("relative") << u"/etc/passwd"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
}

void TestInertReader::keepsOnlySafeLinks()
{
    QFETCH(QString, target);
    QFETCH(QString, shown);
    const auto link = safeLink(target);
    QCOMPARE(link ? shownTarget(*link) : QString(), shown);

    QDesktopServices::setUrlHandler(u"https"_s, this, "openedByDesktop");
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "openedByDesktop");
    QDesktopServices::setUrlHandler(u"file"_s, this, "openedByDesktop");
    MailTextView view;
    Q_EMIT view.anchorClicked(QUrl(target));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.size(), shown.isEmpty() ? 0 : 1);
}

void TestInertReader::showsHeaderFieldsAsText()
{
    SampleStore sample;
    const AccountId account = sample.addAccount(u"<b>abv</b>"_s, u"pop3.example.org"_s);
    const QString markup = u"<img src=x> <b>Win</b>"_s;
    const auto ids = sample.add(account, u"ABV"_s,
                                {textMail(u"<u>Eve</u> <eve@example.org>"_s, markup,
                                          QDateTime::currentDateTimeUtc(), u"<b>not bold</b> & so on"_s)});
    AnsweringPrompter prompter;
    ReaderPane pane(sample.path(), prompter);
    pane.showMessage(*sample.reader().row(ids.constFirst())->operator->());
    auto* view = pane.findChild<MailTextView*>();
    QTRY_VERIFY(view->toPlainText().contains("<b>not bold</b> & so on"_L1));
    QCOMPARE(pane.findChild<QLabel*>(u"readerSubject"_s)->text(), markup);
    for (const QLabel* label : pane.findChildren<QLabel*>()) {
        if (label->objectName().startsWith("reader"_L1) || label->objectName().startsWith("origin"_L1))
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() ||
                         label->objectName() == "readerPlaceholder"_L1,
                     qPrintable(label->objectName()));
    }
}

void TestInertReader::asksBeforeOpeningPrograms()
{
    SampleStore sample;
    const AccountId account = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    const auto ids = sample.add(account, u"ABV"_s,
                                {richMail(u"a@example.org"_s, u"Files"_s, QDateTime::currentDateTimeUtc(),
                                          {u"report.txt"_s, u"invoice\u202Efdp.exe"_s})});
    AnsweringPrompter prompter;
    prompter.says = false;
    ReaderPane pane(sample.path(), prompter);
    pane.showMessage(*sample.reader().row(ids.constFirst())->operator->());
    const auto actionOf = [&](const QString& text) -> QAction* {
        for (QToolButton* button : pane.findChildren<QToolButton*>()) {
            if (button->text().contains(text))
                return button->menu()->actions().constFirst();
        }
        return nullptr;
    };
    QTRY_VERIFY(actionOf(u".exe"_s));
    // The name reads as what it is.
    QVERIFY(actionOf(u"invoicefdp.exe"_s));
    QDesktopServices::setUrlHandler(u"file"_s, this, "openedByDesktop");
    actionOf(u".exe"_s)->trigger();
    QCOMPARE(prompter.asked.size(), 1);
    QCOMPARE(m_opened.size(), 0);
    actionOf(u"report.txt"_s)->trigger();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(prompter.asked.size(), 1);
    QCOMPARE(m_opened.size(), 1);
    QFile opened(m_opened.constFirst().toLocalFile());
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), "content of report.txt");
    QCOMPARE(QFileInfo(QFileInfo(opened).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestInertReader::savesUnderHarmlessNames()
{
    QTemporaryDir directory;
    const QDir inside(directory.path());
    QVERIFY(inside.mkdir(u"in"_s));
    const QDir target(inside.filePath(u"in"_s));
    QCOMPARE(*AttachmentFiles::saveInto(target, u"a.pdf"_s, "1"), target.filePath(u"a.pdf"_s));
    QCOMPARE(*AttachmentFiles::saveInto(target, u"a.pdf"_s, "2"), target.filePath(u"a (2).pdf"_s));
    const auto escaped = AttachmentFiles::saveInto(target, u"../../evil.sh"_s, "3");
    QVERIFY(escaped);
    QCOMPARE(QFileInfo(*escaped).absolutePath(), target.absolutePath());
    QCOMPARE(inside.entryList(QDir::Files).size(), 0);
    QVERIFY(!AttachmentFiles::save("x", inside.filePath(u"no/such/folder"_s)));
}

QTEST_MAIN(TestInertReader)
#include "tst_inert_reader.moc"
