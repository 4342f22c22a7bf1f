// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Contender.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postbag::bench {

namespace {

const QString postbagctl = QStringLiteral(POSTBAGCTL_PROGRAM);

class Postbag : public Contender
{
public:
    QString name() const override { return u"Postbag"_s; }
    QString onDisk() const override { return u"each batch"_s; }
    bool speaks(Protocol) const override { return true; }
    bool isInstalled() const override { return true; }

    bool prepare(const Access& access, const QString& folder) const override
    {
        const QString password = folder + u"/password"_s;
        if (!writePrivately(password, access.password + u'\n'))
            return false;
        for (const QString& user : access.users) {
            QStringList arguments{u"account"_s, u"add"_s, u"--name"_s, user, u"--user"_s, user};
            arguments << u"--host"_s << access.host + u':' + QString::number(access.port);
            arguments << u"--protocol"_s << (access.protocol == Protocol::Pop3 ? u"pop3"_s : u"imap"_s);
            arguments << u"--security"_s << (access.tls ? u"tls"_s : u"none"_s);
            arguments << u"--password-command"_s << u"cat '%1'"_s.arg(password);
            arguments << u"--leave"_s << u"on"_s << u"--max-messages"_s << u"0"_s;
            if (access.tls)
                arguments << u"--ca-file"_s << access.caFile;
            QProcess adding;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"POSTBAG_HOME"_s, folder + u"/profile"_s);
            adding.setProcessEnvironment(environment);
            adding.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            adding.start(postbagctl, arguments);
            if (!adding.waitForFinished() || adding.exitCode() != 0)
                return false;
        }
        return true;
    }

    QStringList command(const Access&, const QString&, Task) const override
    {
        return {postbagctl, u"collect"_s};
    }

    int messages(const QString& folder, const QByteArray&) const override
    {
        int count = -1;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
            database.setDatabaseName(folder + u"/profile/postbag.db"_s);
            database.open();
            QSqlQuery query(u"SELECT count(*) FROM message"_s, database);
            if (query.next())
                count = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"count"_s);
        return count;
    }
};

/// The same core in a program that stays: its second run.
class ResidentPostbag final : public Postbag
{
public:
    QString name() const override { return u"Postbag"_s; }
    QStringList command(const Access&, const QString& folder, Task) const override
    {
        return {QStringLiteral(RESIDENT_PROGRAM), folder + u"/profile"_s};
    }
    bool timesItself() const override { return true; }
};

class Ceiling final : public Contender
{
public:
    QString name() const override { return u"ceiling"_s; }
    QString onDisk() const override { return u"nothing kept"_s; }
    bool speaks(Protocol) const override { return true; }
    bool isInstalled() const override { return true; }
    bool prepare(const Access&, const QString&) const override { return true; }

    QStringList command(const Access& access, const QString&, Task task) const override
    {
        return QStringList{QStringLiteral(CEILING_PROGRAM),
                           access.protocol == Protocol::Pop3 ? u"pop3"_s : u"imap"_s,
                           access.tls ? u"tls"_s : u"plain"_s,
                           QString::number(access.port),
                           access.password,
                           task == Task::Fetch ? u"fetch"_s : u"list"_s} +
               access.users;
    }

    int messages(const QString&, const QByteArray& output) const override { return output.trimmed().toInt(); }
};

} // namespace

bool Contender::isInstalled() const
{
    const QStringList line = command({}, {}, Task::Fetch);
    return !QStandardPaths::findExecutable(line.first()).isEmpty();
}

Contenders allContenders()
{
    Contenders all;
    all.push_back(std::make_unique<Postbag>());
    for (auto& peer : peers())
        all.push_back(std::move(peer));
    all.push_back(std::make_unique<Ceiling>());
    return all;
}

Contenders residentContenders()
{
    Contenders all;
    all.push_back(std::make_unique<ResidentPostbag>());
    all.push_back(std::make_unique<Ceiling>());
    return all;
}

bool writePrivately(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(text.toUtf8()) >= 0;
}

int filesInMaildirs(const QString& folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString part = QFileInfo(files.next()).dir().dirName();
        count += part == u"new"_s || part == u"cur"_s;
    }
    return count;
}

} // namespace postbag::bench
