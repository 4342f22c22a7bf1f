// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postbag::test {

/// A disk that fails: a SQLite VFS over the real one. While it lives, it is the default VFS of this process.
/// It counts what would change the disk (write, sync, truncate), and fails the chosen one of them, once.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();

    /// From now on, the n-th operation (from 1) answers this SQLite result code. 0: none fails.
    void failAt(int operation, int resultCode);
    /// From now on, every one fails from the n-th on, until the next failAt().
    void failFrom(int operation, int resultCode);
    /// Operations since the last failAt() or failFrom().
    int operations() const;
    bool hasFailed() const;
};

} // namespace postbag::test
