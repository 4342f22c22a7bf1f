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

class StoreWorker;

/// The one thread that writes. Jobs run there in order; an answer comes back on the thread of its context
/// object, and not at all if that object is gone. Collected messages are gathered into batches (BatchPolicy):
/// one commit for many, and whatever is waiting is committed before the next other job.
///
///     store.run(this, [](StoreWriter& writer) { return writer.folders().create(parent, name); },
///               [this](Result<FolderId> folder) { … });
class StoreThread : public QObject
{
    Q_OBJECT
public:
    /// Starts the thread and opens the store there; `opened` or `failed` follows. Jobs may be given before
    /// that. After `failed` each job tries to open the store again.
    explicit StoreThread(QString databasePath, QObject* parent = nullptr);
    /// Commits what is waiting, then ends the thread.
    ~StoreThread() override;

    /// `answer` comes after the `changed` of what the job changed.
    template <typename Job, typename Answer> void run(QObject* context, Job job, Answer answer)
    {
        using Outcome = std::invoke_result_t<Job, StoreWriter&>;
        post(context,
             [job = std::move(job),
              answer = std::move(answer)](Result<StoreWriter*> writer) mutable -> Delivery {
                 auto outcome = writer ? job(**writer) : Outcome(writer.error());
                 return [answer = std::move(answer), outcome = std::move(outcome)]() mutable {
                     answer(std::move(outcome));
                 };
             });
    }

    /// Stores a fetched message with the next batch; `answer` comes after that batch is durable, or failed.
    void add(QObject* context, FetchedMessage message, std::function<void(Result<CommittedMessage>)> answer);

Q_SIGNALS:
    void opened();
    void failed(const postbag::Error& error);
    /// After each commit, also of another program on the same store (noticed within about a second).
    void changed(const postbag::StoreChange& change);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(Result<StoreWriter*>)>;

    void post(QObject* context, Work work);

    QThread m_thread;
    std::unique_ptr<StoreWorker> m_worker; ///< lives on m_thread
};

} // namespace postbag

Q_DECLARE_METATYPE(postbag::StoreChange)
