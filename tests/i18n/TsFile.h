// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace postbag {

/// One text of a .ts file with its translation.
struct TsMessage {
    QString context;
    QString source;
    QString comment; ///< tells texts with the same words apart
    bool plural = false;
    QString mark;      ///< "unfinished", "obsolete", "vanished"; empty: done
    QStringList forms; ///< one, or each plural form

    /// "postbag::Format: %n day(s)": where a person finds it.
    QString where() const;
};

/// A translation file as Qt Linguist writes it.
struct TsFile {
    QString language;
    QList<TsMessage> messages;

    /// Nothing if the file cannot be read or is no well-formed .ts.
    static std::optional<TsFile> read(const QString& path);
};

} // namespace postbag
