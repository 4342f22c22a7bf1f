// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiskImage.h"

namespace postbag::test {

/// A disk that fails: a SQLite VFS over the real one. While it lives, it is the default VFS of this process.
/// It counts what would change the disk (write, sync, truncate, delete), and fails the chosen one of them; or
/// loses power there, and with it what was not synced.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();

    /// From now on, the n-th operation (from 1) answers this SQLite result code. 0: none fails.
    void failAt(int operation, int resultCode);
    /// From now on, every one fails from the n-th on, until the next failAt().
    void failFrom(int operation, int resultCode);
    /// The power fails instead of the n-th operation: nothing works any more, until reboot().
    void cutPowerAt(int operation);
    /// To be called when everything is closed: puts back what the disk held when the power failed.
    void reboot(DiskImage::Tear tear);
    /// Operations since the last of the calls above.
    int operations() const;
    bool hasFailed() const;
};

} // namespace postbag::test
