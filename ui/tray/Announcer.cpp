// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Announcer.h"

#include "ui/accounts/AccountBook.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace postbag {

using namespace std::chrono_literals;

Announcer::Announcer(const AccountBook& book, QObject* parent)
    : QObject(parent), m_book(book), m_speakSoon(new QTimer(this))
{
    m_speakSoon->setSingleShot(true);
    // Runs that end together are one notification.
    m_speakSoon->setInterval(700ms);
    connect(m_speakSoon, &QTimer::timeout, this, &Announcer::speak);
    connect(&book, &AccountBook::rowChanged, this, &Announcer::follow);
    connect(&book, &AccountBook::reset, this, &Announcer::follow);
}

void Announcer::collected(AccountId account, const QList<CommittedMessage>& messages)
{
    const AccountRow* row = m_book.find(account);
    m_notifier.collected(account, row ? row->settings.name : QString(), messages);
    m_new += int(std::count_if(messages.begin(), messages.end(), [](const CommittedMessage& message) {
        return message.outcome == StoreOutcome::Collected;
    }));
    if (QApplication::activeWindow())
        m_new = 0;
    refresh();
}

void Announcer::runFinished(const RunReport& report)
{
    const AccountRow* row = m_book.find(report.account);
    const bool goesOn = report.ok() && report.remaining > 0 && goesByItself(row);
    m_notifier.finished(report, row ? row->failuresSince : 0, goesOn);
    m_speakSoon->start();
}

bool Announcer::goesByItself(const AccountRow* row) const
{
    return row && row->settings.interval && !row->settings.paused && !m_pausedAll;
}

void Announcer::setPausedAll(bool paused)
{
    m_pausedAll = paused;
    follow();
}

void Announcer::setNotifies(bool notifies)
{
    m_notifies = notifies;
}

void Announcer::looked()
{
    m_new = 0;
    refresh();
}

void Announcer::sayThatItGoesOn()
{
    Q_EMIT noticed(
        {.title = tr("Postbag goes on collecting"),
         .text = tr("The window is closed, Postbag is in the notification area. Quit from its menu there."),
         .about = Notice::About::Program});
}

void Announcer::follow()
{
    const auto goesOn = [this](AccountId account) { return goesByItself(m_book.find(account)); };
    if (m_notifier.endBacklogs(goesOn))
        m_speakSoon->start();
    refresh();
}

void Announcer::refresh()
{
    Q_EMIT factsChanged({.pausedAll = m_pausedAll,
                         .collecting = m_book.anyRunning(),
                         .newMessages = m_new,
                         .failedAccounts = m_book.failedCount(),
                         .accounts = int(m_book.rows().size()),
                         .nextRun = m_book.nextRun()});
}

void Announcer::speak()
{
    if (m_book.anyRunning())
        return; // the last one to finish speaks for all
    const auto notice = m_notifier.take();
    if (notice && m_notifies && (notice->about == Notice::About::Trouble || !QApplication::activeWindow()))
        Q_EMIT noticed(*notice);
}

} // namespace postbag
