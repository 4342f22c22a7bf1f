// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ErrorText.h"

#include "core/base/SafeText.h"

#include <QDir>

#include <array>

namespace postbag {
namespace {

using namespace Qt::StringLiterals;
using enum ErrorCause;

/// What an error leaves behind, for the mail.
enum class After { NothingLost, StillOnServer, NothingChanged, KeptSoFar };

/// What becomes of it by itself; in a program that ends, nothing does.
enum class Again { No, Retries, RetriesLater, Waits, GoesOn };

struct Words {
    ErrorCause cause;
    After after;
    const char* headline;
    const char* advice;              ///< comes first; null: there is none
    Again again = Again::No;         ///< then this
    const char* ifItLasts = nullptr; ///< and then this
};

// %1 is the name of the account. One row for each cause, in the order of the enumeration.
constexpr std::array words{
    Words{HostNotFound, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 was not found."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Check the server name of %1 for typing errors.")},
    Words{NoNetwork, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1: there is no network connection."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Check your network connection."), Again::Retries},
    Words{ConnectionRefused, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 refused the connection."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "Check protocol, port and security of %1. If they are right, the server may be down."),
          Again::Retries},
    Words{HostUnreachable, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 cannot be reached."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Check your network connection and the server name."),
          Again::Retries},
    Words{ConnectionLost, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The connection of %1 was lost."), nullptr, Again::GoesOn},
    Words{TlsUnavailable, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "%1 needs a secure connection, but this computer has no TLS library."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Install OpenSSL and start Postbag again.")},
    Words{TlsHandshakeFailed, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1: no secure connection could be made."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "Check port and security of %1: port 993 or 995 wants TLS, port 143 or 110 wants "
              "STARTTLS. This network may also need a log-in page first, or the server may only know TLS "
              "older than 1.2, which is no longer safe.")},
    Words{
        CertificateUntrusted, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The certificate of %1's server is not trusted."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "The password was not sent. If this is your own server, choose its CA file in the "
                          "account; otherwise ask your provider. This network may also need a log-in page "
                          "first.")},
    Words{
        CertificateExpired, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The certificate of %1's server has expired."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "The password was not sent. Check the clock of this computer; if it is right, tell "
                          "your provider.")},
    Words{CertificateNotYetValid, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The certificate of %1's server is not valid yet."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "The password was not sent. Check the clock of this computer: it may be slow.")},
    Words{
        CertificateWrongHost, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The certificate of %1's server belongs to another name."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "The password was not sent. Use the server name that your provider gives for mail "
                          "programs.")},
    Words{CaFileUnreadable, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The CA file of %1 cannot be read."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Choose a PEM file with a certificate, or leave the field empty.")},
    Words{
        StarttlsNotOffered, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 offers no secure connection on this port."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "The password was not sent. Choose TLS (port 993 or 995) instead.")},
    Words{StarttlsRefused, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 refused to make the connection secure."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "The password was not sent. Try again later, or choose TLS (port 993 or 995).")},
    Words{DataBeforeTls, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Somebody may be tampering with the connection of %1."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "The password was not sent. Choose TLS (port 993 or 995), or use another network.")},
    Words{WrongPassword, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1 refused the user name or the password."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Enter the password again. Many providers want an app password, and POP3 or IMAP "
                            "switched on in webmail.")},
    Words{WrongCommandPassword, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "%1 refused the user name, or the password that the command printed."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Run the command in a terminal: it has to print the right password as its first "
                            "line. Many providers want an app password, and POP3 or IMAP switched on in "
                            "webmail.")},
    Words{AppPasswordNeeded, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1 wants an app password."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Make an app password in the security settings of your "
                                                  "webmail and use it as the password of %1.")},
    Words{BasicAuthDisabled, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1 no longer accepts passwords from mail programs."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "This provider wants you to sign in through its web page. Ask it for another way, or "
              "forward the mail to another mailbox.")},
    Words{AccessSwitchedOff, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Access for mail programs is switched off at %1."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Open the webmail settings, switch on POP3 or IMAP, then try again.")},
    Words{
        MechanismNotOffered, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 does not offer the chosen way to sign in."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "The password was not sent. Choose “Automatic” for the sign-in of %1.")},
    Words{PlaintextRefused, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "%1 would need the password sent readably. Postbag did not send it."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Choose TLS or STARTTLS for %1.")},
    Words{ServerNotGenuine, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 could not prove that it knows you."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "Check the server name. If it is right, use another network and tell your provider.")},
    Words{SecretMissing, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "There is no password for %1."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Edit %1 and enter the password.")},
    Words{SecretNotTyped, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The password of %1 was not entered."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Collect %1 again and type the password.")},
    Words{SecretStoreLocked, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The password store is locked, so %1 has to wait."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Unlock the password store, then collect again.")},
    Words{SecretStoreUnavailable, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "There is no password store for the password of %1."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "Start a password store (GNOME Keyring, KWallet), or let %1 ask for the password once "
              "each session.")},
    Words{
        SecretCommandFailed, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The command for the password of %1 failed."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "Run the command in a terminal: it has to print the password as its first line.")},
    Words{UnusableCredentials, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "The user name or password of %1 contains a line break or a NUL character."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Enter both again, without such characters.")},
    Words{BadReply, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 gave an answer that makes no sense."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Check protocol and port of %1."), Again::Retries},
    Words{
        LimitExceeded, After::NothingLost,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 sent more than is reasonable."),
        QT_TRANSLATE_NOOP("postbag::ErrorText",
                          "Postbag ended the connection to stay safe. If this goes on, tell your provider.")},
    Words{OutOfStep, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The dialogue with the server of %1 got out of step."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Nothing was removed from the server."), Again::Retries},
    Words{ServerRefused, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 refused a request."), nullptr,
          Again::Retries, QT_TRANSLATE_NOOP("postbag::ErrorText", "If this goes on, ask your provider.")},
    Words{ServerBusy, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 is busy or has trouble."), nullptr,
          Again::RetriesLater},
    Words{MailboxNotFound, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "A mailbox of %1 is not on the server."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Check the names of the mailboxes to collect in %1.")},
    Words{RemovalNotKept, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "The server of %1 said that it deleted messages, but it still has them."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Check in the webmail settings what happens to messages that a mail program "
                            "deletes, or let %1 leave messages on the server.")},
    Words{NoProgress, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The server of %1 stopped answering."), nullptr,
          Again::Retries,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "On a slow line, raise the time-out of %1.")},
    Words{RunTooLong, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Collecting %1 took too long."), nullptr, Again::GoesOn},
    Words{CollectedElsewhere, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Another Postbag is collecting %1 right now."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Wait until it is done, or stop it.")},
    Words{MailboxInUse, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The mailbox of %1 is in use by another mail program."),
          nullptr, Again::RetriesLater},
    Words{LoginDelay, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1 asks for fewer log-ins."), nullptr, Again::Waits,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Choose a longer interval for %1.")},
    Words{OverQuota, After::NothingLost,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "%1 has reached a limit of its server."), nullptr,
          Again::Waits,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Collect less often, or make room in the mailbox.")},
    Words{DiskFull, After::StillOnServer,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The disk is full, so the mail of %1 cannot be saved."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Make room on the disk, then collect again.")},
    Words{StoreUnwritable, After::StillOnServer,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The mail store cannot be written, so %1 has to wait."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Check the permissions of Postbag's folder and files, then collect again.")},
    Words{
        StoreDamaged, After::StillOnServer,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The mail store is damaged, so %1 has to wait."),
        QT_TRANSLATE_NOOP(
            "postbag::ErrorText",
            "Quit Postbag and move all files away whose names begin with postbag.db, but keep them: most of "
            "the mail in them can be saved. Then put your last backup there as postbag.db; without one, "
            "Postbag begins with an empty store, and collects again what is still on the servers.")},
    Words{StoredCopyDamaged, After::StillOnServer,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "A stored message of %1 is damaged."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "If its original is still on the server, it stays there, and Postbag fetches it again with "
              "the next run. Back up your mail and check the disk.")},
    Words{
        StoreTooNew, After::NothingChanged,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "The mail store was written by a newer version of Postbag."),
        QT_TRANSLATE_NOOP("postbag::ErrorText", "Install the newer version of Postbag.")},
    Words{ProfileUnusable, After::NothingChanged,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Postbag cannot use its folder."),
          QT_TRANSLATE_NOOP(
              "postbag::ErrorText",
              "Check that the folder belongs to you and can be read and written, then start Postbag "
              "again.")},
    Words{StoreFailed, After::StillOnServer,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The mail store reported an error while %1 was collected."),
          nullptr, Again::Retries,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "If this goes on, start Postbag again.")},
    Words{ArchiveUnreadable, After::NothingChanged,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The files to import cannot be read."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Check that the file or folder is there and that you may read it.")},
    Words{ArchiveExists, After::NothingChanged,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "There is a file with that name already."),
          QT_TRANSLATE_NOOP("postbag::ErrorText", "Choose another name: Postbag overwrites no file.")},
    Words{ArchiveUnwritable, After::NothingChanged,
          QT_TRANSLATE_NOOP("postbag::ErrorText", "The export or backup cannot be written."),
          QT_TRANSLATE_NOOP("postbag::ErrorText",
                            "Check that the folder is there, that you may write to it, and that the disk "
                            "has room.")},
    Words{
        CancelledByUser, After::KeptSoFar,
        QT_TRANSLATE_NOOP("postbag::ErrorText", "Collecting %1 was stopped."),
        QT_TRANSLATE_NOOP("postbag::ErrorText", "Collect again when you like: it goes on where it stopped.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (static_cast<std::size_t>(words[i].cause) != i)
            return false;
    return true;
}
static_assert(inOrder(), "one row for each ErrorCause, in the order of the enumeration");
static_assert(words.back().cause == CancelledByUser);

const Words& wordsFor(const Error& error)
{
    return words.at(static_cast<std::size_t>(error.cause));
}

/// Not every sentence names the account: arg() would complain about a missing %1. Where no account is meant
/// (the store cannot even be opened), it is the program that has to wait.
QString withName(QString sentence, const QString& accountName)
{
    return sentence.replace(u"%1"_s, accountName.isEmpty() ? u"Postbag"_s : accountName);
}

/// Names from outside, one a line.
QStringList quoted(const std::string& names)
{
    QStringList all;
    for (const QString& name : QString::fromStdString(names).split(u'\n', Qt::SkipEmptyParts))
        all.append(ErrorText::tr("“%1”").arg(QString::fromStdString(printable(name.toStdString()))));
    return all;
}

QString againWords(Again again, ErrorText::Retry retry)
{
    const bool byHand = retry == ErrorText::Retry::ByHand;
    switch (again) {
    case Again::No:
        break;
    case Again::Retries:
        return byHand ? ErrorText::tr("Try again later.") : ErrorText::tr("Postbag tries again by itself.");
    case Again::RetriesLater:
        return byHand ? ErrorText::tr("Try again later.")
                      : ErrorText::tr("There is nothing to do: Postbag tries again later.");
    case Again::Waits:
        return byHand ? ErrorText::tr("Try again later.") : ErrorText::tr("Postbag waits and tries again.");
    case Again::GoesOn:
        return byHand ? ErrorText::tr("Collect again: it goes on where it stopped.")
                      : ErrorText::tr("Postbag goes on where it stopped, at the next run.");
    }
    return {};
}

} // namespace

