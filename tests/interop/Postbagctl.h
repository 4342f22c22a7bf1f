// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace postbag::test {

/// The real postbagctl on a profile of its own, as a person or a script uses it. Nothing of it stays.
class Postbagctl
{
public:
    struct Answer {
        int exitCode = -1; ///< -1: it crashed or did not end within two minutes
        QByteArray output;
        QByteArray errors;
    };

    Postbagctl();

    Answer run(const QStringList& arguments) const;
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    static Answer answerOf(QProcess& process);

    /// Adds an account whose password comes from a file; false if that was refused (the answer is printed).
    bool addAccount(const QString& name, const QString& user, const QString& password,
                    const QStringList& access) const;
    /// What the summary of `collect --json` says of an account.
    QJsonObject collect(const QString& account) const;
    static QJsonObject summaryOf(const Answer& answer, const QString& account);
    /// The messages as `list --json` shows them.
    QList<QJsonObject> list() const;
    /// Their SHA-256 in hexadecimal, sorted.
    QList<QByteArray> digests() const;

    QString directory() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// SHA-256 in hexadecimal, sorted: to be compared with Postbagctl::digests().
QList<QByteArray> digestsOf(const QList<QByteArray>& messages);

} // namespace postbag::test
