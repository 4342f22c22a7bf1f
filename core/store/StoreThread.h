// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"
#include "core/store/StoreWriter.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace postbag {

/// The one thread that writes. Jobs run there in order; an answer comes back on the thread of its context object,
/// and not at all if that object is gone. Collected messages are gathered into batches (BatchPolicy): one commit
/// for many, and whatever is waiting is committed before the next other job.
///
///     store.run(this, [](StoreWriter& writer) { return writer.folders().create(parent, name); },
///               [this](Result<FolderId> folder) { … });
class StoreThread : public QObject
{
    Q_OBJECT
public:
    /// Starts the thread and opens the store there; `opened` or `failed` follows. Jobs may be given before that.
    explicit StoreThread(QString databasePath, QObject* parent = nullptr);
    /// Commits what is waiting, then ends the thread.
    ~StoreThread() override;

    template <typename Job, typename Answer> void run(QObject* context, Job job, Answer answer)
    {
        using Outcome = std::invoke_result_t<Job, StoreWriter&>;
        post([job = std::move(job), answer = std::move(answer), reply = replyTo(context)](
                 Result<StoreWriter*> writer) mutable {
            auto outcome = writer ? job(**writer) : Outcome(writer.error());
            reply([answer = std::move(answer), outcome = std::move(outcome)]() mutable { answer(std::move(outcome)); });
        });
    }

    /// Stores a fetched message with the next batch; `answer` comes after that batch is durable, or failed.
    void add(QObject* context, FetchedMessage message, std::function<void(Result<CommittedMessage>)> answer);

Q_SIGNALS:
    void opened();
    void failed(const postbag::Error& error);
    /// After each commit.
    void changed(const postbag::StoreChange& change);

private:
    using Work = std::function<void(Result<StoreWriter*>)>;
    using Reply = std::function<void(std::function<void()>)>;

    void post(Work work);
    /// A way back to the thread of `context`, harmless after it is gone.
    static Reply replyTo(QObject* context);

    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr;
};

} // namespace postbag

Q_DECLARE_METATYPE(postbag::StoreChange)
