// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"
#include "core/accounts/AccountSettings.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace postbag::ctl {

/// The options of `account add` and `account edit`.
QList<OptionSpec> accountOptions();

/// Applies the options to the settings. Answers with the sentence about the first option that makes no sense,
/// or with nothing if all do. It does not validate the whole: validate() does.
std::optional<QString> applyOptions(const Arguments& arguments, AccountSettings& settings);

/// An interval as people write it: "30s", "5m", "2h", "1d", plain seconds, or "manual" (no interval).
struct Interval {
    std::optional<std::chrono::seconds> seconds;
};
std::optional<Interval> intervalFrom(const QString& text);
QString shownInterval(const std::optional<std::chrono::seconds>& interval);

/// A number of bytes: "1048576", "512K", "50M", "2G".
std::optional<ByteCount> bytesFrom(const QString& text);

/// What `account list --json` says of an account; keys are named like the options.
QJsonObject shown(const AccountSettings& settings);
QString shownServer(const AccountSettings& settings);
QString shownLeave(const AccountSettings& settings);

} // namespace postbag::ctl
