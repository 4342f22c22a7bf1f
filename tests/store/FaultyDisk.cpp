// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"

#include <sqlite3.h>

#include <new>

namespace postbag::test {
namespace {

struct Plan {
    int at = 0;
    int code = SQLITE_OK;
    bool once = true;
    int counted = 0;
    bool failed = false;

    int next()
    {
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

struct File {
    sqlite3_file base;
    sqlite3_file* real; // right behind this struct
};

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
    return fault != SQLITE_OK ? fault : methodsOf(f)->xWrite(realOf(f), from, n, at);
}
int fileTruncate(sqlite3_file* f, sqlite3_int64 size)
{
    const int fault = plan.next();
    return fault != SQLITE_OK ? fault : methodsOf(f)->xTruncate(realOf(f), size);
}
int fileSync(sqlite3_file* f, int flags)
{
    const int fault = plan.next();
    return fault != SQLITE_OK ? fault : methodsOf(f)->xSync(realOf(f), flags);
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
    auto* file = new (place) File{};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->real->pMethods = nullptr;
    const int outcome = disk->xOpen(disk, name, file->real, flags, outFlags);
    file->base.pMethods = file->real->pMethods ? &methods : nullptr;
    return outcome;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    plan = {};
    disk = sqlite3_vfs_find(nullptr);
    faulty = *disk;
    faulty.zName = "faulty";
    faulty.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    faulty.xOpen = openFile;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(disk, 1);
}

void FaultyDisk::failAt(int operation, int resultCode)
{
    plan = {operation, resultCode, true, 0, false};
}

void FaultyDisk::failFrom(int operation, int resultCode)
{
    plan = {operation, resultCode, false, 0, false};
}

int FaultyDisk::operations() const
{
    return plan.counted;
}

bool FaultyDisk::hasFailed() const
{
    return plan.failed;
}

} // namespace postbag::test
