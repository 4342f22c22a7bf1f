// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreWriter.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/ForwardingStore.h"

#include <QTest>

#include <functional>

namespace postbag::test {

/// Counts who reads the ledger, and can let something happen just before the report.
class WatchedStore final : public ForwardingStore
{
public:
    using ForwardingStore::ForwardingStore;

    int ledgerReadings = 0;
    std::function<void()> beforeRecord;

    void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) override
    {
        ++ledgerReadings;
        ForwardingStore::ledgerOf(context, account, std::move(answer));
    }
    void record(QObject* context, RunReport report, CollectedMarks reached, Answer<RunId> answer) override
    {
        if (beforeRecord)
            beforeRecord();
        ForwardingStore::record(context, std::move(report), std::move(reached), std::move(answer));
    }
};

/// Does `job` on the store's thread, and waits until it is done.
template <typename Job> void inTheStore(CollectWorld& world, Job job)
{
    QObject context;
    bool done = false;
    world.thread().run(
        &context, [&](StoreWriter& writer) -> Result<void> { return job(writer); },
        [&](const Result<void>& answer) { done = bool(answer); });
    if (!QTest::qWaitFor([&] { return done; }))
        qFatal("the store fails");
}

} // namespace postbag::test
