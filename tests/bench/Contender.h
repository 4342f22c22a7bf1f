// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/BenchServer.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <vector>

namespace postbag::bench {

enum class Task { Fetch, FindNothingNew };

/// A program that fetches mail, at its best sane settings: new messages only, all stay on the server.
class Contender
{
public:
    virtual ~Contender() = default;

    virtual QString name() const = 0;
    /// What of it is surely on the disk when the program ends, in a word or two for the table.
    virtual QString onDisk() const = 0;
    virtual bool speaks(Protocol protocol) const = 0;
    virtual bool isInstalled() const;
    /// Makes its configuration and an empty store in `folder`, which is empty.
    virtual bool prepare(const Access& access, const QString& folder) const = 0;
    /// Program and arguments of one run. It runs in `folder`, which is also its HOME.
    virtual QStringList command(const Access& access, const QString& folder, Task task) const = 0;
    /// How many messages are in its store now; `output` is what the run printed.
    virtual int messages(const QString& folder, const QByteArray& output) const = 0;
    /// With more than so many in a scenario it takes part only if it is named.
    virtual int mostMessages() const { return std::numeric_limits<int>::max(); }
    /// The highest exit code that is a success.
    virtual int mostSuccess() const { return 0; }
    /// What the run printed is its time in seconds, and not that of the whole process.
    virtual bool timesItself() const { return false; }
};

using Contenders = std::vector<std::unique_ptr<Contender>>;

/// Postbag first, and the ceiling last.
Contenders allContenders();
/// Postbag in one process that has collected before, and the bare listing.
Contenders residentContenders();

// Where the programs of other projects come from.
Contenders peers();

/// Writes a file that only its owner may read.
bool writePrivately(const QString& path, const QString& text);
int filesInMaildirs(const QString& folder);

} // namespace postbag::bench
