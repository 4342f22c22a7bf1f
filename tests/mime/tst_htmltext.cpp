// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLikeThePage_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");

        const auto row = [](const char* title, QString html, QString text) {
            QTest::newRow(title) << html << text;
        };
        row("nothing", QString(), QString());
        row("white space", u"  a \n\t b  "_s, u"a b"_s);
        row("inline markup", u"<b>a</b><i>b</i> c"_s, u"ab c"_s);
        row("br", u"a<br>b<BR/>c<br><br><br><br>d"_s, u"a\nb\nc\n\nd"_s);
        row("paragraphs", u"<p>a</p>\n<p>b</p>"_s, u"a\n\nb"_s);
        row("div", u"<div>a</div><div><div>b</div></div>c"_s, u"a\nb\nc"_s);
        row("list", u"<ul><li>a<li>b</ul>c"_s, u"- a\n- b\n\nc"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>"_s, u"a b\nc"_s);
        row("link keeps its text", u"<a href=\"http://x/?a=1&b=2\">here</a>"_s, u"here"_s);
        row("script, style, title",
            u"<head><title>t</title><style>p{}</style></head>a<script>if (a<b) x('</p>')</script>b"_s,
            u"ab"_s);
        row("script without end", u"a<script>b"_s, u"a"_s);
        row("comment", u"a<!-- <b> --><!doctype x>b<?php c ?>"_s, u"ab"_s);
        row("comment without end", u"a<!-- b"_s, u"a"_s);
        row("bracket in an attribute", u"<img alt=\"a > b\">c"_s, u"c"_s);
        row("quote without end", u"<a title=\"x>b"_s, u"b"_s);
        row("tag without end", u"a <b"_s, u"a <b"_s);
        row("comparison", u"1 < 2 > 0"_s, u"1 < 2 > 0"_s);
        row("apostrophe in a tag", u"<p don't>a</p>b"_s, u"a\n\nb"_s);
        row("entities", u"&lt;a&gt; &amp;amp; &quot;&eacute;&Auml;&szlig;&nbsp;&euro;&hellip;"_s,
            u"<a> &amp; \"éÄß €…"_s);
        row("numbers", u"&#1055;&#x420;&#150;&#128512;"_s, u"ПР–😀"_s);
        row("bad numbers", u"&#0;&#xD800;&#99999999999;&#;&#x;"_s, u"\ufffd\ufffd\ufffd9;&#;&#x;"_s);
        row("no entity", u"a & b &c; &"_s, u"a & b &c; &"_s);
        row("entity of a control", u"a&#27;[2J&#x202e;b"_s, u"a[2Jb"_s);
        row("pre", u"<pre>a  b\n c</pre>d  e"_s, u"a  b\n c\n\nd e"_s);
    }
    void readsLikeThePage()
    {
        QFETCH(QString, html);
        QTEST(textOfHtml(html), "text");
    }

    void hostileInputTakesLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("open brackets") << u"<"_s;
        QTest::newRow("tags without end") << u"<a "_s;
        QTest::newRow("quotes") << u"<a x=\""_s;
        QTest::newRow("comments") << u"<!--"_s;
        QTest::newRow("scripts") << u"<script>"_s;
        QTest::newRow("ampersands") << u"&"_s;
        QTest::newRow("numbers") << u"&#1"_s;
        QTest::newRow("nested") << u"<div>"_s;
        QTest::newRow("breaks") << u"<br>"_s;
    }
    void hostileInputTakesLinearTime()
    {
        QFETCH(QString, piece);
        const QString html = piece.repeated(2'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(textOfHtml(html).size() <= html.size());
        qInfo("%lld ms", timer.elapsed());
    }
};

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
