// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/PhaseText.h"

namespace postbag {

QString PhaseText::of(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::SecretWanted:
        return tr("waiting for the password…");
    case Progress::Phase::Connecting:
        return tr("connecting…");
    case Progress::Phase::SigningIn:
        return tr("signing in…");
    case Progress::Phase::Listing:
        return tr("looking for new mail…");
    case Progress::Phase::Fetching:
        return tr("fetching…");
    case Progress::Phase::Removing:
        return tr("deleting from the server…");
    case Progress::Phase::Finishing:
        return tr("finishing…");
    }
    return {};
}

} // namespace postbag
