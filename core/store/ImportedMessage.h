// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postbag {

/// A message that came from no server.
struct ImportedMessage {
    QByteArray raw; ///< exact
    bool seen = false;
};

} // namespace postbag
