// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Secret.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

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

    /// As AccountCommands::alsoOnServer.
    using AlsoOnServer =
        std::function<void(AccountId, QObject* context, std::function<void(std::optional<int>)>)>;

    /// `prompter` outlives it.
    AccountEditor(Prompter& prompter, StartTest startTest, AlsoOnServer alsoOnServer,
                  const QStringList& otherNames, const QStringList& folders, QWidget* parent = nullptr);
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
    bool deletesMoreThanBefore() const;
    void finish();
    void test();
    void stopTest();
    /// The test says nothing about what stands in the form now.
    void dropStaleTest();
    void retranslateUi();

    Prompter& m_prompter;
    StartTest m_startTest;
    AlsoOnServer m_alsoOnServer;
    std::unique_ptr<QObject> m_test;
    AccountSettings m_tested;
    std::optional<Secret> m_testedSecret;
    AccountSettings m_loaded;
    AccountForm* m_form;
    TestPanel* m_panel;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_testButton;
};

} // namespace postbag
