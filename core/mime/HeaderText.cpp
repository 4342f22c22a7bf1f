// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HeaderText.h"

#include "core/base/SafeText.h"
#include "core/mime/GMimeUse.h"
#include "core/mime/RawText.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype mostAddresses = 1000;

QString printableText(const QString& text, TextLines lines)
{
    const auto harmless = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; };
    if (std::all_of(text.begin(), text.end(), harmless))
        return text;
    const QByteArray utf8 = text.toUtf8();
    return QString::fromStdString(printable({utf8.constData(), static_cast<size_t>(utf8.size())}, lines));
}

/// Unfolded (RFC 5322 §2.2.3), without NUL, raw 8-bit as UTF-8: what GMime's decoders can take.
QByteArray prepared(QByteArrayView value, QByteArrayView charset)
{
    QByteArray text;
    text.reserve(value.size());
    bool ascii = true;
    for (const char c : value) {
        if (c == '\r' || c == '\n' || c == '\0')
            continue;
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
        text += c == '\t' ? ' ' : c;
    }
    return ascii ? text : guessedText(text, charset).toUtf8();
}

QString decodedPhrase(const QByteArray& utf8)
{
    if (!utf8.contains("=?"))
        return printableLine(QString::fromUtf8(utf8));
    useGMime();
    const GString8 decoded(g_mime_utils_header_decode_text(nullptr, utf8.constData()));
    return printableLine(decoded ? guessedText(decoded.get()) : QString::fromUtf8(utf8));
}

void collect(InternetAddressList* list, QList<MailAddress>& out, int depth)
{
    const int length = internet_address_list_length(list);
    for (int i = 0; i < length && out.size() < mostAddresses; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (auto* members = internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
                members && depth < 4)
                collect(members, out, depth + 1);
            continue;
        }
        const char* name = internet_address_get_name(address);
        const char* mailbox = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        out << MailAddress{printableLine(name ? guessedText(name) : QString()).trimmed(),
                           printableLine(mailbox ? guessedText(mailbox) : QString()).trimmed()};
    }
}

} // namespace

QString headerText(QByteArrayView value, QByteArrayView charset)
{
    return decodedPhrase(prepared(value, charset)).trimmed();
}

QList<MailAddress> headerAddresses(QByteArrayView value, QByteArrayView charset)
{
    QList<MailAddress> out;
    if (value.isEmpty())
        return out;
    useGMime();
    const QByteArray text = prepared(value, charset);
    const GOwned<InternetAddressList> list(internet_address_list_parse(nullptr, text.constData()));
    if (list)
        collect(list.get(), out, 0);
    if (out.isEmpty()) // no address in it that the grammar knows: show it as it stands
        out << MailAddress{QString(), decodedPhrase(text).trimmed()};
    return out;
}

QString shownAddresses(const QList<MailAddress>& addresses)
{
    QStringList shown;
    for (const MailAddress& one : addresses)
        shown << (one.name.isEmpty() ? one.address : one.name + u" <"_s + one.address + u'>');
    return shown.join(", "_L1);
}

QDateTime headerDate(QByteArrayView value)
{
    const QByteArray text = prepared(value.first(std::min<qsizetype>(value.size(), 200)), {});
    if (text.isEmpty())
        return {};
    useGMime();
    GDateTime* parsed = g_mime_utils_header_decode_date(text.constData());
    if (!parsed)
        return {};
    const gint64 seconds = g_date_time_to_unix(parsed);
    g_date_time_unref(parsed);
    const QDateTime date = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int year = date.date().year();
    return year >= 1971 && year <= 2100 ? date : QDateTime();
}

QByteArray headerMessageId(QByteArrayView value)
{
    const QByteArray text = prepared(value.first(std::min<qsizetype>(value.size(), 2000)), {});
    if (text.isEmpty())
        return {};
    useGMime();
    const GString8 id(g_mime_utils_decode_message_id(text.constData()));
    return id ? printableLine(QString::fromUtf8(id.get())).trimmed().left(998).toUtf8() : QByteArray();
}

QString printableLine(const QString& text)
{
    return printableText(text, TextLines::One);
}

QString printableLines(const QString& text)
{
    return printableText(text, TextLines::Many);
}

} // namespace postbag
