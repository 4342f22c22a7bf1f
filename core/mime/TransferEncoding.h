// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/mime/MimeStructure.h"

#include <QByteArray>

namespace postbag {

/// The content of a leaf without its transfer encoding (RFC 2045 §6); at most `limit` bytes of it.
/// Broken encodings give what can be read of them. Any thread.
QByteArray decodedBody(const MimePart& part, ByteCount limit);

/// How long the whole content is; needs no memory for it.
ByteCount decodedSize(const MimePart& part);

} // namespace postbag
