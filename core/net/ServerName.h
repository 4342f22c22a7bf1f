// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace postbag {

/// A server as a person wrote it, made ready for the resolver and for the check of the certificate.
struct ServerName {
    QHostAddress address; ///< null: `lookup` must be resolved
    QString lookup;       ///< in ASCII form (RFC 5890); empty for an address
    QString verify;       ///< what the certificate must be for: no root dot, no IPv6 zone

    /// A name, an IPv4 address, or an IPv6 address with or without brackets; nothing if it is none of them.
    static std::optional<ServerName> fromText(const QString& host);
};

} // namespace postbag
