// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccountFakes.h"
#include "ui/accounts/AccountEditor.h"
#include "ui/accounts/TestPanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QWheelEvent>

using namespace postbag;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccountEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typingBeginsWithTheName();
    void saysThatTheStoredPasswordStays();
    void portFollowsUntilTouched();
    void pastedHostIsTakenApart_data();
    void pastedHostIsTakenApart();
    void typedHostIsTakenApartWhenLeft();
    void problemsStandUnderTheirField_data();
    void problemsStandUnderTheirField();
    void nothingIsSavedWhileSomethingIsWrong();
    void everyFieldRoundTrips_data();
    void everyFieldRoundTrips();
    void passwordGoesWithTheSettings();
    void unchangedPasswordIsNotSaved();
    void dependentFieldsShow();
    void allMailboxesOrSomeAreChosen();
    void testShowsItsSteps();
    void testShowsTheErrorAtItsStep();
    void failingTestDoesNotForbidSaving();
    void testEndsWhereItsFieldsChange_data();
    void testEndsWhereItsFieldsChange();
    void runningTestEndsWithItsFields();
    void savingAsksBeforeTheServerLosesMail_data();
    void savingAsksBeforeTheServerLosesMail();
    void exampleOfTheServerFollowsTheProtocol();
    void wheelTurnsNothingUnseen();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_editor->findChild<T*>(QLatin1StringView(name));
    }
    void choose(const char* box, int value) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
    QString problem(const char* field) const
    {
        auto* label = m_editor->findChild<QLabel*>(QLatin1StringView(field) + u"Problem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    void fillMinimum();
    void save() const { QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton); }

    FakeAccountPrompter m_prompter;
    std::unique_ptr<AccountEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_saved;
    TestPanel* m_panel = nullptr;
    std::optional<int> m_alsoOnServer;
};

