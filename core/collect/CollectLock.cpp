// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/CollectLock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace postbag {

namespace {

Error heldElsewhere()
{
    return {ErrorCause::CollectedElsewhere, "another program holds the account's lock", {}};
}

Error unusable(const QString& path, const char* why)
{
    return {ErrorCause::ProfileUnusable, "cannot lock " + path.toStdString() + ": " + why, {}};
}

} // namespace

#ifdef Q_OS_UNIX

// flock and not QLockFile: the kernel frees it with the process, so that no crash leaves a stale lock behind,
// and a reused process id cannot look like its owner. The file stays: removing it would race with the next
// taker.
class CollectLock::Holder
{
public:
    explicit Holder(int descriptor) : m_descriptor(descriptor) {}
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder() { ::close(m_descriptor); }

private:
    const int m_descriptor;
};

Result<CollectLock> CollectLock::take(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return unusable(path, std::strerror(errno));
    auto holder = std::make_unique<Holder>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? heldElsewhere() : unusable(path, std::strerror(errno));
    return CollectLock(std::move(holder));
}

#else

class CollectLock::Holder
{
public:
    explicit Holder(const QString& path) : file(path) { file.setStaleLockTime(0); }

    QLockFile file;
};

Result<CollectLock> CollectLock::take(const QString& path)
{
    auto holder = std::make_unique<Holder>(path);
    if (holder->file.tryLock(0))
        return CollectLock(std::move(holder));
    if (holder->file.error() == QLockFile::LockFailedError)
        return heldElsewhere();
    return unusable(path, "no permission");
}

#endif

CollectLock::CollectLock(std::unique_ptr<Holder> holder) : m_holder(std::move(holder)) {}
CollectLock::CollectLock(CollectLock&&) noexcept = default;
CollectLock& CollectLock::operator=(CollectLock&&) noexcept = default;
CollectLock::~CollectLock() = default;

} // namespace postbag
