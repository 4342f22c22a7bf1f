// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SampleWindow.h"

#include "core/accounts/AccountStore.h"
#include "core/store/RunLog.h"
#include "core/store/StoreWriter.h"
#include "tests/support/MailCorpus.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/CollectStatus.h"
#include "ui/messages/MailPage.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postbag {

namespace {

AccountSettings account(const QString& name, const QString& host, const QString& user, Protocol protocol)
{
    AccountSettings settings;
    settings.name = name;
    settings.host = host;
    settings.user = user;
    settings.protocol = protocol;
    return settings;
}

/// A run of 40 seconds that ended `minutesAgo`.
RunReport run(const AccountSettings& account, int minutesAgo, int collected)
{
    RunReport report;
    report.account = account.id;
    report.accountName = account.name;
    report.finished = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    report.started = report.finished.addSecs(-40);
    report.found = 1204;
    report.collected = collected;
    report.bytes = ByteCount{qint64(collected) * 48'311};
    return report;
}

} // namespace

SampleWindow::SampleWindow(Content content)
    : m_windowState(m_store.directory() + u"/window.ini"_s, QSettings::IniFormat),
      m_preferences(m_windowState),
      m_trouble{
          ErrorCause::AppPasswordNeeded,
          {},
          "[ALERT] Application-specific password required: https://support.example.com/185833 (Failure)"}
{
    m_trayMenu = std::make_unique<TrayMenu>(m_book);
    auto* status = new CollectStatus(m_book, m_clock);
    const MainWindow::Parts parts{
        .folders = new FolderTree(m_store.reader(), m_store.thread(), m_prompter),
        .mail = new MailPage(m_store.reader(), m_store.path(), m_store.thread(), m_prompter, m_windowState),
        .accounts = new AccountsPage(m_book, m_commands, m_prompter, m_windowState),
        .activity = new ActivityPage(m_store.reader(), m_store.thread(), m_windowState),
        .status = status,
    };
    m_window = std::make_unique<MainWindow>(parts, m_book, m_preferences, m_windowState);
    m_window->resize(1280, 800); // whatever the screen
    if (content == Content::Nothing) {
        m_window->showPage(Navigation::Accounts);
        return;
    }
    fillMail();
    fillRuns();
    const AccountId busy = named(u"Mail.ru"_s).id;
    m_book.runStarted(busy);
    status->runStarted(busy);
    const Progress progress{.account = busy,
                            .phase = Progress::Phase::Fetching,
                            .messagesDone = 120,
                            .messagesTotal = 1204,
                            .bytesDone = mebibytes(12),
                            .bytesTotal = mebibytes(148)};
    m_book.progressed(progress);
    status->progressed(progress);
    m_window->showAllMail();
}

const AccountSettings& SampleWindow::named(const QString& name) const
{
    const auto& rows = m_book.rows();
    return std::find_if(rows.begin(), rows.end(),
                        [&](const AccountRow& row) { return row.settings.name == name; })
        ->settings;
}

AccountId SampleWindow::addAccount(AccountSettings settings)
{
    return *m_store.run([settings](StoreWriter& writer) { return writer.accounts().add(settings); });
}

void SampleWindow::fillMail()
{
    AccountSettings abv = account(u"ABV"_s, u"pop3.example.bg"_s, u"ivan@example.bg"_s, Protocol::Pop3);
    abv.folder = u"Private/ABV"_s;
    const AccountSettings mailRu =
        account(u"Mail.ru"_s, u"imap.example.ru"_s, u"ivan.petrov@example.ru"_s, Protocol::Imap);
    const AccountSettings gmail =
        account(u"Gmail"_s, u"imap.example.com"_s, u"ivan.petrov.1984@example.com"_s, Protocol::Imap);
    AccountSettings gmx = account(u"GMX"_s, u"pop.example.net"_s, u"ipetrov@example.net"_s, Protocol::Pop3);
    gmx.interval = 15min;
    gmx.leave = LeavePolicy::DeleteAfterDays;
    AccountSettings old =
        account(u"Old office"_s, u"mail.example.de"_s, u"petrov@example.de"_s, Protocol::Pop3);
    old.security = Security::None;
    old.auth = AuthMechanism::Apop;
    old.port = 1110;
    old.paused = true;
    old.interval = 2h;
    AccountSettings club = account(u"Club"_s, u"mail.example.org"_s, u"club@example.org"_s, Protocol::Imap);
    club.interval.reset();
    const AccountSettings web =
        account(u"Web"_s, u"imap.example.info"_s, u"i.petrov@example.info"_s, Protocol::Imap);
    for (const AccountSettings& settings : {abv, mailRu, gmail, gmx, old, club, web})
        addAccount(settings);
    m_book.setAccounts(*m_store.reader().accounts());

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const AccountId fromAbv = named(abv.name).id;
    const AccountId fromMailRu = named(mailRu.name).id;
    const AccountId fromGmx = named(gmx.name).id;
    const AccountId fromWeb = named(web.name).id;
    using test::MailLanguage;
    m_store.add(fromAbv, abv.effectiveFolder(),
                test::sampleMailbox(MailLanguage::Bulgarian, 24, now.addSecs(-900)));
    m_store.add(fromMailRu, mailRu.name, test::sampleMailbox(MailLanguage::Russian, 24, now.addSecs(-2700)));
    m_store.add(fromGmx, gmx.name, test::sampleMailbox(MailLanguage::German, 24, now.addSecs(-5000)));
    m_store.add(
        fromWeb, web.name,
        {richMail(u"Anna Example <anna@example.org>"_s, u"The offer for the kitchen"_s, now.addSecs(-300),
                  {u"offer.pdf"_s, u"Оферта за ремонта на кухнята – окончателна.pdf"_s, u"photos.zip"_s})});
    m_store.addFolder(u"Private/Family"_s);
    m_store.addFolder(u"Invoices"_s);
    // What is older than three hours was read.
    QList<MessageId> read;
    const auto page = m_store.reader().page({}, {}, 100);
    for (const MessageRow& row : *page)
        if (row.date.secsTo(now) > 3 * 3600)
            read.append(row.id);
    if (!m_store.run([read](StoreWriter& writer) { return writer.messages().setSeen(read, true); }))
        qFatal("the messages could not be marked");
    m_book.setUnread(*m_store.reader().unreadByAccount());
}

void SampleWindow::fillRuns()
{
    const AccountSettings& abv = named(u"ABV"_s);
    const AccountSettings& mailRu = named(u"Mail.ru"_s);
    const AccountSettings& gmail = named(u"Gmail"_s);
    const AccountSettings& gmx = named(u"GMX"_s);
    const AccountSettings& web = named(u"Web"_s);
    QList<RunReport> reports;
    reports << run(named(u"Old office"_s), 60 * 24 * 40, 3) << run(abv, 2900, 17) << run(gmx, 2880, 0)
            << run(mailRu, 1500, 1100) << run(gmail, 1400, 2) << run(abv, 7, 3) << run(gmx, 6, 0);
    reports.last().skipped = 2;
    RunReport refused = run(gmail, 4, 0);
    refused.error = m_trouble;
    RunReport unreachable = run(web, 3, 0);
    unreachable.error = Error{ErrorCause::HostNotFound, {}, {}};
    RunReport stopped = run(mailRu, 40, 61);
    stopped.error = Error{ErrorCause::CancelledByUser, {}, {}};
    reports << stopped << refused << unreachable;
    for (const RunReport& report : reports) {
        const auto added = m_store.run([report](StoreWriter& writer) { return writer.runs().add(report); });
        if (!added)
            qFatal("%s", added.error().detail.c_str());
    }
    m_book.setHistories(*m_store.reader().histories());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_book.setNextRun(abv.id, now.addSecs(60));
    m_book.setNextRun(gmx.id, now.addSecs(540));
    m_book.setNextRun(web.id, now.addSecs(240));
}

} // namespace postbag