QString ErrorText::headline(const Error& error, const QString& accountName)
{
    const QStringList about = quoted(error.about);
    if (error.cause == MailboxNotFound && !about.isEmpty())
        //: %1 is the name of the account, %2 are the names of the mailboxes
        return tr("%n mailbox(es) of %1 not on the server: %2.", nullptr, int(about.size()))
            .arg(accountName, about.join(u", "_s));
    const QString headline = withName(tr(wordsFor(error).headline), accountName);
    if (about.isEmpty())
        return headline;
    //: %1 is a sentence, %2 are the names of the mailboxes
    return tr("%1 It is about %n mailbox(es): %2.", nullptr, int(about.size()))
        .arg(headline, about.join(u", "_s));
}

QString ErrorText::advice(const Error& error, const QString& accountName, Retry retry)
{
    const Words& words = wordsFor(error);
    QStringList sentences;
    if (words.advice)
        sentences.append(withName(tr(words.advice), accountName));
    if (words.again != Again::No)
        sentences.append(againWords(words.again, retry));
    if (words.ifItLasts)
        sentences.append(withName(tr(words.ifItLasts), accountName));
    return sentences.join(u' ');
}

QString ErrorText::full(const Error& error, const QString& accountName, Retry retry)
{
    QString after;
    switch (wordsFor(error).after) {
    case After::NothingLost:
        after = tr("Nothing was lost.");
        break;
    case After::StillOnServer:
        after = tr("What could not be saved is still on the server.");
        break;
    case After::NothingChanged:
        after = tr("Nothing was changed.");
        break;
    case After::KeptSoFar:
        after = tr("What was collected so far is here.");
        break;
    }
    return QStringList{headline(error, accountName), after, advice(error, accountName, retry)}.join(u' ');
}

