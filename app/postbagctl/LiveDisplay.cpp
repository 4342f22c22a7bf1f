// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/LiveDisplay.h"

#include "app/postbagctl/Tr.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"
#include "ui/shared/PhaseText.h"

#include <algorithm>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

LiveDisplay::LiveDisplay(Console& console)
    : m_console(console), m_live(!console.isJson() && Console::outIsTerminal())
{}

void LiveDisplay::setWaiting(qsizetype accounts)
{
    m_waiting = accounts;
    draw();
}

void LiveDisplay::started(AccountId account, const QString& name)
{
    m_lines.append({account, name, PhaseText::of(Progress().phase), {}});
    draw();
}

QString LiveDisplay::textOf(Line& line, const Progress& progress) const
{
    if (progress.phase != Progress::Phase::Fetching || progress.messagesTotal == 0)
        return PhaseText::of(progress.phase);
    if (!line.fetching.isValid())
        line.fetching.start();
    const qint64 elapsed = std::max<qint64>(line.fetching.elapsed(), 1);
    const qint64 rate = progress.bytesDone.value * 1000 / elapsed;
    const qint64 left = progress.bytesTotal.value - progress.bytesDone.value;
    const QString text =
        Tr::tr("%1 of %2, %3, %4")
            .arg(Format::number(progress.messagesDone), Format::number(progress.messagesTotal),
                 Format::size(progress.bytesDone), Format::rate(rate));
    if (rate <= 0 || left <= 0)
        return text;
    return u"%1, %2"_s.arg(text, Format::timeLeft(std::chrono::seconds(left / rate)));
}

void LiveDisplay::progressed(const Progress& progress)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& candidate) {
        return candidate.account == progress.account;
    });
    if (line == m_lines.end())
        return;
    line->text = textOf(*line, progress);
    draw();
}

void LiveDisplay::finished(const RunReport& report)
{
    clear();
    m_lines.removeIf([&](const Line& line) { return line.account == report.account; });
    // A command that goes on has no end at which it would say what to do.
    if (report.error && m_console.goesOn())
        m_console.complain(*report.error, report.accountName);
    else if (report.error)
        m_console.line(ErrorText::headline(*report.error, report.accountName));
    else if (report.renumbered > 0)
        m_console.line(Tr::tr("%1: the server renumbered %Ln message(s), %2 new", nullptr, report.renumbered)
                           .arg(report.accountName, Format::number(report.collected)));
    else
        m_console.line(Tr::tr("%1: %n new message(s)", nullptr, report.collected).arg(report.accountName));
    draw();
}

void LiveDisplay::note(const QString& text)
{
    clear();
    m_console.line(text);
    draw();
}

void LiveDisplay::clear()
{
    if (m_drawn > 0)
        m_console.terminalControl("\x1b[" + QByteArray::number(m_drawn) + "A\r\x1b[J");
    m_drawn = 0;
}

void LiveDisplay::draw()
{
    if (!m_live)
        return;
    clear();
    for (const Line& line : std::as_const(m_lines))
        m_console.line(u"%1: %2"_s.arg(line.name, line.text));
    m_drawn = static_cast<int>(m_lines.size());
    // One line for all of them: a terminal has fewer lines than some people have accounts.
    if (m_waiting > 0) {
        m_console.line(Tr::tr("%n account(s) waiting for their turn…", nullptr, static_cast<int>(m_waiting)));
        ++m_drawn;
    }
}

} // namespace postbag::ctl
