// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccountFakes.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountState.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/accounts/AccountsTable.h"
#include "ui/accounts/StateDelegate.h"
#include "ui/shared/Language.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace postbag;
using namespace Qt::StringLiterals;

/// The accounts page with three accounts: abv (POP3, paused), GMX (IMAP, failed), Yandex (POP3 without TLS).
class TestAccountsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyTableOffersTheFirstAccount();
    void togglesChangeTheSettings_data();
    void togglesChangeTheSettings();
    void dangerousTogglesAsk();
    void apopIsForPop3Only();
    void portFollowsTheTlsToggle();
    void intervalFromTheDropDown();
    void filterFindsWordsInTheRow();
    void sortsByNumbersNotByWords();
    void columnsAreRemembered();
    void columnsFillTheTable();
    void lessImportantColumnsGiveWay_data();
    void lessImportantColumnsGiveWay();
    void chosenColumnsStay();
    void ownWidthsStay();
    void everyButtonIsInSight();
    void serversMarkupIsText();
    void actionsWorkOnAllSelected();
    void deleteKeyAsks();
    void deleteKeyDoesNotRepeat();
    void selectionOutlivesANewList();
    void sortedHeadingHasRoom();
    void keysEditAndPause();
    void stateInWords_data();
    void stateInWords();
    void whatIsWrongStandsBelow();
    void pausedRowsAreGrey();
    void progressShowsInEveryRow_data();
    void progressShowsInEveryRow();

private:
    QModelIndex cell(const QString& name, AccountsModel::Column column) const;
    void click(const QModelIndex& index);
    void reopen(int width);
    /// As with a click in the menu of the table's header.
    void toggleColumn(AccountsModel::Column column);
    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QLatin1StringView(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<FakeAccountPrompter> m_prompter;
    std::unique_ptr<FakeAccountCommands> m_commands;
    std::unique_ptr<AccountsPage> m_page;
    AccountsTable* m_table = nullptr;
};

void TestAccountsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_book = std::make_unique<AccountBook>();
    m_prompter = std::make_unique<FakeAccountPrompter>();
    m_commands = std::make_unique<FakeAccountCommands>();
    auto abv = someAccount(1, u"abv"_s, Protocol::Pop3);
    abv.paused = true;
    auto yandex = someAccount(3, u"Yandex"_s, Protocol::Pop3);
    yandex.security = Security::None;
    m_book->setAccounts({abv, someAccount(2, u"GMX"_s), yandex});
    RunReport failed;
    failed.account = AccountId{2};
    failed.error = Error{ErrorCause::WrongPassword, {}, "no"};
    m_book->runFinished(failed);
    m_page = std::make_unique<AccountsPage>(*m_book, *m_commands, *m_prompter, *m_settings);
    m_page->resize(1400, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<AccountsTable*>(u"accountsTable"_s);
    QVERIFY(m_table);
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
}

QModelIndex TestAccountsPage::cell(const QString& name, AccountsModel::Column column) const
{
    const QAbstractItemModel* model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, AccountsModel::Name).data().toString() == name)
            return model->index(row, column);
    return {};
}

void TestAccountsPage::click(const QModelIndex& index)
{
    m_table->scrollTo(index);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
}

void TestAccountsPage::emptyTableOffersTheFirstAccount()
{
    auto* first = m_page->findChild<QPushButton*>(u"addFirstAccount"_s);
    QVERIFY(!first->isVisible());
    m_book->setAccounts({});
    QVERIFY(first->isVisible());
    QSignalSpy add(m_page.get(), &AccountsPage::addRequested);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(add.size(), 1);
}

void TestAccountsPage::togglesChangeTheSettings_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("byKey");
    for (const bool byKey : {false, true}) {
        const char* how = byKey ? "key" : "click";
        const auto row = [&](const char* name) -> QTestData& { return QTest::addRow("%s, %s", name, how); };
        row("leave off") << u"GMX"_s << int(AccountsModel::Leave) << u"delete"_s << byKey;
        row("apop on") << u"abv"_s << int(AccountsModel::Apop) << u"apop"_s << byKey;
        row("tls off") << u"GMX"_s << int(AccountsModel::Tls) << u"no tls"_s << byKey;
        row("tls on") << u"Yandex"_s << int(AccountsModel::Tls) << u"tls"_s << byKey;
    }
}

