// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace postbag::test {

/// Reads and writes the files of a Maildir directly, without a mail server: fast, and byte for byte.
class Maildir
{
public:
    /// Makes new/, cur/ and tmp/ where they are missing.
    explicit Maildir(const QString& directory);

    QString directory() const { return m_directory; }
    /// Adds a message after all that were added before; false if it cannot be written.
    bool add(const QByteArray& message) const;
    /// The messages, oldest first, without those that carry the \Deleted flag (file name flag T).
    QList<QByteArray> messages() const;
    /// How many messages carry the \Deleted flag.
    int flaggedDeleted() const;
    /// Removes the message at this index of messages(), as another mail program would.
    bool remove(int index) const;

private:
    QStringList files(bool flaggedDeleted) const;

    QString m_directory;
};

} // namespace postbag::test
