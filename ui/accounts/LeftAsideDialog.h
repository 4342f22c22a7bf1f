// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace postbag {

/// The messages of one account that were left on the server: when, how big, why; and a way to have them all
/// the same. Not modal: open it with show().
class LeftAsideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LeftAsideDialog(QString accountName, QWidget* parent = nullptr);

    void setMessages(const QList<SkippedMessage>& messages);

Q_SIGNALS:
    /// These are to be fetched whatever their size; they are gone from the list.
    void fetchRequested(const QList<postbag::ServerKey>& keys);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QString reasonText(LedgerState reason);
    void list();
    void fetchSelected();
    void retranslateUi();

    QString m_accountName;
    QList<SkippedMessage> m_messages; ///< in the order of the rows
    QLabel* m_heading;
    QTreeWidget* m_table;
    QDialogButtonBox* m_buttons;
    QPushButton* m_close;
    QPushButton* m_fetch;
};

} // namespace postbag
