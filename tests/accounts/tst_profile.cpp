// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Profile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString& path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(umask(mask)) {}
    ~Umask() { umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPrivateUnderAnyUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("000") << 0;
        QTest::newRow("022") << 022;
        QTest::newRow("077") << 077;
        QTest::newRow("777") << 0777;
    }
    void isPrivateUnderAnyUmask()
    {
        QFETCH(int, mask);
        QTemporaryDir dir;
        const Umask set{mode_t(mask)};
        const QString home = dir.path() + u"/a/b"_s;
        const auto profile = Profile::open(home);
        QVERIFY(profile);
        QCOMPARE(modeOf(home), 0700);
        QCOMPARE(modeOf(dir.path() + u"/a"_s), 0700);
        QCOMPARE(modeOf(QFileInfo(profile->lockPath(u"x"_s)).path()), 0700);
    }

    void tightensAFolderThatWasThere()
    {
        QTemporaryDir dir;
        const QString home = dir.path() + u"/open"_s;
        const Umask set{0};
        QCOMPARE(mkdir(QFile::encodeName(home).constData(), 0777), 0);
        QVERIFY(Profile::open(home));
        QCOMPARE(modeOf(home), 0700);
    }

    void followsTheEnvironment()
    {
        QTemporaryDir dir;
        qputenv("POSTBAG_HOME", QFile::encodeName(dir.path() + u"/chosen"_s));
        auto profile = Profile::open();
        QVERIFY(profile);
        QCOMPARE(profile->directory(), dir.path() + u"/chosen"_s);
        QVERIFY(profile->databasePath().startsWith(profile->directory() + u'/'));
        QVERIFY(profile->windowStatePath().startsWith(profile->directory() + u'/'));

        qunsetenv("POSTBAG_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(dir.path() + u"/xdg"_s));
        profile = Profile::open();
        QVERIFY(profile);
        QCOMPARE(profile->directory(), dir.path() + u"/xdg/postbag"_s);
    }

    void saysWhichFolderCannotBe()
    {
        QTemporaryDir dir;
        QFile file(dir.path() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto profile = Profile::open(file.fileName() + u"/home"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().cause, ErrorCause::ProfileUnusable);
        QVERIFY(profile.error().detail.find(file.fileName().toStdString()) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ProfileTest)
#include "tst_profile.moc"