void TestAccountEditor::init()
{
    m_panel = nullptr;
    m_alsoOnServer.reset();
    m_editor = std::make_unique<AccountEditor>(
        m_prompter,
        [this](const AccountSettings&, std::optional<Secret>, TestPanel& panel) {
            m_panel = &panel;
            return std::make_unique<QObject>();
        },
        [this](AccountId, QObject*, const std::function<void(std::optional<int>)>& answer) {
            answer(m_alsoOnServer);
        },
        QStringList{u"abv"_s}, QStringList{u"Work"_s, u"Work/Reports"_s});
    m_editor->load({});
    m_saved = std::make_unique<QSignalSpy>(m_editor.get(), &AccountEditor::saveRequested);
    m_editor->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestAccountEditor::fillMinimum()
{
    find<QLineEdit>("name")->setText(u"GMX"_s);
    find<QLineEdit>("host")->setText(u"imap.gmx.net"_s);
    find<QLineEdit>("user")->setText(u"me@gmx.net"_s);
    find<QLineEdit>("password")->setText(u"secret"_s);
}

void TestAccountEditor::typingBeginsWithTheName()
{
    QCOMPARE(m_editor->focusWidget(), find<QLineEdit>("name"));
}

void TestAccountEditor::saysThatTheStoredPasswordStays()
{
    auto* password = find<QLineEdit>("password");
    QCOMPARE(password->placeholderText(), QString());
    AccountSettings settings;
    settings.id = AccountId{1};
    settings.name = u"GMX"_s;
    m_editor->load(settings);
    QCOMPARE(password->placeholderText(), u"unchanged"_s);
    m_editor->load({});
    QCOMPARE(password->placeholderText(), QString());
}

void TestAccountEditor::portFollowsUntilTouched()
{
    auto* port = find<QSpinBox>("port");
    QCOMPARE(port->value(), 993);
    choose("protocol", int(Protocol::Pop3));
    QCOMPARE(port->value(), 995);
    choose("security", int(Security::StartTls));
    QCOMPARE(port->value(), 110);
    choose("protocol", int(Protocol::Imap));
    QCOMPARE(port->value(), 143);
    port->setValue(1143);
    choose("security", int(Security::Tls));
    QCOMPARE(port->value(), 1143);
}

void TestAccountEditor::pastedHostIsTakenApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("with port") << u"pop.mailserver.com:111"_s << u"pop.mailserver.com"_s << 111;
    QTest::newRow("spaces") << u" imap.gmx.net:1993 "_s << u"imap.gmx.net"_s << 1993;
    QTest::newRow("v6") << u"[2001:db8::1]:993"_s << u"2001:db8::1"_s << 993;
    QTest::newRow("bare v6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 993;
    QTest::newRow("no port") << u"imap.gmx.net"_s << u"imap.gmx.net"_s << 993;
}

void TestAccountEditor::pastedHostIsTakenApart()
{
    QFETCH(QString, pasted);
    QFETCH(QString, host);
    QFETCH(int, port);
    QGuiApplication::clipboard()->setText(pasted);
    auto* line = find<QLineEdit>("host");
    line->setFocus();
    line->paste();
    QCOMPARE(line->text(), host);
    QCOMPARE(find<QSpinBox>("port")->value(), port);
}

void TestAccountEditor::typedHostIsTakenApartWhenLeft()
{
    auto* line = find<QLineEdit>("host");
    line->setFocus();
    QTest::keyClicks(line, u"mail.example:110"_s);
    QCOMPARE(line->text(), u"mail.example:110"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"mail.example"_s);
    QCOMPARE(find<QSpinBox>("port")->value(), 110);
}

void TestAccountEditor::problemsStandUnderTheirField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << QByteArray("name") << u""_s << u"Give the account a name."_s;
    QTest::newRow("taken") << QByteArray("name") << u"ABV"_s << u"Another account has this name already."_s;
    QTest::newRow("no host") << QByteArray("host") << u""_s
                             << u"Enter the server, for example imap.example.com."_s;
    QTest::newRow("host") << QByteArray("host") << u"not a host"_s
                          << u"This is not a server name or address."_s;
    QTest::newRow("no user") << QByteArray("user") << u""_s
                             << u"Enter the user name; often it is the whole e-mail address."_s;
    QTest::newRow("no password") << QByteArray("password") << u""_s
                                 << u"Enter the password, or choose another place for it."_s;
}

void TestAccountEditor::problemsStandUnderTheirField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    fillMinimum();
    QCOMPARE(problem(field), QString());
    find<QLineEdit>(field)->setText(text);
    save();
    QCOMPARE(m_saved->size(), 0);
    QCOMPARE(problem(field), sentence);
    fillMinimum();
    QCOMPARE(problem(field), QString());
}

void TestAccountEditor::nothingIsSavedWhileSomethingIsWrong()
{
    save();
    QCOMPARE(m_saved->size(), 0);
    QVERIFY(m_editor->isVisible());
    QVERIFY(!problem("name").isEmpty() && !problem("host").isEmpty() && !problem("user").isEmpty());
    fillMinimum();
    save();
    QCOMPARE(m_saved->size(), 1);
    QVERIFY(!m_editor->isVisible());
}

