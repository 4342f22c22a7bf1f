// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/PasswordPrompter.h"

#include <QPointer>
#include <QWidget>

namespace postbag {

/// Asks for passwords with a dialog over the window, or with a dialog alone while the window is hidden.
/// Never blocks. Gui thread.
class DialogPasswordPrompter final : public PasswordPrompter
{
public:
    /// Over which window; before this, and after it is gone, the question stands alone.
    void setWindow(QWidget* window) { m_window = window; }

    void askPassword(const AccountSettings& account, bool again, SecretStore::SecretAnswer answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace postbag
