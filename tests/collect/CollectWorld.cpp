// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/CollectWorld.h"

#include "core/accounts/AccountStore.h"
#include "core/store/ServerLedger.h"
#include "core/store/StoreWriter.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

/// Runs a job on the store's thread and waits for its answer.
template <typename T, typename Job> T answerOf(StoreThread& store, Job job)
{
    QObject context;
    std::optional<T> answer;
    store.run(&context, std::move(job), [&answer](Result<T> result) {
        if (!result)
            qFatal("the store failed: %s", result.error().detail.c_str());
        answer = *result;
    });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("the store does not answer");
    return *answer;
}

/// In memory where there is such a place. What a disk may do to the store is a matter of tests of its own.
QString scratchFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/postbag-test-XXXXXX"_s;
}

} // namespace

void PromptStore::add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer)
{
    ThreadedCollectStore::add(context, std::move(message), std::move(answer));
    if (std::exchange(m_commits, true))
        return;
    // Any other job commits what is waiting.
    const auto commit = [this] {
        m_commits = false;
        m_thread.run(
            &m_here, [](StoreWriter&) { return Result<void>(); }, [](const Result<void>&) {});
    };
    QMetaObject::invokeMethod(&m_here, commit, Qt::QueuedConnection);
}

CollectWorld::CollectWorld() : m_directory(scratchFolder())
{
    open();
}

void CollectWorld::restart(const std::function<void()>& meanwhile)
{
    m_reader.reset();
    m_realStore.reset();
    m_thread.reset();
    if (meanwhile)
        meanwhile();
    open();
}

void CollectWorld::open()
{
    m_thread.emplace(m_directory.filePath(u"postbag.db"_s));
    m_realStore.emplace(*m_thread);
    store = &*m_realStore;
    // After the first answer the file is there, in its present form.
    ledger({1});
    auto reader = MessageReader::open(m_directory.filePath(u"postbag.db"_s));
    if (!reader)
        qFatal("the store cannot be read: %s", reader.error().detail.c_str());
    m_reader = std::move(*reader);
    spillFolder = m_directory.path();
}

AccountSettings CollectWorld::newAccount(Protocol protocol)
{
    AccountSettings account;
    account.name = u"account %1"_s.arg(++m_accounts);
    account.protocol = protocol;
    account.security = protocol == Protocol::Pop3 ? Security::None : Security::Tls;
    account.host = u"mail.example"_s;
    account.user = u"somebody"_s;
    account.folder = u"Collected"_s;
    account.id = answerOf<AccountId>(
        *m_thread, [account](StoreWriter& writer) { return writer.accounts().add(account); });
    return account;
}

QByteArray CollectWorld::mail(int number, qsizetype size)
{
    const QByteArray id = QByteArray::number(number);
    QByteArray raw = "From: a@mail.example\r\nSubject: message " + id + "\r\nMessage-ID: <" + id +
                     "@mail.example>\r\nDate: Mon, 02 Jun 2025 10:00:00 +0000\r\n\r\n.a line with a dot\r\n";
    while (raw.size() < size)
        raw += "line of message " + id + "\r\n";
    return raw;
}

std::unique_ptr<AccountCollector> CollectWorld::collector(const AccountSettings& account)
{
    const auto connection = [this, protocol = account.protocol] {
        return protocol == Protocol::Pop3 ? server.connection() : imap.connection();
    };
    const AccountCollector::Outside outside{*store, secrets,    budget,     m_digests,
                                            clock,  connection, spillFolder};
    return std::make_unique<AccountCollector>(account, path(account.uuid.toString(QUuid::WithoutBraces)),
                                              outside);
}

RunReport CollectWorld::run(const AccountSettings& account)
{
    // An event loop and not qWaitFor(), which sleeps: there are thousands of runs to wait for.
    QEventLoop loop;
    std::optional<RunReport> outcome;
    const auto one = collector(account);
    QTimer impatience;
    QObject::connect(&impatience, &QTimer::timeout, &loop, [&] {
        clock.wait(account.timeout / 3);
        if (auto* runner = one->findChild<SessionRunner*>())
            runner->checkDeadlines();
    });
    server.onSilence = imap.onSilence = [&impatience] { impatience.start(0); };
    // A server that answers something else than was asked may leave both sides waiting: then no byte moves
    // between two looks. A busy machine may take its time.
    QTimer quiet;
    std::optional<qint64> moved;
    QObject::connect(&quiet, &QTimer::timeout, &loop, [&] {
        std::optional<qint64> now;
        const auto* runner = one->findChild<SessionRunner*>();
        if (runner && runner->quietSince())
            now = runner->bytesReceived() + runner->bytesSent();
        if (now && now == moved)
            impatience.start(0);
        moved = now;
    });
    quiet.start(500);
    QObject::connect(one.get(), &AccountCollector::finished, &loop, [&](const RunReport& report) {
        outcome = report;
        loop.quit();
    });
    // Counts from the last progress: how long a whole run takes is the machine's affair.
    QTimer stalled;
    stalled.setSingleShot(true);
    QObject::connect(&stalled, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto waitOn = [&stalled] { stalled.start(20'000); };
    QObject::connect(one.get(), &AccountCollector::progressed, &stalled, waitOn);
    QObject::connect(one.get(), &AccountCollector::collected, &stalled, waitOn);
    waitOn();
    one->start();
    if (!outcome)
        loop.exec();
    if (!outcome)
        qFatal("a run does not end");
    server.onSilence = imap.onSilence = {};
    return *outcome;
}

QHash<QByteArray, int> CollectWorld::stored(AccountId account) const
{
    QHash<QByteArray, int> contents;
    const auto folders = foldersOfStored(account);
    for (auto content = folders.cbegin(); content != folders.cend(); ++content)
        contents[content.key()] = int(content->size());
    return contents;
}

QHash<QByteArray, QStringList> CollectWorld::foldersOfStored(AccountId account) const
{
    MessageQuery query;
    query.account = account;
    const auto page = m_reader->page(query, std::nullopt, 100'000);
    if (!page)
        qFatal("the store cannot be read: %s", page.error().detail.c_str());
    QHash<QByteArray, QStringList> contents;
    for (const MessageRow& row : *page) {
        const auto raw = m_reader->raw(row.id);
        contents[raw ? *raw : QByteArray("damaged")].append(row.folderPath);
    }
    return contents;
}

LedgerSnapshot CollectWorld::ledger(AccountId account)
{
    return answerOf<LedgerSnapshot>(*m_thread,
                                    [account](StoreWriter& writer) { return writer.ledger().of(account); });
}

QString CollectWorld::answer(const QString& sql) const
{
    QString answer;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"looking"_s);
        database.setDatabaseName(m_directory.filePath(u"postbag.db"_s));
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                answer = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"looking"_s);
    return answer;
}

} // namespace postbag::test
