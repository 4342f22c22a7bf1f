// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postbag {

/// What stands in place of the list when there is nothing to list: why, and what to do next.
class EmptyMail : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyMail(QWidget* parent = nullptr);

    /// For this query; without accounts there is only one thing to do.
    void describe(const MessageQuery& query, bool isTrash, bool hasAccounts);

Q_SIGNALS:
    void collectRequested();
    void addAccountRequested();

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_collect;
    QPushButton* m_addAccount;
};

} // namespace postbag
