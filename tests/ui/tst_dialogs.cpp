// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccountFakes.h"
#include "ui/accounts/AccountEditor.h"
#include "ui/accounts/AccountQuestions.h"
#include "ui/accounts/LeftAsideDialog.h"
#include "ui/accounts/TestPanel.h"
#include "ui/main/AboutDialog.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/DialogPrompter.h"
#include "ui/shared/Language.h"
#include "ui/shared/PasswordDialog.h"
#include "ui/shared/ReadableStyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace postbag;
using namespace Qt::StringLiterals;

/// The dialogs while the language changes, and what their questions do.
class TestDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_language.use(u"en"_s); }
    void cleanupTestCase() { m_language.use(u"en"_s); }
    void buttonsSpeakTheNewLanguage_data();
    void buttonsSpeakTheNewLanguage();
    void growsWithItsWords_data();
    void growsWithItsWords();
    void aboutSaysWhatItIs();
    void questionSpeaksTheNewLanguage();
    void questionIsAnswered_data();
    void questionIsAnswered();
    void fileDialogHasOurButtons();
    void oneQuestionAtATime();
    void everythingOfAQuestionIsInReach();
    void foldersBeginWhereThereIsOne();
    void passwordDialogKeepsTheAddressTogether();
    void emptyCheckBoxIsSeen_data();
    void emptyCheckBoxIsSeen();
    void hintsAreSeen();
    void questionIsNoColumnOfWords();

private:
    QDialog* open(const QString& name);
    template <typename T> T* find(const char* name)
    {
        return m_window.findChild<T*>(QLatin1StringView(name));
    }

    Language m_language;
    QTemporaryDir m_directory;
    QSettings m_settings{m_directory.filePath(u"window.ini"_s), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    FakeAccountPrompter m_prompter;
    DialogPrompter m_dialogs;
    QWidget m_window;
};

QDialog* TestDialogs::open(const QString& name)
{
    QDialog* dialog = nullptr;
    if (name == u"settings")
        dialog = new SettingsDialog(m_preferences, true, &m_window);
    else if (name == u"no tray")
        dialog = new SettingsDialog(m_preferences, false, &m_window);
    else if (name == u"left aside")
        dialog = new LeftAsideDialog(u"abv"_s, &m_window);
    else if (name == u"about")
        dialog = new AboutDialog(u"0.1.0"_s, u"/home/ivan/.local/share/postbag/postbag.db"_s, &m_window);
    else if (name == u"password")
        dialog = new PasswordDialog(u"abv"_s, u"ivan"_s, false, &m_window);
    else
        dialog = new AccountEditor(
            m_prompter,
            [](const AccountSettings&, std::optional<Secret>, TestPanel&) {
                return std::unique_ptr<QObject>();
            },
            {}, {}, {}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TestDialogs::buttonsSpeakTheNewLanguage_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("bulgarian");
    QTest::newRow("settings") << u"settings"_s << u"close"_s << u"Close"_s << u"Затвори"_s;
    QTest::newRow("about") << u"about"_s << u"close"_s << u"Close"_s << u"Затвори"_s;
    QTest::newRow("left aside") << u"left aside"_s << u"close"_s << u"Close"_s << u"Затвори"_s;
    QTest::newRow("sign in") << u"password"_s << u"signIn"_s << u"Sign in"_s << u"Вход"_s;
    QTest::newRow("not now") << u"password"_s << u"notNow"_s << u"Not now"_s << u"Не сега"_s;
    QTest::newRow("save") << u"editor"_s << u"save"_s << u"Save"_s << u"Запази"_s;
    QTest::newRow("cancel") << u"editor"_s << u"cancel"_s << u"Cancel"_s << u"Отказ"_s;
}

void TestDialogs::buttonsSpeakTheNewLanguage()
{
    QFETCH(QString, dialog);
    QFETCH(QString, button);
    QFETCH(QString, english);
    QFETCH(QString, bulgarian);
    const std::unique_ptr<QDialog> opened(open(dialog));
    const auto* found = opened->findChild<QPushButton*>(button);
    QVERIFY(found);
    QCOMPARE(found->text(), english);
    m_language.use(u"bg"_s);
    QTRY_COMPARE(found->text(), bulgarian);
    // Qt would bring its own words, with its own translation or with none.
    for (const auto* box : opened->findChildren<QDialogButtonBox*>())
        QCOMPARE(int(box->standardButtons()), int(QDialogButtonBox::NoButton));
}

void TestDialogs::growsWithItsWords_data()
{
    QTest::addColumn<QString>("dialog");
    for (const auto& dialog : {u"settings"_s, u"no tray"_s, u"password"_s, u"left aside"_s, u"about"_s})
        QTest::newRow(qPrintable(dialog)) << dialog;
}

void TestDialogs::growsWithItsWords()
{
    QFETCH(QString, dialog);
    const std::unique_ptr<QDialog> opened(open(dialog));
    QVERIFY(QTest::qWaitForWindowExposed(opened.get()));
    const auto cut = [&opened] {
        QStringList found;
        for (const auto* label : opened->findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap() &&
                label->heightForWidth(label->width()) > label->height())
                found.append(label->text());
        for (const auto* button : opened->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->sizeHint().width() > button->width())
                found.append(button->text());
        return found;
    };
    for (const QString& language : Language::codes()) {
        m_language.use(language);
        QCoreApplication::processEvents(); // the widgets hear of it
        QTRY_COMPARE(cut(), QStringList());
    }
}

void TestDialogs::aboutSaysWhatItIs()
{
    const std::unique_ptr<QDialog> about(open(u"about"_s));
    QStringList words;
    for (const auto* label : about->findChildren<QLabel*>()) {
        words.append(label->text());
        QVERIFY(!label->openExternalLinks());
    }
    const QString all = words.join(u'\n');
    QVERIFY(all.contains(u"0.1.0"_s) && all.contains(u"GPL-3.0-or-later"_s));
    QVERIFY(!all.contains(u"http"_s));
    const auto* store = about->findChild<QLineEdit*>(u"storePath"_s);
    QCOMPARE(store->text(), u"/home/ivan/.local/share/postbag/postbag.db"_s);
    QVERIFY(store->isReadOnly());
}

void TestDialogs::questionSpeaksTheNewLanguage()
{
    AccountQuestions::removal(m_dialogs, &m_window, {someAccount(1, u"abv"_s)}, [](bool) {});
    auto* box = find<QMessageBox>("confirmDialog");
    QVERIFY(box);
    QCOMPARE(box->text(), u"Delete 1 account?"_s);
    QVERIFY(box->informativeText().contains(u"cannot be undone"));
    QCOMPARE(int(box->standardButtons()), int(QMessageBox::NoButton));
    QCOMPARE(find<QPushButton>("cancelButton")->text(), u"Cancel"_s);
    m_language.use(u"bg"_s);
    QTRY_COMPARE(find<QPushButton>("cancelButton")->text(), u"Отказ"_s);
    QCOMPARE(find<QPushButton>("confirmButton")->text(), u"Изтрий"_s);
    QVERIFY(box->text().contains(u"акаунт"));
    QVERIFY(box->informativeText().contains(u"abv") && !box->informativeText().contains(u"Postbag will"));
    QVERIFY(!find<QCheckBox>("confirmOption")->text().contains(u"Also"));
    delete box;
}

void TestDialogs::questionIsAnswered_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("answer");
    QTest::newRow("yes") << 0 << QByteArray("confirmButton") << u"yes with mail"_s;
    QTest::newRow("no") << 0 << QByteArray("cancelButton") << QString();
    QTest::newRow("Escape") << int(Qt::Key_Escape) << QByteArray() << QString();
    // Not the dangerous button.
    QTest::newRow("Enter") << int(Qt::Key_Return) << QByteArray() << QString();
}

