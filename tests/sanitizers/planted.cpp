// SPDX-License-Identifier: GPL-3.0-or-later
// Does what a sanitizer has to see: `planted leak|overflow|undefined|race|handover`. The tests expect its
// report, or for "handover" none: an ordinary exchange between two threads by queued calls and signals.
#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <string_view>
#include <vector>

namespace {

volatile int sink = 0;

void leak()
{
    sink = *new int(1);
}

void overflow(int past)
{
    const std::unique_ptr<int[]> numbers(new int[4]);
    sink = numbers[4 + past];
}

void undefined(int big)
{
    sink = 0x7fffffff + big;
}

/// A worker counts on its thread, answers, and gets an answer; `careless` touches the number in the meantime.
void exchange(QCoreApplication& program, bool careless)
{
    QThread thread;
    auto* const worker = new QObject;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    QObject::connect(worker, &QObject::objectNameChanged, &program, [&program](const QString& name) {
        sink = int(name.size());
        program.quit();
    });
    thread.start();

    const auto numbers = std::make_shared<std::vector<int>>(8, 0);
    std::atomic<bool> go = false; // relaxed: it orders nothing
    const auto count = [worker, numbers, &program, &go] {
        while (!go.load(std::memory_order_relaxed))
            QThread::yieldCurrentThread();
        ++numbers->front();
        const auto answer = [numbers, worker] {
            sink = numbers->front();
            QMetaObject::invokeMethod(
                worker, [worker] { worker->setObjectName("done"); }, Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(&program, answer, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(worker, count, Qt::QueuedConnection);
    if (careless)
        ++numbers->front();
    go.store(true, std::memory_order_relaxed);
    program.exec();
    thread.quit();
    thread.wait();
    sink = numbers->front();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication program(argc, argv);
    const std::string_view deed = argc > 1 ? argv[1] : "";
    if (deed == "leak")
        leak();
    else if (deed == "overflow")
        overflow(argc - 2);
    else if (deed == "undefined")
        undefined(argc - 1);
    else
        exchange(program, deed == "race");
    return 0;
}
