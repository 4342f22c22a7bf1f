// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace postbag {

class FormField;
class Prompter;

/// The part of the account form that most people never open: sign-in, limits, time-out, CA file, mailboxes.
class AdvancedFields : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedFields(Prompter& prompter, QWidget* parent = nullptr);

    void load(const AccountSettings& settings);
    void store(AccountSettings& settings) const;
    /// Shows what only this protocol has.
    void setProtocol(Protocol protocol);
    /// The field that a problem belongs to; none if it is not here.
    FormField* fieldOf(SettingsProblem problem) const;
    QList<FormField*> fields() const;
    void setOpen(bool open);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    /// The names are the choice, or what is wanted beside all mailboxes.
    void tellWhatNamesMean();

    QToolButton* m_fold;
    QWidget* m_body;
    QComboBox* m_auth;
    QCheckBox* m_allMailboxes;
    QLineEdit* m_mailboxes;
    QCheckBox* m_mirrors;
    QSpinBox* m_maxMessages;
    QSpinBox* m_maxSize;
    QSpinBox* m_timeout;
    QLineEdit* m_caFile;
    FormField* m_authField;
    FormField* m_allMailboxesField;
    FormField* m_mailboxesField;
    FormField* m_mirrorsField;
    FormField* m_maxMessagesField;
    FormField* m_maxSizeField;
    FormField* m_timeoutField;
    FormField* m_caFileField;
    QAction* m_browse;
};

} // namespace postbag
