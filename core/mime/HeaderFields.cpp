// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HeaderFields.h"

#include <algorithm>

namespace postbag {
namespace {

/// What is decoded of one field: more is an attack or an address list that nobody reads in a list.
constexpr qsizetype longestValue = 32 * 1024;

constexpr std::array<QByteArrayView, 12> names{
    "subject",
    "from",
    "sender",
    "to",
    "cc",
    "date",
    "message-id",
    "in-reply-to",
    "content-type",
    "content-disposition",
    "content-transfer-encoding",
    "content-id",
};

bool isFieldName(QByteArrayView name)
{
    // RFC 5322 §2.2: printable US-ASCII without the colon.
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
}

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

} // namespace

HeaderFields::HeaderFields(QByteArrayView bytes)
{
    bool sawField = false;
    qsizetype at = 0;
    if (bytes.startsWith("From ")) // the envelope line of an mbox
        at = lineEnd(bytes, 0);
    while (at < bytes.size()) {
        qsizetype end = lineEnd(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (line == "\n" || line == "\r\n") {
            m_bodyOffset = end;
            return;
        }
        if (line.startsWith("--")) { // a part's header that runs into the next boundary
            m_bodyOffset = at;
            return;
        }
        const qsizetype colon = line.indexOf(':');
        const bool isField = colon > 0 && isFieldName(line.first(colon).trimmed());
        if (!isField && !sawField) // no header at all: everything is the body
            return;
        while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t')) {
            // Folded (RFC 5322 §2.2.3), also by a line of white space alone (§4.2).
            end = lineEnd(bytes, end);
        }
        if (isField) {
            sawField = true;
            take(line.first(colon).trimmed(), bytes.sliced(at + colon + 1, end - at - colon - 1));
        }
        at = end;
    }
    m_bodyOffset = bytes.size();
}

void HeaderFields::take(QByteArrayView name, QByteArrayView value)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].size() == name.size() && name.compare(names[i], Qt::CaseInsensitive) == 0) {
            if (m_values[i].isEmpty())
                m_values[i] = value.trimmed().first(std::min(value.trimmed().size(), longestValue));
            return;
        }
    }
}

} // namespace postbag
