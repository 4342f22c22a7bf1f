// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/UndoBar.h"

#include "ui/shared/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postbag {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_undo(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"undoBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"undoText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"undoCloseButton"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::named(u"close"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_timer.stop();
        hide();
        Q_EMIT undoWanted();
    });
    retranslateUi();
    hide();
}

void UndoBar::offerUndo(const QString& text)
{
    open(text, true, false);
    m_timer.start(undoMs);
}

void UndoBar::showNote(const QString& text)
{
    open(text, false, false);
    m_timer.start(undoMs);
}

void UndoBar::showProblem(const QString& text)
{
    open(text, false, true);
    m_timer.stop();
}

void UndoBar::open(const QString& text, bool canUndo, bool problem)
{
    const QIcon icon =
        problem ? Icons::named(u"warning", Icons::warningColour(palette())) : Icons::named(u"info");
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    show();
}

void UndoBar::dismiss()
{
    m_timer.stop();
    hide();
    Q_EMIT closed();
}

void UndoBar::retranslateUi()
{
    m_undo->setText(tr("Undo"));
    m_close->setAccessibleName(tr("Close this note"));
    m_close->setToolTip(tr("Close this note"));
}

} // namespace postbag
