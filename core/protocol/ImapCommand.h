// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// One command without its tag, put together argument by argument. A string that cannot be quoted goes as a
/// literal (RFC 3501 §4.3), and without LITERAL+ (RFC 7888) the client must wait before it: hence parts.
class ImapCommand
{
public:
    /// `text`: the command's name and whatever is safe as it is.
    explicit ImapCommand(std::string_view text, bool literalPlus = false);

    /// Adds " " and the string, quoted or as a literal; any byte except NUL may be in it.
    ImapCommand& string(std::string_view value);
    /// Adds " (" and the strings with a space between them and ")".
    ImapCommand& strings(const std::vector<std::string>& values);
    /// Adds text as it is.
    ImapCommand& text(std::string_view text);

    /// What to send: each part but the first after a continuation request. The last ends with CRLF.
    std::vector<std::string> parts() const;

private:
    void add(std::string_view value);

    std::vector<std::string> m_parts;
    const bool m_literalPlus;
};

} // namespace postbag