void TestAccountsPage::togglesChangeTheSettings()
{
    QFETCH(QString, account);
    QFETCH(int, column);
    QFETCH(QString, expected);
    QSignalSpy collect(m_page.get(), &AccountsPage::collectRequested);
    QSignalSpy wanted(m_commands.get(), &AccountCommands::collectWanted);
    QFETCH(bool, byKey);
    const QModelIndex toggle = cell(account, AccountsModel::Column(column));
    if (byKey) {
        m_table->setCurrentIndex(toggle);
        QTest::keyClick(m_table, Qt::Key_Space);
        QVERIFY(m_commands->log.isEmpty()); // neither paused nor resumed
    } else {
        click(toggle);
    }
    QCOMPARE(collect.size() + wanted.size(), 0);
    QCOMPARE(m_commands->savedSettings.size(), 1);
    const AccountSettings saved = m_commands->savedSettings.constFirst();
    QCOMPARE(saved.name, account);
    if (expected == u"delete")
        QCOMPARE(saved.leave, LeavePolicy::Delete);
    else if (expected == u"apop")
        QCOMPARE(saved.auth, AuthMechanism::Apop);
    else
        QCOMPARE(saved.security, expected == u"tls" ? Security::Tls : Security::None);
}

void TestAccountsPage::dangerousTogglesAsk()
{
    m_prompter->yes = false;
    m_commands->onServer = 0;
    click(cell(u"GMX"_s, AccountsModel::Tls));
    click(cell(u"GMX"_s, AccountsModel::Leave));
    QCOMPARE(m_prompter->asked.size(), 2);
    QVERIFY(!m_prompter->last.text.contains(u"collected before")); // nothing was
    m_commands->onServer = 3;
    click(cell(u"GMX"_s, AccountsModel::Leave));
    QVERIFY2(m_prompter->last.text.contains(u"3 message"), qPrintable(m_prompter->last.text));
    m_prompter->asked.removeLast();
    QVERIFY(m_commands->savedSettings.isEmpty());
    click(cell(u"Yandex"_s, AccountsModel::Tls)); // switching it on is safe
    QCOMPARE(m_prompter->asked.size(), 2);
    QCOMPARE(m_commands->savedSettings.size(), 1);
}

void TestAccountsPage::apopIsForPop3Only()
{
    QCOMPARE(cell(u"GMX"_s, AccountsModel::Apop).data().toString(), u"–"_s);
    QVERIFY(!cell(u"GMX"_s, AccountsModel::Apop).data(Qt::CheckStateRole).isValid());
    click(cell(u"GMX"_s, AccountsModel::Apop));
    QVERIFY(m_commands->savedSettings.isEmpty());
}

void TestAccountsPage::portFollowsTheTlsToggle()
{
    auto gmx = someAccount(2, u"GMX"_s);
    gmx.port = 993;
    m_book->setAccounts({gmx});
    click(cell(u"GMX"_s, AccountsModel::Tls));
    QCOMPARE(m_commands->savedSettings.constLast().effectivePort(), 143);
    gmx.port = 9993;
    m_book->setAccounts({gmx});
    click(cell(u"GMX"_s, AccountsModel::Tls));
    QCOMPARE(m_commands->savedSettings.constLast().effectivePort(), 9993);
}

