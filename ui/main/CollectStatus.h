// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"
#include "ui/main/RunMeter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace postbag {

class AccountBook;
class Clock;

/// The status bar's part about collecting: overall progress, rate, time left, the next run, and Stop.
class CollectStatus : public QWidget
{
    Q_OBJECT
public:
    /// `book` and `clock` outlive it.
    CollectStatus(const AccountBook& book, const Clock& clock, QWidget* parent = nullptr);

    void runStarted(AccountId account);
    void progressed(const Progress& progress);
    void runFinished(const RunReport& report);
    /// Nothing runs by itself now.
    void setPausedAll(bool paused);

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString progressText(const RunMeter::Reading& reading) const;
    QString nextText() const;

    const AccountBook& m_book;
    const Clock& m_clock;
    RunMeter m_meter;
    int m_collected = 0;    ///< in this burst of runs, or in the last
    bool m_allWell = false; ///< likewise; then "no new messages" is true
    bool m_pausedAll = false;
    QLabel* m_words;
    QProgressBar* m_bar;
    QLabel* m_numbers;
    QLabel* m_next;
    QToolButton* m_stop;
    QTimer* m_refreshSoon;
};

} // namespace postbag
