// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace postbag {

class MessageReader;
class RunsModel;
class StoreThread;

/// What happened: the runs, and what one of them means below. References outlive it.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(const MessageReader& reader, StoreThread& store, QSettings& windowState,
                 QWidget* parent = nullptr);

    void setCompact(bool compact);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void reload();
    void showDetail();
    void retranslateUi();

    const MessageReader& m_reader;
    QSettings& m_windowState;
    RunsModel* m_model;
    QTableView* m_table;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_serverWords;
    QTimer* m_reloadSoon;
};

} // namespace postbag
