// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountBook.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace postbag {

/// Every action on accounts, once: toolbar, context menu and keyboard share them. Enabled by what is
/// selected.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    explicit AccountActions(QObject* parent = nullptr);

    QAction* const add;
    QAction* const edit;
    QAction* const pause;
    QAction* const resume;
    QAction* const collect;
    QAction* const stop;
    QAction* const leftAside;  ///< "Left aside…", of one account that has such messages
    QAction* const forget;     ///< "Forget what was collected"
    QAction* const deleteMail; ///< "Delete local mail"
    QAction* const remove;

    void update(const QList<AccountRow>& selected);
    /// Appends all of them, in groups.
    void fill(QMenu& menu) const;
    void retranslate();

private:
    void nameLeftAside();

    int m_leftAside = 0; ///< of the one account that is selected
};

} // namespace postbag
