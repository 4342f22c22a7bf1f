// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace postbag {

/// The left side: the folders (MAIL) above, Accounts and Activity (COLLECTING) below.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    enum Page { Accounts, Activity };

    /// Takes `folders`.
    explicit Navigation(QWidget* folders, QWidget* parent = nullptr);

    /// Accounts that need attention, shown beside "Accounts".
    void setWarnings(int accounts);
    void select(Page page);
    /// When a folder is chosen.
    void clearSelection();

Q_SIGNALS:
    void pageChosen(postbag::Navigation::Page page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    int m_warnings = 0;
    QLabel* m_mail;
    QLabel* m_collecting;
    QListWidget* m_pages;
};

} // namespace postbag
