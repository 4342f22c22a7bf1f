// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/UndoBar.h"

#include "ui/shared/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postbag {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_undo(new QAction(this)),
      m_undoButton(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"undoBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"undoText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"undoAction"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undo->setEnabled(false);
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setFocusPolicy(Qt::StrongFocus);
    m_undoButton->setDefaultAction(m_undo);
    m_close->setObjectName(u"undoCloseButton"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::named(u"close"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    connect(m_undo, &QAction::triggered, this, [this] {
        putAway();
        Q_EMIT undoWanted();
    });
    retranslateUi();
    hide();
}

void UndoBar::offerUndo(Words text)
{
    open(std::move(text), true, false);
    m_timer.start(undoMs);
}

void UndoBar::showNote(Words text)
{
    open(std::move(text), false, false);
    m_timer.start(undoMs);
}

void UndoBar::showProblem(Words text)
{
    open(std::move(text), false, true);
    m_timer.stop();
}

void UndoBar::open(Words text, bool canUndo, bool problem)
{
    const QIcon icon =
        problem ? Icons::named(u"warning", Icons::warningColour(palette())) : Icons::named(u"info");
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_words = std::move(text);
    m_text->setText(m_words());
    m_undo->setEnabled(canUndo);
    m_undoButton->setVisible(canUndo);
    show();
}

void UndoBar::putAway()
{
    m_timer.stop();
    m_undo->setEnabled(false);
    hide();
}

void UndoBar::dismiss()
{
    putAway();
    Q_EMIT closed();
}

void UndoBar::retranslateUi()
{
    if (m_words)
        m_text->setText(m_words());
    m_undo->setText(tr("Undo"));
    //: %1 is a key: "Undo (Ctrl+Z)"
    m_undo->setToolTip(tr("Undo (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    m_close->setAccessibleName(tr("Close this note"));
    m_close->setToolTip(tr("Close this note"));
}

} // namespace postbag
