// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/MessageSummary.h"
#include "tests/support/MailCorpus.h"
#include "tests/support/corpus/SampleTexts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime newest(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
constexpr int count = 100;

} // namespace

/// Sample mail must be what it claims to be, and our reading of it must give back what went in.
class TestMailCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailboxes_data()
    {
        QTest::addColumn<MailLanguage>("language");
        QTest::addColumn<const SampleTexts*>("texts");
        QTest::newRow("Bulgarian") << MailLanguage::Bulgarian << &bulgarianTexts();
        QTest::newRow("Russian") << MailLanguage::Russian << &russianTexts();
        QTest::newRow("German") << MailLanguage::German << &germanTexts();
    }
    void mailboxes()
    {
        QFETCH(MailLanguage, language);
        QFETCH(const SampleTexts*, texts);
        const auto mailbox = sampleMailbox(language, count, newest);
        QCOMPARE(mailbox.size(), count);
        QCOMPARE(mailbox, sampleMailbox(language, count, newest));

        QSet<QByteArray> ids;
        QSet<QString> senders;
        int withAttachments = 0;
        int withHtml = 0;
        QDateTime earlier;
        for (const auto& message : mailbox) {
            QVERIFY(!QByteArray(message).replace("\r\n", "").contains('\n'));
            const auto summary = summaryOf(message);
            ids << summary.messageId;
            senders << summary.fromName;
            QVERIFY2(!summary.subject.isEmpty() && !summary.subject.contains(u'?' + u"="_s),
                     message.constData());
            QVERIFY2(!summary.subject.contains(u'%'), message.constData());
            QVERIFY(!earlier.isValid() || earlier < summary.date);
            earlier = summary.date;
            const auto parts = bodyPartsOf(message);
            QVERIFY2(!parts.text.trimmed().isEmpty(), message.constData());
            QVERIFY2(!parts.text.contains(QChar::ReplacementCharacter), message.constData());
            withAttachments += summary.hasAttachments;
            withHtml += !parts.html.isEmpty();
        }
        QCOMPARE(ids.size(), count);
        QVERIFY(earlier <= newest && earlier > newest.addDays(-1));
        QSet<QString> expected;
        for (const auto& person : texts->people + texts->companies)
            expected << person.name;
        QCOMPARE(senders, expected);
        QCOMPARE(withAttachments, 25);
        QCOMPARE(withHtml, 20);
    }

    void charsetsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("trait");
        for (const char* trait :
             {"charset=windows-1251", "charset=koi8-r", "charset=iso-8859-1", "charset=utf-8",
              "quoted-printable", "8bit", "base64", "=?windows-1251?B?", "=?koi8-r?Q?", "filename*0*=utf-8''",
              "filename=\"=?utf-8?B?", "multipart/related", "text/html", "text/calendar", "application/pdf",
              "image/png", "List-Unsubscribe"})
            QTest::newRow(trait) << QByteArray(trait);
    }
    void charsetsAndEncodings()
    {
        QFETCH(QByteArray, trait);
        static const auto all = sampleMailbox(MailLanguage::Bulgarian, count, newest) +
                                sampleMailbox(MailLanguage::Russian, count, newest) +
                                sampleMailbox(MailLanguage::German, count, newest);
        const auto found = std::count_if(all.begin(), all.end(),
                                         [&](const QByteArray& message) { return message.contains(trait); });
        QVERIFY2(found >= 3, qPrintable(QString::number(found)));
    }
};

QTEST_APPLESS_MAIN(TestMailCorpus)
#include "tst_mail_corpus.moc"