void TestDialogs::questionIsAnswered()
{
    QFETCH(int, key);
    QFETCH(QByteArray, button);
    QFETCH(QString, answer);
    QString said;
    AccountQuestions::removal(m_dialogs, &m_window, {someAccount(1, u"abv"_s)},
                              [&said](bool mail) { said = mail ? u"yes with mail"_s : u"yes"_s; });
    auto* box = find<QMessageBox>("confirmDialog");
    QVERIFY(QTest::qWaitForWindowExposed(box));
    QVERIFY(!find<QCheckBox>("confirmOption")->isChecked());
    find<QCheckBox>("confirmOption")->setChecked(true);
    if (key)
        QTest::keyClick(box, Qt::Key(key));
    else
        QTest::mouseClick(box->findChild<QPushButton*>(QLatin1StringView(button)), Qt::LeftButton);
    QTRY_VERIFY(!find<QMessageBox>("confirmDialog"));
    QCOMPARE(said, answer);
}

void TestDialogs::fileDialogHasOurButtons()
{
    m_language.use(u"bg"_s);
    m_dialogs.chooseFile(&m_window, u"a.eml"_s, [](const QString&) {});
    auto* dialog = find<QFileDialog>("saveFileDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->labelText(QFileDialog::Accept), u"Запази"_s);
    QCOMPARE(dialog->labelText(QFileDialog::Reject), u"Отказ"_s);
    delete dialog;
}

void TestDialogs::oneQuestionAtATime()
{
    int confirmed = 0;
    const auto ask = [this, &confirmed] {
        AccountQuestions::removal(m_dialogs, &m_window, {someAccount(1, u"abv"_s)},
                                  [&confirmed](bool) { ++confirmed; });
    };
    ask();
    ask();
    m_dialogs.chooseFolder(&m_window, [](const QString&) {});
    QCOMPARE(m_window.findChildren<QDialog*>().size(), 1);
    QTest::mouseClick(find<QPushButton>("confirmButton"), Qt::LeftButton);
    QCOMPARE(confirmed, 1);
    // The next one is asked again.
    ask();
    QTRY_COMPARE(m_window.findChildren<QMessageBox*>().size(), 1);
    delete find<QMessageBox>("confirmDialog");
}

void TestDialogs::everythingOfAQuestionIsInReach()
{
    AccountQuestions::removal(m_dialogs, &m_window, {someAccount(1, u"abv"_s)}, [](bool) {});
    auto* box = find<QMessageBox>("confirmDialog");
    box->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(box));
    QSet<QString> reached;
    for (int presses = 0; presses < 6; ++presses) {
        reached.insert(box->focusWidget() ? box->focusWidget()->objectName() : QString());
        QTest::keyClick(box->focusWidget(), Qt::Key_Tab);
    }
    for (const QString& name : {u"confirmOption"_s, u"confirmButton"_s, u"cancelButton"_s})
        QVERIFY2(reached.contains(name), qPrintable(reached.values().join(u' ')));
    delete box;
}

