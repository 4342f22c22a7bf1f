// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/PasswordDialog.h"

#include "ui/shared/GrowToFit.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

/// With a word joiner around each mark: a line may end at a dot or hyphen, but not within an address.
QString unbroken(const QString& address)
{
    QString joined;
    for (const QChar c : address)
        joined += c.isLetterOrNumber() || c.isSurrogate() ? QString(c) : u"\u2060"_s + c + u"\u2060"_s;
    return joined;
}

} // namespace

PasswordDialog::PasswordDialog(QString accountName, QString user, bool again, QWidget* parent)
    : QDialog(parent), m_accountName(std::move(accountName)), m_user(std::move(user)), m_again(again),
      m_question(new QLabel(this)), m_hint(new QLabel(this)), m_password(new QLineEdit(this))
{
    setObjectName(u"passwordDialog"_s);
    m_question->setObjectName(u"question"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_password);
    m_hint->setWordWrap(true);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto* buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setEnabled(false);
    m_notNow = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_notNow->setObjectName(u"notNow"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_password);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(m_password, &QLineEdit::textChanged, m_signIn,
            [this](const QString& text) { m_signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
                            .arg(m_accountName, unbroken(m_user)));
    m_hint->setText(tr("It is kept until you quit Postbag and is not written anywhere."));
    m_password->setAccessibleName(tr("Password"));
    m_signIn->setText(tr("Sign in"));
    m_notNow->setText(tr("Not now"));
    growToFit(*this);
}

} // namespace postbag
