// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/PasswordDialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(QString accountName, QString user, bool again, QWidget* parent)
    : QDialog(parent), m_accountName(std::move(accountName)), m_user(std::move(user)), m_again(again),
      m_question(new QLabel(this)), m_hint(new QLabel(this)), m_password(new QLineEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"passwordDialog"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_password);
    m_hint->setWordWrap(true);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    QPushButton* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon({}); // the style's own pictures are not ours

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_password);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);

    connect(m_password, &QLineEdit::textChanged, ok,
            [ok](const QString& text) { ok->setEnabled(!text.isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

Secret PasswordDialog::password() const
{
    return Secret(m_password->text().toStdString());
}

void PasswordDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PasswordDialog::retranslate()
{
    setWindowTitle(tr("Password for %1").arg(m_accountName));
    m_question->setText((m_again ? tr("The server of %1 refused the password of %2. Enter it again.")
                                 : tr("Enter the password of %1 (%2)."))
                            .arg(m_accountName, m_user));
    m_hint->setText(tr("It is kept until you quit Postbag and is not written anywhere."));
    m_password->setAccessibleName(tr("Password"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign in"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Not now"));
}

} // namespace postbag
