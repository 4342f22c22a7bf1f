// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"

#include "core/secrets/SecretService.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

const QString service = u"postbag"_s;

QString keyOf(const AccountSettings& account)
{
    return account.uuid.toString(QUuid::WithoutBraces);
}

/// Of a job that failed.
Error errorOf(const QKeychain::Job& job)
{
    const auto cause = [&job] {
        switch (job.error()) {
        case QKeychain::EntryNotFound:
            return ErrorCause::SecretMissing;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return ErrorCause::SecretStoreLocked;
        case QKeychain::NoError:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            break;
        }
        return ErrorCause::SecretStoreUnavailable;
    }();
    return Error{cause, job.errorString().toStdString(), {}};
}

/// The job deletes itself when it is done, never earlier: a backend may still hold it.
template <typename Job> Job* makeJob(const QString& key)
{
    auto* job = new Job(service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent), m_deadline(deadline)
{}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const AccountSettings& account, SecretAnswer answer)
{
    add({keyOf(account), false, [key = keyOf(account)] { return makeJob<QKeychain::ReadPasswordJob>(key); },
         [answer](const QKeychain::Job& job) {
             const auto& reading = static_cast<const QKeychain::ReadPasswordJob&>(job);
             Secret secret(reading.textData().toStdString());
             if (secret.empty())
                 return answer(Error{ErrorCause::SecretMissing, "the stored password is empty", {}});
             answer(std::move(secret));
         },
         [answer](Error error) { answer(std::move(error)); }});
}

void KeychainStore::write(const AccountSettings& account, Secret secret, DoneAnswer answer)
{
    add({keyOf(account), true,
         [key = keyOf(account), secret = std::move(secret)] {
             auto* job = makeJob<QKeychain::WritePasswordJob>(key);
             const auto text = secret.reveal();
             job->setTextData(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
             return job;
         },
         [answer](const QKeychain::Job&) { answer(Result<void>()); },
         [answer](Error error) { answer(std::move(error)); }});
}

void KeychainStore::remove(const AccountSettings& account, DoneAnswer answer)
{
    add({keyOf(account), true, [key = keyOf(account)] { return makeJob<QKeychain::DeletePasswordJob>(key); },
         [answer](const QKeychain::Job&) { answer(Result<void>()); },
         [answer](Error error) {
             if (error.cause == ErrorCause::SecretMissing)
                 return answer(Result<void>());
             answer(std::move(error));
         }});
}

void KeychainStore::add(Request request)
{
    // Not in the constructor: who has no password here needs no session bus.
    if (!m_service)
        m_service = new SecretService(this);
    auto shared = std::make_shared<Request>(std::move(request));
    QTimer::singleShot(m_deadline, this, [this, shared] { onDeadline(shared); });
    m_waiting.push_back(std::move(shared));
    startNext();
}

void KeychainStore::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_service->followRestart([this] {
        if (!m_declined || m_running->byPerson)
            return startJob();
        m_service->isLocked(service, m_running->key, [this](bool locked) {
            if (locked)
                return fail({ErrorCause::SecretStoreLocked, "locked, and the question was closed", {}});
            startJob();
        });
    });
}

void KeychainStore::startJob()
{
    QKeychain::Job* job = m_running->makeJob();
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job* done) { onFinished(*done); });
    job->start();
}

void KeychainStore::onFinished(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError) {
        m_declined = false;
        const auto request = takeRunning();
        const auto opened = m_opened;
        // Last: an answer may delete this store.
        if (!std::exchange(request->answered, true))
            request->succeeded(job);
        else if (opened)
            opened(); // the person took longer for the keyring's password than the request could wait
        return;
    }
    if (job.error() != QKeychain::EntryNotFound)
        return fail(errorOf(job));
    // Also said when the person closed the question for the keyring's password.
    m_service->isLocked(service, m_running->key, [this, error = errorOf(job)](bool locked) mutable {
        if (locked)
            error.cause = ErrorCause::SecretStoreLocked;
        fail(std::move(error));
    });
}

void KeychainStore::fail(Error error)
{
    m_declined = m_declined || error.cause == ErrorCause::SecretStoreLocked;
    const auto request = takeRunning();
    if (!std::exchange(request->answered, true))
        request->failed(std::move(error));
}

std::shared_ptr<KeychainStore::Request> KeychainStore::takeRunning()
{
    auto request = std::exchange(m_running, nullptr);
    startNext();
    return request;
}

void KeychainStore::onDeadline(const std::shared_ptr<Request>& request)
{
    // One that runs keeps its place: a second question must not open beside the first.
    std::erase(m_waiting, request);
    if (!std::exchange(request->answered, true))
        request->failed({ErrorCause::SecretStoreLocked, "no answer from the password store in time", {}});
}

} // namespace postbag
