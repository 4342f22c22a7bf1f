// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace postbag {

/// What the search knows of a message, folded. Bounded: the first 256 Ki characters of a text count.
struct SearchText {
    QString subject;
    QString sender;
    QString recipients;
    QString body;
    QString attachments; ///< their names
};

/// Any thread.
SearchText searchTextOf(QByteArrayView raw);

} // namespace postbag
