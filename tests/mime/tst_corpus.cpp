// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/MessageSummary.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QByteArray corpusFile(const QString& name)
{
    QFile file(QStringLiteral(POSTBAG_CORPUS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whole messages as programs of several countries write them (tests/corpus).
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsItsSenderMeant_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text"); // the beginning
        QTest::addColumn<QStringList>("attachments");
        QTest::addColumn<bool>("clip");

        const auto row = [](const char* file, QString from, QString subject, QString text,
                            QStringList attachments = {}, bool clip = false) {
            QTest::newRow(file) << QString::fromLatin1(file) << from << subject << text << attachments
                                << clip;
        };
        row("bulgarian-windows-1251.eml", u"Мария Иванова"_s, u"Оферта за отопление – № 5"_s,
            u"Здравейте,\n\nизпращам Ви офертата.\n"_s);
        row("russian-koi8-r.eml", u"Ёлкин Пётр"_s, u"Счёт"_s, u"Добрый день!\nСчёт во вложении.\n"_s,
            {u"Счёт за.pdf"_s}, true);
        row("russian-raw-8bit.eml", u"Иванов Иван"_s, u"Привет, как дела?"_s, u"Приезжай к нам на дачу.\n"_s);
        row("german-quoted-printable.eml", u"Jürgen Müller"_s, u"Grüße aus Köln"_s,
            u"Schöne Grüße! Es kostet 5 €.\n"_s);
        row("japanese-iso-2022-jp.eml", u"山田太郎"_s, u"会議のお知らせ"_s,
            u"明日の会議は十時からです。\n"_s);
        row("html-only-meta-charset.eml", QString(), u"Newsletter"_s, u"Намаление\n\n- Едно\n- Две"_s);
        row("bounce.eml", u"Mail Delivery System"_s, u"Undelivered Mail Returned to Sender"_s,
            u"Your message could not be delivered.\n"_s, {u"attachment"_s, u"message.eml"_s}, true);
        row("forward-with-inline-picture.eml", u"Jane Doe"_s, u"Fwd: picture"_s, u"Look:"_s,
            {u"pic.gif"_s, u"original.eml"_s}, true);
        row("signed-pgp.eml", QString(), u"signed"_s, u"This is signed.\n"_s);
        row("hostile-names.eml", u"]0;ownedmoc.knab"_s, u"a[2Jbc"_s, u"text"_s,
            {u"passwd"_s, u"_CON.txt"_s, u"photogpj.exe"_s}, true);
    }
    void readsAsItsSenderMeant()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        const QByteArray raw = corpusFile(file);
        QVERIFY(!raw.isEmpty());

        const MessageSummary summary = summaryOf(raw);
        QTEST(summary.fromName, "from");
        QTEST(summary.subject, "subject");
        QTEST(summary.hasAttachments, "clip");
        QVERIFY(summary.date.isValid());

        const BodyParts parts = bodyPartsOf(raw);
        QCOMPARE(parts.text.left(text.size()), text);
        QStringList names;
        for (const Attachment& attachment : parts.attachments)
            names << attachment.name;
        QTEST(names, "attachments");
        QVERIFY(!parts.truncated);
    }

    void everyFileIsInTheTable()
    {
        QStringList files =
            QDir(QStringLiteral(POSTBAG_CORPUS)).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 10);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
