// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReader.h"
#include "core/archive/Exporter.h"
#include "core/store/BodyBlob.h"
#include "core/store/BodyTable.h"
#include "core/store/IntegrityCheck.h"
#include "core/store/SpilledMessage.h"
#include "core/store/search/Indexer.h"
#include "tests/store/TestStore.h"

#include <QDir>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// Lines that are quoted in an mbox, and every kind of line end.
QByteArray bigMail(qsizetype size)
{
    QByteArray raw = "From: Ann <ann@example.org>\r\nSubject: big one\r\nContent-Type: multipart/mixed; "
                     "boundary=b\r\n\r\n--b\r\n\r\nA pangolin.\r\n--b\r\nContent-Type: application/pdf; "
                     "name=plan.pdf\r\n\r\n";
    for (int i = 0; raw.size() < size; ++i)
        raw += "From " + QByteArray::number(i) + "\r\n>From\r\r\nFrom\n.\r\n" + QByteArray(i % 70, '>');
    return raw + "\r\n--b--\r\n";
}

std::shared_ptr<SpilledMessage> spilled(const QByteArray& raw, const QString& folder)
{
    std::shared_ptr<SpilledMessage> message = must(SpilledMessage::begin(folder));
    for (qsizetype at = 0; at < raw.size(); at += 60'000)
        must(message->append(QByteArrayView(raw).sliced(at, std::min<qsizetype>(60'000, raw.size() - at))));
    must(message->finish());
    return message;
}

FetchedMessage fetchedBig(const TestStore& store, AccountId account, const ServerKey& key,
                          const QByteArray& raw)
{
    FetchedMessage message = fetched(account, key, {});
    message.spilled = spilled(raw, QFileInfo(store.path()).path());
    return message;
}

QByteArray bytesOf(const MessageContent& content)
{
    QByteArray all;
    qsizetype biggest = 0;
    must(content.read([&](QByteArrayView piece) -> Result<void> {
        all += piece;
        biggest = std::max(biggest, piece.size());
        return {};
    }));
    return biggest <= mebibytes(1).value ? all : "came in too big pieces";
}

} // namespace

/// Messages that are never in memory as a whole: what is true of small ones is true of them.
class TestBigMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteComesBack()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"a"_s);
        const QByteArray raw = bigMail(9'000'000);
        const CommittedMessage done = store.store(fetchedBig(store, account, uidl("1"), raw));
        QCOMPARE(done.outcome, StoreOutcome::Collected);
        QCOMPARE(done.subject, u"big one"_s);
        QCOMPARE(done.size.value, raw.size());
        QCOMPARE(done.sha256, contentHash(raw));
        QVERIFY(must(store.reader->raw(done.id)) == raw);
        QVERIFY(bytesOf(must(store.reader->content(done.id))) == raw);
        QVERIFY(must(store.reader->row(done.id))->hasAttachments);
        QVERIFY(store.countersAreRight());
        QVERIFY(must(IntegrityCheck(store.path()).run([](qint64, qint64) { return true; })).isSound());
    }

    void isStoredOnce()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"a"_s);
        const QByteArray raw = bigMail(5'000'000);
        const auto first = store.store(fetchedBig(store, account, uidl("1"), raw));
        QCOMPARE(store.store(fetchedBig(store, account, uidl("1"), raw)).outcome, StoreOutcome::Duplicate);
        QCOMPARE(store.store(fetchedBig(store, account, uidl("2"), raw)).outcome, StoreOutcome::Collected);
        QCOMPARE(store.store(fetched(account, uidl("3"), raw)).outcome, StoreOutcome::Collected);
        QCOMPARE(store.number(u"SELECT count(*) FROM body"_s), 1);
        QVERIFY(must(store.reader->raw(first.id)) == raw);
    }

    void leavesNoFile()
    {
        TestStore store;
        const auto files = [&] {
            return QDir(QFileInfo(store.path()).path()).entryList(QDir::Files | QDir::Hidden);
        };
        const QStringList before = files();
        const auto message = spilled(bigMail(5'000'000), QFileInfo(store.path()).path());
#ifdef Q_OS_UNIX
        QCOMPARE(files(), before); // not even while it is there: a program may end at any moment
#endif
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto begun = SpilledMessage::begin(u"/nowhere/at/all"_s);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind(), ErrorKind::Store);
    }

    void damageIsFoundBeforeTheFirstByteIsGiven()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"a"_s);
        const auto done = store.store(fetchedBig(store, account, uidl("1"), bigMail(5'000'000)));
        BodyBlob(store.writer->connection(), 1, BodyBlob::Access::Write).write(4'999'999, "?");
        const auto content = store.reader->content(done.id);
        QVERIFY(!content);
        QCOMPARE(content.error().cause, ErrorCause::StoredCopyDamaged);
        QCOMPARE(must(IntegrityCheck(store.path()).run([](qint64, qint64) { return true; })).damagedMessages,
                 QList<MessageId>{done.id});
    }

    void itsWordsAreFound()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"a"_s);
        const auto done = store.store(fetchedBig(store, account, uidl("1"), bigMail(9'000'000)));
        must(Indexer(store.writer->connection()).finish());
        for (const QString& words : {u"pangolin"_s, u"file:plan"_s, u"subject:big"_s}) {
            MessageQuery query;
            query.search = words;
            const auto page = must(store.reader->page(query, {}, 10));
            QCOMPARE(page.size(), 1);
            QCOMPARE(page.first().id, done.id);
        }
    }

    void isExportedExactly_data()
    {
        QTest::addColumn<ArchiveFormat>("format");
        QTest::newRow("mbox") << ArchiveFormat::Mbox;
        QTest::newRow("maildir") << ArchiveFormat::Maildir;
        QTest::newRow("eml") << ArchiveFormat::Eml;
    }
    void isExportedExactly()
    {
        QFETCH(ArchiveFormat, format);
        TestStore store;
        const AccountId account = store.addAccount(u"a"_s);
        QByteArray raw = bigMail(5'000'000);
        if (format == ArchiveFormat::Mbox)
            raw.replace("\r\r\n", "\r\n").replace("From\n", "From\r\n"); // an mbox knows one line end only
        store.store(fetchedBig(store, account, uidl("1"), raw));
        const QTemporaryDir home;
        const QString path = home.filePath(u"archive"_s);
        auto archive = must(createArchive(format, path));
        QCOMPARE(
            must(Exporter(*store.reader, *archive).run({}, [](qint64, qint64) { return true; })).exported, 1);
        const auto back = must(must(openArchive(path))->next());
        QVERIFY(back.has_value());
        QVERIFY(back->raw == raw);
    }
};

QTEST_GUILESS_MAIN(TestBigMessages)
#include "tst_bigmessages.moc"
