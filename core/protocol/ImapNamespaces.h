// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// Whose mailboxes stand below which prefix (RFC 2342). Names and prefixes as they are on the wire.
class ImapNamespaces
{
public:
    static constexpr std::size_t mostPrefixes = 100;

    /// From the text after NAMESPACE, in place of what was known; what cannot be read tells nothing.
    static ImapNamespaces read(std::string_view text);

    /// Whether a mailbox is the user's own: not another user's, and not shared. Where nothing is known of
    /// its place it is.
    bool isPersonal(std::string_view mailbox) const;
    /// The name below the prefix of the user's own namespace.
    std::string_view withoutPrefix(std::string_view mailbox) const;
    /// Where the user's own mailboxes are, besides those without a prefix.
    std::vector<std::string> personalPrefixes() const;

private:
    struct Prefix {
        std::string text;
        std::string separator; ///< empty: no tree
        bool personal = false;

        bool holds(std::string_view mailbox) const;
    };

    const Prefix* prefixOf(std::string_view mailbox) const;

    std::vector<Prefix> m_prefixes;
};

} // namespace postbag
