// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"

#include <QTreeView>

class QSettings;
class QTimer;

namespace postbag {

class MessageDelegate;
class MessageListModel;

/// The table of messages with its columns, selection and keys. It follows the model without moving under the
/// eyes: new mail comes in above, and what is looked at stays where it is.
class MessageListView : public QTreeView
{
    Q_OBJECT
public:
    explicit MessageListView(MessageListModel& model, QWidget* parent = nullptr);

    void setRowHeight(int height);
    /// The selected messages, from top to bottom.
    QList<MessageRow> selectedMessages() const;
    std::optional<MessageRow> currentMessage() const;
    /// Makes that message the current one; false if it is not loaded.
    bool setCurrentMessage(MessageId message);

    /// Reads the list again, and keeps the selection and the rows in sight.
    void refreshInPlace();
    /// Every message that the query has, as far as is sensible, not only those that are loaded.
    void selectAll() override;

    void restoreColumns(const QSettings& settings);
    /// What the arrow in the header says; after restoreColumns() the order of last time.
    MessageQuery::Order shownOrder() const;
    void saveColumns(QSettings& settings) const;

Q_SIGNALS:
    /// Another message is the current one, or none.
    void currentMessageChanged();
    /// The person wants to read it: Enter or double click.
    void opened();
    /// Space and Shift+Space: the reader shall turn a page.
    void pageTurned(bool forward);
    /// A click on the heading of the date.
    void orderToggled();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// With a small picture that leaves the folders below it in sight.
    void startDrag(Qt::DropActions supportedActions) override;

private:
    int rowHeightInSight() const;
    void showOrder();
    void setInitialColumns();
    /// Gives headings, sizes and dates the room that they need in the language of now.
    void fitColumns();
    void stepToEnd();

    MessageListModel& m_model;
    MessageDelegate* m_delegate;
    QTimer* m_toEnd; ///< runs while the way to the last message is loaded
    Qt::KeyboardModifiers m_endModifiers = Qt::NoModifier; ///< of the End that is on its way
};

} // namespace postbag
