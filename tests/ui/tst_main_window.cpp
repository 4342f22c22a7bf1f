// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWriter.h"
#include "tests/ui/AccountFakes.h"
#include "tests/ui/SampleMail.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountEditing.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/AccountsTrouble.h"
#include "ui/main/CollectStatus.h"
#include "ui/main/MainWindow.h"
#include "ui/main/SingleInstance.h"
#include "ui/messages/MailPage.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace postbag;
using namespace Qt::StringLiterals;

/// The whole window over a real store, without an engine; the preferences; and the second start.
class TestMainWindow : public QObject
{
    Q_OBJECT
private:
    struct Whole {
        Whole() : settings(sample.directory() + "/window.ini"_L1, QSettings::IniFormat), preferences(settings)
        {
            language.use(u"en"_s);
            book.setAccounts({someAccount(1, u"abv"_s)});
            open();
        }
        void open()
        {
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{
                    .folders = new FolderTree(sample.reader(), sample.thread(), prompter),
                    .mail = new MailPage(sample.reader(), sample.path(), sample.thread(), prompter, settings),
                    .accounts = new AccountsPage(book, commands, prompter, settings),
                    .activity = new ActivityPage(sample.reader(), sample.thread(), settings),
                    .status = new CollectStatus(book, clock),
                },
                book, preferences, settings);
            sizeAtFirst = window->size();
            // The platform of the tests has a small screen.
            window->resize(1280, 800);
            window->show();
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("the window did not become active");
        }
        template <typename T> T* find(const char* name) const
        {
            return window->findChild<T*>(QLatin1StringView(name));
        }

        SampleStore sample;
        QSettings settings;
        Preferences preferences;
        Language language;
        SystemClock clock;
        AccountBook book;
        FakeAccountPrompter prompter;
        FakeAccountCommands commands;
        std::unique_ptr<MainWindow> window;
        QSize sizeAtFirst;
    };

private Q_SLOTS:
    void theFirstWindowFitsTheScreen();
    void pagesSwitch();
    void keysDoWhatTheySay();
    void f5CollectsWhatIsSelected();
    void droppedMessagesComeBackByTheKey();
    void theTabKeyStaysOnThePage();
    void bannerSpeaksTheNewLanguage();
    void bannerOffersNoPageThatIsShown();
    void bannerMovesNothingUnderThePointer();
    void onlyTroubleOfAccountsPasses();
    void bannerFollowsTheAccounts();
    void aFailedRunIsNotNoNews();
    void addingOpensTheEditor();
    void languageChangesWhileRunning();
    void closingHidesOrMinimises();
    void settingsAreRemembered();
    void settingsFollowTheTray();
    void pageIsRemembered_data();
    void pageIsRemembered();
    void secondStartCallsTheFirst();
};

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    const Whole whole;
    const QSize screen = QGuiApplication::primaryScreen()->availableGeometry().size();
    QVERIFY(screen.width() < 1280 || screen.height() < 800);
    QCOMPARE(whole.sizeAtFirst.boundedTo(screen), whole.sizeAtFirst);
}

void TestMainWindow::pagesSwitch()
{
    Whole whole;
    whole.window->showAllMail();
    QVERIFY(whole.find<QWidget>("mailPage")->isVisible());
    auto* pages = whole.find<QListWidget>("pages");
    const auto choose = [pages](int row) {
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {},
                          pages->visualItemRect(pages->item(row)).center());
    };
    choose(0);
    QVERIFY(whole.find<QWidget>("accountsPage")->isVisible());
    QVERIFY(!whole.find<QWidget>("mailPage")->isVisible());
    choose(1);
    QVERIFY(whole.find<QWidget>("activityPage")->isVisible());
    // Searching is about mail, wherever one is.
    whole.find<QLineEdit>("search")->setText(u"offer"_s);
    QVERIFY(whole.find<QWidget>("mailPage")->isVisible());
}

