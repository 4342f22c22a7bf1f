// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

namespace postbag {

/// One mailbox of an address field.
struct MailAddress {
    QString name;    ///< may be empty
    QString address; ///< "user@host"; may be anything in hostile mail
};

// Decoders of header field values, over GMime. Never fail; the texts are one line without control or
// bidirectional override characters. `charset` is what the body declares: the first guess for raw 8-bit. Any
// thread.

/// Unstructured text (RFC 2047).
QString headerText(QByteArrayView value, QByteArrayView charset = {});
/// An address list (RFC 5322 §3.4), groups opened; at most 1,000 addresses.
QList<MailAddress> headerAddresses(QByteArrayView value, QByteArrayView charset = {});
/// The list as people write it: "Name <user@host>, …".
QString shownAddresses(const QList<MailAddress>& addresses);
/// RFC 5322 §3.3 and the obsolete forms, in UTC; invalid if it makes no sense or lies outside 1971 to 2100.
QDateTime headerDate(QByteArrayView value);
/// The first message-id, without brackets; empty if there is none.
QByteArray headerMessageId(QByteArrayView value);

/// The QString flavour of printable() for one line (core/base/SafeText.h).
QString printableLine(const QString& text);
/// For a text of several lines: LF and tab stay.
QString printableLines(const QString& text);

} // namespace postbag
