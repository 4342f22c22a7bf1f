// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace postbag::test {

enum class MailLanguage { Bulgarian, Russian, German };

/// Invented but plausible mail of one person, oldest first: letters, replies, notices, HTML newsletters with
/// inline pictures, invoices, photos and invitations, in the charsets and encodings of that language's
/// programs. The same arguments always give the same bytes, with CRLF; senders live at example domains (RFC
/// 2606).
QList<QByteArray> sampleMailbox(MailLanguage language, int count, const QDateTime& newest);

} // namespace postbag::test
