// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsPolicy.h"
#include "tests/support/CertificateAuthority.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestTlsPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutACaFileTheSystemsRootsAreUsed()
    {
        const auto configuration = TlsPolicy{}.configuration();
        QVERIFY(configuration);
        QCOMPARE(configuration->caCertificates(), QSslConfiguration::defaultConfiguration().caCertificates());
        QCOMPARE(configuration->protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(configuration->peerVerifyMode(), QSslSocket::VerifyPeer);
    }

    void aCaFileIsAddedToTheSystemsRoots()
    {
        const QTemporaryDir directory;
        const test::CertificateAuthority authority(directory.path());
        const auto configuration = TlsPolicy{authority.caFile()}.configuration();
        QVERIFY(configuration);
        const auto root = QSslCertificate::fromPath(authority.caFile()).value(0);
        QVERIFY(!root.isNull());
        QVERIFY(configuration->caCertificates().contains(root));
        for (const auto& systemRoot : QSslConfiguration::systemCaCertificates())
            QVERIFY(configuration->caCertificates().contains(systemRoot));
    }

    void aCaFileWithoutACertificateIsAnError_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no certificate") << QByteArray("hello\n");
        QTest::newRow("damaged") << QByteArray(
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    }
    void aCaFileWithoutACertificateIsAnError()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto configuration = TlsPolicy{file.fileName()}.configuration();
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().cause, ErrorCause::CaFileUnreadable);
    }

    void aMissingCaFileIsAnErrorThatNamesIt()
    {
        const QTemporaryDir directory;
        const QString missing = directory.filePath(u"missing.pem"_s);
        const auto configuration = TlsPolicy{missing}.configuration();
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().cause, ErrorCause::CaFileUnreadable);
        QVERIFY(QString::fromStdString(configuration.error().detail).contains(missing));
        QCOMPARE(TlsPolicy{directory.path()}.configuration().error().cause, ErrorCause::CaFileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_tls_policy.moc"