void TestAccountsPage::intervalFromTheDropDown()
{
    click(cell(u"GMX"_s, AccountsModel::PollEvery));
    auto* box = m_table->findChild<QComboBox*>(u"intervalEditor"_s);
    QVERIFY(box);
    QCOMPARE(box->currentData().toLongLong(), 300);
    const int quarter = box->findData(qint64(900));
    box->setCurrentIndex(quarter);
    Q_EMIT box->activated(quarter);
    QCOMPARE(m_commands->savedSettings.size(), 1);
    QCOMPARE(m_commands->savedSettings.constFirst().interval, std::chrono::seconds(900));

    click(cell(u"GMX"_s, AccountsModel::PollEvery));
    box = m_table->findChildren<QComboBox*>(u"intervalEditor"_s).constLast();
    const int manual = box->findData(qint64(0));
    QVERIFY(manual >= 0);
    box->setCurrentIndex(manual);
    Q_EMIT box->activated(manual);
    QCOMPARE(m_commands->savedSettings.constLast().interval, std::nullopt);
}

void TestAccountsPage::filterFindsWordsInTheRow()
{
    auto* filter = m_page->findChild<QLineEdit*>(u"accountsFilter"_s);
    QTest::keyClicks(filter, u"pop3 yand"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(cell(u"Yandex"_s, AccountsModel::Name).isValid());
    filter->clear();
    QCOMPARE(m_table->model()->rowCount(), 3);
}

void TestAccountsPage::sortsByNumbersNotByWords()
{
    m_book->setUnread({{AccountId{1}, 9}, {AccountId{2}, 100}, {AccountId{3}, 20}});
    m_table->sortByColumn(AccountsModel::New, Qt::AscendingOrder);
    QCOMPARE(m_table->model()->index(0, AccountsModel::Name).data().toString(), u"abv"_s);
    QCOMPARE(m_table->model()->index(2, AccountsModel::Name).data().toString(), u"GMX"_s);
    m_table->sortByColumn(AccountsModel::State, Qt::AscendingOrder);
    QCOMPARE(m_table->model()->index(0, AccountsModel::Name).data().toString(), u"GMX"_s); // trouble first
}

void TestAccountsPage::reopen(int width)
{
    m_page = std::make_unique<AccountsPage>(*m_book, *m_commands, *m_prompter, *m_settings);
    m_page->resize(width, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<AccountsTable*>(u"accountsTable"_s);
}

void TestAccountsPage::toggleColumn(AccountsModel::Column column)
{
    Q_EMIT m_table->horizontalHeader()->customContextMenuRequested({});
    auto* menu = m_table->findChild<QMenu*>(u"columnsMenu"_s);
    QVERIFY(menu);
    menu->actions().at(column)->trigger();
    delete menu;
}

void TestAccountsPage::columnsAreRemembered()
{
    toggleColumn(AccountsModel::User);
    m_table->horizontalHeader()->moveSection(AccountsModel::New, 0);
    m_page.reset();
    reopen(1400);
    QVERIFY(m_table->isColumnHidden(AccountsModel::User));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(AccountsModel::New), 0);
    toggleColumn(AccountsModel::User);
    QVERIFY(!m_table->isColumnHidden(AccountsModel::User));
}

void TestAccountsPage::columnsFillTheTable()
{
    QHeaderView* header = m_table->horizontalHeader();
    const auto fills = [&] { return header->length() == m_table->viewport()->width(); };
    QVERIFY(fills());
    for (const int width : {1300, 1800, 700, 500, 1400}) {
        m_page->resize(width, 500);
        QTRY_VERIFY(fills());
    }
    m_table->sortByColumn(AccountsModel::New, Qt::DescendingOrder);
    QVERIFY(fills());
}

void TestAccountsPage::lessImportantColumnsGiveWay_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestAccountsPage::lessImportantColumnsGiveWay()
{
    QFETCH(QString, language);
    Language used;
    used.use(language);
    QHeaderView* header = m_table->horizontalHeader();
    const auto hidden = [&](AccountsModel::Column column) { return m_table->isColumnHidden(column); };
    // What a window of 1280 px leaves beside the folders has room for all.
    m_page->resize(1059, 500);
    QTRY_COMPARE(header->length(), m_table->viewport()->width());
    for (int column = 0; column < AccountsModel::ColumnCount; ++column)
        QVERIFY2(!m_table->isColumnHidden(column), qPrintable(QString::number(column)));
    int before = 0;
    for (int width = 1040; width >= 480; width -= 20) {
        m_page->resize(width, 500);
        QTRY_COMPARE(header->length(), m_table->viewport()->width()); // never a scroll bar
        QVERIFY(header->hiddenSectionCount() >= before);
        before = header->hiddenSectionCount();
        QVERIFY(!hidden(AccountsModel::State) && !hidden(AccountsModel::Name) &&
                !hidden(AccountsModel::PollEvery));
        for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
            const QString heading = m_table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(m_table->isColumnHidden(column) ||
                         header->sectionSize(column) >= header->fontMetrics().horizontalAdvance(heading),
                     qPrintable(heading));
        }
    }
    QVERIFY(hidden(AccountsModel::ProtocolName) && hidden(AccountsModel::Folder));
    // That was no choice: with more room they are back, also after a restart.
    m_table->sortByColumn(AccountsModel::State, Qt::AscendingOrder); // writes what is remembered
    m_page.reset();
    reopen(1400);
    QTRY_COMPARE(m_table->horizontalHeader()->hiddenSectionCount(), 0);
}