QString ErrorText::place(const QString& folder)
{
    return tr("Postbag's folder: %1").arg(QDir::toNativeSeparators(folder));
}

QString ErrorText::serverWords(const Error& error)
{
    constexpr qsizetype longest = 300;
    QList<uint> words = QString::fromStdString(printable(error.serverText)).simplified().toUcs4();
    if (words.size() > longest) {
        words.resize(longest);
        words.last() = U'…';
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(words.constData()), words.size());
}

QString ErrorText::problem(SettingsProblem problem)
{
    switch (problem) {
    case SettingsProblem::NameMissing:
        return tr("Give the account a name.");
    case SettingsProblem::NameTaken:
        return tr("Another account has this name already.");
    case SettingsProblem::HostMissing:
        return tr("Enter the server, for example imap.example.com.");
    case SettingsProblem::HostInvalid:
        return tr("This is not a server name or address.");
    case SettingsProblem::PortOutOfRange:
        return tr("A port is a number from 1 to 65535.");
    case SettingsProblem::UserMissing:
        return tr("Enter the user name; often it is the whole e-mail address.");
    case SettingsProblem::UserHasLineBreak:
        return tr("A user name cannot contain a line break.");
    case SettingsProblem::IntervalOutOfRange:
        return tr("Choose an interval between 5 seconds and 1 day.");
    case SettingsProblem::TimeoutOutOfRange:
        return tr("Choose a time-out between 1 and 600 seconds.");
    case SettingsProblem::LeaveDaysOutOfRange:
        return tr("Enter after how many days messages are deleted from the server, at least 1.");
    case SettingsProblem::LimitNegative:
        return tr("A limit cannot be negative; 0 means no limit.");
    case SettingsProblem::PasswordCommandMissing:
        return tr("Enter the command that prints the password.");
    case SettingsProblem::ApopNeedsPop3:
        return tr("APOP is a way to sign in with POP3 only.");
    case SettingsProblem::FolderInvalid:
        return tr("This cannot be the name of a folder.");
    case SettingsProblem::MailboxMissing:
        return tr("Name at least one mailbox to collect, for example INBOX.");
    case SettingsProblem::CaFileUnreadable:
        return tr("This file cannot be read or holds no certificate.");
    }
    return {};
}

} // namespace postbag
