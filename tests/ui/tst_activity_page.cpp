// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunLog.h"
#include "tests/ui/SampleMail.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/RunsModel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

/// The page of runs over a real store.
class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void saysSoWhileThereIsNothing();
    void listsRunsInWords();
    void newRunsComeOnTopAndNothingMoves();
    void opensWithTheNewestRun();

private:
    void addRun(int found, int collected, const std::optional<Error>& error = {});
    QString cell(int row, RunsModel::Column column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    QString label(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActivityPage> m_page;
    QTableView* m_table = nullptr;
    AccountId m_account;
};

void TestActivityPage::init()
{
    m_page.reset();
    m_settings.reset();
    m_sample = std::make_unique<SampleStore>();
    m_settings = std::make_unique<QSettings>(m_sample->directory() + "/window.ini"_L1, QSettings::IniFormat);
    m_account = m_sample->addAccount(u"abv"_s, u"pop3.example.org"_s);
    m_page = std::make_unique<ActivityPage>(m_sample->reader(), m_sample->thread(), *m_settings);
    m_table = m_page->findChild<QTableView*>(u"runsTable"_s);
    new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->show();
}

void TestActivityPage::addRun(int found, int collected, const std::optional<Error>& error)
{
    RunReport report;
    report.account = m_account;
    report.accountName = u"abv"_s;
    report.started = QDateTime::currentDateTimeUtc().addSecs(-5);
    report.finished = QDateTime::currentDateTimeUtc();
    report.found = found;
    report.collected = collected;
    report.skipped = 2;
    report.bytes = {2048};
    report.error = error;
    QVERIFY(m_sample->run([report](StoreWriter& writer) { return writer.runs().add(report); }));
}

void TestActivityPage::saysSoWhileThereIsNothing()
{
    QVERIFY(!m_table->isVisible());
    addRun(1, 1);
    QTRY_VERIFY(m_table->isVisible());
}

void TestActivityPage::listsRunsInWords()
{
    addRun(1204, 120);
    addRun(0, 0, Error{ErrorCause::WrongPassword, {}, "-ERR no such luck"});
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(0, RunsModel::Account), u"abv"_s);
    QVERIFY2(cell(0, RunsModel::Outcome).contains(u"abv"_s), qPrintable(cell(0, RunsModel::Outcome)));
    QCOMPARE(cell(1, RunsModel::Outcome), u"Done"_s);
    QCOMPARE(cell(1, RunsModel::Found), u"1,204"_s);
    QCOMPARE(cell(1, RunsModel::New), u"120"_s);
    QCOMPARE(cell(1, RunsModel::Skipped), u"2"_s);
    m_table->selectRow(0);
    QVERIFY2(label(u"runHeadline"_s).startsWith(u"abv, "_s), qPrintable(label(u"runHeadline"_s)));
    const QString whatToDo = label(u"runDetail"_s);
    m_table->selectRow(1);
    QVERIFY(label(u"runDetail"_s) != whatToDo);
}

void TestActivityPage::newRunsComeOnTopAndNothingMoves()
{
    addRun(1, 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    m_table->selectRow(0);
    addRun(2, 0);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(cell(0, RunsModel::Outcome), u"Nothing new"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().value(0).row(), 1);
}

void TestActivityPage::opensWithTheNewestRun()
{
    addRun(1, 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().value(0).row(), 0);
    m_page->hide();
    for (int runs = 2; runs <= 60; ++runs)
        addRun(runs, 0);
    QTRY_COMPARE(m_table->model()->rowCount(), 60);
    m_page->show();
    QCOMPARE(m_table->selectionModel()->selectedRows().value(0).row(), 0);
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->model()->index(0, 0))));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
