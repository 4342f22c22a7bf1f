// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderActions.h"

#include "core/mime/HeaderText.h"
#include "core/store/FolderPath.h"
#include "ui/folders/FolderCommands.h"
#include "ui/folders/FolderModel.h"
#include "ui/shared/Icons.h"
#include "ui/shared/Prompter.h"

#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace postbag {

FolderActions::FolderActions(FolderModel& model, QTreeView& view, FolderCommands& commands,
                             Prompter& prompter, QWidget* scope)
    : QObject(scope), m_model(model), m_view(view), m_commands(commands), m_prompter(prompter),
      m_scope(scope), m_create(this), m_createBelow(this), m_rename(this), m_remove(this), m_toTop(this)
{
    m_create.setObjectName(u"newFolderAction"_s);
    m_createBelow.setObjectName(u"newSubfolderAction"_s);
    m_rename.setObjectName(u"renameFolderAction"_s);
    m_remove.setObjectName(u"deleteFolderAction"_s);
    m_toTop.setObjectName(u"moveFolderToTopAction"_s);
    m_create.setIcon(Icons::named(u"folder-new"));
    m_rename.setIcon(Icons::named(u"edit"));
    m_remove.setIcon(Icons::named(u"delete"));
    m_create.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_rename.setShortcut(Qt::Key_F2);
    m_remove.setShortcut(QKeySequence::Delete);
    m_remove.setAutoRepeat(false);
    for (QAction* action : {&m_create, &m_rename, &m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope->addAction(action);
    }
    view.setContextMenuPolicy(Qt::CustomContextMenu);

    connect(&m_create, &QAction::triggered, this, [this] { createIn({}); });
    connect(&m_createBelow, &QAction::triggered, this, [this] { createIn(m_view.currentIndex()); });
    connect(&m_rename, &QAction::triggered, this, [this] { m_view.edit(m_view.currentIndex()); });
    connect(&m_remove, &QAction::triggered, this, &FolderActions::removeCurrent);
    connect(&m_toTop, &QAction::triggered, this,
            [this] { m_commands.move(FolderModel::folderOf(m_view.currentIndex()), {}); });
    connect(&view, &QWidget::customContextMenuRequested, this, &FolderActions::showContextMenu);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderActions::update);
    retranslateUi();
}

void FolderActions::update()
{
    const QModelIndex current = m_view.currentIndex();
    const bool isUsers = current.isValid() && FolderModel::kindOf(current) == FolderModel::Kind::User;
    for (QAction* action : {&m_createBelow, &m_rename, &m_remove})
        action->setEnabled(isUsers);
    m_toTop.setEnabled(isUsers && current.parent().isValid());
}

QString FolderActions::freeName(const QModelIndex& parent) const
{
    const QString wanted = tr("New folder", "name of a new folder");
    const FolderId parentId = parent.isValid() ? FolderModel::folderOf(parent) : FolderId();
    QString name = wanted;
    for (int number = 2; problemWith(name, parentId, {}) != NameProblem::None && number < 1000; ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void FolderActions::createIn(const QModelIndex& parent)
{
    m_commands.create(parent.isValid() ? FolderModel::folderOf(parent) : FolderId(), freeName(parent));
}

FolderActions::NameProblem FolderActions::problemWith(const QString& name, FolderId parent,
                                                      FolderId except) const
{
    if (!isFolderName(name))
        return NameProblem::NoName;
    const QModelIndex above = m_model.indexOf(parent);
    for (int row = 0; row < m_model.rowCount(above); ++row) {
        const QModelIndex sibling = m_model.index(row, 0, above);
        const FolderId id = FolderModel::folderOf(sibling);
        if (id && id != except && foldedName(sibling.data(Qt::EditRole).toString()) == foldedName(name))
            return NameProblem::Taken;
    }
    return NameProblem::None;
}

QString FolderActions::words(NameProblem problem, const QString& name)
{
    switch (problem) {
    case NameProblem::None:
        break;
    case NameProblem::NoName:
        return tr("A folder needs a name of 1 to 200 characters without “/”.");
    case NameProblem::Taken:
        return tr("There is a folder “%1” here already. Choose another name.").arg(printableLine(name));
    }
    return {};
}

void FolderActions::removeCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || FolderModel::kindOf(current) != FolderModel::Kind::User)
        return;
    const FolderId folder = FolderModel::folderOf(current);
    const bool hasFolders = m_model.rowCount(current) > 0;
    const auto ask = [name = current.data(Qt::DisplayRole).toString(), hasFolders]() -> Prompter::Question {
        return {.title = tr("Delete the folder “%1”?").arg(name),
                .text = hasFolders
                            ? tr("The folders in it are deleted too. All their messages go to the Trash; "
                                 "nothing on the servers changes.")
                            : tr("Its messages go to the Trash; nothing on the servers changes."),
                .confirm = tr("Delete folder"),
                .option = {}};
    };
    m_prompter.confirm(m_scope, ask, [this, folder] { m_commands.remove(folder); });
}

void FolderActions::showContextMenu(const QPoint& position)
{
    const QModelIndex index = m_view.indexAt(position);
    if (index.isValid())
        m_view.setCurrentIndex(index);
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"folderContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_create);
    if (index.isValid() && FolderModel::kindOf(index) == FolderModel::Kind::User) {
        menu->addAction(&m_createBelow);
        menu->addSeparator();
        menu->addAction(&m_rename);
        menu->addAction(&m_toTop);
        menu->addAction(&m_remove);
    }
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

void FolderActions::retranslateUi()
{
    m_create.setText(tr("&New folder"));
    m_createBelow.setText(tr("New folder &inside"));
    m_rename.setText(tr("&Rename"));
    m_remove.setText(tr("&Delete folder"));
    m_toTop.setText(tr("Move to the &top level"));
    update();
}

} // namespace postbag
