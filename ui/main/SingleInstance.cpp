// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

constexpr auto raiseWord = "raise\n";
constexpr int answerWithinMs = 1000;

} // namespace

SingleInstance::SingleInstance(const QString& profileDirectory, QObject* parent) : QObject(parent)
{
    const QByteArray path = QDir(profileDirectory).canonicalPath().toUtf8();
    m_name = u"postbag-"_s +
             QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::claim(bool quiet)
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(answerWithinMs)) {
        if (!quiet) {
            first.write(raiseWord);
            first.waitForBytesWritten(answerWithinMs);
        }
        first.disconnectFromServer();
        return false;
    }
    // Nobody answers: what is left there belongs to a Postbag that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readAll().contains("raise"))
                Q_EMIT raiseRequested();
        });
        if (socket->bytesAvailable() > 0 && socket->readAll().contains("raise"))
            Q_EMIT raiseRequested();
    }
}

} // namespace postbag
