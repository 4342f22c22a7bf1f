// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/AccountsTrouble.h"

#include "ui/accounts/AccountBook.h"
#include "ui/shared/ErrorText.h"
#include "ui/tray/Notifier.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace postbag {

namespace {

/// Trouble that only the person can end is told at once; the rest may pass by itself.
bool needsThePerson(ErrorKind kind)
{
    return kind == ErrorKind::Auth || kind == ErrorKind::Tls || kind == ErrorKind::Store;
}

} // namespace

AccountsTrouble::AccountsTrouble(const AccountBook& book, QObject* parent) : QObject(parent), m_book(book)
{
    connect(&book, &AccountBook::rowChanged, this, &AccountsTrouble::follow);
    connect(&book, &AccountBook::reset, this, &AccountsTrouble::follow);
}

void AccountsTrouble::runFinished(const RunReport& report)
{
    const AccountRow* row = m_book.find(report.account);
    if (!row || !row->needsAttention())
        return;
    const bool lasting = row->failuresSince >= Notifier::failuresBeforeNotice;
    if (!lasting && !needsThePerson(row->lastRun->error->kind()))
        return;
    m_said = words();
    Q_EMIT arose([self = QPointer(this)] { return self ? self->words() : QString(); });
}

void AccountsTrouble::follow()
{
    if (m_said.isEmpty())
        return;
    const QString now = words();
    if (std::exchange(m_said, now) == now)
        return;
    if (now.isEmpty())
        Q_EMIT passed();
    else
        Q_EMIT changed();
}

QString AccountsTrouble::words() const
{
    const int failed = m_book.failedCount();
    if (failed > 1)
        return tr("%Ln account(s) need attention.", nullptr, failed);
    const auto& rows = m_book.rows();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [](const AccountRow& one) { return one.needsAttention(); });
    return row == rows.end() ? QString() : ErrorText::full(*row->lastRun->error, row->settings.name);
}

} // namespace postbag
