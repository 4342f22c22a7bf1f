// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageFilter.h"

#include "core/store/Statement.h"
#include "core/store/search/SearchQuery.h"

using namespace Qt::StringLiterals;

namespace postbag {

void SqlCondition::add(const QString& condition, const QVariantList& toBind)
{
    sql += sql.isEmpty() ? condition : u" AND "_s + condition;
    values += toBind;
}

SqlCondition placeCondition(const MessageQuery& query, FolderId trash)
{
    SqlCondition condition;
    switch (query.scope) {
    case MessageQuery::Scope::OneFolder:
        condition.add(u"message.folder = ?"_s, {bound(query.folder.value)});
        break;
    case MessageQuery::Scope::Unread:
        condition.add(u"message.seen = 0"_s); // as it stands in the index
        [[fallthrough]];
    case MessageQuery::Scope::AllMail:
        condition.add(u"message.folder <> ?"_s, {bound(trash.value)});
        break;
    }
    if (query.account)
        condition.add(u"message.account = ?"_s, {bound(query.account.value)});
    return condition;
}

SqlCondition searchCondition(const QString& search)
{
    const QString matching = u"(SELECT rowid FROM message_text WHERE message_text MATCH ?)"_s;
    const SearchQuery query = SearchQuery::of(search);
    SqlCondition condition;
    if (!query.wanted.isEmpty())
        condition.add(u"message.id IN "_s + matching, {bound(query.wanted)});
    if (!query.unwanted.isEmpty())
        condition.add(u"message.id NOT IN "_s + matching, {bound(query.unwanted)});
    if (query.isEmpty())
        condition.sql = search.trimmed().isEmpty() ? u"true"_s : u"false"_s;
    return condition;
}

} // namespace postbag
