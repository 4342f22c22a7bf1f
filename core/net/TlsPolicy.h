// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSslConfiguration>
#include <QString>

namespace postbag {

/// How a server must prove itself: the system's roots plus an optional CA file, TLS 1.2 or newer, full
/// verification.
struct TlsPolicy {
    enum class Roots {
        All,
        FileOnly, ///< those of the CA file, if there is one: loading the system's beside them takes long
    };

    QString caFile; ///< PEM; empty: the system's roots only

    /// The configuration for QSslSocket; CaFileUnreadable if the file holds no certificate,
    /// TlsUnavailable if there is no TLS library.
    Result<QSslConfiguration> configuration(Roots roots = Roots::All) const;
};

} // namespace postbag
