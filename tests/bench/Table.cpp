// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Table.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag::bench {

namespace {

QString duration(double seconds)
{
    return seconds < 1 ? u"%1 ms"_s.arg(seconds * 1000, 0, 'f', seconds < 0.1 ? 1 : 0)
                       : u"%1 s"_s.arg(seconds, 0, 'f', 2);
}

} // namespace

void Table::add(const Scenario& scenario, int messages, const QList<Outcome>& outcomes)
{
    const QLocale plain = QLocale::c();
    const double all = static_cast<double>(messages) * static_cast<double>(scenario.users.size());
    const auto postbag = std::find_if(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) {
        return outcome.contender == u"Postbag"_s;
    });
    QString title = scenario.title.arg(plain.toString(messages));
    for (const Outcome& outcome : outcomes) {
        const bool fetches = scenario.task == Task::Fetch;
        m_rows << QStringList{std::exchange(title, QString()),
                              outcome.contender,
                              outcome.onDisk,
                              duration(outcome.seconds) +
                                  u" (%1–%2)"_s.arg(duration(outcome.fastest), duration(outcome.slowest)),
                              fetches ? plain.toString(qRound64(all / outcome.seconds)) : QString(),
                              postbag == outcomes.end()
                                  ? QString()
                                  : u"%1"_s.arg(outcome.seconds / postbag->seconds, 0, 'f', 2),
                              fetches ? u"%1"_s.arg(outcome.cpuSeconds * 1000 / all, 0, 'f', 3) : QString(),
                              u"%1"_s.arg(outcome.peakMiB, 0, 'f', 0)};
    }
}

QString Table::text() const
{
    QList<QStringList> rows{{u"scenario"_s, u"program"_s, u"synced to disk"_s, u"median (range)"_s,
                             u"messages/s"_s, u"time : Postbag's"_s, u"CPU ms/message"_s, u"peak MiB"_s}};
    rows += m_rows;
    QList<qsizetype> widths(rows.first().size(), 3);
    for (const QStringList& row : std::as_const(rows))
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype column = 0; column < widths.size(); ++column)
            text += u"| "_s + rows[i][column].leftJustified(widths[column]) + u' ';
        text += u"|\n"_s;
        if (i > 0)
            continue;
        for (const qsizetype width : std::as_const(widths))
            text += u'|' + QString(width + 2, u'-');
        text += u"|\n"_s;
    }
    return text;
}

} // namespace postbag::bench
