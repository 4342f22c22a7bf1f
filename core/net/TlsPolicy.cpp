// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsPolicy.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

namespace postbag {

Result<QSslConfiguration> TlsPolicy::configuration(Roots wanted) const
{
    if (!QSslSocket::supportsSsl())
        return Error{ErrorCause::TlsUnavailable, "no usable TLS library was found", {}};

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;

    const auto unreadable = [this](const QString& why) {
        return Error{
            ErrorCause::CaFileUnreadable, (caFile + QLatin1StringView(": ") + why).toStdString(), {}};
    };
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QList<QSslCertificate> roots = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (roots.isEmpty())
        return unreadable(QStringLiteral("holds no certificate"));
    if (wanted == Roots::FileOnly) {
        configuration.setCaCertificates(roots);
        return configuration;
    }
    // Not addCaCertificates(): where Qt loads the system's roots on demand, the default list is empty, and
    // adding to it turns the loading off.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + roots);
    return configuration;
}

} // namespace postbag
