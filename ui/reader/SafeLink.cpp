// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/SafeLink.h"

#include "ui/messages/DataText.h"

#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestLink = 8192;
constexpr qsizetype longestShown = 200;
constexpr std::array mailtoFields{"to"_L1, "cc"_L1, "bcc"_L1, "subject"_L1, "body"_L1};

QUrl harmlessMailto(QUrl link)
{
    QUrlQuery kept;
    for (const auto& [name, value] : QUrlQuery(link).queryItems(QUrl::FullyEncoded)) {
        if (std::find(mailtoFields.begin(), mailtoFields.end(), name.toLower()) != mailtoFields.end())
            kept.addQueryItem(name, value);
    }
    link.setQuery(kept);
    return link;
}

} // namespace

std::optional<QUrl> safeLink(const QString& target)
{
    const QString text = printableLine(target).trimmed();
    if (text.size() > longestLink)
        return std::nullopt;
    QUrl link(text, QUrl::TolerantMode);
    const QString scheme = link.scheme().toLower();
    if (!link.isValid())
        return std::nullopt;
    if (scheme == "mailto"_L1 && !link.path().isEmpty())
        return harmlessMailto(link);
    if ((scheme != "http"_L1 && scheme != "https"_L1) || link.host().isEmpty())
        return std::nullopt;
    link.setUserInfo({});
    return link;
}

QString shownTarget(const QUrl& link)
{
    const QString shown = link.scheme() == "mailto"_L1
                              ? printableLine(link.toString(QUrl::PrettyDecoded))
                              : QString::fromLatin1(link.toEncoded(QUrl::FullyEncoded));
    return shown.size() <= longestShown ? shown : shown.first(longestShown) + u'…';
}

} // namespace postbag
