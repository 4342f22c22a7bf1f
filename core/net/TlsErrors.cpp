// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsErrors.h"

#include <QStringList>

#include <array>
#include <cassert>

namespace postbag {

namespace {

ErrorCause causeOf(QSslError::SslError finding)
{
    switch (finding) {
    case QSslError::HostNameMismatch:
        return ErrorCause::CertificateWrongHost;
    case QSslError::CertificateExpired:
        return ErrorCause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorCause::CertificateNotYetValid;
    default:
        return ErrorCause::CertificateUntrusted;
    }
}

} // namespace

bool isAboutTrust(const QSslError& finding)
{
    return causeOf(finding.error()) == ErrorCause::CertificateUntrusted;
}

Error certificateError(const QList<QSslError>& findings)
{
    assert(!findings.isEmpty());
    // A right date does not help a certificate of somebody else, or of nobody.
    constexpr std::array byUse{ErrorCause::CertificateWrongHost, ErrorCause::CertificateUntrusted,
                               ErrorCause::CertificateExpired, ErrorCause::CertificateNotYetValid};
    auto best = byUse.size() - 1;
    QStringList texts;
    for (const QSslError& finding : findings) {
        texts << finding.errorString();
        for (std::size_t i = 0; i < best; ++i) {
            if (byUse[i] == causeOf(finding.error()))
                best = i;
        }
    }
    return {byUse[best], texts.join(QStringLiteral("; ")).toStdString(), {}};
}

Error lookupError(QHostInfo::HostInfoError error, const QString& text)
{
    const bool notFound = error == QHostInfo::HostNotFound;
    return {notFound ? ErrorCause::HostNotFound : ErrorCause::NoNetwork, text.toStdString(), {}};
}

Error connectError(QAbstractSocket::SocketError error, const QString& text)
{
    const auto cause = [error] {
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError:
            return ErrorCause::ConnectionRefused;
        case QAbstractSocket::RemoteHostClosedError:
            return ErrorCause::ConnectionLost;
        default:
            return ErrorCause::HostUnreachable;
        }
    }();
    return {cause, text.toStdString(), {}};
}

} // namespace postbag
