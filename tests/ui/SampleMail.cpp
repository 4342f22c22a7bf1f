// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SampleMail.h"

#include "core/accounts/AccountStore.h"
#include "core/store/StoreWriter.h"
#include "core/store/search/Indexer.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

QByteArray encodedWord(const QString& text)
{
    return "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
}

QByteArray header(const QString& from, const QString& subject, const QDateTime& date)
{
    const qsizetype bracket = from.indexOf(u'<');
    const QByteArray sender =
        bracket > 0 ? encodedWord(from.first(bracket).trimmed()) + ' ' + from.sliced(bracket).toUtf8()
                    : from.toUtf8();
    return "From: " + sender + "\r\nTo: me@example.org\r\nSubject: " + encodedWord(subject) +
           "\r\nDate: " + date.toString(Qt::RFC2822Date).toUtf8() + "\r\nMIME-Version: 1.0\r\n";
}

QByteArray part(const QByteArray& headers, const QByteArray& content)
{
    return "--b0undary\r\n" + headers + "Content-Transfer-Encoding: base64\r\n\r\n" + content.toBase64() +
           "\r\n";
}

} // namespace

QByteArray textMail(const QString& from, const QString& subject, const QDateTime& date, const QString& text)
{
    return header(from, subject, date) + "Content-Type: text/plain; charset=UTF-8\r\n" +
           "Content-Transfer-Encoding: 8bit\r\n\r\n" + QString(text).replace(u'\n', "\r\n"_L1).toUtf8() +
           "\r\n";
}

QByteArray htmlMail(const QString& from, const QString& subject, const QDateTime& date, const QString& html)
{
    return header(from, subject, date) + "Content-Type: text/html; charset=UTF-8\r\n" +
           "Content-Transfer-Encoding: base64\r\n\r\n" + html.toUtf8().toBase64() + "\r\n";
}

QByteArray richMail(const QString& from, const QString& subject, const QDateTime& date,
                    const QStringList& names)
{
    QImage image(120, 40, QImage::Format_RGB32);
    image.fill(QColor(0x33, 0x77, 0xbb));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    QByteArray raw = header(from, subject, date) + "Content-Type: multipart/mixed; boundary=b0undary\r\n\r\n";
    raw += part("Content-Type: text/html; charset=UTF-8\r\n",
                u"<h2>%1</h2><p>Hello, <b>here</b> is the picture:</p><img src=\"cid:pic@example\">"
                "<p><a href=\"https://example.org/offer\">The offer</a></p>"_s.arg(subject)
                    .toUtf8());
    raw +=
        part("Content-Type: image/png\r\nContent-ID: <pic@example>\r\nContent-Disposition: inline\r\n", png);
    for (const QString& name : names)
        raw += part(
            "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=UTF-8''" +
                QUrl::toPercentEncoding(name) + "\r\n",
            "content of " + name.toUtf8());
    return raw + "--b0undary--\r\n";
}

SampleStore::SampleStore() : m_path(m_directory.filePath(u"mail.db"_s))
{
    m_thread = std::make_unique<StoreThread>(m_path);
    // The file is there once the first job ran.
    const Result<void> opened = run([](StoreWriter&) { return Result<void>(); });
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    auto reader = MessageReader::open(m_path);
    if (!reader)
        qFatal("%s", reader.error().detail.c_str());
    m_reader = std::move(*reader);
}

void SampleStore::waitFor(const std::function<bool()>& done)
{
    if (!QTest::qWaitFor(done, 10'000))
        qFatal("the store did not answer");
}

AccountId SampleStore::addAccount(const QString& name, const QString& host)
{
    AccountSettings settings;
    settings.name = name;
    settings.host = host;
    settings.user = u"me"_s;
    return *run([settings](StoreWriter& writer) { return writer.accounts().add(settings); });
}

FolderId SampleStore::addFolder(const QString& path)
{
    return *run([path](StoreWriter& writer) { return writer.folders().ensure(path); });
}

QList<MessageId> SampleStore::addNotIndexed(AccountId account, const QString& folder,
                                            const QList<QByteArray>& messages)
{
    QList<FetchedMessage> fetched;
    for (const QByteArray& raw : messages) {
        FetchedMessage message;
        message.account = account;
        message.folderPath = folder;
        message.key = ServerKey::pop3("uid" + std::to_string(++m_number), {raw.size()});
        message.announcedSize = {raw.size()};
        message.raw = raw;
        message.collectedAt = QDateTime::currentDateTimeUtc();
        fetched.append(message);
    }
    const auto stored = run([fetched](StoreWriter& writer) { return writer.messages().store(fetched); });
    QList<MessageId> ids;
    for (const CommittedMessage& message : *stored)
        ids.append(message.id);
    return ids;
}

QList<MessageId> SampleStore::add(AccountId account, const QString& folder, const QList<QByteArray>& messages)
{
    const QList<MessageId> ids = addNotIndexed(account, folder, messages);
    if (!run([](StoreWriter& writer) { return Indexer(writer.connection()).finish(); }))
        qFatal("the messages could not be indexed");
    return ids;
}

} // namespace postbag
