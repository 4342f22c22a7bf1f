// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace postbag {

/// The header fields that we look at.
enum class Field {
    Subject,
    From,
    Sender,
    To,
    Cc,
    Date,
    MessageId,
    InReplyTo,
    ContentType,
    ContentDisposition,
    ContentTransferEncoding,
    ContentId,
};

/// The header of a message or of a part (RFC 5322 §2.2), read in one pass without a copy: the first field of
/// each name that we know, as it stands, folded. A view into the message, which must outlive it. Lines may
/// end in CRLF or LF; what is no field is passed over. A 100,000-line header costs one pass and no memory.
class HeaderFields
{
public:
    HeaderFields() = default;
    /// Reads the header at the beginning of `bytes`.
    explicit HeaderFields(QByteArrayView bytes);

    /// The value without surrounding white space, at most 32 KiB of it; empty if there is no such field.
    QByteArrayView value(Field field) const { return m_values[static_cast<size_t>(field)]; }
    /// Where the body begins: behind the empty line.
    qsizetype bodyOffset() const { return m_bodyOffset; }

private:
    void take(QByteArrayView name, QByteArrayView value);

    std::array<QByteArrayView, 12> m_values;
    qsizetype m_bodyOffset = 0;
};

} // namespace postbag
