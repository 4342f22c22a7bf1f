// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and writes what it took: seconds, processor seconds, peak memory in KiB and exit code.
//   postbag-bench-meter RESULT PROGRAM [ARGUMENT…]
// A program of its own, and a small one, because the peak memory of a new process begins with that of the
// process which started it.
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    const double begin = now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    int status = -1;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    const double end = now();
    std::FILE* result = std::fopen(argv[1], "w");
    if (!result)
        return 1;
    // The usage covers the program and all that it started and waited for.
    std::fprintf(result, "%.6f %.6f %ld %d\n", end - begin, seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return std::fclose(result) == 0 ? 0 : 1;
}
