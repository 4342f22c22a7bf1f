// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Secret.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QDialogButtonBox;
class QPushButton;

namespace postbag {

class AccountForm;
class Prompter;
class TestPanel;

/// The dialog that adds or edits one account, with a test that changes nothing. Open it with open().
class AccountEditor : public QDialog
{
    Q_OBJECT
public:
    /// Starts a connection test that tells the panel how it goes. It lives as long as the returned object.
    using StartTest =
        std::function<std::unique_ptr<QObject>(const AccountSettings&, std::optional<Secret>, TestPanel&)>;

    AccountEditor(Prompter& prompter, StartTest startTest, const QStringList& otherNames,
                  const QStringList& folders, QWidget* parent = nullptr);
    ~AccountEditor() override;

    void load(const AccountSettings& settings);
    /// As they stand in the form, valid or not.
    AccountSettings settings() const;

Q_SIGNALS:
    /// The person saved; the settings are valid.
    void saveRequested(const postbag::AccountSettings& settings,
                       const std::optional<postbag::Secret>& secret);

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void test();
    void stopTest();
    void retranslateUi();

    StartTest m_startTest;
    std::unique_ptr<QObject> m_test;
    bool m_isNew = true;
    AccountForm* m_form;
    TestPanel* m_panel;
    QDialogButtonBox* m_buttons;
    QPushButton* m_testButton;
};

} // namespace postbag
