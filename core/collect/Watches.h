// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/CollectLock.h"
#include "core/collect/MailboxWatch.h"
#include "core/store/StoreValues.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace postbag {

/// The watches of all accounts that collect by themselves over IMAP. One begins after a run of its account
/// ended well, so that it is the run that finds a wrong password and asks for one. Of several programs on one
/// profile one watches. Net thread.
class Watches : public QObject
{
    Q_OBJECT
public:
    /// `lockPath`: the file that says who watches. `openFiles`: how many files and connections the process
    /// may have open, if there is a limit; some are left for everything else.
    Watches(QString lockPath, std::optional<int> openFiles, const MailboxWatch::Outside& outside,
            QObject* parent = nullptr);
    ~Watches() override;

    void setAccounts(const QList<AccountSettings>& accounts);
    /// While everything is paused nothing is watched.
    void setPaused(bool paused);
    /// A run ended and came so far.
    void reached(const RunReport& report, const MailboxMarks& marks);
    /// After a sleep or a change of the network.
    void refresh();
    /// MailboxWatch::lookOver() of this account's, if there is one.
    void lookOver(AccountId account);
    /// Ends all of them on the spot.
    void stop();

Q_SIGNALS:
    void newMail(postbag::AccountId account);
    void stateChanged(postbag::AccountId account, postbag::WatchState state);

private:
    struct Entry {
        AccountSettings settings;
        bool signedInWell = false;
        MailboxMarks marks;
        std::unique_ptr<MailboxWatch> watch;
        bool noRoom = false; // as told
    };

    void begin(Entry& entry);
    void end(Entry& entry);
    bool mayWatch();
    bool hasRoom() const;
    std::chrono::milliseconds spread() const;

    const QString m_lockPath;
    const std::optional<int> m_openFiles;
    const MailboxWatch::Outside m_outside;
    bool m_paused = false;
    bool m_stopped = false;
    std::optional<CollectLock> m_lock;
    std::unordered_map<AccountId, Entry> m_entries;
};

} // namespace postbag
