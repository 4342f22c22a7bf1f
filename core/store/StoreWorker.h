// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/BatchPolicy.h"
#include "core/store/ReplyRoute.h"
#include "core/store/StoreValues.h"
#include "core/store/StoreWriter.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace postbag {

/// What StoreThread runs on its thread: the writer, the batch that is waiting, and the watch for other
/// programs.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(Result<StoreWriter*>)>;
    using Answer = std::function<void(Result<CommittedMessage>)>;

    explicit StoreWorker(QString databasePath);
    ~StoreWorker() override;

    // All on the store thread.
    void open();
    void run(const ReplyRoute& route, const Work& work);
    void add(const ReplyRoute& route, FetchedMessage message, Answer answer);
    /// Commits what is waiting and closes the store.
    void close();

Q_SIGNALS:
    void opened();
    void failed(const postbag::Error& error);
    void changed(const postbag::StoreChange& change);

private:
    struct Waiting {
        ReplyRoute route;
        Answer answer;
    };

    Result<StoreWriter*> writer();
    void scheduleCommit();
    void commitBatch();
    QList<Result<CommittedMessage>> storeBatch();
    void publish();
    void lookForOthers();
    qint64 dataVersion();

    QString m_path;
    std::unique_ptr<StoreWriter> m_writer;
    BatchPolicy m_policy;
    SystemClock m_clock;
    QList<FetchedMessage> m_messages; ///< waiting, with m_waiting in the same order
    std::vector<Waiting> m_waiting;
    QTimer m_commitTimer{this};
    QTimer m_watchTimer{this};
    qint64 m_dataVersion = 0;
};

} // namespace postbag
