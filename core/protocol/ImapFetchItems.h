// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/protocol/ImapTokens.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// What one FETCH response tells (RFC 3501 §7.4.2), read line by line: between two lines a literal may come,
/// whose bytes it never sees. Items may come in any order; those that nobody asked for are passed over.
class ImapFetchItems
{
public:
    static constexpr int deepestNesting = 32;

    /// The next line of the response; the first one without "* n FETCH".
    void read(std::string_view line);
    /// True if the literal that follows the line just read is BODY[].
    bool bodyAhead() const { return m_bodyAhead; }

    /// True if the response could be read to its end, and says nothing twice.
    bool sound() const { return m_depth == 0 && m_opened && !m_bad; }

    std::optional<std::uint32_t> uid() const { return m_uid; } ///< never 0
    bool hasSize() const { return m_hasSize; }
    ByteCount size() const { return m_size; } ///< 0 if it is not there or no number
    bool seen() const { return m_seen; }
    bool deleted() const { return m_deleted; }
    bool draft() const { return m_draft; }
    std::uint64_t gmailId() const { return m_gmailId; } ///< X-GM-MSGID; 0 if it is not there or no number
    /// Where BODY[]<n> begins in the message.
    std::uint64_t origin() const { return m_origin; }
    /// BODY[] if it was in the lines themselves: as a quoted string, or as a literal put together with them.
    const std::optional<std::string>& inlineBody() const { return m_inlineBody; }
    /// BODY[HEADER] in the same way.
    const std::optional<std::string>& inlineHeader() const { return m_inlineHeader; }

private:
    enum class Item { None, Uid, Size, Flags, GmailId, Body, Header, Other };

    void take(const ImapToken& token);
    void name(std::string_view text);
    void value(const ImapToken& token);
    void body();

    int m_depth = 0;
    Item m_item = Item::None;
    bool m_opened = false;
    bool m_bad = false;
    bool m_bodyAhead = false;
    bool m_hasBody = false;
    bool m_hasSize = false;
    bool m_seen = false;
    bool m_deleted = false;
    bool m_draft = false;
    std::uint64_t m_gmailId = 0;
    std::optional<std::uint32_t> m_uid;
    ByteCount m_size;
    std::uint64_t m_origin = 0;
    std::optional<std::string> m_inlineBody;
    std::optional<std::string> m_inlineHeader;
};

} // namespace postbag
