// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"

namespace postbag {

/// Where the list of messages reads its pages from: the store, or a test that counts.
class MessageSource
{
public:
    virtual ~MessageSource() = default;

    virtual Result<qint64> count(const MessageQuery& query) const = 0;
    virtual Result<QList<MessageRow>> page(const MessageQuery& query, const std::optional<PageCursor>& after,
                                           int limit) const = 0;
    virtual Result<std::optional<MessageRow>> row(MessageId id) const = 0;
};

/// The pages of the gui thread's reader, which outlives it.
class StoreMessageSource final : public MessageSource
{
public:
    explicit StoreMessageSource(const MessageReader& reader) : m_reader(reader) {}

    Result<qint64> count(const MessageQuery& query) const override { return m_reader.count(query); }
    Result<QList<MessageRow>> page(const MessageQuery& query, const std::optional<PageCursor>& after,
                                   int limit) const override
    {
        return m_reader.page(query, after, limit);
    }
    Result<std::optional<MessageRow>> row(MessageId id) const override { return m_reader.row(id); }

private:
    const MessageReader& m_reader;
};

} // namespace postbag
