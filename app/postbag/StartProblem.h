// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace postbag {

/// What is shown instead of the window when the profile cannot be used: what is wrong, what to do, and Quit.
class StartProblem
{
    Q_DECLARE_TR_FUNCTIONS(postbag::StartProblem)
public:
    /// Opens the message; the program ends with status 1 when it is closed. `folder`: the profile's.
    static void show(const Error& error, const QString& folder);
};

} // namespace postbag
