// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

class QHeaderView;
class QPoint;
class QSettings;
class QTableView;

namespace postbag {

/// The columns of the table of accounts: which are shown, in which order and how wide. They fill the table;
/// where it is too small for all, the less important ones give way until there is more room. What the person
/// shows, hides, moves or widens is remembered. Whoever has given a column a width keeps all widths, and
/// scrolls.
class AccountsColumns : public QObject
{
    Q_OBJECT
public:
    /// For a table with its model; the table takes it. `windowState` outlives it.
    AccountsColumns(QTableView& table, QSettings& windowState);

    /// The table got another width.
    void tableResized();
    /// The headings are in another language.
    void retranslated() { fit(); }

private:
    /// After the person has given a column a width, only headings get the room that they need.
    void fit();
    void restore();
    void remember();
    /// What a column needs, in pixels: for its heading, and for words that say nothing when they are cut.
    int needed(int column) const;
    void showWhatHasRoom();
    void shareWhatIsLeft();
    void showMenu(const QPoint& where);
    void choose(int column, bool shown);

    QTableView& m_table;
    QHeaderView& m_header;
    QSettings& m_windowState;
    QMap<int, bool> m_chosen; ///< what the person wants to see, or not; the others are shown if there is room
    bool m_ownWidths = false; ///< chosen by the person, not ours to change
    bool m_fitting = false;   ///< we change the columns, not the person
};

} // namespace postbag
