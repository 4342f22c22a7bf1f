// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/CollectStatus.h"

#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountState.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace postbag {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CollectStatus::CollectStatus(const AccountBook& book, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_book(book), m_clock(clock), m_words(new QLabel), m_bar(new QProgressBar),
      m_numbers(new QLabel), m_next(new QLabel), m_stop(new QToolButton), m_refreshSoon(new QTimer(this))
{
    setObjectName(u"collectStatus"_s);
    for (QLabel* label : {m_words, m_numbers, m_next})
        label->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"statusWords"_s);
    m_numbers->setObjectName(u"statusNumbers"_s);
    m_next->setObjectName(u"statusNext"_s);
    m_bar->setObjectName(u"statusBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_bar->setMaximumHeight(12);
    m_stop->setObjectName(u"stopAll"_s);
    m_stop->setAutoRaise(true);
    m_stop->setIcon(Icons::named(u"stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_numbers);
    layout->addStretch(1);
    layout->addWidget(m_next);
    layout->addWidget(m_stop);

    // The bar keeps its height when Stop comes and goes.
    setMinimumHeight(m_stop->sizeHint().height());

    m_refreshSoon->setSingleShot(true);
    m_refreshSoon->setInterval(100ms);
    connect(m_refreshSoon, &QTimer::timeout, this, &CollectStatus::refresh);
    const auto soon = [this] {
        if (!m_refreshSoon->isActive())
            m_refreshSoon->start();
    };
    connect(&book, &AccountBook::rowChanged, this, soon);
    connect(&book, &AccountBook::reset, this, soon);
    connect(m_stop, &QToolButton::clicked, this, &CollectStatus::stopRequested);
    refresh();
}

void CollectStatus::runStarted(AccountId account)
{
    if (m_meter.reading().accounts == 0) {
        m_collected = 0;
        m_allWell = true;
    }
    m_meter.started(account);
    refresh();
}

void CollectStatus::progressed(const Progress& progress)
{
    m_meter.progressed(progress, m_clock.monotonicNow());
    if (!m_refreshSoon->isActive())
        m_refreshSoon->start();
}

void CollectStatus::runFinished(const RunReport& report)
{
    m_meter.finished(report.account);
    m_collected += report.collected;
    m_allWell = m_allWell && report.ok();
    refresh();
}

void CollectStatus::setPausedAll(bool paused)
{
    m_pausedAll = paused;
    refresh();
}

void CollectStatus::refresh()
{
    const RunMeter::Reading reading = m_meter.reading();
    const bool running = reading.accounts > 0;
    m_stop->setVisible(running);
    m_bar->setVisible(running);
    m_numbers->setVisible(running);
    m_next->setText(nextText());
    if (!running) {
        m_words->setText(m_collected > 0 ? tr("%Ln new message(s) collected", nullptr, m_collected)
                         : m_allWell     ? tr("No new messages")
                                         : QString());
    } else {
        m_words->setText(progressText(reading));
        // Without a number of messages the bar is busy.
        m_bar->setRange(0, reading.messagesTotal);
        m_bar->setValue(reading.messagesDone);
        QStringList numbers;
        if (reading.bytesDone.value > 0)
            numbers.append(Format::size(reading.bytesDone));
        if (reading.bytesPerSecond > 0)
            numbers.append(Format::rate(reading.bytesPerSecond));
        if (reading.timeLeft)
            numbers.append(Format::timeLeft(*reading.timeLeft));
        m_numbers->setText(numbers.join(u" · "_s));
    }
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop collecting; what is here stays"));
    m_stop->setAccessibleName(m_stop->text());
    m_bar->setAccessibleName(tr("Progress of collecting"));
}

QString CollectStatus::progressText(const RunMeter::Reading& reading) const
{
    if (reading.accounts == 1) {
        const AccountRow* row = m_book.find(m_meter.accounts().constFirst());
        if (row && row->progress)
            //: %1 is the name of an account, %2 how far it is: "abv: 120 of 1,204"
            return tr("%1: %2").arg(row->settings.name, AccountStateText::progress(*row->progress));
    }
    if (reading.messagesTotal == 0)
        return tr("Collecting %Ln account(s)…", nullptr, reading.accounts);
    return tr("%Ln account(s): %1 of %2", nullptr, reading.accounts)
        .arg(Format::number(reading.messagesDone), Format::number(reading.messagesTotal));
}

QString CollectStatus::nextText() const
{
    if (m_pausedAll)
        return tr("All accounts are paused");
    const QDateTime soonest = m_book.nextRun();
    if (!soonest.isValid())
        return {};
    for (const AccountRow& row : m_book.rows())
        if (!row.settings.paused && row.nextRun == soonest)
            //: %1 is the name of an account, %2 a time: "Next: GMX 14:05"
            return tr("Next: %1 %2").arg(row.settings.name, Format::moment(soonest));
    return {};
}

void CollectStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace postbag
