// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

#include <functional>
#include <memory>

class QObject;

namespace postbag {

/// The way back to the thread of an object, for one reply: any thread may send it, and if the object is gone,
/// the reply goes with it.
class ReplyRoute
{
public:
    /// On the thread of `context`.
    explicit ReplyRoute(QObject* context);

    /// Runs `reply` on the context's thread. To be called at most once.
    void send(std::function<void()> reply) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace postbag
