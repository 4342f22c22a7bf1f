// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace postbag {

/// Two parts, one above the other. They share what the person gives or takes by the window's size; when
/// something else needs room by itself, the lower part alone gives it, and nothing moves under the pointer.
class StillSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit StillSplitter(QWidget* parent = nullptr) : QSplitter(Qt::Vertical, parent) {}

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_windowHeight = 0;
};

} // namespace postbag
