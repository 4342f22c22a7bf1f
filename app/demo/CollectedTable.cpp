// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/CollectedTable.h"

#include "ui/shared/Format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace postbag::demo {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    int messages = 0;
    qint64 bytes = 0;
    QString newestDate;
    QString newestSubject;
};

QString line(const QString& account, const QString& messages, const QString& size, const QString& newest)
{
    return u"  %1 %2 %3  %4\n"_s.arg(account, -16).arg(messages, 10).arg(size, 10).arg(newest);
}

QString line(const QString& account, const Row& row)
{
    return line(account, Format::number(row.messages), Format::size({row.bytes}), row.newestSubject.left(44));
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(postbag::demo::CollectedTable)
};

} // namespace

QString collectedTable(const QByteArray& jsonLines)
{
    QMap<QString, Row> rows;
    Row sum;
    for (const auto& text : jsonLines.split('\n')) {
        const auto message = QJsonDocument::fromJson(text).object();
        if (message.isEmpty())
            continue;
        Row& row = rows[message.value(u"account"_s).toString()];
        const qint64 size = message.value(u"size"_s).toInteger();
        ++row.messages;
        row.bytes += size;
        ++sum.messages;
        sum.bytes += size;
        // ISO dates in UTC: the order of the text is the order in time.
        if (const auto date = message.value(u"date"_s).toString(); date >= row.newestDate) {
            row.newestDate = date;
            row.newestSubject = message.value(u"subject"_s).toString();
        }
    }
    QString table = line(Tr::tr("Account"), Tr::tr("Messages"), Tr::tr("Size"), Tr::tr("Newest"));
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        table += line(row.key(), row.value());
    return table + line(Tr::tr("Together"), sum);
}

} // namespace postbag::demo
