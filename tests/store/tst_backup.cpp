// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/Backup.h"
#include "core/store/IntegrityCheck.h"

#include <QDir>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_account = m_store->addAccount(u"mine"_s);
        QList<FetchedMessage> batch;
        for (int i = 0; i < 20; ++i)
            batch.append(fetched(m_account, uidl(QByteArray::number(i).constData()),
                                 mail(QByteArray::number(i), QByteArray(500'000, char('a' + i)))));
        m_first = must(m_store->writer->messages().store(batch)).first();
    }

    void copiesEverythingWhileInUse()
    {
        int reports = 0;
        const auto meanwhile = [&](qint64 done, qint64 total) {
            if (++reports == 1) // another message comes in the middle: neither disturbed nor half in the copy
                m_store->store(fetched(m_account, uidl("late"), mail("late")));
            return done <= total;
        };
        must(Backup(m_store->path()).writeTo(copyPath(), meanwhile));
        QVERIFY2(reports >= 2, qPrintable(QString::number(reports)));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"copy.db"_s});
        QCOMPARE(QFile::permissions(copyPath()) &
                     ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions());
        {
            const auto copy = must(MessageReader::open(copyPath()));
            QCOMPARE(must(copy->allMailTotal()), 20);
            QCOMPARE(must(copy->raw(m_first.id)), must(m_store->reader->raw(m_first.id)));
        }
        QVERIFY(must(IntegrityCheck(copyPath()).run(goOn)).isSound());
        const auto writer = must(StoreWriter::open(copyPath())); // it is a store like any other
        QCOMPARE(must(writer->ledger().of(m_account)).size(), 20);
        QCOMPARE(must(m_store->reader->allMailTotal()), 21);
    }

    void cancellingLeavesNothing()
    {
        const auto backup = Backup(m_store->path()).writeTo(copyPath(), [this](qint64, qint64) {
            // Who is interrupted here must leave nothing that looks like a backup.
            return QFile::exists(copyPath()) || QDir(m_dir->path()).isEmpty();
        });
        QVERIFY(!backup);
        QCOMPARE(nameOf(backup.error().cause), nameOf(ErrorCause::CancelledByUser));
        QVERIFY(QDir(m_dir->path()).isEmpty());
        m_store->store(fetched(m_account, uidl("after"), mail("after"))); // no lock is left behind
    }

    void nothingIsOverwritten()
    {
        QFile file(copyPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const auto refused = Backup(m_store->path()).writeTo(copyPath(), goOn);
        QVERIFY(!refused);
        QCOMPARE(nameOf(refused.error().cause), nameOf(ErrorCause::ArchiveExists));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
        QVERIFY(!Backup(m_store->path()).writeTo(m_store->path(), goOn)); // nor the store itself
        QCOMPARE(must(m_store->reader->allMailTotal()), 20);
    }

    void aMissingStoreOrFolderIsAnError()
    {
        QVERIFY(!Backup(m_dir->filePath(u"none.db"_s)).writeTo(copyPath(), goOn));
        QVERIFY(!QFile::exists(copyPath()));
        const auto nowhere =
            Backup(m_store->path()).writeTo(m_dir->filePath(u"no/such/folder/copy.db"_s), goOn);
        QVERIFY(!nowhere);
        QCOMPARE(nameOf(nowhere.error().cause), nameOf(ErrorCause::ArchiveUnwritable));
    }

    void aSoundStoreIsSound()
    {
        qint64 last = -1;
        qint64 all = 0;
        const auto report = must(IntegrityCheck(m_store->path()).run([&](qint64 done, qint64 total) {
            if (done < last)
                qFatal("progress goes back");
            last = done;
            all = total;
            return true;
        }));
        QVERIFY(report.isSound());
        QCOMPARE(report.bodiesChecked, 20);
        QCOMPARE(last, all);
    }

    void damageIsFound()
    {
        execute(m_store->writer->connection(),
                u"UPDATE body SET data = x'00' WHERE id = "
                "(SELECT body FROM message WHERE id = %1)"_s.arg(m_first.id.value));
        execute(m_store->writer->connection(), u"UPDATE tally SET unread = unread + 1"_s);
        const auto report = must(IntegrityCheck(m_store->path()).run(goOn));
        QVERIFY(!report.isSound());
        QCOMPARE(report.damagedMessages, QList<MessageId>{m_first.id});
        QCOMPARE(report.wrongCounters, 2); // the one that is, and the one that should be
        QVERIFY(report.databaseErrors.isEmpty());
    }

    void aCheckCanBeCancelled()
    {
        const auto report =
            IntegrityCheck(m_store->path()).run([](qint64 done, qint64) { return done == 0; });
        QVERIFY(!report);
        QCOMPARE(nameOf(report.error().cause), nameOf(ErrorCause::CancelledByUser));
    }

private:
    QString copyPath() const { return m_dir->filePath(u"copy.db"_s); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_dir;
    AccountId m_account;
    CommittedMessage m_first;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
