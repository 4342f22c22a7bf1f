// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/collect/ServerModel.h"

#include <QStringList>

namespace postbag::test {

/// An IMAP server in memory, of what a collector needs (RFC 3501, 2342, 4315, 6154). It never forgets who set
/// \Deleted.
class ImapServerModel final : public ServerModel
{
public:
    struct Mail {
        quint32 uid = 0;
        QByteArray raw; ///< ends with CRLF
        bool deleted = false;
        quint64 gmailId = 0;
        bool draft = false;
    };
    struct Mailbox {
        QByteArray name = "INBOX";
        quint32 uidValidity = 1;
        quint32 uidNext = 1;
        QList<Mail> mails;
        QByteArray attributes{}; ///< as LIST tells them; one with \Noselect cannot be opened
        bool isLocked = false;   ///< cannot be opened either
        QByteArray refusal{};    ///< the answer to SELECT, if there is one

        void add(const QByteArray& raw, bool deleted = false) { mails.append({uidNext++, raw, deleted}); }
    };

    bool uidPlus = true;
    bool deflate = false;  ///< COMPRESS=DEFLATE, RFC 4978
    bool gmail = false;    ///< tells Mail::gmailId
    bool keepsAll = false; ///< whatever it says to EXPUNGE
    bool uidLast = false;  ///< tells bodies before their UIDs
    int listsOnly = 0;     ///< breaks off a listing after so many messages; 0: does not
    QByteArray namespaces; ///< as NAMESPACE tells them; empty: the server cannot
    QList<Mailbox> mailboxes{Mailbox()};

    Mailbox& inbox() { return mailboxes.first(); }
    Mailbox& addMailbox(const QByteArray& name, const QByteArray& attributes = {});
    /// Another UIDVALIDITY and other UIDs in all mailboxes.
    void renumber();
    bool holds(const QByteArray& raw) const override;
    /// Of all mailboxes, those without \Deleted.
    qsizetype undeleted() const;
    /// Commands that would have taken other clients' mail: EXPUNGE and CLOSE.
    int greedyCommands() const { return count("EXPUNGE") + count("CLOSE"); }

private:
    struct Selected;
    std::unique_ptr<Session> newSession() override;
    QByteArray greeting(Session& session) override;
    QByteArray nameOf(const QByteArray& line) const override;
    QByteArray obey(Session& session, const QByteArray& line) override;
    QByteArray refusal(const QByteArray& line, bool bad) const override;
    QByteArray goodbye() const override;
    QByteArray chatter() const override;
    void giveNewNumbers() override { renumber(); }
    QByteArray uidCommand(Selected& session, const QByteArray& arguments);
    QByteArray fetch(Selected& session, Mailbox& mailbox, const QByteArray& set, const QByteArray& items);

    bool m_renumbered = false; // while a session had a mailbox open
};

} // namespace postbag::test
