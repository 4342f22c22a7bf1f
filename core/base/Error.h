// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace postbag {

/// What an outside failure means for the program: the closed list of docs and scripts (`postbagctl --json`).
enum class ErrorKind { Dns, Connect, Tls, Auth, Protocol, Timeout, Locked, Quota, Store, Cancelled };

/// The name of a kind as scripts see it: "dns", "connect", …
std::string_view nameOf(ErrorKind kind);

/// What exactly went wrong. Each cause has one kind (kindOf) and one sentence for people (ErrorText in the
/// window).
enum class ErrorCause {
    // dns
    HostNotFound,
    NoNetwork,
    // connect
    ConnectionRefused,
    HostUnreachable,
    ConnectionLost,
    // tls
    TlsUnavailable, ///< this build or this machine has no TLS library
    TlsHandshakeFailed,
    CertificateUntrusted, ///< unknown issuer or self-signed
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CaFileUnreadable,
    StarttlsNotOffered,
    StarttlsRefused,
    DataBeforeTls, ///< bytes were waiting when the connection switched to TLS: an injection attempt
    // auth
    WrongPassword,        ///< the server refused user name or password
    WrongCommandPassword, ///< the same, and the password came from the account's command
    AppPasswordNeeded,    ///< the server said that it wants an application password
    BasicAuthDisabled,    ///< the server takes OAuth2 only
    AccessSwitchedOff,    ///< POP3 or IMAP must be switched on in webmail first
    MechanismNotOffered,  ///< the mechanism that the user named is not there
    PlaintextRefused, ///< only a readable password over an unencrypted connection would do; we do not send it
    ServerNotGenuine, ///< the server's own proof (SCRAM signature) is wrong
    SecretMissing,    ///< no password is stored for this account
    SecretNotTyped,   ///< the person was asked for the password and gave none
    SecretStoreLocked,
    SecretStoreUnavailable,
    SecretCommandFailed,
    UnusableCredentials, ///< a line break or NUL in the user name or password
    // protocol
    BadReply,      ///< the server said something that the protocol does not allow here
    LimitExceeded, ///< a line, listing, literal or number beyond our bounds
    OutOfStep,     ///< an extra or missing reply: nothing later in this dialogue can be trusted
    ServerRefused, ///< a proper -ERR, NO or BAD to a command that should have worked
    ServerBusy,    ///< a temporary failure of the server ([SYS/TEMP], UNAVAILABLE, greeting -ERR)
    MailboxNotFound,
    RemovalNotKept, ///< the server confirmed a removal in an earlier run, and lists the message again
    // timeout
    NoProgress, ///< nothing arrived for the account's time-out
    RunTooLong,
    // locked
    CollectedElsewhere, ///< another Postbag collects this account now
    MailboxInUse,       ///< the server says that another client holds the mailbox ([IN-USE])
    // quota
    LoginDelay, ///< the server wants fewer log-ins ([LOGIN-DELAY])
    OverQuota,  ///< the server's own limit of traffic or size
    // store
    DiskFull,
    StoreUnwritable,
    StoreDamaged,
    StoredCopyDamaged, ///< one message cannot be read back as it came; its original stays on the server
    StoreTooNew,       ///< written by a newer Postbag; left untouched
    ProfileUnusable,   ///< the profile folder cannot be created, read or written
    StoreFailed,       ///< any other error of the database
    ArchiveUnreadable, ///< the files to import are not there, or cannot be read
    ArchiveExists,     ///< an export never overwrites what is there
    ArchiveUnwritable, ///< the files of an export cannot be written
    // cancelled
    CancelledByUser,
};

/// The kind that a cause belongs to.
ErrorKind kindOf(ErrorCause cause);

/// The identifier of a cause, stable across versions: it is stored with the run. "WrongPassword", …
std::string_view nameOf(ErrorCause cause);

/// The cause with that name; StoreFailed for a name that this version does not know.
ErrorCause causeNamed(std::string_view name);

/// An outside failure. The cause decides; `detail` is English for the log and never shown as ours;
/// `serverText` is what the server said, if it said something: data, to be shown as a quotation only. So is
/// `about`, the things that the error is about, one a line: the mailboxes of MailboxNotFound,
/// and those that a server refuses while it gives others.
struct Error {
    ErrorCause cause = ErrorCause::StoreFailed;
    std::string detail;
    std::string serverText;
    std::string about = {};

    ErrorKind kind() const { return kindOf(cause); }
};

} // namespace postbag
