// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace postbag {

/// SIGINT and SIGTERM as a Qt signal, so that the program ends cleanly: what is committed stays. One at a
/// time in a program.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject* parent = nullptr);
    ~TerminationSignals() override;

    /// A write beyond the limit of the size of files is then an error, like a full disk, and no sudden end.
    static void ignoreFileSizeLimit();

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace postbag
