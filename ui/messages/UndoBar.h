// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

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

    void offerUndo(const QString& text);
    void showNote(const QString& text);
    /// Stays until it is closed or replaced.
    void showProblem(const QString& text);
    void retranslateUi();

Q_SIGNALS:
    void undoWanted();
    /// The offer has passed.
    void closed();

private:
    void open(const QString& text, bool canUndo, bool problem);
    void dismiss();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_undo;
    QToolButton* m_close;
    QTimer m_timer;
};

} // namespace postbag
