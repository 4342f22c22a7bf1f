// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Scenario.h"

using namespace Qt::StringLiterals;

namespace postbag::bench {

QList<Scenario> allScenarios()
{
    using Mail = Scenario::Mail;
    constexpr auto pop3 = Protocol::Pop3;
    constexpr auto imap = Protocol::Imap;
    const QStringList small{u"small"_s};
    const QStringList real{u"real"_s};
    const QStringList far{u"far"_s};
    const QStringList huge{u"huge"_s};
    const QStringList many = manyUsers();
    const Task nothing = Task::FindNothingNew;
    return {
        {u"pop3"_s, u"POP3, %1 × 4 KiB"_s, pop3, false, small, Mail::Small, 10'000},
        {u"pop3s"_s, u"POP3S, %1 × 4 KiB"_s, pop3, true, small, Mail::Small, 10'000},
        {u"imaps"_s, u"IMAPS, %1 × 4 KiB"_s, imap, true, small, Mail::Small, 10'000},
        {u"pop3s-real"_s, u"POP3S, %1 realistic"_s, pop3, true, real, Mail::Realistic, 2000},
        {u"imaps-real"_s, u"IMAPS, %1 realistic"_s, imap, true, real, Mail::Realistic, 2000},
        {u"pop3s-nothing"_s, u"POP3S, nothing new of %1"_s, pop3, true, small, Mail::Small, 10'000, nothing},
        {u"imaps-nothing"_s, u"IMAPS, nothing new of %1"_s, imap, true, small, Mail::Small, 10'000, nothing},
        {u"pop3s-resident"_s, u"POP3S, nothing new of %1, resident"_s, pop3, true, huge, Mail::Tiny, 100'000,
         nothing, true},
        {u"imaps-resident"_s, u"IMAPS, nothing new of %1, resident"_s, imap, true, huge, Mail::Tiny, 100'000,
         nothing, true},
        {u"pop3s-20"_s, u"POP3S, 20 accounts × %1"_s, pop3, true, many, Mail::Small, 500},
        {u"imaps-20"_s, u"IMAPS, 20 accounts × %1"_s, imap, true, many, Mail::Small, 500},
        {u"pop3s-far"_s, u"POP3S, 40 ms round trip, %1 × 4 KiB"_s, pop3, true, far, Mail::Small, 200,
         Task::Fetch, false, 40},
        {u"imaps-far"_s, u"IMAPS, 40 ms round trip, %1 × 4 KiB"_s, imap, true, far, Mail::Small, 200,
         Task::Fetch, false, 40},
    };
}

} // namespace postbag::bench
