// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Console.h"
#include "core/collect/Progress.h"
#include "core/store/StoreValues.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>

namespace postbag::ctl {

/// One line for each running account, redrawn in place on a terminal; in a pipe, one plain line when a run
/// ends. Silent with --json.
class LiveDisplay
{
public:
    explicit LiveDisplay(Console& console);

    /// So many accounts begin when others have ended.
    void setWaiting(qsizetype accounts);
    void started(AccountId account, const QString& name);
    void progressed(const Progress& progress);
    void finished(const RunReport& report);
    /// A line that stays, above the live ones.
    void note(const QString& text);
    /// Takes the live lines off the screen.
    void clear();

private:
    struct Line {
        AccountId account;
        QString name;
        QString text;
        QElapsedTimer fetching; ///< since the first message, for the rate
    };

    void draw();
    QString textOf(Line& line, const Progress& progress) const;

    Console& m_console;
    const bool m_live;
    QList<Line> m_lines;
    qsizetype m_waiting = 0;
    int m_drawn = 0; ///< lines on the screen now
};

} // namespace postbag::ctl
