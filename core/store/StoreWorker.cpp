// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWorker.h"

#include "core/store/FolderRows.h"
#include "core/store/MessageWriter.h"
#include "core/store/Statement.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr std::chrono::milliseconds watchInterval{1000};

} // namespace

StoreWorker::StoreWorker(QString databasePath) : m_path(std::move(databasePath))
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_commitTimer, &QTimer::timeout, this, &StoreWorker::commitBatch);
    m_watchTimer.setInterval(watchInterval);
    connect(&m_watchTimer, &QTimer::timeout, this, &StoreWorker::lookForOthers);
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::open()
{
    if (auto opened = writer(); !opened)
        Q_EMIT failed(opened.error());
}

Result<StoreWriter*> StoreWorker::writer()
{
    if (m_writer)
        return m_writer.get();
    auto opened = StoreWriter::open(m_path);
    if (!opened)
        return opened.error();
    m_writer = std::move(*opened);
    m_dataVersion = dataVersion();
    m_watchTimer.start();
    Q_EMIT this->opened();
    return m_writer.get();
}

void StoreWorker::run(const ReplyRoute& route, const Work& work)
{
    commitBatch();
    const Delivery delivery = work(writer());
    publish();
    route.send(delivery);
}

void StoreWorker::add(const ReplyRoute& route, FetchedMessage message, Answer answer)
{
    m_policy.added(message.size(), m_clock.monotonicNow());
    m_messages.append(std::move(message));
    m_waiting.push_back({route, std::move(answer)});
    scheduleCommit();
}

void StoreWorker::scheduleCommit()
{
    const auto wait = *m_policy.due() - m_clock.monotonicNow();
    if (wait <= wait.zero())
        commitBatch();
    else
        m_commitTimer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void StoreWorker::commitBatch()
{
    m_commitTimer.stop();
    if (m_messages.isEmpty())
        return;
    const QList<Result<CommittedMessage>> results = storeBatch();
    m_messages.clear();
    m_policy.committed();
    publish();
    const auto waiting = std::exchange(m_waiting, {});
    for (qsizetype i = 0; i < results.size(); ++i) {
        const Waiting& one = waiting[static_cast<std::size_t>(i)];
        one.route.send([answer = one.answer, result = results[i]] { answer(result); });
    }
}

QList<Result<CommittedMessage>> StoreWorker::storeBatch()
{
    QList<Result<CommittedMessage>> results;
    const auto store = writer();
    if (!store) {
        results.fill(store.error(), m_messages.size());
        return results;
    }
    const auto committed = (*store)->messages().store(m_messages);
    if (committed) {
        for (const CommittedMessage& message : *committed)
            results.append(message);
        return results;
    }
    // The messages of several accounts share a batch, but not a fate: one that cannot be stored (its account
    // was removed meanwhile) must not take the others with it. The disk's failures are everybody's.
    if (m_messages.size() == 1 || committed.error().cause != ErrorCause::StoreFailed) {
        results.fill(committed.error(), m_messages.size());
        return results;
    }
    for (const FetchedMessage& message : std::as_const(m_messages)) {
        const auto one = (*store)->messages().store({message});
        results.append(one ? Result<CommittedMessage>(one->first()) : Result<CommittedMessage>(one.error()));
    }
    return results;
}

void StoreWorker::publish()
{
    if (!m_writer)
        return;
    const StoreChange change = m_writer->takeChange();
    if (!change.isEmpty())
        Q_EMIT changed(change);
}

qint64 StoreWorker::dataVersion()
{
    const auto version = guarded(
        [this] { return singleValue(m_writer->connection(), u"PRAGMA data_version"_s).toLongLong(); });
    return version ? *version : m_dataVersion;
}

void StoreWorker::lookForOthers()
{
    // The version counts the commits of other connections only, so it is silent about our own.
    const qint64 version = dataVersion();
    if (version == m_dataVersion)
        return;
    StoreChange change;
    change.accounts = true;
    change.folders = true;
    change.runs = true;
    const auto folders = guarded([this] { return readFolders(m_writer->connection()); });
    if (!folders)
        return; // tried again at the next look
    m_dataVersion = version;
    for (const Folder& folder : *folders)
        change.messagesIn.insert(folder.id);
    Q_EMIT changed(change);
}

void StoreWorker::close()
{
    commitBatch();
    m_watchTimer.stop();
    m_writer.reset();
}

} // namespace postbag
