// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CertificateAuthority.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

QString asn1Time(int daysFromNow)
{
    return QDateTime::currentDateTimeUtc().addDays(daysFromNow).toString(u"yyyyMMddHHmmss'Z'"_s);
}

void writeFile(const QString& fileName, const QString& text)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(fileName));
}

} // namespace

CertificateAuthority::CertificateAuthority(QString directory) : m_directory(std::move(directory))
{
    writeFile(path(u"issued.txt"_s), {});
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s), u"-days"_s,
             u"3650"_s, u"-subj"_s, u"/CN=Test authority"_s});
}

QString CertificateAuthority::caFile() const
{
    return path(u"ca.pem"_s);
}

CertificateFiles CertificateAuthority::issue(const QString& name, const CertificateWish& wish) const
{
    const CertificateFiles files{path(name + u".pem"_s), path(name + u".key"_s)};
    const QString request = path(name + u".csr"_s);
    const QString configuration = path(name + u".cnf"_s);
    writeConfiguration(configuration, wish);
    const QString commonName = wish.names.isEmpty() ? name : wish.names.first();
    openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-keyout"_s, files.key, u"-out"_s, request, u"-subj"_s, u"/CN="_s + commonName});
    // "ca", because "x509 -req" of OpenSSL 3.0 cannot date a certificate into the past.
    QStringList signing{u"ca"_s,
                        u"-batch"_s,
                        u"-notext"_s,
                        u"-config"_s,
                        configuration,
                        u"-in"_s,
                        request,
                        u"-out"_s,
                        files.certificate,
                        u"-startdate"_s,
                        asn1Time(wish.validFromDays),
                        u"-enddate"_s,
                        asn1Time(wish.validToDays)};
    if (wish.selfSigned)
        signing << u"-selfsign"_s << u"-keyfile"_s << files.key;
    else
        signing << u"-cert"_s << path(u"ca.pem"_s) << u"-keyfile"_s << path(u"ca.key"_s);
    openssl(signing);
    return files;
}

void CertificateAuthority::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("openssl %s failed: %s", qPrintable(arguments.value(0)),
               process.readAllStandardError().constData());
}

void CertificateAuthority::writeConfiguration(const QString& fileName, const CertificateWish& wish) const
{
    QStringList alternatives;
    for (const QString& name : wish.names)
        alternatives << u"DNS:"_s + name;
    for (const QString& address : wish.addresses)
        alternatives << u"IP:"_s + address;
    QString text =
        u"[ca]\ndefault_ca = own\n[own]\ndatabase = %1\nnew_certs_dir = %2\nrand_serial = yes\n"
        "unique_subject = no\ndefault_md = sha256\npolicy = any\nx509_extensions = server\n"
        "[any]\ncommonName = supplied\n"
        "[server]\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature\nextendedKeyUsage = %3\n"_s.arg(
            path(u"issued.txt"_s), m_directory, wish.forServers ? u"serverAuth"_s : u"clientAuth"_s);
    if (!alternatives.isEmpty())
        text += u"subjectAltName = "_s + alternatives.join(u',') + u'\n';
    writeFile(fileName, text);
}

QString CertificateAuthority::path(const QString& fileName) const
{
    return QDir(m_directory).filePath(fileName);
}

} // namespace postbag::test
