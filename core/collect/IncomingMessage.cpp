// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/IncomingMessage.h"

#include "core/store/SpilledMessage.h"

#include <algorithm>
#include <utility>

namespace postbag {
namespace {

// Announced sizes are text from outside: memory beyond this comes only as the bytes come.
constexpr std::int64_t mostReserved = mebibytes(1).value;

} // namespace

IncomingMessage::IncomingMessage(const ListedMessage& listed, QString spillFolder)
    : m_listed(listed), m_spillFolder(std::move(spillFolder))
{
    m_raw.reserve(std::clamp<std::int64_t>(listed.size.value, 0, mostReserved));
}

Result<void> IncomingMessage::append(std::string_view bytes)
{
    const auto count = static_cast<qsizetype>(bytes.size());
    if (m_spilled)
        return m_spilled->append({bytes.data(), count});
    m_raw.append(bytes.data(), count);
    if (m_raw.size() < SpilledMessage::threshold.value)
        return {};
    auto begun = SpilledMessage::begin(m_spillFolder);
    if (!begun)
        return begun.error();
    m_spilled = std::move(*begun);
    const QByteArray soFar = std::exchange(m_raw, {});
    return m_spilled->append(soFar);
}

Result<void> IncomingMessage::moveTo(FetchedMessage& message)
{
    if (m_spilled)
        if (const auto finished = m_spilled->finish(); !finished)
            return finished;
    message.raw = std::move(m_raw);
    message.spilled = std::move(m_spilled);
    return {};
}

} // namespace postbag
