// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderTree.h"

#include "core/store/StoreThread.h"
#include "ui/folders/FolderActions.h"
#include "ui/folders/FolderCommands.h"
#include "ui/folders/FolderDelegate.h"
#include "ui/folders/FolderModel.h"
#include "ui/folders/FolderView.h"
#include "ui/messages/RefreshPacer.h"
#include "ui/shared/Banner.h"
#include "ui/shared/ErrorText.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr int indentation = 16;
constexpr int openWhileDraggingMs = 600;

} // namespace

FolderTree::FolderTree(const MessageReader& reader, StoreThread& store, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_reader(reader), m_model(new FolderModel(this)),
      m_commands(new FolderCommands(store, this)), m_view(new FolderView(this)), m_actions(nullptr),
      m_problem(new Banner(this)), m_pacer(new RefreshPacer([this] { reload(); }, this))
{
    setObjectName(u"folderTree"_s);
    m_view->setObjectName(u"folderView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FolderDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(indentation);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setAutoExpandDelay(openWhileDraggingMs);
    m_actions = new FolderActions(*m_model, *m_view, *m_commands, prompter, this);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(&store, &StoreThread::changed, this, [this](const StoreChange& change) {
        if (change.folders || !change.messagesIn.isEmpty())
            m_pacer->wake();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderTree::choose);
    connect(m_view, &QTreeView::clicked, this, &FolderTree::choose);
    // New mail must not hide in a closed folder that nobody has closed.
    connect(m_model, &QAbstractItemModel::rowsInserted, m_view,
            [this](const QModelIndex& above, int first, int last) {
                if (m_model->rowCount(above) == last - first + 1)
                    m_view->expand(above);
            });
    // Nor may a folder that was dropped onto a closed one.
    connect(m_model, &QAbstractItemModel::rowsMoved, m_view,
            [this](const QModelIndex& from, int, int, const QModelIndex& above) {
                if (above != from)
                    m_view->expand(above);
            });
    connect(m_model, &FolderModel::renameWanted, this, &FolderTree::rename);
    connect(m_model, &FolderModel::moveWanted, m_commands, &FolderCommands::move);
    connect(m_model, &FolderModel::messagesDropped, this, &FolderTree::messagesDropped);
    connect(m_commands, &FolderCommands::created, this, &FolderTree::editName);
    connect(m_commands, &FolderCommands::failed, this, &FolderTree::showProblem);
    retranslateUi();
    reload();
    m_view->expandAll();
    select({});
}

FolderTree::~FolderTree() = default;

void FolderTree::reload()
{
    const auto folders = m_reader.folders();
    const auto unread = m_reader.unreadTotal();
    if (!folders || !unread) {
        showProblem(folders ? unread.error() : folders.error());
        return;
    }
    m_model->setFolders(*folders, *unread);
}

void FolderTree::choose(const QModelIndex& index)
{
    if (index.isValid() && !m_quiet)
        Q_EMIT queryChosen(FolderModel::queryOf(index));
}

void FolderTree::select(const MessageQuery& query)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model->indexOf(query);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void FolderTree::clearSelection()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->selectionModel()->clear();
}

std::optional<MessageQuery> FolderTree::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(FolderModel::queryOf(index)) : std::nullopt;
}

void FolderTree::rename(FolderId folder, const QString& name)
{
    const QModelIndex above = m_model->indexOf(folder).parent();
    const FolderId parent = above.isValid() ? FolderModel::folderOf(above) : FolderId();
    const FolderActions::NameProblem problem = m_actions->problemWith(name, parent, folder);
    if (problem != FolderActions::NameProblem::None)
        return m_problem->tell([problem, name] { return FolderActions::words(problem, name); });
    m_problem->hide();
    m_commands->rename(folder, name);
}

void FolderTree::editName(FolderId folder)
{
    // The store's change may still be on its way.
    reload();
    const QModelIndex index = m_model->indexOf(folder);
    if (!index.isValid())
        return;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void FolderTree::showProblem(const Error& error)
{
    m_problem->tell([error] { return ErrorText::full(error, QString()); });
}

void FolderTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FolderTree::retranslateUi()
{
    m_view->setAccessibleName(tr("Folders"));
    m_model->retranslate();
    m_actions->retranslateUi();
}

} // namespace postbag