void TestAccountEditor::everyFieldRoundTrips_data()
{
    QTest::addColumn<AccountSettings>("settings");
    AccountSettings base = someAccount(7, u"GMX"_s);
    QTest::newRow("defaults") << base;
    const auto row = [&base](const char* name, auto change) {
        AccountSettings settings = base;
        change(settings);
        QTest::newRow(name) << settings;
    };
    row("protocol", [](auto& s) { s.protocol = Protocol::Pop3; });
    row("port", [](auto& s) { s.port = 1993; });
    row("starttls", [](auto& s) { s.security = Security::StartTls; });
    row("no security", [](auto& s) { s.security = Security::None; });
    row("command", [](auto& s) {
        s.secretSource = SecretSource::Command;
        s.passwordCommand = u"pass show gmx"_s;
    });
    row("ask", [](auto& s) { s.secretSource = SecretSource::AskEachSession; });
    row("apop", [](auto& s) {
        s.protocol = Protocol::Pop3;
        s.auth = AuthMechanism::Apop;
    });
    row("oauth", [](auto& s) { s.auth = AuthMechanism::XOAuth2; });
    row("delete", [](auto& s) { s.leave = LeavePolicy::Delete; });
    row("delete after days", [](auto& s) {
        s.leave = LeavePolicy::DeleteAfterDays;
        s.leaveDays = 30;
    });
    row("all", [](auto& s) { s.scope = CollectScope::All; });
    row("folder", [](auto& s) { s.folder = u"Work/Reports"_s; });
    row("interval", [](auto& s) { s.interval = 15min; });
    row("odd interval", [](auto& s) { s.interval = 77s; });
    row("manual", [](auto& s) { s.interval.reset(); });
    row("paused", [](auto& s) { s.paused = true; });
    row("limit", [](auto& s) { s.maxMessages = 0; });
    row("size", [](auto& s) { s.maxSize = mebibytes(7); });
    row("odd size", [](auto& s) { s.maxSize = ByteCount{1'500'000}; });
    row("no size limit", [](auto& s) { s.maxSize = ByteCount{0}; });
    row("timeout", [](auto& s) { s.timeout = 600s; });
    row("a folder for each mailbox", [](auto& s) { s.mirrorsMailboxes = true; });
    row("all mailboxes", [](auto& s) { s.mailboxes = {u"*"_s}; });
    row("all mailboxes and the spam", [](auto& s) { s.mailboxes = {u"*"_s, u"Спам"_s}; });
    row("mailboxes", [](auto& s) { s.mailboxes = {u"INBOX"_s, u"Спам"_s, u"a/b"_s}; });
}

void TestAccountEditor::everyFieldRoundTrips()
{
    QFETCH(AccountSettings, settings);
    m_editor->load(settings);
    save();
    QCOMPARE(m_saved->size(), 1);
    const auto saved = m_saved->constFirst().constFirst().value<AccountSettings>();
    QVERIFY(saved == settings);
}

void TestAccountEditor::passwordGoesWithTheSettings()
{
    fillMinimum();
    save();
    const auto secret = m_saved->constFirst().at(1).value<std::optional<Secret>>();
    QVERIFY(secret);
    QCOMPARE(secret->reveal(), std::string_view("secret"));
}

void TestAccountEditor::unchangedPasswordIsNotSaved()
{
    m_editor->load(someAccount(7, u"GMX"_s));
    save();
    QVERIFY(!m_saved->constFirst().at(1).value<std::optional<Secret>>());
}

void TestAccountEditor::dependentFieldsShow()
{
    QVERIFY(find<QLineEdit>("password")->isVisible());
    QVERIFY(!find<QLineEdit>("passwordCommand")->isVisible());
    choose("secretSource", int(SecretSource::Command));
    QVERIFY(!find<QLineEdit>("password")->isVisible());
    QVERIFY(find<QLineEdit>("passwordCommand")->isVisible());
    QVERIFY(!find<QSpinBox>("leaveDays")->isVisible());
    choose("leave", int(LeavePolicy::DeleteAfterDays));
    QVERIFY(find<QSpinBox>("leaveDays")->isVisible());
    choose("security", int(Security::None));
    QVERIFY(problem("security").contains(u"read"));
}

void TestAccountEditor::allMailboxesOrSomeAreChosen()
{
    AccountSettings settings = someAccount(7, u"GMX"_s);
    settings.protocol = Protocol::Imap;
    settings.mailboxes = {u"*"_s};
    m_editor->load(settings);
    auto* all = find<QCheckBox>("allMailboxes");
    auto* names = find<QLineEdit>("mailboxes");
    QVERIFY(all->isChecked());
    QCOMPARE(names->text(), QString());
    QCOMPARE(names->accessibleName(), u"Also these"_s);
    all->click();
    QCOMPARE(names->text(), u"INBOX"_s); // a choice of nothing is none
    QCOMPARE(names->accessibleName(), u"Only these"_s);
    save();
    QCOMPARE(m_saved->constFirst().constFirst().value<AccountSettings>().mailboxes, QStringList{u"INBOX"_s});
}

