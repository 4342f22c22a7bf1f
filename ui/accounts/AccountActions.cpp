// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountActions.h"

#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

QAction* action(QObject* parent, const QString& name, QStringView icon)
{
    auto* action = new QAction(Icons::named(icon), QString(), parent);
    action->setObjectName(name);
    return action;
}

} // namespace

AccountActions::AccountActions(QObject* parent)
    : QObject(parent), add(action(this, u"addAccount"_s, u"add")),
      edit(action(this, u"editAccount"_s, u"edit")), pause(action(this, u"pauseAccounts"_s, u"pause")),
      resume(action(this, u"resumeAccounts"_s, u"resume")),
      collect(action(this, u"collectAccounts"_s, u"collect")), stop(action(this, u"stopAccounts"_s, u"stop")),
      leftAside(action(this, u"leftAside"_s, u"inbox")), forget(action(this, u"forgetCollected"_s, u"clear")),
      deleteMail(action(this, u"deleteLocalMail"_s, u"trash")),
      remove(action(this, u"deleteAccounts"_s, u"delete"))
{
    // Where the page is shown; the window keeps its own F5 out of the way while accounts are selected there.
    collect->setShortcut(QKeySequence(Qt::Key_F5));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setAutoRepeat(false);
    update({});
    retranslate();
}

void AccountActions::update(const QList<AccountRow>& selected)
{
    const auto any = [&](auto what) { return std::any_of(selected.begin(), selected.end(), what); };
    edit->setEnabled(selected.size() == 1);
    pause->setEnabled(any([](const AccountRow& row) { return !row.settings.paused; }));
    resume->setEnabled(any([](const AccountRow& row) { return row.settings.paused; }));
    collect->setEnabled(any([](const AccountRow& row) { return !row.running(); }));
    stop->setEnabled(any([](const AccountRow& row) { return row.running(); }));
    m_leftAside = selected.size() == 1 ? selected.constFirst().leftAside : 0;
    leftAside->setEnabled(m_leftAside > 0);
    nameLeftAside();
    for (QAction* one : {forget, deleteMail, remove})
        one->setEnabled(!selected.isEmpty());
}

void AccountActions::fill(QMenu& menu) const
{
    menu.addActions({collect, stop});
    menu.addSeparator();
    menu.addActions({edit, pause, resume});
    menu.addSeparator();
    menu.addActions({leftAside, forget, deleteMail});
    menu.addSeparator();
    menu.addActions({remove, add});
}

void AccountActions::nameLeftAside()
{
    leftAside->setText(m_leftAside > 0 ? tr("Left aside: %1…").arg(Format::number(m_leftAside))
                                       : tr("Left aside…"));
}

void AccountActions::retranslate()
{
    add->setText(tr("&Add account…"));
    add->setIconText(tr("Add"));
    edit->setText(tr("&Edit…"));
    edit->setIconText(tr("Edit"));
    pause->setText(tr("&Pause"));
    resume->setText(tr("&Resume"));
    collect->setText(tr("&Collect now"));
    collect->setIconText(tr("Collect"));
    stop->setText(tr("&Stop collecting"));
    stop->setIconText(tr("Stop"));
    nameLeftAside();
    forget->setText(tr("&Forget what was collected…"));
    deleteMail->setText(tr("Delete &local mail of this account…"));
    remove->setText(tr("&Delete account…"));
    remove->setIconText(tr("Delete"));
}

} // namespace postbag
