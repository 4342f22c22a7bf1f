// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AdvancedFields.h"

#include "ui/accounts/FormField.h"
#include "ui/shared/Icons.h"
#include "ui/shared/Prompter.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

AdvancedFields::AdvancedFields(Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_fold(new QToolButton), m_body(new QWidget), m_auth(new QComboBox),
      m_allMailboxes(new QCheckBox), m_mailboxes(new QLineEdit), m_mirrors(new QCheckBox),
      m_maxMessages(new QSpinBox), m_maxSize(new QSpinBox), m_timeout(new QSpinBox), m_caFile(new QLineEdit)
{
    m_fold->setObjectName(u"advanced"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::toggled, this, &AdvancedFields::setOpen);

    m_maxMessages->setRange(0, 1'000'000);
    m_maxSize->setRange(0, 10'240);
    m_timeout->setRange(int(AccountSettings::shortestTimeout.count()),
                        int(AccountSettings::longestTimeout.count()));
    for (auto mechanism :
         {AuthMechanism::Auto, AuthMechanism::Plain, AuthMechanism::Login, AuthMechanism::CramMd5,
          AuthMechanism::ScramSha1, AuthMechanism::ScramSha256, AuthMechanism::Apop})
        m_auth->addItem(QString(), int(mechanism));

    auto* form = new QFormLayout(m_body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_authField = new FormField(form, m_auth, u"auth"_s);
    m_allMailboxesField = new FormField(form, m_allMailboxes, u"allMailboxes"_s);
    m_mailboxesField = new FormField(form, m_mailboxes, u"mailboxes"_s);
    m_mirrorsField = new FormField(form, m_mirrors, u"mirrors"_s);
    m_maxMessagesField = new FormField(form, m_maxMessages, u"maxMessages"_s);
    m_maxSizeField = new FormField(form, m_maxSize, u"maxSize"_s);
    m_timeoutField = new FormField(form, m_timeout, u"timeout"_s);
    m_caFileField = new FormField(form, m_caFile, u"caFile"_s);
    m_browse = m_caFile->addAction(Icons::named(u"folder-open"), QLineEdit::TrailingPosition);
    connect(m_browse, &QAction::triggered, this, [this, &prompter] {
        prompter.chooseExistingFile(window(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                                    [this](const QString& path) { m_caFile->setText(path); });
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_body);

    for (QComboBox* box : {m_auth})
        connect(box, &QComboBox::currentIndexChanged, this, &AdvancedFields::edited);
    for (QLineEdit* line : {m_mailboxes, m_caFile})
        connect(line, &QLineEdit::textChanged, this, &AdvancedFields::edited);
    connect(m_allMailboxes, &QCheckBox::toggled, this, [this](bool all) {
        if (!all && m_mailboxes->text().isEmpty())
            m_mailboxes->setText(AccountSettings().mailboxes.join(u", "_s));
        tellWhatNamesMean();
        Q_EMIT edited();
    });
    connect(m_mirrors, &QCheckBox::toggled, this, &AdvancedFields::edited);
    for (QSpinBox* spin : {m_maxMessages, m_maxSize, m_timeout})
        connect(spin, &QSpinBox::valueChanged, this, &AdvancedFields::edited);
    setOpen(false);
    retranslateUi();
}

void AdvancedFields::load(const AccountSettings& settings)
{
    if (m_auth->findData(int(settings.auth)) < 0)
        m_auth->addItem(settings.auth == AuthMechanism::XOAuth2 ? u"XOAUTH2"_s : u"OAUTHBEARER"_s,
                        int(settings.auth));
    m_auth->setCurrentIndex(m_auth->findData(int(settings.auth)));
    QStringList named = settings.mailboxes;
    named.removeAll(AccountSettings::allMailboxes);
    m_allMailboxes->setChecked(settings.collectsAllMailboxes());
    m_mailboxes->setText(named.join(u", "_s));
    m_mirrors->setChecked(settings.mirrorsMailboxes);
    m_maxMessages->setValue(settings.maxMessages);
    m_maxSize->setValue(int(settings.maxSize.value / mebibytes(1).value));
    m_timeout->setValue(int(settings.timeout.count()));
    m_caFile->setText(settings.caFile);
    setProtocol(settings.protocol);
}

void AdvancedFields::store(AccountSettings& settings) const
{
    settings.auth = AuthMechanism(m_auth->currentData().toInt());
    settings.maxMessages = m_maxMessages->value();
    // A size that is no whole number of MiB (the terminal can set one) stays as it is unless it was edited
    // here.
    if (m_maxSize->value() != settings.maxSize.value / mebibytes(1).value)
        settings.maxSize = mebibytes(m_maxSize->value());
    settings.timeout = std::chrono::seconds(m_timeout->value());
    settings.caFile = m_caFile->text().trimmed();
    settings.mirrorsMailboxes = m_mirrors->isChecked();
    settings.mailboxes.clear();
    if (m_allMailboxes->isChecked())
        settings.mailboxes.append(AccountSettings::allMailboxes);
    const QStringList names = m_mailboxes->text().split(u',');
    for (const QString& name : names)
        if (!name.trimmed().isEmpty() && !settings.mailboxes.contains(name.trimmed()))
            settings.mailboxes.append(name.trimmed());
}

void AdvancedFields::setProtocol(Protocol protocol)
{
    for (FormField* field : {m_allMailboxesField, m_mailboxesField, m_mirrorsField})
        field->setRowVisible(protocol == Protocol::Imap);
}

FormField* AdvancedFields::fieldOf(SettingsProblem problem) const
{
    switch (problem) {
    case SettingsProblem::ApopNeedsPop3:
        return m_authField;
    case SettingsProblem::MailboxMissing:
        return m_mailboxesField;
    case SettingsProblem::LimitNegative:
        return m_maxMessagesField;
    case SettingsProblem::TimeoutOutOfRange:
        return m_timeoutField;
    case SettingsProblem::CaFileUnreadable:
        return m_caFileField;
    default:
        return nullptr;
    }
}

QList<FormField*> AdvancedFields::fields() const
{
    return {m_authField,        m_allMailboxesField, m_mailboxesField, m_mirrorsField,
            m_maxMessagesField, m_maxSizeField,      m_timeoutField,   m_caFileField};
}

void AdvancedFields::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setIcon(Icons::named(open ? u"collapse" : u"expand"));
    m_body->setVisible(open);
}

void AdvancedFields::tellWhatNamesMean()
{
    m_mailboxesField->setLabel(m_allMailboxes->isChecked() ? tr("Also these:") : tr("Only these:"));
}

void AdvancedFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void AdvancedFields::retranslateUi()
{
    m_fold->setText(tr("Advanced"));
    m_fold->setAccessibleName(m_fold->text());
    m_authField->setLabel(tr("Sign in with:"));
    m_auth->setItemText(0, tr("Automatic: the strongest offered"));
    m_auth->setItemText(1, u"PLAIN"_s);
    m_auth->setItemText(2, u"LOGIN"_s);
    m_auth->setItemText(3, u"CRAM-MD5"_s);
    m_auth->setItemText(4, u"SCRAM-SHA-1"_s);
    m_auth->setItemText(5, u"SCRAM-SHA-256"_s);
    m_auth->setItemText(6, tr("APOP (POP3 only)"));
    m_allMailboxesField->setLabel(tr("Mailboxes to collect:"));
    m_allMailboxes->setText(tr("All mailboxes of the server"));
    m_allMailboxes->setToolTip(tr("Also those that are made later; without spam, trash and drafts."));
    m_mailboxes->setToolTip(tr("Names with commas between them, for example: INBOX, Spam"));
    tellWhatNamesMean();
    m_mirrorsField->setLabel(tr("Folders:"));
    m_mirrors->setText(tr("Each mailbox in a folder of its own"));
    m_maxMessagesField->setLabel(tr("Messages in one run:"));
    m_maxMessages->setSpecialValueText(tr("no limit"));
    m_maxSizeField->setLabel(tr("Biggest message:"));
    m_maxSize->setSpecialValueText(tr("no limit"));
    m_maxSize->setSuffix(tr(" MiB"));
    m_timeoutField->setLabel(tr("Time-out:"));
    m_timeout->setSuffix(tr(" s without progress"));
    m_caFileField->setLabel(tr("CA file:"));
    m_caFile->setPlaceholderText(tr("only for a server with its own CA"));
    m_browse->setText(tr("Choose a file"));
    m_browse->setToolTip(m_browse->text());
}

} // namespace postbag
