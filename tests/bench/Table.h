// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Trial.h"

namespace postbag::bench {

/// The results as one table in Markdown: a row for each contender of each scenario, and how many times as
/// long it took as Postbag in the same run.
class Table
{
public:
    void add(const Scenario& scenario, int messages, const QList<Outcome>& outcomes);
    QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace postbag::bench
