// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DialogPasswordPrompter.h"

#include "ui/shared/PasswordDialog.h"

namespace postbag {

void DialogPasswordPrompter::askPassword(const AccountSettings& account, bool again,
                                         SecretStore::SecretAnswer answer)
{
    const bool standsAlone = !m_window || !m_window->isVisible();
    auto* dialog =
        new PasswordDialog(account.name, account.user, again, standsAlone ? nullptr : m_window.data());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        if (result == QDialog::Accepted)
            answer(dialog->password());
        else
            answer(Error{ErrorCause::SecretNotTyped, "the person did not enter a password", {}});
    });
    if (standsAlone)
        dialog->show();
    else
        dialog->open();
}

} // namespace postbag
