// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QAction>
#include <QObject>

class QTreeView;

namespace postbag {

class FolderCommands;
class FolderModel;
class Prompter;

/// The actions on the current folder, with their texts, keys and the context menu. What it is given outlives
/// it.
class FolderActions : public QObject
{
    Q_OBJECT
public:
    FolderActions(FolderModel& model, QTreeView& view, FolderCommands& commands, Prompter& prompter,
                  QWidget* scope);

    enum class NameProblem { None, NoName, Taken };

    /// What is wrong with this name among the folders in `parent`. `except` may have it.
    NameProblem problemWith(const QString& name, FolderId parent, FolderId except) const;
    static QString words(NameProblem problem, const QString& name);
    void retranslateUi();

private:
    void update();
    void createIn(const QModelIndex& parent);
    void removeCurrent();
    void showContextMenu(const QPoint& position);
    QString freeName(const QModelIndex& parent) const;

    FolderModel& m_model;
    QTreeView& m_view;
    FolderCommands& m_commands;
    Prompter& m_prompter;
    QWidget* m_scope;
    QAction m_create;
    QAction m_createBelow;
    QAction m_rename;
    QAction m_remove;
    QAction m_toTop;
};

} // namespace postbag
