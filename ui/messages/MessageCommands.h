// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace postbag {

class StoreThread;

/// What a person does with messages: the store does it, and each act that hides messages can be undone.
/// Every act ends with exactly one of its signals, or with none if the store has nothing to say.
class MessageCommands : public QObject
{
    Q_OBJECT
public:
    enum class Act { MovedToTrash, Moved, DeletedForGood };

    explicit MessageCommands(StoreThread& store, QObject* parent = nullptr);

    void setSeen(const QList<MessageId>& messages, bool seen);
    void move(const QList<MessageRow>& messages, FolderId folder);
    /// Into the Trash, which is made if it is missing.
    void moveToTrash(const QList<MessageRow>& messages);
    /// Cannot be undone: ask first.
    void deleteForGood(const QList<MessageRow>& messages);

    bool canUndo() const { return !m_before.isEmpty(); }
    /// Puts the messages of the last act back where they were.
    void undo();
    void forgetUndo() { m_before.clear(); }

Q_SIGNALS:
    void done(postbag::MessageCommands::Act act, int messages);
    void failed(const postbag::Error& error);

private:
    using Places = QHash<FolderId, QList<MessageId>>;
    void finish(Result<void> outcome, Act act, const QList<MessageRow>& messages);

    StoreThread& m_store;
    Places m_before; ///< where the messages of the last act were
};

} // namespace postbag
