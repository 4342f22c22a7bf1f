// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/accounts/Profile.h"
#include "core/store/StoreWriter.h"
#include "tests/ctl/CtlProcess.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

AccountSettings stored(const CtlProcess& ctl)
{
    const auto writer = StoreWriter::open(Profile::open(ctl.profile())->databasePath());
    return **(*writer)->accounts().byName(u"a"_s);
}

} // namespace

/// With a real password store.
class TestAccountPassword : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whoever collects this account just now tries again at once.
    void aNewPasswordIsToldToEverybody()
    {
        const CtlProcess ctl;
        const auto run = [&ctl](const QStringList& arguments, const QByteArray& input = {}) {
            return ctl.run(
                arguments, input,
                {{u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")}});
        };
        const QStringList adding{u"account"_s,    u"add"_s,  u"--name"_s,          u"a"_s,
                                 u"--protocol"_s, u"imap"_s, u"--host"_s,          u"mail.example"_s,
                                 u"--user"_s,     u"ivan"_s, u"--password-stdin"_s};
        const auto added = run(adding, "first\n");
        QVERIFY2(added.code == 0, added.err);
        const AccountSettings before = stored(ctl);
        QCOMPARE(run({u"account"_s, u"edit"_s, u"a"_s, u"--interval"_s, u"5m"_s}).code, 0);
        QVERIFY(connectsAlike(before, stored(ctl)));
        QCOMPARE(run({u"account"_s, u"edit"_s, u"a"_s, u"--password-stdin"_s}, "second\n").code, 0);
        QVERIFY(!connectsAlike(before, stored(ctl)));
    }
};

QTEST_GUILESS_MAIN(TestAccountPassword)
#include "tst_account_password.moc"
