// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/QtDigests.h"

#include <QTest>

using namespace postbag;

namespace {
QByteArray hex(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toHex();
}
} // namespace

class TestQtDigests : public QObject
{
    Q_OBJECT
    const QtDigests m_digests;

private Q_SLOTS:
    void hashes()
    {
        QCOMPARE(hex(m_digests.hash(Digests::Hash::Md5, "abc")),
                 "900150983cd24fb0d6963f7d28e17f72"); // RFC 1321
        QCOMPARE(hex(m_digests.hash(Digests::Hash::Sha1, "abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
        QCOMPARE(hex(m_digests.hash(Digests::Hash::Sha256, "abc")),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void authenticationCodes()
    {
        // RFC 2195 §2, RFC 4231 §4.3
        QCOMPARE(hex(m_digests.hmac(Digests::Hash::Md5, "tanstaaftanstaaf",
                                    "<1896.697170952@postoffice.reston.mci.net>")),
                 "b913a602c7eda7a495b4e6e7334d3890");
        QCOMPARE(hex(m_digests.hmac(Digests::Hash::Sha256, "Jefe", "what do ya want for nothing?")),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void derivedKeys()
    {
        // RFC 6070 §2; RFC 7914 §11 begins with the same 32 bytes
        QCOMPARE(hex(m_digests.pbkdf2(Digests::Hash::Sha1, "password", "salt", 4096)),
                 "4b007901b765489abead49d926f721d065a429c1");
        QCOMPARE(hex(m_digests.pbkdf2(Digests::Hash::Sha256, "passwd", "salt", 1)),
                 "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        QCOMPARE(m_digests.pbkdf2(Digests::Hash::Sha256, std::string("a\0b", 3), "salt", 2).size(), 32U);
    }

    void randomBytesDiffer()
    {
        const auto first = m_digests.randomBytes(24);
        QCOMPARE(first.size(), 24U);
        QVERIFY(first != m_digests.randomBytes(24));
    }
};

QTEST_APPLESS_MAIN(TestQtDigests)
#include "tst_qt_digests.moc"
