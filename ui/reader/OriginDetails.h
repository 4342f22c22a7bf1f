// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"

#include <QWidget>

class QLabel;

namespace postbag {

/// "Where from": the account, the server, the id there, when it was collected and when it was removed there.
class OriginDetails : public QWidget
{
    Q_OBJECT
public:
    explicit OriginDetails(QWidget* parent = nullptr);

    void showOrigin(const MessageOrigin& origin);
    void retranslateUi();

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };
    Line addLine(const QString& objectName);

    MessageOrigin m_origin;
    Line m_account;
    Line m_server;
    Line m_serverId;
    Line m_collected;
    Line m_removed;
};

} // namespace postbag
