// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageCommands.h"

#include "core/store/FolderStore.h"
#include "core/store/MessageWriter.h"
#include "core/store/StoreThread.h"

namespace postbag {

namespace {

QList<MessageId> idsOf(const QList<MessageRow>& messages)
{
    QList<MessageId> ids;
    ids.reserve(messages.size());
    for (const MessageRow& message : messages)
        ids.append(message.id);
    return ids;
}

} // namespace

MessageCommands::MessageCommands(StoreThread& store, QObject* parent) : QObject(parent), m_store(store) {}

void MessageCommands::setSeen(const QList<MessageId>& messages, bool seen)
{
    if (messages.isEmpty())
        return;
    m_store.run(
        this, [messages, seen](StoreWriter& writer) { return writer.messages().setSeen(messages, seen); },
        [this](Result<void> outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void MessageCommands::move(const QList<MessageRow>& messages, FolderId folder)
{
    if (messages.isEmpty())
        return;
    m_store.run(
        this,
        [ids = idsOf(messages), folder](StoreWriter& writer) { return writer.messages().move(ids, folder); },
        [this, messages](Result<void> outcome) { finish(std::move(outcome), Act::Moved, messages); });
}

void MessageCommands::moveToTrash(const QList<MessageRow>& messages)
{
    if (messages.isEmpty())
        return;
    // Not remove(): that would delete for good what another window has moved to the Trash meanwhile.
    const auto toTrash = [ids = idsOf(messages)](StoreWriter& writer) -> Result<void> {
        const auto trash = writer.folders().trash();
        return trash ? writer.messages().move(ids, *trash) : Result<void>(trash.error());
    };
    m_store.run(this, toTrash, [this, messages](Result<void> outcome) {
        finish(std::move(outcome), Act::MovedToTrash, messages);
    });
}

void MessageCommands::deleteForGood(const QList<MessageRow>& messages)
{
    if (messages.isEmpty())
        return;
    m_store.run(
        this, [ids = idsOf(messages)](StoreWriter& writer) { return writer.messages().remove(ids); },
        [this, messages](Result<void> outcome) {
            finish(std::move(outcome), Act::DeletedForGood, messages);
        });
}

void MessageCommands::finish(Result<void> outcome, Act act, const QList<MessageRow>& messages)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_before.clear();
    if (act != Act::DeletedForGood) {
        for (const MessageRow& message : messages)
            m_before[message.folder].append(message.id);
    }
    Q_EMIT done(act, int(messages.size()));
}

void MessageCommands::undo()
{
    const auto putBack = [before = std::exchange(m_before, {})](StoreWriter& writer) -> Result<void> {
        for (auto place = before.cbegin(); place != before.cend(); ++place) {
            if (auto moved = writer.messages().move(place.value(), place.key()); !moved)
                return moved;
        }
        return {};
    };
    m_store.run(this, putBack, [this](Result<void> outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace postbag
