// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/ImapServerModel.h"

#include "tests/support/FakeStream.h"

#include <QRegularExpression>

namespace postbag::test {

namespace {

/// "1:3,7,9:*"
bool isIn(const QByteArray& set, quint32 uid, quint32 last)
{
    const auto number = [last](const QByteArray& text) { return text == "*" ? last : text.toUInt(); };
    for (const QByteArray& range : set.split(',')) {
        const auto ends = range.split(':');
        const quint32 a = number(ends.first());
        const quint32 b = number(ends.last());
        if (uid >= std::min(a, b) && uid <= std::max(a, b))
            return true;
    }
    return false;
}

QByteArray unquoted(QByteArray text)
{
    if (text.startsWith('"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

} // namespace

struct ImapServerModel::Selected final : Session {
    QByteArray mailbox; // none is open if it is empty
};

ImapServerModel::Mailbox& ImapServerModel::addMailbox(const QByteArray& name, const QByteArray& attributes)
{
    mailboxes.append({name, 7, 1, {}, attributes});
    return mailboxes.last();
}

void ImapServerModel::renumber()
{
    for (Mailbox& mailbox : mailboxes) {
        ++mailbox.uidValidity;
        mailbox.uidNext += 1000;
        for (Mail& mail : mailbox.mails)
            mail.uid = mailbox.uidNext++;
    }
    m_renumbered = true;
}

bool ImapServerModel::holds(const QByteArray& raw) const
{
    for (const Mailbox& mailbox : mailboxes)
        for (const Mail& mail : mailbox.mails)
            if (mail.raw == raw)
                return true;
    return false;
}

qsizetype ImapServerModel::undeleted() const
{
    qsizetype count = 0;
    for (const Mailbox& mailbox : mailboxes)
        for (const Mail& mail : mailbox.mails)
            count += mail.deleted ? 0 : 1;
    return count;
}

std::unique_ptr<ServerModel::Session> ImapServerModel::newSession()
{
    m_renumbered = false;
    return std::make_unique<Selected>();
}

QByteArray ImapServerModel::greeting(Session&)
{
    return "* OK ready\r\n";
}

QByteArray ImapServerModel::nameOf(const QByteArray& line) const
{
    return line.mid(line.indexOf(' ') + 1);
}

QByteArray ImapServerModel::refusal(const QByteArray& line, bool bad) const
{
    const QByteArray answer = bad ? "BAD not so\r\n" : "NO not now\r\n";
    return (line.isEmpty() ? QByteArray("*") : line.left(line.indexOf(' '))) + ' ' + answer;
}

QByteArray ImapServerModel::goodbye() const
{
    return "* BYE that is all\r\n";
}

// RFC 3501 §5.2, §7: all of it may come at any time.
QByteArray ImapServerModel::chatter() const
{
    QByteArray chatter = "* OK still here\r\n* XNEWS {3}\r\n\r\n.\r\n";
    if (m_renumbered)
        chatter += "* OK [UIDVALIDITY " + QByteArray::number(mailboxes.first().uidValidity) + "] new\r\n";
    return chatter;
}

QByteArray ImapServerModel::obey(Session& base, const QByteArray& line)
{
    auto& session = static_cast<Selected&>(base);
    const qsizetype space = line.indexOf(' ');
    const QByteArray tag = line.left(space + 1);
    const QByteArray rest = line.mid(space + 1);
    const QByteArray command = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '));
    const QByteArray arguments = rest.mid(command.size() + 1);
    const QByteArray ok = tag + "OK done\r\n";
    if (command == "CAPABILITY")
        return QByteArray("* CAPABILITY IMAP4rev1 STARTTLS") + (uidPlus ? " UIDPLUS" : "") +
               (namespaces.isEmpty() ? "" : " NAMESPACE") + (gmail ? " X-GM-EXT-1" : "") +
               (deflate ? " COMPRESS=DEFLATE" : "") + "\r\n" + ok;
    if (command == "STARTTLS" || command == "NOOP")
        return ok;
    if (command == "LOGIN") {
        session.signedIn = unquoted(arguments.mid(arguments.indexOf(' ') + 1)) == password;
        return session.signedIn ? ok : tag + "NO [AUTHENTICATIONFAILED] wrong\r\n";
    }
    if (command == "LOGOUT")
        return "* BYE good bye\r\n" + ok;
    if (!session.signedIn)
        return tag + "BAD sign in first\r\n";
    if (command == "COMPRESS" && deflate) {
        session.stream->compressNext();
        return ok;
    }
    if (command == "LIST") {
        QByteArray lines;
        for (const Mailbox& mailbox : mailboxes)
            lines += "* LIST (" + mailbox.attributes + ") \"/\" \"" + mailbox.name + "\"\r\n";
        return lines + ok;
    }
    if (command == "NAMESPACE")
        return "* NAMESPACE " + namespaces + "\r\n" + ok;
    if (command == "SELECT") {
        session.mailbox = unquoted(arguments);
        for (const Mailbox& mailbox : mailboxes)
            if (mailbox.name == session.mailbox && !mailbox.refusal.isEmpty())
                return tag + mailbox.refusal + "\r\n";
        for (const Mailbox& mailbox : mailboxes)
            if (mailbox.name == session.mailbox && !mailbox.isLocked &&
                !mailbox.attributes.contains("\\Noselect"))
                return "* " + QByteArray::number(mailbox.mails.size()) + " EXISTS\r\n* 0 RECENT\r\n" +
                       "* FLAGS (\\Seen \\Deleted)\r\n* OK [UIDVALIDITY " +
                       QByteArray::number(mailbox.uidValidity) + "] valid\r\n* OK [UIDNEXT " +
                       QByteArray::number(mailbox.uidNext) + "] next\r\n" + tag +
                       "OK [READ-WRITE] selected\r\n";
        session.mailbox.clear();
        return tag + "NO [NONEXISTENT] no such mailbox\r\n";
    }
    if (listsOnly > 0 && arguments.contains("RFC822.SIZE")) {
        const QByteArray lines = uidCommand(session, arguments);
        return lines.left(lines.indexOf("* " + QByteArray::number(listsOnly + 1) + " FETCH")) + tag +
               "NO [SERVERBUG] no more\r\n";
    }
    if (command == "UID" && !session.mailbox.isEmpty()) {
        const QByteArray lines = uidCommand(session, arguments);
        return session.hangsUp ? lines : lines + ok;
    }
    return tag + "BAD unknown\r\n";
}

QByteArray ImapServerModel::uidCommand(Selected& session, const QByteArray& arguments)
{
    const QList<QByteArray> words = arguments.split(' ');
    const QByteArray& command = words.at(0);
    const QByteArray set = words.value(1);
    Mailbox* open = nullptr;
    for (Mailbox& mailbox : mailboxes)
        if (mailbox.name == session.mailbox)
            open = &mailbox;
    if (command == "FETCH")
        return fetch(session, *open, set, arguments.mid(command.size() + set.size() + 2));
    const quint32 last = open->uidNext - 1;
    QByteArray lines;
    for (qsizetype i = 0; i < open->mails.size(); ++i) {
        Mail& mail = open->mails[i];
        if (!isIn(set, mail.uid, last))
            continue;
        if (command == "STORE" && arguments.contains("+FLAGS") && arguments.contains("\\Deleted")) {
            if (onDelete)
                onDelete(mail.raw);
            mail.deleted = true;
        } else if (command == "EXPUNGE" && mail.deleted && !keepsAll) {
            lines += "* " + QByteArray::number(i + 1) + " EXPUNGE\r\n";
            open->mails.removeAt(i--);
        }
    }
    return lines;
}

QByteArray ImapServerModel::fetch(Selected& session, Mailbox& mailbox, const QByteArray& set,
                                  const QByteArray& items)
{
    static const QRegularExpression part(QStringLiteral("BODY\\.PEEK\\[\\](?:<(\\d+)\\.(\\d+)>)?"));
    const auto wanted = part.match(QString::fromLatin1(items));
    QByteArray lines;
    for (qsizetype i = 0; i < mailbox.mails.size(); ++i) {
        const Mail& mail = mailbox.mails.at(i);
        if (!isIn(set, mail.uid, mailbox.uidNext - 1))
            continue;
        if (wanted.hasMatch() && mail.raw == hangsUpAt) {
            session.hangsUp = true;
            return lines;
        }
        const QByteArray uid = " UID " + QByteArray::number(mail.uid);
        lines += "* " + QByteArray::number(i + 1) + " FETCH (X NIL";
        if (!uidLast)
            lines += uid;
        if (items.contains("FLAGS"))
            lines += QByteArray(" FLAGS (") + (mail.deleted ? "\\Deleted" : "") +
                     (mail.draft ? " \\Draft" : "") + ")";
        if (items.contains("X-GM-MSGID"))
            lines += " X-GM-MSGID " + QByteArray::number(mail.gmailId);
        if (items.contains("RFC822.SIZE"))
            lines += " RFC822.SIZE " + QByteArray::number(announced(mail.raw.size()));
        if (items.contains("BODY.PEEK[HEADER]<0.")) {
            const QByteArray header = mail.raw.left(mail.raw.indexOf("\r\n\r\n") + 4);
            lines += " BODY[HEADER]<0> {" + QByteArray::number(header.size()) + "}\r\n" + header;
        }
        if (wanted.hasMatch()) {
            if (onRetrieve)
                onRetrieve(mail.raw);
            QByteArray body = given ? given(mail.raw) : mail.raw;
            const bool isPart = wanted.hasCaptured(1);
            if (isPart)
                body = body.mid(wanted.captured(1).toInt(), wanted.captured(2).toInt());
            if (session.shortBodies)
                body.truncate(body.size() / 2);
            lines += " BODY[]" + (isPart ? "<" + wanted.captured(1).toLatin1() + ">" : QByteArray()) + " {" +
                     QByteArray::number(body.size()) + "}\r\n" + body;
        }
        if (uidLast)
            lines += uid;
        lines += ")\r\n";
    }
    return lines;
}

} // namespace postbag::test
