// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/SearchHelp.h"

namespace postbag {

using namespace Qt::StringLiterals;

QList<SearchHelp::Line> SearchHelp::lines()
{
    return {
        {u"from:ann to:bob"_s, tr("the sender, a recipient")},
        {u"subject:offer file:plan"_s, tr("words of the subject, of the name of an attachment")},
        {u"\"exact words\""_s, tr("words in this order")},
        {u"account:gmx"_s, tr("a part of the account's name or user name")},
        {u"folder:Work"_s, tr("this folder and those below it; folder:Trash looks into the Trash")},
        {u"has:attachment"_s, tr("with an attachment")},
        {u"is:unread is:read"_s, tr("unread, read")},
        {u"after:2017 before:2017-03-05"_s,
         tr("since the beginning of that year, month or day; before it began")},
        {u"larger:5M smaller:500K"_s, tr("bigger or smaller than this (K, M, G, or bytes)")},
        {u"-word -is:read"_s, tr("not what follows")},
    };
}

QString SearchHelp::toolTip()
{
    QString rows;
    for (const Line& line : lines())
        rows += u"<tr><td style=\"white-space: nowrap; padding-right: 12px\">%1</td><td>%2</td></tr>"_s.arg(
            line.typed.toHtmlEscaped(), line.meaning.toHtmlEscaped());
    return u"<qt><table>"_s + rows + u"</table></qt>"_s;
}

QString SearchHelp::notUnderstood(const SearchQuery::Unclear& unclear)
{
    QString forms;
    switch (unclear.name) {
    case SearchOperatorName::Account:
        forms = u"account:gmx, account:\"my work\""_s;
        break;
    case SearchOperatorName::Folder:
        forms = u"folder:Work, folder:Work/2026, folder:\"Sent items\""_s;
        break;
    case SearchOperatorName::Has:
        forms = u"has:attachment"_s;
        break;
    case SearchOperatorName::Is:
        forms = u"is:unread, is:read"_s;
        break;
    case SearchOperatorName::Before:
        forms = u"before:2017, before:2017-03, before:2017-03-05, before:05.03.2017"_s;
        break;
    case SearchOperatorName::After:
        forms = u"after:2017, after:2017-03, after:2017-03-05, after:05.03.2017"_s;
        break;
    case SearchOperatorName::Larger:
        forms = u"larger:500K, larger:5M, larger:1G"_s;
        break;
    case SearchOperatorName::Smaller:
        forms = u"smaller:500K, smaller:5M, smaller:1G"_s;
        break;
    }
    //: %1 is what was typed, %2 examples of what can be typed: "before:2017, before:2017-03"
    return tr("“%1” was not understood. Possible is: %2").arg(unclear.term, forms);
}

} // namespace postbag
