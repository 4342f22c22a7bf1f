// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QAbstractSocket>
#include <QHostInfo>
#include <QList>
#include <QSslError>

namespace postbag {

/// What the person should know first about a certificate that was not accepted: that it belongs to another
/// host, that nobody vouches for it, and only then its dates. All findings are in `detail`. `findings` must
/// not be empty.
Error certificateError(const QList<QSslError>& findings);
/// Whether it is about who vouches for the certificate: other roots might.
bool isAboutTrust(const QSslError& finding);

/// A name that was not found, or a resolver that could not be asked.
Error lookupError(QHostInfo::HostInfoError error, const QString& text);

/// Why a TCP connection was not made.
Error connectError(QAbstractSocket::SocketError error, const QString& text);

} // namespace postbag