void TestDialogs::foldersBeginWhereThereIsOne()
{
    QStandardPaths::setTestModeEnabled(false);
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_directory.path().toUtf8());
    QFile dirs(m_directory.filePath(u"user-dirs.dirs"_s));
    QVERIFY(dirs.open(QIODevice::WriteOnly));
    dirs.write("XDG_DOWNLOAD_DIR=\"/nowhere/Downloads\"\n");
    dirs.close();
    QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), u"/nowhere/Downloads"_s);
    m_dialogs.chooseFolder(&m_window, [](const QString&) {});
    auto* dialog = find<QFileDialog>("saveFolderDialog");
    const QString begun = dialog->directory().absolutePath();
    // Of a folder that is not there the dialog keeps the name, as if the person had typed it.
    const QString typed = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->text();
    delete dialog;
    config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    QCOMPARE(typed, QString());
    QCOMPARE(begun, QDir::homePath());
}

void TestDialogs::passwordDialogKeepsTheAddressTogether()
{
    const QString address = u"ivan.petrov-1984@mail.example.com"_s;
    const PasswordDialog dialog(u"Gmail"_s, address, true, nullptr);
    const auto* question = dialog.findChild<QLabel*>(u"question"_s);
    QVERIFY(question);
    // As narrow as it gets, every line end shows: none may be inside the address.
    QTextLayout layout(question->text(), question->font());
    layout.beginLayout();
    QString inLines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1);
        inLines += question->text().mid(line.textStart(), line.textLength()) + u'|';
    }
    layout.endLayout();
    inLines.remove(QChar(0x2060));
    QVERIFY2(inLines.count(u'|') > 5, qPrintable(inLines));
    QVERIFY2(inLines.contains(address), qPrintable(inLines));
}

void TestDialogs::emptyCheckBoxIsSeen_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::newRow("enabled") << true;
    QTest::newRow("disabled") << false;
}

void TestDialogs::emptyCheckBoxIsSeen()
{
    QFETCH(bool, enabled);
    ReadableStyle style;
    QCheckBox box(u"Delete its mail too"_s);
    const QColor window(0x35, 0x35, 0x38);
    box.setPalette(QPalette(window, window));
    box.setStyle(&style);
    box.setEnabled(enabled);
    box.resize(box.sizeHint());
    const QImage picture = box.grab().toImage();
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect place = style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    int brightest = 0;
    for (int x = place.left(); x <= place.right(); ++x)
        brightest = qMax(brightest, qGray(picture.pixel(x, place.center().y())));
    const qreal least = enabled ? 3 : 1.7;
    QVERIFY2(brightest > least * qGray(window.rgb()), qPrintable(QString::number(brightest)));
}

void TestDialogs::hintsAreSeen()
{
    ReadableStyle style;
    QPalette dark(QColor(0x35, 0x35, 0x38), QColor(0x2b, 0x2b, 0x2e));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    style.polish(dark);
    QVERIFY(dark.color(QPalette::PlaceholderText).lightness() > 128);
    // What a desktop has chosen for itself stays.
    const QColor chosen(0x90, 0x90, 0x96);
    dark.setColor(QPalette::PlaceholderText, chosen);
    style.polish(dark);
    QCOMPARE(dark.color(QPalette::PlaceholderText), chosen);
    QPalette light(QColor(0xef, 0xef, 0xef));
    light.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QPalette before = light;
    style.polish(light);
    QCOMPARE(light, before);
}

void TestDialogs::questionIsNoColumnOfWords()
{
    AccountQuestions::forgetting(m_dialogs, &m_window, {someAccount(1, u"abv"_s)}, [] {});
    auto* box = find<QMessageBox>("confirmDialog");
    QVERIFY(box && QTest::qWaitForWindowExposed(box));
    const auto* words = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s);
    QVERIFY(words);
    QCOMPARE(words->textFormat(), Qt::PlainText); // names are data, never markup
    QVERIFY2(words->width() >= 40 * words->fontMetrics().averageCharWidth(),
             qPrintable(QString::number(words->width())));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
