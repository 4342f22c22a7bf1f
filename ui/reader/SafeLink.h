// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace postbag {

/// A link of a mail that may be opened when the person clicks it: http, https and mailto only, without a user
/// name that would hide the real host, and without mailto fields that attach files. Nothing for any other.
std::optional<QUrl> safeLink(const QString& target);

/// Where that link really leads, for the eye: the host in its ASCII form, so that look-alike letters show.
QString shownTarget(const QUrl& link);

} // namespace postbag
