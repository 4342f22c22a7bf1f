// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapHeaders.h"

#include "core/protocol/HeaderFingerprint.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ImapFetchItems.h"
#include "core/protocol/UidSet.h"

#include <algorithm>
#include <map>
#include <span>

namespace postbag {
namespace {

constexpr std::size_t headersAtOnce = 200;
/// Of one header; what is longer has no fingerprint. With all that stands around it, it fits into a response.
constexpr std::size_t longestHeader = ImapDialogue::mostLiteralBytes / 2;

/// Takes the headers as they come, in any order, and each once.
class Headers
{
public:
    Headers(const Digests& digests, std::span<const ListedMessage> messages) : m_digests(digests)
    {
        for (const auto& message : messages)
            m_fingerprints.emplace(message.number, std::string());
    }

    bool take(const ImapResponse& response)
    {
        if (!response.number || !response.is("FETCH"))
            return false;
        ImapFetchItems items;
        items.read(response.rest);
        if (!items.sound() || !items.uid() || !items.inlineHeader())
            return false;
        const auto asked = m_fingerprints.find(*items.uid());
        if (asked == m_fingerprints.end() || !asked->second.empty())
            return false;
        if (items.inlineHeader()->size() < longestHeader) {
            m_header.add(*items.inlineHeader());
            asked->second = m_header.take(m_digests);
        }
        return true;
    }

    const std::string& of(const ListedMessage& message) const
    {
        return m_fingerprints.find(message.number)->second;
    }

private:
    const Digests& m_digests;
    HeaderFingerprint m_header;
    std::map<std::uint32_t, std::string> m_fingerprints; // by UID
};

} // namespace

Task<std::vector<std::string>> imapFingerprints(ImapDialogue& dialogue, const Digests& digests,
                                                std::vector<ListedMessage> messages)
{
    std::vector<std::string> fingerprints;
    for (std::size_t first = 0; first < messages.size(); first += headersAtOnce) {
        const auto some =
            std::span(messages).subspan(first, std::min(headersAtOnce, messages.size() - first));
        Headers headers(digests, some);
        const auto takes = [&headers](const ImapResponse& response) { return headers.take(response); };
        auto asking = dialogue.run(ImapCommand("UID FETCH " + uidSet(some) + " (UID BODY.PEEK[HEADER]<0." +
                                               std::to_string(longestHeader) + ">)"),
                                   ErrorCause::ServerRefused, takes);
        // Refused, as a whole or for some: these are fetched, which is always right.
        co_await asking;
        if (dialogue.mailbox().renumbered)
            throw Failure{{ErrorCause::OutOfStep, "UIDVALIDITY changed within the session", {}}};
        for (const auto& message : some)
            fingerprints.push_back(headers.of(message));
    }
    co_return fingerprints;
}

} // namespace postbag
