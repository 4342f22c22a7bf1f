// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/shared/ErrorText.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace postbag::ctl {

/// The terminal, the pipe or the file that postbagctl writes to. Text for people loses control characters,
/// escape sequences and bidirectional overrides here, whoever wrote it; JSON is one object a line.
class Console
{
public:
    /// With `json`, line() and table() are silent: stdout holds objects only.
    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }
    /// The command goes on until it is stopped, and tries again by itself after an error.
    void setGoesOn() { m_retry = ErrorText::Retry::ByItself; }
    bool goesOn() const { return m_retry == ErrorText::Retry::ByItself; }
    /// False when some of stdout was lost, on a full disk for example.
    static bool outIsWhole();
    /// True when a person watches stdout.
    static bool outIsTerminal();
    static bool inIsTerminal();

    void line(const QString& text);
    void object(const QJsonObject& object);
    /// Columns padded to their widest cell; numbers are right-aligned by the caller.
    void table(const QStringList& header, const QList<QStringList>& rows);
    /// Exactly these bytes on stdout.
    void bytes(const QByteArray& bytes);
    /// stderr, with the program's name in front.
    void complain(const QString& text);
    /// The error's sentences on stderr, with what to do next and the server's words. No account: it concerns
    /// all of Postbag.
    void complain(const Error& error, const QString& accountName);
    /// The last error that was complained of.
    const std::optional<Error>& lastError() const { return m_lastError; }
    /// stderr, plain: a hint or progress beside the result.
    void note(const QString& text);

    /// For the live display only: cursor movements that must reach the terminal. `safe` is already harmless.
    void terminalControl(const QByteArray& safe);

    /// An error as scripts see it: {"kind":…,"message":…}
    QJsonObject shown(const Error& error, const QString& accountName) const;

    /// The text as it may go to a terminal: one line, no controls.
    static QString harmless(const QString& text);

private:
    bool m_json = false;
    ErrorText::Retry m_retry = ErrorText::Retry::ByHand;
    std::optional<Error> m_lastError;
};

} // namespace postbag::ctl