void TestAccountsPage::chosenColumnsStay()
{
    m_page->resize(600, 500);
    QTRY_VERIFY(m_table->isColumnHidden(AccountsModel::ProtocolName));
    toggleColumn(AccountsModel::ProtocolName);
    QVERIFY(!m_table->isColumnHidden(AccountsModel::ProtocolName));
    m_page->resize(520, 500);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    QVERIFY(!m_table->isColumnHidden(AccountsModel::ProtocolName));
    toggleColumn(AccountsModel::ProtocolName);
    m_page.reset();
    reopen(1400);
    QVERIFY(m_table->isColumnHidden(AccountsModel::ProtocolName));
    QVERIFY(!m_table->isColumnHidden(AccountsModel::Folder));
}

void TestAccountsPage::ownWidthsStay()
{
    m_table->setColumnWidth(AccountsModel::User, 333);
    m_table->setColumnWidth(AccountsModel::State, 100); // less than its longest words
    m_table->sortByColumn(AccountsModel::Server, Qt::AscendingOrder);
    const int name = m_table->columnWidth(AccountsModel::Name);
    m_page->resize(1700, 500);
    QApplication::processEvents();
    m_page.reset();
    reopen(700);
    QCOMPARE(m_table->columnWidth(AccountsModel::User), 333);
    QCOMPARE(m_table->columnWidth(AccountsModel::State), 100);
    QCOMPARE(m_table->columnWidth(AccountsModel::Name), name);
    QVERIFY(!m_table->isColumnHidden(AccountsModel::ProtocolName)); // it scrolls instead
}

void TestAccountsPage::everyButtonIsInSight()
{
    Language language;
    language.use(u"ru"_s);
    const auto* more = m_page->findChild<QToolButton*>(u"qt_toolbar_ext_button"_s);
    QVERIFY(more);
    for (int width = 640; width <= 1400; width += 20) {
        m_page->resize(width, 500);
        QVERIFY2(QTest::qWaitFor([more] { return !more->isVisible(); }, 1000),
                 qPrintable(u"%1: the bar needs %2, has %3, the filter %4"_s.arg(width)
                                .arg(more->parentWidget()->sizeHint().width())
                                .arg(more->parentWidget()->width())
                                .arg(m_page->findChild<QLineEdit*>(u"accountsFilter"_s)->width())));
    }
}

