// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include "core/store/PrivateFile.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

// The resources are in a static library: without this the linker leaves them out.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace postbag {
namespace {

int versionOf(const QSqlDatabase& database)
{
    return singleValue(database, u"PRAGMA user_version"_s).toInt();
}

/// The statements of a script: Qt Sql runs one at a time, and only SQLite knows where a trigger ends.
QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (sqlite3_complete(statement.toUtf8().constData())) {
            statements.append(statement);
            statement.clear();
        }
    }
    Q_ASSERT(statement.isEmpty());
    return statements;
}

/// One transaction; nothing if another program has done this step meanwhile.
void runStep(const QSqlDatabase& database, int from, const QString& script)
{
    Transaction transaction(database);
    if (versionOf(database) != from)
        return;
    for (const QString& statement : statementsOf(script))
        execute(database, statement);
    execute(database, u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
    execute(database, u"PRAGMA user_version = %1"_s.arg(from + 1));
    transaction.commit();
}

void backUp(const QSqlDatabase& database, int version)
{
    const QString path = database.databaseName() + u".v%1.backup"_s.arg(version);
    // One from an earlier attempt holds the same version: nothing was written since by a newer one.
    if (QFile::exists(path))
        return;
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    if (const auto made = createPrivateFile(unfinished); !made)
        throw SqlFailure{made.error()};
    try {
        Statement copy(database, u"VACUUM INTO ?"_s);
        copy.run(unfinished);
    } catch (const SqlFailure&) {
        QFile::remove(unfinished);
        throw;
    }
    if (!QFile::rename(unfinished, path) && !QFile::exists(path))
        throw SqlFailure{{ErrorCause::StoreUnwritable, "cannot name the backup " + path.toStdString(), {}}};
}

} // namespace

Migrations Migrations::shipped()
{
    initMigrationResources();
    const QDir folder(u":/postbag/migrations"_s);
    QStringList steps;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        Q_ASSERT(name == u"%1.sql"_s.arg(int(steps.size()) + 1, 4, 10, QChar(u'0')));
        if (file.open(QIODevice::ReadOnly))
            steps.append(QString::fromUtf8(file.readAll()));
    }
    Q_ASSERT(!steps.isEmpty());
    return Migrations(steps);
}

Result<int> Migrations::check(const QSqlDatabase& database) const
{
    return guarded([&] {
        // One statement, so that all three are of one moment, also while another program makes the tables.
        Statement look(database,
                       u"SELECT (SELECT application_id FROM pragma_application_id), "
                       "(SELECT user_version FROM pragma_user_version), count(*) FROM sqlite_schema"_s);
        Rows rows = look.rows();
        rows.next();
        const int application = static_cast<int>(rows.integer(0));
        const int version = static_cast<int>(rows.integer(1));
        const bool empty = rows.integer(2) == 0;
        const auto refuse = [](ErrorCause cause, const char* why) { throw SqlFailure{{cause, why, {}}}; };
        if (empty && application == 0 && version == 0)
            refuse(ErrorCause::StoreDamaged, "nothing is in the database");
        if (application != storeApplicationId)
            refuse(ErrorCause::StoreDamaged, "this is a database of another program");
        if (version > currentVersion())
            refuse(ErrorCause::StoreTooNew, "the database was written by a newer Postbag");
        if (version < 1 || empty)
            refuse(ErrorCause::StoreDamaged, "the database has lost its tables");
        return version;
    });
}

Result<void> Migrations::bringUpToDate(const QSqlDatabase& database) const
{
    return guarded([&] {
        const int found = versionOf(database);
        if (found > 0 && found < currentVersion())
            backUp(database, found);
        for (int version = found; version < currentVersion(); ++version)
            runStep(database, version, m_steps[version]);
    });
}

} // namespace postbag
