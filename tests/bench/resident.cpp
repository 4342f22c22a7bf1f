// SPDX-License-Identifier: GPL-3.0-or-later
// Postbag as it is in a program that stays: collects the accounts of a profile twice in one process, and
// prints how many seconds the second time took.
//   postbag-bench-resident PROFILE
#include "core/accounts/AccountStore.h"
#include "core/collect/Engine.h"
#include "core/secrets/AccountSecrets.h"
#include "core/secrets/PasswordPrompter.h"
#include "core/store/StoreThread.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace postbag;

class Nobody final : public PasswordPrompter
{
public:
    void askPassword(const AccountSettings&, bool, SecretStore::SecretAnswer answer) override
    {
        answer(Error{ErrorCause::SecretMissing, "nobody is here", {}});
    }
};

class Resident : public QObject
{
public:
    explicit Resident(const Profile& profile)
        : m_store(profile.databasePath()), m_secrets(m_nobody),
          m_engine(profile, m_store, m_secrets, options())
    {
        connect(&m_engine, &Engine::runFinished, this, &Resident::finished);
        m_store.run(
            this, [](StoreWriter& writer) { return writer.accounts().all(); },
            [this](const Result<QList<AccountSettings>>& accounts) {
                if (!accounts)
                    return QCoreApplication::exit(1);
                for (const AccountSettings& account : *accounts)
                    m_accounts << account.id;
                m_engine.setAccounts(*accounts);
                m_engine.collect(m_accounts);
            });
    }

private:
    static Engine::Options options()
    {
        Engine::Options options;
        options.onSchedule = false;
        return options;
    }

    void finished(const RunReport& report)
    {
        if (!report.ok())
            return QCoreApplication::exit(1);
        if (++m_finished % m_accounts.size() != 0)
            return;
        if (m_finished == m_accounts.size()) {
            m_time.start();
            m_engine.collect(m_accounts);
            return;
        }
        std::printf("%.6f\n", static_cast<double>(m_time.nsecsElapsed()) / 1e9);
        QCoreApplication::exit(0);
    }

    StoreThread m_store;
    Nobody m_nobody;
    AccountSecrets m_secrets;
    Engine m_engine;
    QList<AccountId> m_accounts;
    qsizetype m_finished = 0;
    QElapsedTimer m_time;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto profile = Profile::open(QCoreApplication::arguments().value(1));
    if (!profile)
        return 1;
    const Resident resident(*profile);
    return QCoreApplication::exec();
}