void TestAccountsPage::serversMarkupIsText()
{
    RunReport refused;
    refused.account = AccountId{2};
    refused.error = Error{ErrorCause::WrongPassword, {}, "<img src=x> A & B"};
    m_book->runFinished(refused);
    const QString tip = cell(u"GMX"_s, AccountsModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<img"_s) && tip.contains(u"&lt;img src=x&gt; A &amp; B"_s), qPrintable(tip));
    // Nothing to say: no tool tip, not an empty one.
    QCOMPARE(cell(u"abv"_s, AccountsModel::State).data(Qt::ToolTipRole).toString(), QString());
}

void TestAccountsPage::actionsWorkOnAllSelected()
{
    QVERIFY(!action("deleteAccounts")->isEnabled());
    m_table->selectAll();
    QVERIFY(!action("editAccount")->isEnabled());
    action("pauseAccounts")->trigger();
    QCOMPARE(m_commands->log, QStringList({u"pause abv"_s, u"pause GMX"_s, u"pause Yandex"_s}));
    QSignalSpy collect(m_page.get(), &AccountsPage::collectRequested);
    action("collectAccounts")->trigger();
    QCOMPARE(collect.constFirst().constFirst().value<QList<AccountId>>().size(), 3);
    m_commands->log.clear();
    action("forgetCollected")->trigger();
    action("deleteLocalMail")->trigger();
    QCOMPARE(m_commands->log.size(), 6);
    QCOMPARE(m_prompter->asked.size(), 2);

    QVERIFY(!action("stopAccounts")->isEnabled());
    m_book->runStarted(AccountId{2});
    QVERIFY(action("stopAccounts")->isEnabled());
}

void TestAccountsPage::deleteKeyAsks()
{
    m_table->setFocus();
    m_table->selectRow(cell(u"GMX"_s, AccountsModel::Name).row());
    m_prompter->yes = false;
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_prompter->asked.size(), 1);
    QVERIFY(m_commands->log.isEmpty());
    m_prompter->yes = true;
    QTest::keyClick(m_table, Qt::Key_Delete);
    m_prompter->option = true;
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(m_commands->log, QStringList({u"remove GMX"_s, u"remove GMX with mail"_s}));
}

void TestAccountsPage::deleteKeyDoesNotRepeat()
{
    QVERIFY(!action("deleteAccounts")->autoRepeat());
}

void TestAccountsPage::selectionOutlivesANewList()
{
    m_table->selectRow(cell(u"GMX"_s, AccountsModel::Name).row());
    auto accounts = QList{someAccount(7, u"A new one"_s)};
    for (const AccountRow& row : m_book->rows())
        accounts.append(row.settings);
    m_book->setAccounts(accounts);
    QCOMPARE(m_table->selectedAccounts(), QList{AccountId{2}});
    QCOMPARE(m_table->currentIndex().row(), cell(u"GMX"_s, AccountsModel::Name).row());
    QVERIFY(m_page->hasSelection() && action("editAccount")->isEnabled());
    // What is gone is not selected any more, nor somebody else in its place.
    accounts.removeIf([](const AccountSettings& account) { return account.id == AccountId{2}; });
    m_book->setAccounts(accounts);
    QVERIFY(!m_page->hasSelection() && !action("editAccount")->isEnabled());
}

void TestAccountsPage::sortedHeadingHasRoom()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        m_table->sortByColumn(column, Qt::AscendingOrder);
        const QString heading = m_table->model()->headerData(column, Qt::Horizontal).toString();
        const int arrow = header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
        QVERIFY2(header->sectionSize(column) >= header->fontMetrics().horizontalAdvance(heading) + arrow,
                 qPrintable(heading));
    }
}

void TestAccountsPage::keysEditAndPause()
{
    m_table->setFocus();
    m_table->selectRow(cell(u"Yandex"_s, AccountsModel::Name).row());
    QSignalSpy edit(m_page.get(), &AccountsPage::editRequested);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.constFirst().constFirst().value<AccountId>(), AccountId{3});
    QTest::keyClick(m_table, Qt::Key_Space);
    m_table->selectRow(cell(u"abv"_s, AccountsModel::Name).row());
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_commands->log, QStringList({u"pause Yandex"_s, u"resume abv"_s}));
}

void TestAccountsPage::stateInWords_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("percent");
    QTest::newRow("fetching") << int(Progress::Phase::Fetching) << u"301 of 1,204"_s << 25;
    QTest::newRow("connecting") << int(Progress::Phase::Connecting) << u"connecting…"_s << -1;
}

