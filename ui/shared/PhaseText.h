// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/Progress.h"

#include <QCoreApplication>
#include <QString>

namespace postbag {

/// What the run of an account is busy with, in a few words that stand beside its name: "signing in…".
class PhaseText
{
    Q_DECLARE_TR_FUNCTIONS(postbag::PhaseText)
public:
    static QString of(Progress::Phase phase);
};

} // namespace postbag
