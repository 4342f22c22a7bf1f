// SPDX-License-Identifier: GPL-3.0-or-later
// Only in builds with the thread sanitizer. The system's Qt is built without it, so the sanitizer does not
// see that a queued call or signal happens before its delivery, and would report each value handed over so as
// a race. The definitions here stand before Qt's (as a program's symbols do), say what Qt orders, and call
// Qt's. Only that is said: sender and receiver of one call, and the end of a thread and whoever waited for
// it. What a thread touches after it has handed it over stays a race.
#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdarg>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>
#include <unordered_map>
#include <vector>

namespace {

template <typename Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Who hears a sender's signals. Guarded by a lock that the sanitizer cannot see (this file is compiled
/// without it): a visible one would order all signals of all threads.
class Receivers
{
public:
    void add(const QObject* sender, const QObject* receiver)
    {
        const Guard guard(m_busy);
        auto& known = m_receivers[sender];
        if (std::find(known.begin(), known.end(), receiver) == known.end())
            known.push_back(receiver);
    }

    void forget(const QObject* sender)
    {
        const Guard guard(m_busy);
        m_receivers.erase(sender);
    }

    /// By address: a receiver may be gone.
    void releaseTo(const QObject* sender)
    {
        const Guard guard(m_busy);
        if (const auto found = m_receivers.find(sender); found != m_receivers.end())
            for (const QObject* receiver : found->second)
                __tsan_release(const_cast<QObject*>(receiver));
    }

private:
    struct Guard {
        explicit Guard(std::atomic_flag& flag) : busy(flag)
        {
            while (busy.test_and_set(std::memory_order_acquire))
                QThread::yieldCurrentThread();
        }
        ~Guard() { busy.clear(std::memory_order_release); }
        std::atomic_flag& busy;
    };

    std::atomic_flag m_busy;
    std::unordered_map<const QObject*, std::vector<const QObject*>> m_receivers;
};

/// Never destroyed: objects go after main, too.
Receivers& listeners()
{
    static auto* const all = new Receivers;
    return *all;
}

/// Stands for a slot object of Qt: whoever drops it last (Qt counts references) does so after all its calls.
class HandedOver : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QSlotObjectBase* slot) : QSlotObjectBase(&act), m_slot(slot) { __tsan_release(this); }

private:
    static void act(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* equal)
    {
        auto* const handed = static_cast<HandedOver*>(self);
        if (which == Call) {
            __tsan_acquire(handed);
            handed->m_slot->call(receiver, arguments);
            __tsan_release(handed);
        } else if (which == Compare) {
            *equal = handed->m_slot->compare(arguments);
        } else if (which == Destroy) {
            __tsan_acquire(handed);
            handed->m_slot->destroyIfLastRef();
            delete handed;
        }
    }

    QSlotObjectBase* m_slot;
};

bool delivered(void** receiverAndEvent)
{
    __tsan_acquire(receiverAndEvent[0]);
    return false;
}

const bool listening = QInternal::registerCallback(QInternal::EventNotifyCallback, delivered);

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* receiver, QtPrivate::QSlotObjectBase* slot,
                                   Qt::ConnectionType type, void* result)
{
    static const auto qt = next<decltype(&QMetaObject::invokeMethodImpl)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(receiver);
    return qt(receiver, new HandedOver(slot), type, result);
}

void QMetaObject::activate(QObject* sender, const QMetaObject* type, int signal, void** arguments)
{
    using Activate = void (*)(QObject*, const QMetaObject*, int, void**);
    static const auto qt = next<Activate>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    listeners().releaseTo(sender);
    qt(sender, type, signal, arguments);
}

QMetaObject::Connection QObject::connectImpl(const QObject* sender, void** signal, const QObject* receiver,
                                             void** slot, QtPrivate::QSlotObjectBase* call,
                                             Qt::ConnectionType type, const int* types,
                                             const QMetaObject* senderType)
{
    static const auto qt = next<decltype(&QObject::connectImpl)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_"
        "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    listeners().add(sender, receiver);
    return qt(sender, signal, receiver, slot, new HandedOver(call), type, types, senderType);
}

void QObject::deleteLater()
{
    using DeleteLater = void (*)(QObject*);
    static const auto qt = next<DeleteLater>("_ZN7QObject11deleteLaterEv");
    __tsan_release(this);
    qt(this);
}

void QThread::quit()
{
    using Quit = void (*)(QThread*);
    static const auto qt = next<Quit>("_ZN7QThread4quitEv");
    __tsan_release(this);
    qt(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread*, QDeadlineTimer);
    static const auto qt = next<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = qt(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}

// QProcess starts programs by clone(CLONE_VM | CLONE_VFORK). The sanitizer's own clone takes that for a fork,
// and would see nothing more on the calling thread, because parent and child share its memory.
extern "C" int __clone(int (*entry)(void*), void* stack, int flags, void* argument, ...);
extern "C" int clone(int (*entry)(void*), void* stack, int flags, void* argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    void* const parentId = va_arg(rest, void*);
    void* const storage = va_arg(rest, void*);
    void* const childId = va_arg(rest, void*);
    va_end(rest);
    return __clone(entry, stack, flags, argument, parentId, storage, childId);
}

// ~QObject under its linker names: a destructor written here would destroy Qt's members itself. Objects that
// go when a thread ends are its last steps that concern us.
extern "C" {

void goneAsBase(QObject* object) asm("_ZN7QObjectD2Ev");
void goneAsBase(QObject* object)
{
    static const auto qt = next<void (*)(QObject*)>("_ZN7QObjectD2Ev");
    listeners().forget(object);
    qt(object);
    if (QThread* thread = QThread::currentThread())
        __tsan_release(thread);
}

void goneAsWhole(QObject* object) asm("_ZN7QObjectD1Ev");
void goneAsWhole(QObject* object)
{
    goneAsBase(object);
}
}
