// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/FolderStore.h"
#include "core/store/MessageReader.h"
#include "core/store/MessageWriter.h"
#include "core/store/StoreThread.h"
#include "ui/shared/Prompter.h"

#include <QTemporaryDir>

#include <memory>

namespace postbag {

/// Raw messages for the window's tests, CRLF line ends.
QByteArray textMail(const QString& from, const QString& subject, const QDateTime& date, const QString& text);
QByteArray htmlMail(const QString& from, const QString& subject, const QDateTime& date, const QString& html);
/// Text, HTML with an image of its own, and attachments of these names.
QByteArray richMail(const QString& from, const QString& subject, const QDateTime& date,
                    const QStringList& names);

/// A real store in a scratch folder, with its thread and the gui's reader.
class SampleStore
{
public:
    SampleStore();

    StoreThread& thread() { return *m_thread; }
    const MessageReader& reader() const { return *m_reader; }
    QString path() const { return m_path; }
    QString directory() const { return m_directory.path(); }

    AccountId addAccount(const QString& name, const QString& host);
    FolderId addFolder(const QString& path);
    /// One commit; the ids in the same order. A search does not find them yet.
    QList<MessageId> addNotIndexed(AccountId account, const QString& folder,
                                   const QList<QByteArray>& messages);
    /// The same, and a search finds them.
    QList<MessageId> add(AccountId account, const QString& folder, const QList<QByteArray>& messages);
    /// Runs a job on the store thread and waits for it.
    template <typename Job> auto run(Job job)
    {
        using Outcome = std::invoke_result_t<Job, StoreWriter&>;
        std::optional<Outcome> outcome;
        QObject context;
        m_thread->run(&context, std::move(job), [&](Outcome answer) { outcome = std::move(answer); });
        waitFor([&] { return outcome.has_value(); });
        return *outcome;
    }

private:
    static void waitFor(const std::function<bool()>& done);

    QTemporaryDir m_directory;
    QString m_path;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<MessageReader> m_reader;
    int m_number = 0;
};

/// Answers every question at once, and remembers it.
class AnsweringPrompter final : public Prompter
{
public:
    void confirm(QWidget*, Ask ask, std::function<void()> confirmed) override
    {
        asked.append(ask());
        if (says)
            confirmed();
    }
    void confirmWithOption(QWidget*, Ask ask, std::function<void(bool)>) override { asked.append(ask()); }
    void chooseFile(QWidget*, const QString& suggestedName, std::function<void(QString)> chosen) override
    {
        suggested = suggestedName;
        chosen(target);
    }
    void chooseExistingFile(QWidget*, const QString&, std::function<void(QString)>) override {}
    void chooseFolder(QWidget*, std::function<void(QString)> chosen) override { chosen(target); }

    QList<Question> asked;
    bool says = true;
    QString suggested;
    QString target;
};

} // namespace postbag
