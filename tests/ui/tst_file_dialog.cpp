// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DialogPrompter.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

/// The file dialogs on a display with a window manager: only there do lists of completions take the focus.
class TestFileDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedFolderIsChosen_data();
    void typedFolderIsChosen();
    void typedFileIsChosen();

private:
    QFileDialog* opened(const QString& name);
    void type(QFileDialog& dialog, const QString& path);

    QTemporaryDir m_directory;
    DialogPrompter m_dialogs;
    QWidget m_window;
};

QFileDialog* TestFileDialog::opened(const QString& name)
{
    auto* dialog = m_window.findChild<QFileDialog*>(name);
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void TestFileDialog::type(QFileDialog& dialog, const QString& path)
{
    auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
    name->selectAll();
    for (const QChar letter : path) {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : name, letter.toLatin1(), {}, 5);
    }
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : name, Qt::Key_Return);
}

void TestFileDialog::typedFolderIsChosen_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("folder") << QString();
    QTest::newRow("folder with a slash") << u"/"_s;
}

void TestFileDialog::typedFolderIsChosen()
{
    QFETCH(QString, end);
    m_window.show();
    const QString wanted = m_directory.filePath(u"attachments"_s);
    QVERIFY(QDir().mkpath(wanted));
    QString chosen;
    m_dialogs.chooseFolder(&m_window, [&chosen](const QString& folder) { chosen = folder; });
    auto* dialog = opened(u"saveFolderDialog"_s);
    QVERIFY(dialog);
    type(*dialog, wanted + end);
    QTRY_VERIFY(!m_window.findChild<QFileDialog*>());
    QCOMPARE(QDir::cleanPath(chosen), wanted);
}

void TestFileDialog::typedFileIsChosen()
{
    m_window.show();
    QFile other(m_directory.filePath(u"a"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QString chosen;
    m_dialogs.chooseFile(&m_window, u"b.eml"_s, [&chosen](const QString& path) { chosen = path; });
    auto* dialog = opened(u"saveFileDialog"_s);
    QVERIFY(dialog);
    type(*dialog, m_directory.filePath(u"a.eml"_s));
    QTRY_VERIFY(!m_window.findChild<QFileDialog*>());
    QCOMPARE(chosen, m_directory.filePath(u"a.eml"_s));
}

QTEST_MAIN(TestFileDialog)
#include "tst_file_dialog.moc"
