// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace postbag {

/// The only place that turns an Error into words: what happened, what it means for the mail, what to do.
/// The texts name the account; a server's own words are only ever a quotation (serverWords).
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(postbag::ErrorText)
public:
    /// Who tries again after an error that may pass.
    enum class Retry {
        ByItself, ///< the program, which goes on
        ByHand,   ///< a person: the program ends
    };

    /// One short sentence, for a table cell or a notification: "GMX refused the password."
    static QString headline(const Error& error, const QString& accountName);
    /// What to do next; one or two sentences, never empty.
    static QString advice(const Error& error, const QString& accountName, Retry retry = Retry::ByItself);
    /// headline and advice, and that nothing was lost.
    static QString full(const Error& error, const QString& accountName, Retry retry = Retry::ByItself);
    /// Where the store is that cannot be used: whoever is to restore or move it has to find it.
    static QString place(const QString& folder);
    /// What the server said, made harmless (no control or bidirectional characters, at most 300 characters),
    /// or empty.
    static QString serverWords(const Error& error);
    /// The sentence under the field of the form, or on the terminal.
    static QString problem(SettingsProblem problem);
};

} // namespace postbag
