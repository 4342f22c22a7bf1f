// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BatchPolicy.h"

#include <QTest>

using namespace postbag;
using namespace std::chrono_literals;

class BatchPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDueWithoutMessages() { QVERIFY(!BatchPolicy().due()); }

    void aQuietQueueIsDueAfterTheGap()
    {
        BatchPolicy policy;
        policy.added({10}, m_start);
        QVERIFY(policy.due() == m_start + BatchPolicy::longestGap);
        policy.added({10}, m_start + 7ms);
        QVERIFY(policy.due() == m_start + 7ms + BatchPolicy::longestGap);
    }

    void aBusyQueueIsDueAfterTheWait()
    {
        BatchPolicy policy;
        for (int i = 0; i <= 9; ++i)
            policy.added({10}, m_start + i * 5ms);
        QVERIFY(policy.due() == m_start + BatchPolicy::longestWait);
    }

    void fiveHundredMessagesAreDueAtOnce()
    {
        BatchPolicy policy;
        for (int i = 1; i < BatchPolicy::mostMessages; ++i)
            policy.added({1}, m_start);
        QVERIFY(*policy.due() > m_start);
        policy.added({1}, m_start);
        QVERIFY(*policy.due() <= m_start);
    }

    void eightMebibytesAreDueAtOnce()
    {
        BatchPolicy policy;
        policy.added(mebibytes(8) - ByteCount{1}, m_start);
        QVERIFY(*policy.due() > m_start);
        policy.added({1}, m_start);
        QVERIFY(*policy.due() <= m_start);
    }

    void startsAgainAfterACommit()
    {
        BatchPolicy policy;
        policy.added(mebibytes(9), m_start);
        policy.committed();
        QVERIFY(!policy.due());
        policy.added({1}, m_start + 1s);
        QVERIFY(policy.due() == m_start + 1s + BatchPolicy::longestGap);
    }

private:
    MonotonicTime m_start{std::chrono::hours(1)};
};

QTEST_APPLESS_MAIN(BatchPolicyTest)
#include "tst_batchpolicy.moc"