void TestMainWindow::keysDoWhatTheySay()
{
    Whole whole;
    QSignalSpy collect(whole.window.get(), &MainWindow::collectAllRequested);
    QSignalSpy add(whole.window.get(), &MainWindow::addAccountRequested);
    QSignalSpy settings(whole.window.get(), &MainWindow::settingsRequested);
    QSignalSpy quit(whole.window.get(), &MainWindow::quitRequested);
    QTest::keyClick(whole.window.get(), Qt::Key_F5);
    QCOMPARE(collect.size(), 1);
    QTest::keyClick(whole.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(add.size(), 1);
    QTest::keyClick(whole.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.size(), 1);
    QTest::keyClick(whole.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(whole.find<QLineEdit>("search")->hasFocus());
    for (const QString& condition : {u"&quot;exact words&quot;"_s, u"before:2017-03-05"_s, u"-is:read"_s})
        QVERIFY(whole.find<QLineEdit>("search")->toolTip().contains(condition));
    QTest::keyClick(whole.window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    QSignalSpy about(whole.window.get(), &MainWindow::aboutRequested);
    whole.find<QAction>("about")->trigger();
    QCOMPARE(about.size(), 1);
    // With no account there is nothing to collect.
    whole.book.setAccounts({});
    QTest::keyClick(whole.window.get(), Qt::Key_F5);
    QCOMPARE(collect.size(), 1);
}

void TestMainWindow::f5CollectsWhatIsSelected()
{
    Whole whole;
    whole.book.setAccounts({someAccount(1, u"abv"_s), someAccount(2, u"GMX"_s)});
    QSignalSpy all(whole.window.get(), &MainWindow::collectAllRequested);
    const auto* page = whole.find<AccountsPage>("accountsPage");
    QSignalSpy some(page, &AccountsPage::collectRequested);
    auto* table = whole.find<QTableView>("accountsTable");
    whole.window->showPage(Navigation::Accounts);
    const auto f5 = [&whole] { QTest::keyClick(whole.window.get(), Qt::Key_F5); };
    f5();
    QCOMPARE(all.size(), 1);
    table->selectRow(1);
    f5();
    QCOMPARE(all.size(), 1);
    QCOMPARE(some.size(), 1);
    QCOMPARE(some.constFirst().constFirst().value<QList<AccountId>>(), QList<AccountId>{AccountId{2}});
    // On another page what is selected there does not count.
    whole.window->showAllMail();
    f5();
    QCOMPARE(all.size(), 2);
    whole.window->showPage(Navigation::Accounts);
    f5();
    QCOMPARE(some.size(), 2);
    // The selected account is deleted.
    whole.book.setAccounts({someAccount(1, u"abv"_s)});
    f5();
    QCOMPARE(all.size(), 3);
    QCOMPARE(some.size(), 2);
}

void TestMainWindow::droppedMessagesComeBackByTheKey()
{
    Whole whole;
    const AccountId abv = whole.sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    const FolderId family = whole.sample.addFolder(u"Family"_s);
    whole.sample.add(
        abv, u"ABV"_s,
        {textMail(u"maria@example.org"_s, u"Kitchen"_s, QDateTime::currentDateTimeUtc(), u"."_s)});
    whole.window->showAllMail();
    auto* list = whole.find<QTreeView>("messageList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto* folders = whole.find<QTreeView>("folderView");
    const auto place = [&whole] { return whole.sample.reader().page({}, {}, 1)->constFirst().folder; };
    const std::unique_ptr<QMimeData> dragged(list->model()->mimeData({list->model()->index(0, 0)}));
    QTRY_VERIFY(
        !folders->model()->match(folders->model()->index(0, 0), Qt::DisplayRole, u"Family"_s).isEmpty());
    folders->model()->dropMimeData(
        dragged.get(), Qt::MoveAction, -1, -1,
        folders->model()->match(folders->model()->index(0, 0), Qt::DisplayRole, u"Family"_s).constFirst());
    QTRY_COMPARE(place(), family);
    QTRY_VERIFY(whole.find<QAction>("undoAction")->isEnabled());
    // Where the keyboard is after a click on a folder.
    folders->setFocus();
    QTest::keyClick(folders, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(place() != family);
}

void TestMainWindow::theTabKeyStaysOnThePage()
{
    Whole whole;
    whole.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(whole.window.get()));
    auto* tree = whole.find<QWidget>("folderView");
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    QVERIFY(whole.find<QWidget>("mailPage")->isVisible());
    QSet<QWidget*> reached;
    while (!reached.contains(QApplication::focusWidget())) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(whole.find<QWidget>("mailPage")->isVisible());
    }
    QVERIFY(reached.contains(whole.find<QListWidget>("pages")));
}

void TestMainWindow::bannerSpeaksTheNewLanguage()
{
    Whole whole;
    const Error refused{ErrorCause::WrongPassword, {}, {}};
    whole.window->tellOfAccounts([refused] { return ErrorText::full(refused, u"GMX"_s); });
    const auto* text = whole.find<QLabel>("bannerText");
    const auto* action = whole.find<QPushButton>("bannerAction");
    QCOMPARE(action->text(), u"Show accounts"_s);
    QVERIFY(text->text().startsWith(u"GMX refused"));
    whole.language.use(u"bg"_s);
    QTRY_VERIFY(action->text() != u"Show accounts");
    QVERIFY(text->text().contains(u"GMX") && !text->text().contains(u"refused"));
    QCOMPARE(text->text(), ErrorText::full(refused, u"GMX"_s));
    whole.language.use(u"en"_s);
    QTRY_VERIFY(text->text().startsWith(u"GMX refused"));
}

void TestMainWindow::bannerOffersNoPageThatIsShown()
{
    Whole whole;
    const auto* action = whole.find<QPushButton>("bannerAction");
    whole.window->showPage(Navigation::Accounts);
    whole.window->tellOfAccounts([] { return u"GMX"_s; });
    QVERIFY(whole.find<QWidget>("banner")->isVisible());
    QVERIFY(!action->isVisible());
    whole.window->showPage(Navigation::Activity);
    QVERIFY(action->isVisible());
    whole.window->showPage(Navigation::Accounts);
    QVERIFY(!action->isVisible());
    whole.window->showAllMail();
    QVERIFY(action->isVisible());
    // What leads nowhere has no button on any page.
    whole.window->tell([] { return u"The disk is full."_s; });
    whole.window->showPage(Navigation::Activity);
    QVERIFY(!action->isVisible());
}

void TestMainWindow::bannerMovesNothingUnderThePointer()
{
    Whole whole;
    whole.sample.add(whole.sample.addAccount(u"abv"_s, u"pop3.example.org"_s), u"ABV"_s,
                     {textMail(u"a@example.org"_s, u"One"_s, QDateTime::currentDateTimeUtc(), u"x"_s)});
    const auto* list = whole.find<QTreeView>("messageList");
    const auto* pane = whole.find<QWidget>("readerPane");
    const auto* table = whole.find<QTableView>("accountsTable");
    const auto* banner = whole.find<QWidget>("banner");
    const auto place = [&whole](const QWidget* widget) {
        return QRect(widget->mapTo(whole.window.get(), QPoint()), widget->size());
    };
    whole.window->showAllMail();
    QTRY_VERIFY(list->isVisible());
    const QRect listBefore = place(list);
    const QPoint readerBefore = place(pane).topLeft();
    whole.window->tell([] { return u"Something is wrong."_s; });
    QTRY_VERIFY(banner->height() > 10 && place(banner).bottom() >= place(pane).bottom());
    QCOMPARE(place(list), listBefore);
    QCOMPARE(place(pane).topLeft(), readerBefore);
    // A window that grows by the person's hand still shares its height between the two.
    whole.window->resize(whole.window->width(), whole.window->height() + 200);
    QTRY_VERIFY(place(list).height() > listBefore.height());
    const QRect listGrown = place(list);
    whole.window->tellOfAccounts({}); // that is about accounts
    QVERIFY(banner->isVisible());
    QTest::mouseClick(whole.find<QToolButton>("bannerClose"), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QTest::qWait(0);
    QCOMPARE(place(list), listGrown);

    whole.window->showPage(Navigation::Accounts);
    const QPoint tableBefore = place(table->viewport()).topLeft();
    whole.window->tell([] { return u"Something is wrong."_s; });
    QTRY_VERIFY(place(banner).top() >= place(table).bottom());
    QCOMPARE(place(table->viewport()).topLeft(), tableBefore);
}

void TestMainWindow::onlyTroubleOfAccountsPasses()
{
    Whole whole;
    const auto* banner = whole.find<QWidget>("banner");
    whole.window->tellOfAccounts([] { return u"GMX"_s; });
    QVERIFY(banner->isVisible());
    whole.window->tellOfAccounts({});
    QVERIFY(!banner->isVisible());
    whole.window->tell([] { return u"The disk is full."_s; });
    whole.window->tellOfAccounts({});
    QVERIFY(banner->isVisible());
}

void TestMainWindow::bannerFollowsTheAccounts()
{
    Whole whole;
    AccountsTrouble trouble(whole.book);
    connect(&trouble, &AccountsTrouble::arose, whole.window.get(), &MainWindow::tellOfAccounts);
    connect(&trouble, &AccountsTrouble::changed, whole.window.get(), &MainWindow::retellOfAccounts);
    connect(&trouble, &AccountsTrouble::passed, whole.window.get(),
            [&whole] { whole.window->tellOfAccounts({}); });
    QList<AccountSettings> accounts;
    for (int i = 1; i <= 4; ++i)
        accounts.append(someAccount(i, u"GMX %1"_s.arg(i)));
    whole.book.setAccounts(accounts);
    const auto finish = [&](int account, std::optional<ErrorCause> cause) {
        RunReport report;
        report.account = AccountId{account};
        if (cause)
            report.error = Error{*cause, {}, {}};
        whole.book.runFinished(report);
        trouble.runFinished(report);
    };
    const auto* banner = whole.find<QWidget>("banner");
    const auto* text = whole.find<QLabel>("bannerText");
    finish(1, ErrorCause::ConnectionLost); // it may pass by itself
    QVERIFY(!banner->isVisible());
    finish(2, ErrorCause::WrongPassword);
    QCOMPARE(text->text(), u"2 accounts need attention."_s);
    finish(3, ErrorCause::ConnectionLost); // not worth a banner, but it counts in the one that is there
    QCOMPARE(text->text(), u"3 accounts need attention."_s);
    finish(1, {});
    QCOMPARE(text->text(), u"2 accounts need attention."_s);
    whole.language.use(u"de"_s);
    QTRY_VERIFY(text->text().startsWith(u"2 Konten"));
    accounts[2].paused = true; // no run ends
    whole.book.setAccounts(accounts);
    QVERIFY2(text->text().startsWith(u"GMX 2"), qPrintable(text->text()));
    // Put away, it comes back with the next trouble only.
    QTest::mouseClick(whole.find<QToolButton>("bannerClose"), Qt::LeftButton);
    accounts[2].paused = false;
    whole.book.setAccounts(accounts);
    QVERIFY(!banner->isVisible());
    finish(4, ErrorCause::WrongPassword);
    QVERIFY(banner->isVisible());
    QVERIFY2(text->text().startsWith(u"3 Konten"), qPrintable(text->text()));
    whole.book.setAccounts({accounts[0]});
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::aFailedRunIsNotNoNews()
{
    AccountBook book;
    const SystemClock clock;
    CollectStatus status(book, clock);
    const auto* words = status.findChild<QLabel*>(u"statusWords"_s);
    const auto finish = [&status](std::optional<Error> error, int collected) {
        RunReport report;
        report.account = {1};
        report.error = std::move(error);
        report.collected = collected;
        status.runStarted(report.account);
        status.runFinished(report);
    };
    finish({}, 0);
    QCOMPARE(words->text(), u"No new messages"_s);
    finish(Error{ErrorCause::DiskFull, {}, {}}, 0);
    QCOMPARE(words->text(), QString());
    finish(Error{ErrorCause::DiskFull, {}, {}}, 2);
    QVERIFY(words->text().startsWith(u'2'));
}

void TestMainWindow::addingOpensTheEditor()
{
    Whole whole;
    AccountEditing editing(
        whole.book, whole.commands, whole.prompter,
        [](const AccountSettings&, std::optional<Secret>, TestPanel&) { return std::unique_ptr<QObject>(); },
        [] { return QStringList(); });
    connect(whole.window.get(), &MainWindow::addAccountRequested, &editing,
            [&] { editing.add(whole.window.get()); });
    QTest::keyClick(whole.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto* editor = whole.find<QDialog>("accountEditor");
    QVERIFY(editor && editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!whole.find<QDialog>("accountEditor"));
}

void TestMainWindow::languageChangesWhileRunning()
{
    Whole whole;
    const auto* collect = whole.find<QAction>("collectNow");
    QCOMPARE(collect->iconText(), u"Collect now"_s);
    whole.language.use(u"bg"_s);
    QTRY_COMPARE(collect->iconText(), u"Събери сега"_s);
    whole.language.use(u"de"_s);
    QTRY_COMPARE(collect->iconText(), u"Jetzt abholen"_s);
    whole.language.use(u"en"_s);
    QTRY_COMPARE(collect->iconText(), u"Collect now"_s);
}

void TestMainWindow::closingHidesOrMinimises()
{
    Whole whole;
    QSignalSpy hidden(whole.window.get(), &MainWindow::hiddenToTray);
    QSignalSpy quit(whole.window.get(), &MainWindow::quitRequested);
    whole.window->close();
    QVERIFY(whole.window->isVisible() && whole.window->isMinimized());
    whole.window->bringUp();
    QVERIFY(!whole.window->isMinimized());
    whole.window->setTrayAvailable(true);
    whole.window->close();
    QVERIFY(!whole.window->isVisible());
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(quit.size(), 0);
    whole.window->bringUp();
    whole.preferences.setCloseToTray(false);
    whole.window->close();
    QCOMPARE(quit.size(), 1);
}

void TestMainWindow::settingsAreRemembered()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"window.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        Preferences preferences(settings);
        QSignalSpy language(&preferences, &Preferences::languageChanged);
        SettingsDialog dialog(preferences, true);
        auto* languages = dialog.findChild<QComboBox*>(u"language"_s);
        languages->setCurrentIndex(languages->findData(u"bg"_s));
        QCOMPARE(language.size(), 1);
        dialog.findChild<QComboBox*>(u"rowDensity"_s)->setCurrentIndex(1);
        dialog.findChild<QCheckBox*>(u"closeToTray"_s)->click();
        dialog.findChild<QCheckBox*>(u"startHidden"_s)->click();
        dialog.findChild<QCheckBox*>(u"notifies"_s)->click();
        dialog.findChild<QSpinBox*>(u"parallelAccounts"_s)->setValue(7);
    }
    QSettings settings(path, QSettings::IniFormat);
    Preferences preferences(settings);
    QCOMPARE(preferences.language(), u"bg"_s);
    QVERIFY(preferences.compactRows());
    QVERIFY(!preferences.closeToTray());
    QVERIFY(preferences.startHidden());
    QVERIFY(!preferences.notifies());
    QCOMPARE(preferences.parallelAccounts(), 7);
    const SettingsDialog again(preferences, false);
    QCOMPARE(again.findChild<QComboBox*>(u"language"_s)->currentData().toString(), u"bg"_s);
    QCOMPARE(again.findChild<QComboBox*>(u"rowDensity"_s)->currentIndex(), 1);
    QCOMPARE(again.findChild<QSpinBox*>(u"parallelAccounts"_s)->value(), 7);
    QVERIFY(!again.findChild<QCheckBox*>(u"closeToTray"_s)->isChecked());
    // No tray: nothing to choose.
    QVERIFY(!again.findChild<QCheckBox*>(u"startHidden"_s)->isEnabled());
}

void TestMainWindow::settingsFollowTheTray()
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    SettingsDialog dialog(preferences, false);
    dialog.show();
    const auto* note = dialog.findChild<QLabel*>(u"trayNote"_s);
    const auto* hidden = dialog.findChild<QCheckBox*>(u"startHidden"_s);
    QVERIFY(note->isVisible() && !hidden->isEnabled());
    dialog.setTrayAvailable(true);
    QVERIFY(!note->isVisible() && hidden->isEnabled());
    dialog.setTrayAvailable(false);
    QVERIFY(note->isVisible() && !hidden->isEnabled());
    QVERIFY(note->height() >= note->heightForWidth(note->width()));
}

void TestMainWindow::pageIsRemembered_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<QString>("again");
    QTest::newRow("all mail") << u"All mail"_s << false << u"All mail"_s;
    QTest::newRow("unread") << u"Unread"_s << false << u"Unread"_s;
    QTest::newRow("a folder") << u"Family"_s << false << u"Family"_s;
    QTest::newRow("a folder that is gone") << u"Family"_s << true << u"All mail"_s;
    QTest::newRow("accounts") << u"accountsPage"_s << false << u"accountsPage"_s;
    QTest::newRow("activity") << u"activityPage"_s << false << u"activityPage"_s;
}

void TestMainWindow::pageIsRemembered()
{
    QFETCH(QString, page);
    QFETCH(bool, isGone);
    QFETCH(QString, again);
    Whole whole;
    const FolderId family = whole.sample.addFolder(u"Family"_s);
    whole.window.reset();
    whole.open();
    auto* folders = whole.find<QTreeView>("folderView");
    const QModelIndexList entry =
        folders->model()->match(folders->model()->index(0, 0), Qt::DisplayRole, page, 1, Qt::MatchExactly);
    if (!entry.isEmpty())
        folders->setCurrentIndex(entry.constFirst());
    else
        whole.window->showPage(page == u"accountsPage" ? Navigation::Accounts : Navigation::Activity);
    whole.window->rememberState();
    whole.window.reset();
    if (isGone)
        QVERIFY(whole.sample.run([family](StoreWriter& writer) { return writer.folders().remove(family); }));
    whole.open();
    whole.window->showRemembered();
    if (entry.isEmpty()) {
        QVERIFY(whole.window->findChild<QWidget*>(again)->isVisible());
    } else {
        QCOMPARE(whole.find<QTreeView>("folderView")->currentIndex().data().toString(), again);
        QCOMPARE(whole.find<QLabel>("messageListTitle")->text(), again);
    }
}

void TestMainWindow::secondStartCallsTheFirst()
{
    const QTemporaryDir profile;
    const QTemporaryDir otherProfile;
    SingleInstance first(profile.path());
    QSignalSpy raise(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.claim(false));
    SingleInstance second(profile.path());
    QVERIFY(!second.claim(false));
    QTRY_COMPARE(raise.size(), 1);
    SingleInstance quiet(profile.path());
    QVERIFY(!quiet.claim(true));
    SingleInstance elsewhere(otherProfile.path());
    QVERIFY(elsewhere.claim(false));
    QTest::qWait(0);
    QCOMPARE(raise.size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
