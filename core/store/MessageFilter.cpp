// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageFilter.h"

#include "core/store/FolderRows.h"
#include "core/store/Statement.h"
#include "core/store/search/FoldedText.h"
#include "core/store/search/SearchQuery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

using Kind = SearchOperator::Kind;

/// For SQL's IN, which SQLite takes without any number, too.
QString listed(const QList<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return u'(' + numbers.join(u',') + u')';
}

/// Of all accounts whose name or user has this in it, also of those that are removed while their mail is
/// here.
QList<qint64> accountsNamed(const QString& name, const QSqlDatabase& database)
{
    const QString part = foldedWithoutAccents(name);
    QList<qint64> accounts;
    Statement select(database, u"SELECT id, name, user FROM account"_s);
    Rows rows = select.rows();
    while (rows.next()) {
        if (foldedWithoutAccents(rows.text(1)).contains(part) ||
            foldedWithoutAccents(rows.text(2)).contains(part))
            accounts << rows.integer(0);
    }
    return accounts;
}

/// The folders of that name or path, or with a path that ends so, and all below them.
QList<qint64> foldersNamed(const QString& name, const QSqlDatabase& database)
{
    const QString end = u'/' + foldedWithoutAccents(name) + u'/';
    QList<qint64> folders;
    const QHash<FolderId, QString> paths = readFolderPaths(database);
    for (auto folder = paths.cbegin(); folder != paths.cend(); ++folder) {
        const QString path = u'/' + foldedWithoutAccents(folder.value()) + u'/';
        if (path.contains(end))
            folders << folder.key().value;
    }
    return folders;
}

void addOperator(const SearchOperator& wish, const QSqlDatabase& database, SqlCondition& condition)
{
    const bool without = wish.unwanted;
    switch (wish.kind) {
    case Kind::Account: { // what was imported is of none
        const QString mine = u"message.account IN "_s + listed(accountsNamed(wish.name, database));
        return condition.add(without ? u"(message.account IS NULL OR NOT %1)"_s.arg(mine) : mine);
    }
    case Kind::Folder: {
        const QList<qint64> folders = foldersNamed(wish.name, database);
        // One folder is an index walked in order. With several, all of their messages would be sorted for the
        // first page; "+" makes SQLite walk the index of the dates instead, which has the folder in it.
        const QString column = folders.size() > 1 ? u"+message.folder"_s : u"message.folder"_s;
        return condition.add(column + (without ? u" NOT IN "_s : u" IN "_s) + listed(folders));
    }
    case Kind::HasAttachment:
        return condition.add(without ? u"message.has_attachments = 0"_s : u"message.has_attachments = 1"_s);
    case Kind::IsUnread:
        return condition.add(without ? u"message.seen = 1"_s : u"message.seen = 0"_s); // as in the index
    case Kind::Before:
        return condition.add(without ? u"message.date_ms >= ?"_s : u"message.date_ms < ?"_s,
                             {bound(wish.number)});
    case Kind::After:
        return condition.add(without ? u"message.date_ms < ?"_s : u"message.date_ms >= ?"_s,
                             {bound(wish.number)});
    case Kind::Larger:
        return condition.add(without ? u"message.size <= ?"_s : u"message.size > ?"_s, {bound(wish.number)});
    case Kind::Smaller:
        return condition.add(without ? u"message.size >= ?"_s : u"message.size < ?"_s, {bound(wish.number)});
    }
}

/// Whatever is searched for.
void addPlace(const MessageQuery& query, bool withTrash, const QSqlDatabase& database,
              SqlCondition& condition)
{
    if (query.scope == MessageQuery::Scope::OneFolder)
        condition.add(u"message.folder = ?"_s, {bound(query.folder.value)});
    else if (!withTrash)
        condition.add(u"message.folder <> ?"_s, {bound(trashIn(database).value)});
    if (query.scope == MessageQuery::Scope::Unread)
        condition.add(u"message.seen = 0"_s); // as it stands in the index
    if (query.account)
        condition.add(u"message.account = ?"_s, {bound(query.account.value)});
}

void addWords(const SearchQuery& search, SqlCondition& condition)
{
    const QString matching = u"(SELECT rowid FROM message_text WHERE message_text MATCH ?)"_s;
    if (!search.wanted.isEmpty())
        condition.add(u"message.id IN "_s + matching, {bound(search.wanted)});
    if (!search.unwanted.isEmpty())
        condition.add(u"message.id NOT IN "_s + matching, {bound(search.unwanted)});
}

} // namespace

void SqlCondition::add(const QString& condition, const QVariantList& toBind)
{
    sql += sql.isEmpty() ? condition : u" AND "_s + condition;
    values += toBind;
}

SqlCondition conditionOf(const MessageQuery& query, const QSqlDatabase& database)
{
    const SearchQuery search = SearchQuery::of(query.search);
    const bool isSignsOnly = search.isEmpty() && !query.search.trimmed().isEmpty();
    SqlCondition condition;
    if (isSignsOnly || !search.unclear.isEmpty()) {
        condition.add(u"false"_s);
        return condition;
    }
    const bool namesFolder =
        std::any_of(search.operators.begin(), search.operators.end(),
                    [](const SearchOperator& wish) { return wish.kind == Kind::Folder && !wish.unwanted; });
    addPlace(query, namesFolder, database, condition);
    for (const SearchOperator& wish : search.operators)
        addOperator(wish, database, condition);
    addWords(search, condition);
    if (condition.sql.isEmpty())
        condition.add(u"true"_s);
    return condition;
}

FolderId trashIn(const QSqlDatabase& database)
{
    return {singleValue(database, u"SELECT id FROM folder WHERE kind = 1"_s).toLongLong()};
}

} // namespace postbag
