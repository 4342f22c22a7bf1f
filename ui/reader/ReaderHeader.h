// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QAction>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace postbag {

class OriginDetails;

/// The block above the text: subject, from, to, date, account, and what can be done. All of it is the mail's
/// own word and shown as plain text.
class ReaderHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderHeader(QWidget* parent = nullptr);

    void showMessage(const MessageRow& message);
    /// What is known only after the body was loaded.
    void showDetails(const QString& to, const MessageOrigin& origin);
    /// Offers to switch between text and HTML; for messages that have both.
    void offerHtmlSwitch(bool offered, bool htmlShown);
    /// Buttons at the right, before the menu of this block.
    void addActions(const QList<QAction*>& actions, QMenu* moveMenu);
    void retranslateUi();

Q_SIGNALS:
    void htmlSwitched(bool html);
    void sourceWanted();
    void saveWanted();

private:
    QToolButton* addButton();

    MessageRow m_message;
    QString m_to;
    QLabel* m_subject;
    QLabel* m_from;
    QLabel* m_toLine;
    QLabel* m_when;
    OriginDetails* m_origin;
    QBoxLayout* m_buttons;
    QToolButton* m_htmlSwitch;
    QToolButton* m_more;
    QToolButton* m_move = nullptr;
    QMenu* m_menu;
    QAction m_showOrigin;
    QAction m_showSource;
    QAction m_save;
};

} // namespace postbag
