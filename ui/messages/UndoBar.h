// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Words.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QToolButton;

namespace postbag {

/// A strip that says what was just done and offers to undo it for ten seconds, or what failed until it is
/// closed.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    static constexpr int undoMs = 10'000;

    explicit UndoBar(QWidget* parent = nullptr);

    void offerUndo(Words text);
    void showNote(Words text);
    /// Stays until it is closed or replaced.
    void showProblem(Words text);
    /// Undo, with its key; enabled while it is offered. For the page to add, so that the key works there.
    QAction* undoAction() const { return m_undo; }
    void retranslateUi();

Q_SIGNALS:
    void undoWanted();
    /// The offer has passed.
    void closed();

private:
    void open(Words text, bool canUndo, bool problem);
    void dismiss();
    void putAway();

    Words m_words;
    QLabel* m_icon;
    QLabel* m_text;
    QAction* m_undo;
    QToolButton* m_undoButton;
    QToolButton* m_close;
    QTimer m_timer;
};

} // namespace postbag
