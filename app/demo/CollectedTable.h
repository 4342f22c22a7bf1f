// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postbag::demo {

/// What `postbagctl list --json` printed, as a table for the terminal: one line for each account and the sum.
QString collectedTable(const QByteArray& jsonLines);

} // namespace postbag::demo