void TestAccountsPage::stateInWords()
{
    QFETCH(int, phase);
    QFETCH(QString, words);
    QFETCH(int, percent);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"sign-in refused"_s);
    QVERIFY(cell(u"GMX"_s, AccountsModel::State)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(u"<qt>GMX refused the user name or the password."));
    QCOMPARE(cell(u"abv"_s, AccountsModel::State).data().toString(), u"paused"_s);
    QCOMPARE(cell(u"Yandex"_s, AccountsModel::State).data().toString(), u"not collected yet"_s);
    m_book->setWaiting({AccountId{2}});
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"waiting for its turn…"_s);
    QVERIFY(m_book->anyRunning());
    m_book->runStarted(AccountId{2});
    m_book->setWaiting({});
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"connecting…"_s);
    Progress progress;
    progress.account = AccountId{2};
    progress.phase = Progress::Phase(phase);
    progress.messagesDone = 301;
    progress.messagesTotal = 1204;
    m_book->progressed(progress);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), words);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data(AccountsModel::PercentRole).toInt(), percent);
    RunReport ok;
    ok.account = AccountId{2};
    m_book->runFinished(ok);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"up to date"_s);
    m_book->setWatch(AccountId{2}, WatchState::Waiting);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"waiting for new mail"_s);
    m_book->setLeftAside(AccountId{2}, 2);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"2 left aside"_s);
    m_book->setLeftAside(AccountId{2}, 0);
    m_book->setWatch(AccountId{2}, WatchState::NotPossible);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"up to date"_s);
    QVERIFY(cell(u"GMX"_s, AccountsModel::State)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(u"<qt>This server does not tell about new mail"));
    m_book->setWatch(AccountId{2}, WatchState::NoRoom);
    QCOMPARE(cell(u"GMX"_s, AccountsModel::State).data().toString(), u"up to date"_s);
    QVERIFY(cell(u"GMX"_s, AccountsModel::State)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(u"<qt>The system allows too few open files"));
}

void TestAccountsPage::whatIsWrongStandsBelow()
{
    const auto* problem = m_page->findChild<QLabel*>(u"accountProblem"_s);
    m_table->selectRow(cell(u"GMX"_s, AccountsModel::Name).row());
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(u"GMX refused"_s));
    RunReport well;
    well.account = AccountId{2};
    m_book->runFinished(well);
    QVERIFY(!problem->isVisible());
}

void TestAccountsPage::pausedRowsAreGrey()
{
    const auto colour = [this](const QString& name) {
        return cell(name, AccountsModel::Name).data(Qt::ForegroundRole).value<QBrush>().color();
    };
    QCOMPARE(colour(u"abv"_s), QApplication::palette().color(QPalette::Disabled, QPalette::Text));
    QVERIFY(!cell(u"GMX"_s, AccountsModel::Name).data(Qt::ForegroundRole).isValid());
}

void TestAccountsPage::progressShowsInEveryRow_data()
{
    QTest::addColumn<bool>("selected");
    QTest::newRow("plain") << false;
    QTest::newRow("selected") << true;
}

void TestAccountsPage::progressShowsInEveryRow()
{
    QFETCH(bool, selected);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), 50, AccountsModel::PercentRole);
    model.setData(model.index(0, 0), int(AccountState::Kind::Running), AccountsModel::KindRole);
    model.setData(model.index(0, 0), u"collect"_s, AccountsModel::IconNameRole);
    QImage image(200, 36, QImage::Format_RGB32);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, selected);
    option.showDecorationSelected = true;
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    const StateDelegate delegate;
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    // The line below the words: what is done, what is left to do, and the row behind them.
    const int y = 36 - 1 - 4 - 3 + 1;
    const QRgb done = image.pixel(50, y);
    const QRgb left = image.pixel(180, y);
    const QRgb row = image.pixel(180, 4);
    QVERIFY(done != left);
    QVERIFY(done != row);
    QVERIFY(left != row);
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accounts_page.moc"
