// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <array>

namespace postbag {
namespace {

struct CauseRow {
    ErrorCause cause;
    ErrorKind kind;
    std::string_view name;
};

using enum ErrorCause;
using enum ErrorKind;

// One row for each cause, in the order of the enumeration; a test walks it.
constexpr std::array rows{
    CauseRow{HostNotFound, Dns, "HostNotFound"},
    CauseRow{NoNetwork, Dns, "NoNetwork"},
    CauseRow{ConnectionRefused, Connect, "ConnectionRefused"},
    CauseRow{HostUnreachable, Connect, "HostUnreachable"},
    CauseRow{ConnectionLost, Connect, "ConnectionLost"},
    CauseRow{TlsUnavailable, Tls, "TlsUnavailable"},
    CauseRow{TlsHandshakeFailed, Tls, "TlsHandshakeFailed"},
    CauseRow{CertificateUntrusted, Tls, "CertificateUntrusted"},
    CauseRow{CertificateExpired, Tls, "CertificateExpired"},
    CauseRow{CertificateNotYetValid, Tls, "CertificateNotYetValid"},
    CauseRow{CertificateWrongHost, Tls, "CertificateWrongHost"},
    CauseRow{CaFileUnreadable, Tls, "CaFileUnreadable"},
    CauseRow{StarttlsNotOffered, Tls, "StarttlsNotOffered"},
    CauseRow{StarttlsRefused, Tls, "StarttlsRefused"},
    CauseRow{DataBeforeTls, Tls, "DataBeforeTls"},
    CauseRow{WrongPassword, Auth, "WrongPassword"},
    CauseRow{WrongCommandPassword, Auth, "WrongCommandPassword"},
    CauseRow{AppPasswordNeeded, Auth, "AppPasswordNeeded"},
    CauseRow{BasicAuthDisabled, Auth, "BasicAuthDisabled"},
    CauseRow{AccessSwitchedOff, Auth, "AccessSwitchedOff"},
    CauseRow{MechanismNotOffered, Auth, "MechanismNotOffered"},
    CauseRow{PlaintextRefused, Auth, "PlaintextRefused"},
    CauseRow{ServerNotGenuine, Auth, "ServerNotGenuine"},
    CauseRow{SecretMissing, Auth, "SecretMissing"},
    CauseRow{SecretNotTyped, Auth, "SecretNotTyped"},
    CauseRow{SecretStoreLocked, Auth, "SecretStoreLocked"},
    CauseRow{SecretStoreUnavailable, Auth, "SecretStoreUnavailable"},
    CauseRow{SecretCommandFailed, Auth, "SecretCommandFailed"},
    CauseRow{UnusableCredentials, Auth, "UnusableCredentials"},
    CauseRow{BadReply, Protocol, "BadReply"},
    CauseRow{LimitExceeded, Protocol, "LimitExceeded"},
    CauseRow{OutOfStep, Protocol, "OutOfStep"},
    CauseRow{ServerRefused, Protocol, "ServerRefused"},
    CauseRow{ServerBusy, Protocol, "ServerBusy"},
    CauseRow{MailboxNotFound, Protocol, "MailboxNotFound"},
    CauseRow{RemovalNotKept, Protocol, "RemovalNotKept"},
    CauseRow{NoProgress, Timeout, "NoProgress"},
    CauseRow{RunTooLong, Timeout, "RunTooLong"},
    CauseRow{CollectedElsewhere, Locked, "CollectedElsewhere"},
    CauseRow{MailboxInUse, Locked, "MailboxInUse"},
    CauseRow{LoginDelay, Quota, "LoginDelay"},
    CauseRow{OverQuota, Quota, "OverQuota"},
    CauseRow{DiskFull, Store, "DiskFull"},
    CauseRow{StoreUnwritable, Store, "StoreUnwritable"},
    CauseRow{StoreDamaged, Store, "StoreDamaged"},
    CauseRow{StoredCopyDamaged, Store, "StoredCopyDamaged"},
    CauseRow{StoreTooNew, Store, "StoreTooNew"},
    CauseRow{ProfileUnusable, Store, "ProfileUnusable"},
    CauseRow{StoreFailed, Store, "StoreFailed"},
    CauseRow{ArchiveUnreadable, Store, "ArchiveUnreadable"},
    CauseRow{ArchiveExists, Store, "ArchiveExists"},
    CauseRow{ArchiveUnwritable, Store, "ArchiveUnwritable"},
    CauseRow{CancelledByUser, Cancelled, "CancelledByUser"},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].cause) != i)
            return false;
    return true;
}
static_assert(inOrder(), "one row for each ErrorCause, in the order of the enumeration");
static_assert(rows.back().cause == CancelledByUser);

} // namespace

std::string_view nameOf(ErrorKind kind)
{
    constexpr std::array<std::string_view, 10> names{"dns",     "connect", "tls",   "auth",  "protocol",
                                                     "timeout", "locked",  "quota", "store", "cancelled"};
    return names.at(static_cast<std::size_t>(kind));
}

ErrorKind kindOf(ErrorCause cause)
{
    return rows.at(static_cast<std::size_t>(cause)).kind;
}

std::string_view nameOf(ErrorCause cause)
{
    return rows.at(static_cast<std::size_t>(cause)).name;
}

ErrorCause causeNamed(std::string_view name)
{
    for (const CauseRow& row : rows)
        if (row.name == name)
            return row.cause;
    return StoreFailed;
}

} // namespace postbag
