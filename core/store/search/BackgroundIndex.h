// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QTimer>

namespace postbag {

class StoreThread;

/// Keeps the full-text index up to date while the window is open: one short step after the other on the store
/// thread, with pauses while mail is coming in, because collecting goes first. On the thread of its owner.
class BackgroundIndex : public QObject
{
    Q_OBJECT
public:
    /// `store` must outlive it.
    explicit BackgroundIndex(StoreThread& store, QObject* parent = nullptr);

Q_SIGNALS:
    /// After each step that did something; then searches find more.
    void advanced();
    /// Everything is indexed, for now.
    void upToDate();
    /// The store failed; it goes on after the next change, and by itself if the disk was full.
    void failed(const postbag::Error& error);

private:
    void takeStep();

    StoreThread& m_store;
    QTimer m_timer;
    bool m_running = false;
    bool m_mailArrived = false; ///< since the last step began
};

} // namespace postbag
