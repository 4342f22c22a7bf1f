// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbag/StartProblem.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Language.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

/// What is shown when the store cannot be opened, in the person's language and with the place to look at.
class TestStartProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItInEveryLanguage_data()
    {
        QTest::addColumn<int>("cause");
        for (const ErrorCause cause : {ErrorCause::StoreTooNew, ErrorCause::StoreDamaged,
                                       ErrorCause::StoreUnwritable, ErrorCause::ProfileUnusable})
            QTest::newRow(nameOf(cause).data()) << int(cause);
    }
    void saysItInEveryLanguage()
    {
        QFETCH(int, cause);
        const Error error{ErrorCause(cause), "words for the log", {}};
        Language language;
        QSet<QString> seen;
        for (const QString& code : Language::codes()) {
            language.use(code);
            StartProblem::show(error, u"/home/ivan/mail"_s);
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            const QString text = box->text() + u'\n' + box->informativeText();
            QVERIFY2(text.contains(u"/home/ivan/mail"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"for the log"), qPrintable(text));
            QVERIFY(!text.contains(u'%'));
            seen.insert(text);
            delete box;
        }
        QCOMPARE(seen.size(), 4);
    }
};

QTEST_MAIN(TestStartProblem)
#include "tst_start_problem.moc"
