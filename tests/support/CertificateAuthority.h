// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postbag::test {

/// A certificate and its key, as PEM files.
struct CertificateFiles {
    QString certificate;
    QString key;
};

/// What a server certificate shall say.
struct CertificateWish {
    QStringList names{QStringLiteral("localhost")};
    QStringList addresses{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    int validFromDays = -1; ///< counted from now
    int validToDays = 30;
    bool forServers = true; ///< false: for client authentication only, the wrong purpose
    bool selfSigned = false;
};

/// A certificate authority for tests, made by the openssl command into a folder that must exist. Its key
/// never leaves that folder. A failing openssl ends the test program: without certificates nothing can be
/// tested.
class CertificateAuthority
{
public:
    explicit CertificateAuthority(QString directory);

    /// The root certificate, as a PEM file for TlsPolicy::caFile.
    QString caFile() const;
    /// Makes `name`.pem and `name`.key; `name` must be new.
    CertificateFiles issue(const QString& name, const CertificateWish& wish = {}) const;

private:
    void openssl(const QStringList& arguments) const;
    void writeConfiguration(const QString& fileName, const CertificateWish& wish) const;
    QString path(const QString& fileName) const;

    QString m_directory;
};

} // namespace postbag::test