void TestAccountEditor::testShowsItsSteps()
{
    using Step = ConnectionTest::Step;
    fillMinimum();
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    QVERIFY(m_panel);
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_panel->running());
    for (Step step : {Step::Resolve, Step::Connect, Step::Secure, Step::SignIn}) {
        m_panel->stepStarted(step);
        m_panel->stepDone(step);
    }
    m_panel->succeeded({.messages = 1204, .bytes = 312LL * 1024 * 1024, .mailboxes = {}});
    const QString last = m_panel->findChild<QLabel*>(u"testStep4"_s)->text();
    QVERIFY2(last.contains(u"312") && last.contains(u"204"), qPrintable(last));
    QVERIFY(!m_panel->running());
}

void TestAccountEditor::testShowsTheErrorAtItsStep()
{
    fillMinimum();
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    m_panel->failedAt(ConnectionTest::Step::SignIn,
                      {ErrorCause::AppPasswordNeeded, {}, "Use an app password"});
    const QString words = m_panel->findChild<QLabel*>(u"testStep3"_s)->text();
    QVERIFY(words.contains(u"GMX wants an app password."));
    QVERIFY(words.contains(u"“Use an app password”"));
}

void TestAccountEditor::failingTestDoesNotForbidSaving()
{
    fillMinimum();
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    m_panel->failedAt(ConnectionTest::Step::Resolve, {ErrorCause::HostNotFound, {}, {}});
    save();
    QCOMPARE(m_saved->size(), 1);
}

void TestAccountEditor::testEndsWhereItsFieldsChange_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("tested");
    QTest::newRow("server") << QByteArray("host") << true;
    QTest::newRow("user") << QByteArray("user") << true;
    QTest::newRow("password") << QByteArray("password") << true;
    QTest::newRow("port") << QByteArray("port") << true;
    QTest::newRow("security") << QByteArray("security") << true;
    QTest::newRow("protocol") << QByteArray("protocol") << true;
    QTest::newRow("where the password is") << QByteArray("secretSource") << true;
    QTest::newRow("how to sign in") << QByteArray("auth") << true;
    QTest::newRow("name") << QByteArray("name") << false;
    QTest::newRow("interval") << QByteArray("interval") << false;
    QTest::newRow("leave") << QByteArray("leave") << false;
}

void TestAccountEditor::testEndsWhereItsFieldsChange()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, tested);
    fillMinimum();
    QTest::mouseClick(find<QPushButton>("test"), Qt::LeftButton);
    m_panel->succeeded({.messages = 3, .bytes = 100, .mailboxes = {}});
    QVERIFY(m_panel->isVisible());
    auto* input = m_editor->findChild<QWidget*>(QLatin1StringView(field));
    if (auto* line = qobject_cast<QLineEdit*>(input))
        line->setText(line->text() + u'x');
    else if (auto* spin = qobject_cast<QSpinBox*>(input))
        spin->stepUp();
    else
        find<QComboBox>(field)->setCurrentIndex(find<QComboBox>(field)->currentIndex() + 1);
    QCOMPARE(m_panel->isVisible(), !tested);
}

void TestAccountEditor::runningTestEndsWithItsFields()
{
    fillMinimum();
    auto* button = find<QPushButton>("test");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), u"Stop the test"_s);
    find<QLineEdit>("user")->setText(u"somebody"_s);
    QVERIFY(!m_panel->running() && !m_panel->isVisible());
    QCOMPARE(button->text(), u"Test"_s);
}

