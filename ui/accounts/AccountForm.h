// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Secret.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace postbag {

class AdvancedFields;
class FormField;
class Prompter;

/// All that a person decides about an account, as a form. Port follows protocol and security until it is
/// touched; a pasted host:port is taken apart; what is wrong is said under its field.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    /// `otherNames`: names that are taken; `folders`: paths to offer.
    AccountForm(Prompter& prompter, QStringList otherNames, const QStringList& folders,
                QWidget* parent = nullptr);

    /// Shows these settings; with an id the password may stay empty: unchanged.
    void load(const AccountSettings& settings);
    AccountSettings settings() const;
    /// What was typed as the password, if anything, and if its place is ours to fill.
    std::optional<Secret> secret() const;
    /// Shows every problem under its field and puts the focus into the first; true if there is none.
    bool checkAll();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QStringList& folders);
    void connectEditors();
    void retranslateUi();
    /// An empty password field of an account that is there already keeps the stored password.
    void sayIfPasswordStays();
    void takeHostApart();
    void followPort();
    void showDependent();
    void showProblems();
    FormField* fieldOf(SettingsProblem problem) const;
    FormField* field(const QWidget* editor) const { return m_fields.value(editor); }

    QStringList m_otherNames;
    AccountSettings m_loaded;
    bool m_portTouched = false;
    bool m_allChecked = false;
    QSet<const FormField*> m_visited;

    QLineEdit* m_name;
    QComboBox* m_protocol;
    QLineEdit* m_host;
    QComboBox* m_security;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QComboBox* m_secretSource;
    QLineEdit* m_password;
    QLineEdit* m_passwordCommand;
    QComboBox* m_scope;
    QComboBox* m_leave;
    QSpinBox* m_leaveDays;
    QComboBox* m_folder;
    QComboBox* m_interval;
    AdvancedFields* m_advanced;
    QHash<const QWidget*, FormField*> m_fields;
};

} // namespace postbag
