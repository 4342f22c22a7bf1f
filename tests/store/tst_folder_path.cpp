// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderPath.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestFolderPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServersNameBecomesAFolderName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::newRow("as it is") << u"Архив 2019"_s << u"Архив 2019"_s;
        QTest::newRow("a slash") << u"Bills/Rent"_s << u"Bills_Rent"_s;
        QTest::newRow("control characters") << u"a\tb\u2028c"_s << u"a_b_c"_s;
        QTest::newRow("spaces at the ends") << u"  a b "_s << u"a b"_s;
        QTest::newRow("nothing left") << u"   "_s << u"_"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD800) << u"a?"_s;
        QTest::newRow("too long") << QString(300, u'x') << QString(200, u'x');
        QTest::newRow("cut within a character") << QString(199, u'x') + u"😀"_s << QString(199, u'x') + u'?';
    }
    void aServersNameBecomesAFolderName()
    {
        QFETCH(QString, name);
        QFETCH(QString, folder);
        QCOMPARE(toFolderName(name), folder);
        QVERIFY(isFolderName(folder));
    }
};

QTEST_APPLESS_MAIN(TestFolderPath)
#include "tst_folder_path.moc"
