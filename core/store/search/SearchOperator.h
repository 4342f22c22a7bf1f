// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace postbag {

/// A condition that the search knows besides words, as it is typed in every language, in any case:
///
///     account:NAME  folder:NAME  has:attachment  is:unread  is:read
///     before:DATE   after:DATE   larger:SIZE     smaller:SIZE
///
/// DATE is 2017, 2017-03 or 2017-03-05, also 05.03.2017, in the local time zone. As in Gmail, `after`
/// includes the first moment of that year, month or day and all that follows it, and `before` is what is
/// earlier: of before:X and after:X each message has exactly one. SIZE is bytes, or has a unit as sizes are
/// shown: 500K, 1.5M, 1G (1K is 1,024 bytes).
struct SearchOperator {
    enum class Kind { Account, Folder, HasAttachment, IsUnread, Before, After, Larger, Smaller };

    Kind kind = Kind::Account;
    bool unwanted = false; ///< typed with "-"; is:read is -is:unread
    QString name;          ///< Account, Folder: as typed, never empty
    qint64 number = 0;     ///< Before, After: milliseconds since 1970 in UTC; Larger, Smaller: bytes

    bool operator==(const SearchOperator&) const = default;
};

/// What is typed before the ":" of these operators.
enum class SearchOperatorName { Account, Folder, Has, Is, Before, After, Larger, Smaller };

/// The operator whose name and ":" the text begins with, in any case; `length` is then that of both.
std::optional<SearchOperatorName> searchOperatorAt(QStringView text, qsizetype& length);

/// The operator of that name and value; nothing if the value means nothing there. It is not `unwanted`
/// but for is:read.
std::optional<SearchOperator> searchOperator(SearchOperatorName name, const QString& value);

} // namespace postbag
