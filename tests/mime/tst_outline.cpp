// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageOutline.h"
#include "core/mime/MessageSummary.h"
#include "core/mime/MimeStructure.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QByteArray outlineOf(const QByteArray& raw, qsizetype piece, MessageOutline outline = MessageOutline())
{
    for (qsizetype at = 0; at < raw.size(); at += piece)
        outline.add(QByteArrayView(raw).sliced(at, std::min(piece, raw.size() - at)));
    return outline.text();
}

/// All that a list shows, and the tree of parts.
QByteArray picture(const QByteArray& raw)
{
    const MessageSummary summary = summaryOf(raw);
    QByteArray picture = summary.subject.toUtf8() + '|' + summary.fromName.toUtf8() + '|' +
                         summary.fromAddress.toUtf8() + '|' + summary.to.toUtf8() + '|' +
                         summary.date.toString(Qt::ISODate).toUtf8() + '|' + summary.messageId + '|' +
                         summary.inReplyTo + '|' + (summary.hasAttachments ? "paper clip" : "none");
    for (const MimePart& part : structureOf(raw).parts)
        picture += '\n' + QByteArray::number(part.parent) + ' ' + part.type + ' ' + fileNameOf(part).toUtf8();
    return picture;
}

QByteArray nested(QRandomGenerator& random, int depth)
{
    const QByteArray boundary = "b" + QByteArray::number(random.bounded(3)) + QByteArray::number(depth);
    QByteArray part = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\npreamble\r\n";
    for (int i = random.bounded(4); i >= 0; --i) {
        part += "--" + boundary + (random.bounded(8) == 0 ? " \n" : "\r\n");
        if (depth < 3 && random.bounded(3) == 0)
            part += nested(random, depth + 1);
        else if (random.bounded(4) == 0)
            part += "--not a boundary\r\nX: y\r\n\r\n--\r\n-- \r\nname\r\n";
        else
            part += "Content-Type: application/pdf;\r\n name=a" + QByteArray::number(i) + ".pdf\r\n\r\n" +
                    QByteArray(random.bounded(300), 'x') + "\n-\n\r\n\rbody\r\n";
    }
    return part + (random.bounded(4) == 0 ? "" : "--" + boundary + "--\r\n") + "epilogue\r\n";
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheSameOfEverySample_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const QFileInfo& info : QDir(QStringLiteral(POSTBAG_CORPUS)).entryInfoList({u"*.eml"_s})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(info.fileName())) << file.readAll();
        }
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header") << QByteArray("no header\r\n");
        QTest::newRow("a dash line first") << QByteArray("--x\r\nSubject: a\r\n\r\nb\r\n");
        QTest::newRow("header alone") << QByteArray("Subject: a\r\nFrom: b@example.org");
        QTest::newRow("blank, not empty")
            << QByteArray("Subject: a\r\n \r\n b\r\nFrom: c@d\r\n\r\nFrom: no\r\n");
        QRandomGenerator random(1);
        for (int i = 0; i < 40; ++i)
            QTest::addRow("nested %d", i) << "Subject: n\r\n" + nested(random, 0);
    }
    void saysTheSameOfEverySample()
    {
        QFETCH(QByteArray, raw);
        for (const qsizetype piece : {1, 2, 3, 7, 64, 1'000'000}) {
            QCOMPARE(picture(outlineOf(raw, piece)), picture(raw));
            QCOMPARE(outlineOf(raw, piece), outlineOf(raw, 1));
        }
    }

    void leavesTheBodiesOut()
    {
        const QByteArray head = "Subject: big\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        const QByteArray part = "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n";
        const QByteArray raw = head + "text\r\n" + part + QByteArray(20'000'000, 'x') + "\r\n--b--\r\n";
        QCOMPARE(outlineOf(raw, 65536), head + part + "--b--\r\n");
    }

    void keepsTheFirstWords()
    {
        const QByteArray head = "Subject: big\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        const QByteArray part = "--b\r\n\r\n";
        const QByteArray raw = head + part + QByteArray(1000, 'x') + "\r\n" + part + "words\r\n--b--\r\n";
        QCOMPARE(outlineOf(raw, 100, MessageOutline(10, 100)),
                 head + part + QByteArray(10, 'x') + '\n' + part + "words\r\n--b--\r\n");
        QCOMPARE(outlineOf(raw, 100, MessageOutline(10, 12)),
                 head + part + QByteArray(10, 'x') + '\n' + part + "wo\n--b--\r\n");
    }

    void isBoundedWhateverComes()
    {
        const qsizetype most = MessageOutline::mostBytes + 100;
        QByteArray dashes;
        while (dashes.size() < 20'000'000)
            dashes += "--a\n";
        QVERIFY(outlineOf(dashes, 65536).size() <= most);
        QVERIFY(outlineOf("Subject: " + QByteArray(20'000'000, 'x'), 65536).size() <=
                MessageOutline::mostHeader);
        QByteArray headers;
        while (headers.size() < 20'000'000)
            headers += "--b\nX: " + QByteArray(100'000, 'y') + "\n\n";
        QVERIFY(outlineOf(headers, 65536).size() <= most);
    }
};

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
