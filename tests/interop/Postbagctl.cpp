// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Postbagctl.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

constexpr int deadlineMs = 120'000;

} // namespace

Postbagctl::Postbagctl() = default;

std::unique_ptr<QProcess> Postbagctl::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POSTBAG_HOME"_s, m_folder.filePath(u"profile"_s));
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(POSTBAGCTL_PROGRAM), arguments);
    return process;
}

Postbagctl::Answer Postbagctl::answerOf(QProcess& process)
{
    Answer answer;
    if (process.waitForFinished(deadlineMs) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

Postbagctl::Answer Postbagctl::run(const QStringList& arguments) const
{
    const auto process = start(arguments);
    return answerOf(*process);
}

bool Postbagctl::addAccount(const QString& name, const QString& user, const QString& password,
                            const QStringList& access) const
{
    QFile file(m_folder.filePath(name + u".password"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(password.toUtf8() + '\n') < 0)
        return false;
    file.close();
    const Answer answer = run(QStringList{u"account"_s, u"add"_s, u"--name"_s, name, u"--user"_s, user,
                                          u"--password-command"_s, u"cat '%1'"_s.arg(file.fileName())} +
                              access);
    if (answer.exitCode != 0)
        qWarning("%s", answer.errors.constData());
    return answer.exitCode == 0;
}

QJsonObject Postbagctl::summaryOf(const Answer& answer, const QString& account)
{
    const QByteArray last = answer.output.trimmed().split('\n').constLast();
    const auto summary = QJsonDocument::fromJson(last).object();
    for (const auto& value : summary.value(u"accounts"_s).toArray()) {
        if (value.toObject().value(u"name"_s).toString() == account)
            return value.toObject();
    }
    qWarning("no summary: %s%s", answer.output.constData(), answer.errors.constData());
    return {};
}

QJsonObject Postbagctl::collect(const QString& account) const
{
    return summaryOf(run({u"collect"_s, account, u"--json"_s}), account);
}

QList<QJsonObject> Postbagctl::list() const
{
    QList<QJsonObject> messages;
    for (const auto& line : run({u"list"_s, u"--json"_s}).output.split('\n')) {
        if (!line.isEmpty())
            messages << QJsonDocument::fromJson(line).object();
    }
    return messages;
}

QList<QByteArray> Postbagctl::digests() const
{
    QList<QByteArray> digests;
    for (const auto& message : list())
        digests << message.value(u"sha256"_s).toString().toLatin1();
    std::sort(digests.begin(), digests.end());
    return digests;
}

QList<QByteArray> digestsOf(const QList<QByteArray>& messages)
{
    QList<QByteArray> digests;
    for (const auto& message : messages)
        digests << QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex();
    std::sort(digests.begin(), digests.end());
    return digests;
}

} // namespace postbag::test
