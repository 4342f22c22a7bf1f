// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postbag {

/// Asks for the password of one account, to be kept in memory until Postbag ends.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `again`: the server refused the last password.
    PasswordDialog(QString accountName, QString user, bool again, QWidget* parent);

    Secret password() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_accountName;
    QString m_user;
    bool m_again;
    QLabel* m_question;
    QLabel* m_hint;
    QLineEdit* m_password;
    QPushButton* m_signIn;
    QPushButton* m_notNow;
};

} // namespace postbag
