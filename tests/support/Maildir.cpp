// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Maildir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

/// Dovecot numbers messages in the order of the leading number of their file names.
QString nextFileName()
{
    static std::atomic<qint64> counter{1'600'000'000};
    return u"%1.sample.postbag"_s.arg(counter++);
}

bool isFlaggedDeleted(const QString& path)
{
    const qsizetype flags = path.lastIndexOf(u":2,"_s);
    return flags >= 0 && path.indexOf(u'T', flags) >= 0;
}

} // namespace

Maildir::Maildir(const QString& directory) : m_directory(directory)
{
    for (const auto& part : {u"new"_s, u"cur"_s, u"tmp"_s})
        QDir().mkpath(directory + u'/' + part);
}

bool Maildir::add(const QByteArray& message) const
{
    const QString name = nextFileName();
    const QString temporary = m_directory + u"/tmp/"_s + name;
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.flush())
        return false;
    file.close();
    return QFile::rename(temporary, m_directory + u"/new/"_s + name);
}

QStringList Maildir::files(bool flaggedDeleted) const
{
    QStringList found;
    for (const auto& part : {u"new"_s, u"cur"_s}) {
        const QDir folder(m_directory + u'/' + part);
        for (const auto& name : folder.entryList(QDir::Files))
            found << folder.filePath(name);
    }
    found.removeIf([&](const QString& path) { return isFlaggedDeleted(path) != flaggedDeleted; });
    std::sort(found.begin(), found.end(), [](const QString& a, const QString& b) {
        return QFileInfo(a).fileName() < QFileInfo(b).fileName();
    });
    return found;
}

QList<QByteArray> Maildir::messages() const
{
    QList<QByteArray> found;
    for (const auto& path : files(false)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            found << file.readAll();
    }
    return found;
}

int Maildir::flaggedDeleted() const
{
    return static_cast<int>(files(true).size());
}

bool Maildir::remove(int index) const
{
    const QStringList present = files(false);
    return index >= 0 && index < present.size() && QFile::remove(present.at(index));
}

} // namespace postbag::test
