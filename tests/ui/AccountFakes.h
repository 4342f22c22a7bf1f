// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountCommands.h"
#include "ui/shared/Prompter.h"

#include <QStringList>

namespace postbag {

/// Answers every question at once: yes or no, as the test set it, and remembers what was asked.
class FakeAccountPrompter final : public Prompter
{
public:
    bool yes = true;
    bool option = false;
    QStringList asked; ///< the titles
    Question last;
    QString file;

    void confirm(QWidget*, Ask ask, std::function<void()> confirmed) override
    {
        last = ask();
        asked.append(last.title);
        if (yes)
            confirmed();
    }
    void confirmWithOption(QWidget*, Ask ask, std::function<void(bool)> confirmed) override
    {
        last = ask();
        asked.append(last.title);
        if (yes)
            confirmed(option);
    }
    void chooseFile(QWidget*, const QString&, std::function<void(QString)> chosen) override { chosen(file); }
    void chooseExistingFile(QWidget*, const QString&, std::function<void(QString)> chosen) override
    {
        chosen(file);
    }
    void chooseFolder(QWidget*, std::function<void(QString)> chosen) override { chosen(file); }
};

/// Remembers what was commanded.
class FakeAccountCommands final : public AccountCommands
{
public:
    QList<AccountSettings> savedSettings;
    QList<QString> savedSecrets;
    std::optional<int> onServer;
    QStringList log; ///< "pause abv", "remove abv with mail", …

    void save(const AccountSettings& settings, std::optional<Secret> secret) override
    {
        savedSettings.append(settings);
        savedSecrets.append(secret ? QString::fromUtf8(secret->reveal()) : QString());
    }
    void setPaused(const QList<AccountSettings>& accounts, bool paused) override
    {
        note(paused ? QStringLiteral("pause %1") : QStringLiteral("resume %1"), accounts);
    }
    void remove(const QList<AccountSettings>& accounts, bool withMail) override
    {
        note(withMail ? QStringLiteral("remove %1 with mail") : QStringLiteral("remove %1"), accounts);
    }
    void forgetCollected(const QList<AccountSettings>& accounts) override
    {
        note(QStringLiteral("forget %1"), accounts);
    }
    void deleteMail(const QList<AccountSettings>& accounts) override
    {
        note(QStringLiteral("delete mail of %1"), accounts);
    }
    void fetchAnyway(const AccountSettings& account, const QList<ServerKey>& keys) override
    {
        log.append(QStringLiteral("fetch %1 of %2").arg(keys.size()).arg(account.name));
    }
    void alsoOnServer(AccountId, QObject*, AlsoOnServer answer) override { answer(onServer); }

private:
    void note(const QString& what, const QList<AccountSettings>& accounts)
    {
        for (const AccountSettings& account : accounts)
            log.append(what.arg(account.name));
    }
};

inline AccountSettings someAccount(int id, const QString& name, Protocol protocol = Protocol::Imap)
{
    AccountSettings settings;
    settings.id = AccountId{id};
    settings.name = name;
    settings.protocol = protocol;
    settings.host = name.toLower() + QStringLiteral(".example");
    settings.user = name.toLower() + QStringLiteral("@example.net");
    return settings;
}

} // namespace postbag
