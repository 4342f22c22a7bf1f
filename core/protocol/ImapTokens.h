// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// One token of an IMAP response (RFC 3501 §4).
struct ImapToken {
    enum class Kind {
        Atom,    ///< also numbers, NIL, flags, and BODY[…]<…> in one piece
        Quoted,  ///< `text` is still escaped: value()
        Literal, ///< with its bytes, or (LiteralAhead) only announced at the end of the text
        LiteralAhead,
        Open,
        Close,
        End,
        Bad,
    };

    Kind kind = Kind::End;
    std::string_view text;

    bool isString() const { return kind == Kind::Quoted || kind == Kind::Literal || kind == Kind::Atom; }
    bool isNil() const;
    /// The text that is meant: without escapes.
    std::string value() const;
};

/// Cuts the text of a response into tokens. It is lenient: a character that does not belong there is part of
/// an atom. A token that cannot be read at all is Bad, and then nothing follows.
class ImapTokens
{
public:
    explicit ImapTokens(std::string_view text) : m_rest(text) {}

    ImapToken next();

private:
    ImapToken quoted();
    ImapToken literal();
    ImapToken atom();
    ImapToken take(ImapToken::Kind kind, std::size_t length);
    ImapToken bad();

    std::string_view m_rest;
};

/// The size of a literal that follows this line ("… {n}" or "… {n+}"), if one does. A number that is too big
/// for any literal comes back as the highest.
std::optional<std::uint64_t> announcedLiteral(std::string_view line);

} // namespace postbag
