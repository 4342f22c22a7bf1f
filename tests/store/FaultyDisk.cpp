// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"

#include <sqlite3.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <mutex>
#include <new>
#include <sstream>
#include <string>

namespace postbag::test {
namespace {

std::mutex guard; // of all below: the store thread and readers share the disk

struct Plan {
    int at = 0;
    int code = SQLITE_OK;
    bool once = true;
    int counted = 0;
    bool failed = false;
    bool isPowerCut = false;

    bool isOff() const { return isPowerCut && failed; }
    int next()
    {
        const std::scoped_lock lock(guard);
        ++counted;
        if (at == 0 || counted < at || (once && counted > at))
            return SQLITE_OK;
        failed = true;
        return code;
    }
};

Plan plan;
sqlite3_vfs* disk = nullptr;
sqlite3_vfs faulty;

std::map<std::string, DiskImage> images; // by path: databases and their logs

struct File {
    sqlite3_file base;
    sqlite3_file* real; // right behind this struct
    DiskImage* image;   // none: a file that nobody needs after a crash
};

DiskImage* imageOf(const char* path)
{
    const std::scoped_lock lock(guard);
    const auto known = images.find(path);
    if (known != images.end())
        return &known->second;
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return &images.try_emplace(path, content.str()).first->second;
}

template <typename Change> int changed(sqlite3_file* file, int outcome, Change change)
{
    auto* image = reinterpret_cast<File*>(file)->image;
    const std::scoped_lock lock(guard);
    if (outcome == SQLITE_OK && image)
        change(*image);
    return outcome;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}
const sqlite3_io_methods* methodsOf(sqlite3_file* file)
{
    return realOf(file)->pMethods;
}

int fileClose(sqlite3_file* f)
{
    return methodsOf(f)->xClose(realOf(f));
}
int fileRead(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
{
    return methodsOf(f)->xRead(realOf(f), to, n, at);
}
int fileWrite(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    const int fault = plan.next();
    if (fault != SQLITE_OK)
        return fault;
    return changed(f, methodsOf(f)->xWrite(realOf(f), from, n, at), [&](DiskImage& image) {
        image.write(static_cast<std::uint64_t>(at),
                    {static_cast<const char*>(from), static_cast<std::size_t>(n)});
    });
}
int fileTruncate(sqlite3_file* f, sqlite3_int64 size)
{
    const int fault = plan.next();
    if (fault != SQLITE_OK)
        return fault;
    return changed(f, methodsOf(f)->xTruncate(realOf(f), size),
                   [&](DiskImage& image) { image.truncate(static_cast<std::uint64_t>(size)); });
}
int fileSync(sqlite3_file* f, int flags)
{
    const int fault = plan.next();
    if (fault != SQLITE_OK)
        return fault;
    return changed(f, methodsOf(f)->xSync(realOf(f), flags), [](DiskImage& image) { image.sync(); });
}
int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return methodsOf(f)->xFileSize(realOf(f), size);
}
int fileLock(sqlite3_file* f, int level)
{
    return methodsOf(f)->xLock(realOf(f), level);
}
int fileUnlock(sqlite3_file* f, int level)
{
    return methodsOf(f)->xUnlock(realOf(f), level);
}
int fileReserved(sqlite3_file* f, int* out)
{
    return methodsOf(f)->xCheckReservedLock(realOf(f), out);
}
int fileControl(sqlite3_file* f, int op, void* arg)
{
    return methodsOf(f)->xFileControl(realOf(f), op, arg);
}
int fileSector(sqlite3_file* f)
{
    return methodsOf(f)->xSectorSize(realOf(f));
}
int fileTraits(sqlite3_file* f)
{
    return methodsOf(f)->xDeviceCharacteristics(realOf(f));
}
int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return methodsOf(f)->xShmMap(realOf(f), page, size, extend, out);
}
int shmLock(sqlite3_file* f, int offset, int n, int flags)
{
    return methodsOf(f)->xShmLock(realOf(f), offset, n, flags);
}
void shmBarrier(sqlite3_file* f)
{
    methodsOf(f)->xShmBarrier(realOf(f));
}
int shmUnmap(sqlite3_file* f, int erase)
{
    return methodsOf(f)->xShmUnmap(realOf(f), erase);
}

const sqlite3_io_methods methods{2,           fileClose,  fileRead,   fileWrite,  fileTruncate,
                                 fileSync,    fileSize,   fileLock,   fileUnlock, fileReserved,
                                 fileControl, fileSector, fileTraits, shmMap,     shmLock,
                                 shmBarrier,  shmUnmap,   nullptr,    nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* place, int flags, int* outFlags)
{
    {
        const std::scoped_lock lock(guard);
        if (plan.isOff()) {
            place->pMethods = nullptr;
            return SQLITE_CANTOPEN;
        }
    }
    auto* file = new (place) File{};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->real->pMethods = nullptr;
    const int outcome = disk->xOpen(disk, name, file->real, flags, outFlags);
    file->base.pMethods = file->real->pMethods ? &methods : nullptr;
    const bool lasts = flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL);
    if (outcome == SQLITE_OK && name && lasts)
        file->image = imageOf(name);
    return outcome;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncDirectory)
{
    if (const int fault = plan.next(); fault != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    const int outcome = disk->xDelete(disk, name, syncDirectory);
    const std::scoped_lock lock(guard);
    if (outcome == SQLITE_OK)
        images.erase(name);
    return outcome;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    plan = {};
    images.clear();
    disk = sqlite3_vfs_find(nullptr);
    faulty = *disk;
    faulty.zName = "faulty";
    faulty.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(disk, 1);
}

void FaultyDisk::failAt(int operation, int resultCode)
{
    const std::scoped_lock lock(guard);
    plan = {operation, resultCode, true, 0, false, false};
}

void FaultyDisk::failFrom(int operation, int resultCode)
{
    const std::scoped_lock lock(guard);
    plan = {operation, resultCode, false, 0, false, false};
}

void FaultyDisk::cutPowerAt(int operation)
{
    const std::scoped_lock lock(guard);
    plan = {operation, SQLITE_IOERR, false, 0, false, true};
}

void FaultyDisk::reboot(DiskImage::Tear tear)
{
    const std::scoped_lock lock(guard);
    plan = {};
    for (auto& [path, image] : images) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << image.afterPowerCut(tear);
        std::remove((path + "-shm").c_str());
    }
}

int FaultyDisk::operations() const
{
    const std::scoped_lock lock(guard);
    return plan.counted;
}

bool FaultyDisk::hasFailed() const
{
    const std::scoped_lock lock(guard);
    return plan.failed;
}

} // namespace postbag::test
