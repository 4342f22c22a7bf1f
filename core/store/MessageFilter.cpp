// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageFilter.h"

#include "core/store/Statement.h"

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
    SqlCondition condition;
    for (QString word : search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar special : {u'\\', u'%', u'_'})
            word.replace(special, QString(u'\\') + special);
        const QVariant pattern = bound(u'%' + word + u'%');
        condition.add(u"(message.subject LIKE ? ESCAPE '\\' OR message.from_name LIKE ? ESCAPE '\\' "
                      "OR message.from_address LIKE ? ESCAPE '\\')"_s,
                      {pattern, pattern, pattern});
    }
    if (condition.sql.isEmpty())
        condition.sql = u"true"_s;
    return condition;
}

} // namespace postbag
