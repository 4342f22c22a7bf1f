// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"

#include <QTest>

#include <optional>
#include <string>

namespace postbag::test {

/// One answer of a SecretStore, waited for by the event loop. A second answer fails the test.
template <typename T> class Awaited
{
public:
    auto take()
    {
        return [this](Result<T> result) {
            QVERIFY2(!m_result, "answered twice");
            m_result = std::move(result);
        };
    }
    bool arrives(int milliseconds = 20000)
    {
        return QTest::qWaitFor([this] { return m_result.has_value(); }, milliseconds);
    }
    bool hasArrived() const { return m_result.has_value(); }
    const Result<T>& operator*() const { return *m_result; }
    const Result<T>* operator->() const { return &*m_result; }

private:
    std::optional<Result<T>> m_result;
};

inline QString textOf(const Awaited<Secret>& answer)
{
    if (!answer.hasArrived())
        return QStringLiteral("(no answer)");
    if (!*answer)
        return QString::fromLatin1(nameOf(answer->error().cause).data());
    return QString::fromStdString(std::string(answer->value().reveal()));
}

} // namespace postbag::test
