// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/CollectedTable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
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

QString line(const QString& account, const Row& row)
{
    return u"  %1 %2 %3  %4\n"_s.arg(account, -16)
        .arg(row.messages, 8)
        .arg(QLocale().formattedDataSize(row.bytes, 1), 10)
        .arg(row.newestSubject.left(44));
}

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
    QString table = u"  %1 %2 %3  %4\n"_s.arg(u"Account"_s, -16)
                        .arg(u"Messages"_s, 8)
                        .arg(u"Size"_s, 10)
                        .arg(u"Newest"_s);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        table += line(row.key(), row.value());
    return table + line(u"Together"_s, sum);
}

} // namespace postbag::demo
