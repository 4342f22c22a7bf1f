// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace postbag::ctl {

/// Tr::tr("…"): the terminal's own texts.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(postbagctl)
};

} // namespace postbag::ctl
