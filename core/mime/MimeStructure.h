// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/HeaderFields.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace postbag {

/// One part of a message (RFC 2046): views into the message, which must outlive it.
struct MimePart {
    HeaderFields header;
    QByteArrayView body;      ///< still in its transfer encoding
    QByteArray type;          ///< media type, lower case: "text/plain"
    int parent = -1;          ///< index of the multipart that holds it; -1 at the top
    QByteArray parentType;    ///< that multipart's media type
    bool isMultipart = false; ///< its parts follow in the list
};

/// The parts of a message in the order of reading, the message itself first.
///
/// GMime decodes everything else for us, but its parser compares each line that begins with "--" with every
/// open boundary: 3 MB of such lines below 900 nested multiparts keep it busy for four seconds, and a list
/// must never wait for one hostile message (security.md 20). This walk goes over the bytes once and is
/// bounded in depth (100), parts (10,000) and comparisons.
struct MimeStructure {
    std::vector<MimePart> parts;
    bool truncated = false; ///< a bound was reached; what lies beyond is part of the last leaf, or left out
};

MimeStructure structureOf(QByteArrayView raw);

/// Whether a person would look for a paper clip: a leaf to be saved, not shown text, a picture inside the
/// HTML, a signature or a machine's report.
bool isAttachment(const MimePart& part);

/// The value of a Content-Disposition without parameters, lower case: "attachment", "inline", or empty.
QByteArray dispositionOf(const MimePart& part);

/// The decoded value of a parameter of Content-Type or Content-Disposition (RFC 2231, and 2047 where it is
/// misused). Empty if there is none.
QByteArray contentTypeParameter(const MimePart& part, const char* name);
QString fileNameOf(const MimePart& part);

} // namespace postbag
