// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderTree.h"

#include <QEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

FolderTree::FolderTree(const MessageReader& reader, StoreThread&, Prompter&, QWidget* parent)
    : QWidget(parent), m_reader(reader), m_commands(nullptr), m_model(nullptr), m_view(new QTreeView(this)),
      m_actions(nullptr), m_problem(new QLabel(this))
{
    setObjectName(u"folderTree"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_problem);
    layout->addWidget(m_view);
}

FolderTree::~FolderTree() = default;

void FolderTree::select(const MessageQuery&) {}

void FolderTree::clearSelection() {}

std::optional<MessageQuery> FolderTree::current() const
{
    return std::nullopt;
}

void FolderTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FolderTree::retranslateUi() {}

} // namespace postbag
