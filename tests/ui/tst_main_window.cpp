// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccountFakes.h"
#include "tests/ui/SampleMail.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountEditing.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/CollectStatus.h"
#include "ui/main/MainWindow.h"
#include "ui/main/SingleInstance.h"
#include "ui/messages/MailPage.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

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
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{
                    .folders = new FolderTree(sample.reader(), sample.thread(), prompter),
                    .mail = new MailPage(sample.reader(), sample.path(), sample.thread(), prompter, settings),
                    .accounts = new AccountsPage(book, commands, prompter, settings),
                    .activity = new ActivityPage(sample.reader(), sample.thread(), settings),
                    .status = new CollectStatus(book, clock),
                },
                book, preferences, settings);
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
    };

private Q_SLOTS:
    void pagesSwitch();
    void keysDoWhatTheySay();
    void addingOpensTheEditor();
    void languageChangesWhileRunning();
    void closingHidesOrMinimises();
    void settingsAreRemembered();
    void secondStartCallsTheFirst();
};

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
    QTest::keyClick(whole.window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    // With no account there is nothing to collect.
    whole.book.setAccounts({});
    QTest::keyClick(whole.window.get(), Qt::Key_F5);
    QCOMPARE(collect.size(), 1);
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
        dialog.findChild<QSpinBox*>(u"parallelAccounts"_s)->setValue(7);
    }
    QSettings settings(path, QSettings::IniFormat);
    Preferences preferences(settings);
    QCOMPARE(preferences.language(), u"bg"_s);
    QVERIFY(preferences.compactRows());
    QVERIFY(!preferences.closeToTray());
    QVERIFY(preferences.startHidden());
    QCOMPARE(preferences.parallelAccounts(), 7);
    const SettingsDialog again(preferences, false);
    QCOMPARE(again.findChild<QComboBox*>(u"language"_s)->currentData().toString(), u"bg"_s);
    QCOMPARE(again.findChild<QComboBox*>(u"rowDensity"_s)->currentIndex(), 1);
    QCOMPARE(again.findChild<QSpinBox*>(u"parallelAccounts"_s)->value(), 7);
    QVERIFY(!again.findChild<QCheckBox*>(u"closeToTray"_s)->isChecked());
    // No tray: nothing to choose.
    QVERIFY(!again.findChild<QCheckBox*>(u"startHidden"_s)->isEnabled());
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