void TestAccountEditor::savingAsksBeforeTheServerLosesMail_data()
{
    using Leave = LeavePolicy;
    QTest::addColumn<int>("account");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, int account, Leave before, Leave after, const QString& asked) {
        QTest::newRow(name) << account << int(before) << int(after) << asked;
    };
    row("leave to delete", 7, Leave::Leave, Leave::Delete, u"once it is safe here"_s);
    row("leave to some days", 7, Leave::Leave, Leave::DeleteAfterDays, u"14 day"_s);
    row("some days to at once", 7, Leave::DeleteAfterDays, Leave::Delete, u"once it is safe here"_s);
    row("at once to some days", 7, Leave::Delete, Leave::DeleteAfterDays, {});
    row("delete to leave", 7, Leave::Delete, Leave::Leave, {});
    row("nothing changed", 7, Leave::Delete, Leave::Delete, {});
    row("new account", 0, Leave::Leave, Leave::Delete, {});
}

void TestAccountEditor::savingAsksBeforeTheServerLosesMail()
{
    QFETCH(int, account);
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QString, asked);
    AccountSettings settings = someAccount(account, u"GMX"_s);
    settings.leave = LeavePolicy(before);
    m_editor->load(settings);
    find<QLineEdit>("password")->setText(u"secret"_s);
    choose("leave", after);
    m_prompter.asked.clear();
    m_prompter.yes = false;
    save();
    QCOMPARE(m_prompter.asked.size(), asked.isEmpty() ? 0 : 1);
    QCOMPARE(m_saved->size(), asked.isEmpty() ? 1 : 0);
    QCOMPARE(m_editor->isVisible(), !asked.isEmpty());
    m_prompter.yes = true;
    if (asked.isEmpty())
        return;
    QVERIFY2(m_prompter.last.text.contains(asked), qPrintable(m_prompter.last.text));
    QVERIFY(m_prompter.last.text.contains(u"for messages that were collected before, too"));
    m_alsoOnServer = 1204;
    save();
    QCOMPARE(m_saved->size(), 1);
    QVERIFY2(m_prompter.last.text.contains(u"1,204 message"), qPrintable(m_prompter.last.text));
    QCOMPARE(int(m_saved->constFirst().constFirst().value<AccountSettings>().leave), after);
}

void TestAccountEditor::exampleOfTheServerFollowsTheProtocol()
{
    const auto* host = find<QLineEdit>("host");
    QCOMPARE(host->placeholderText(), u"imap.example.org"_s);
    choose("protocol", int(Protocol::Pop3));
    QCOMPARE(host->placeholderText(), u"pop.example.org"_s);
    m_editor->load(someAccount(7, u"GMX"_s));
    QCOMPARE(host->placeholderText(), u"imap.example.org"_s);
}

void TestAccountEditor::wheelTurnsNothingUnseen()
{
    choose("leave", int(LeavePolicy::DeleteAfterDays));
    find<QLineEdit>("name")->setFocus();
    const AccountSettings before = m_editor->settings();
    const auto turn = [](QWidget* input) {
        const QPointF centre = input->rect().center();
        QWheelEvent event(centre, input->mapToGlobal(centre), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(input, &event);
        return event.isAccepted();
    };
    int inputs = 0;
    for (auto* input : m_editor->findChildren<QWidget*>()) {
        if (!qobject_cast<QComboBox*>(input) && !qobject_cast<QAbstractSpinBox*>(input))
            continue;
        ++inputs;
        // Ignored: it goes on to the form, which scrolls.
        QVERIFY2(!turn(input), qPrintable(input->objectName()));
    }
    QVERIFY(inputs >= 12);
    QVERIFY(m_editor->settings() == before);
    // With the focus in the field it is meant.
    auto* days = find<QSpinBox>("leaveDays");
    days->setFocus();
    QVERIFY(turn(days));
    QCOMPARE(days->value(), before.leaveDays - 1);
}

QTEST_MAIN(TestAccountEditor)
#include "tst_account_editor.moc"
