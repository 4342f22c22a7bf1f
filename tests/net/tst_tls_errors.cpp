// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsErrors.h"

#include <QTest>

using namespace postbag;

class TestTlsErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostUsefulFindingDecides_data()
    {
        QTest::addColumn<QList<QSslError>>("findings");
        QTest::addColumn<ErrorCause>("cause");
        using F = QSslError;
        const auto row = [](const char* name, std::initializer_list<F::SslError> findings, ErrorCause cause) {
            QList<QSslError> list;
            for (const auto finding : findings)
                list << QSslError(finding);
            QTest::newRow(name) << list << cause;
        };
        row("expired", {F::CertificateExpired}, ErrorCause::CertificateExpired);
        row("early", {F::CertificateNotYetValid}, ErrorCause::CertificateNotYetValid);
        row("host", {F::HostNameMismatch}, ErrorCause::CertificateWrongHost);
        row("self-signed", {F::SelfSignedCertificate}, ErrorCause::CertificateUntrusted);
        row("purpose", {F::InvalidPurpose}, ErrorCause::CertificateUntrusted);
        row("revoked", {F::CertificateRevoked}, ErrorCause::CertificateUntrusted);
        row("no certificate", {F::NoPeerCertificate}, ErrorCause::CertificateUntrusted);
        row("expired and host", {F::CertificateExpired, F::HostNameMismatch},
            ErrorCause::CertificateWrongHost);
        row("untrusted and host", {F::SelfSignedCertificate, F::HostNameMismatch},
            ErrorCause::CertificateWrongHost);
        row("expired and untrusted", {F::CertificateExpired, F::UnableToGetLocalIssuerCertificate},
            ErrorCause::CertificateUntrusted);
        row("expired and early", {F::CertificateNotYetValid, F::CertificateExpired},
            ErrorCause::CertificateExpired);
    }
    void theMostUsefulFindingDecides()
    {
        QFETCH(QList<QSslError>, findings);
        const Error error = certificateError(findings);
        QTEST(error.cause, "cause");
        for (const QSslError& finding : findings)
            QVERIFY(QString::fromStdString(error.detail).contains(finding.errorString()));
    }

    void aMissingResolverIsNotAMissingName()
    {
        QCOMPARE(lookupError(QHostInfo::HostNotFound, {}).cause, ErrorCause::HostNotFound);
        QCOMPARE(lookupError(QHostInfo::UnknownError, {}).cause, ErrorCause::NoNetwork);
    }

    void connectionErrors()
    {
        QCOMPARE(connectError(QAbstractSocket::ConnectionRefusedError, {}).cause,
                 ErrorCause::ConnectionRefused);
        QCOMPARE(connectError(QAbstractSocket::NetworkError, {}).cause, ErrorCause::HostUnreachable);
        QCOMPARE(connectError(QAbstractSocket::SocketTimeoutError, {}).cause, ErrorCause::HostUnreachable);
    }
};

QTEST_GUILESS_MAIN(TestTlsErrors)
#include "tst_tls_errors.moc"
