// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TextAsHtml.h"

#include "ui/messages/DataText.h"
#include "ui/reader/SafeLink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestLinked = 256 * 1024;

QString linked(const QString& text)
{
    static const QRegularExpression address(
        u"\\b(?:https?://[^\\s<>\"]{1,2000}[^\\s<>\".,;:!?)\\]}'»“”]|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype done = 0;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString shown = match.captured();
        const auto link = safeLink(shown.contains("://"_L1) ? shown : "mailto:"_L1 + shown);
        if (!link)
            continue;
        html += text.sliced(done, match.capturedStart() - done).toHtmlEscaped();
        html += "<a href=\""_L1 + QString::fromLatin1(link->toEncoded()).toHtmlEscaped() + "\">"_L1 +
                shown.toHtmlEscaped() + "</a>"_L1;
        done = match.capturedEnd();
    }
    return html + text.sliced(done).toHtmlEscaped();
}

} // namespace

QString textAsHtml(const QString& text)
{
    const QString harmless = printableLines(text);
    const QString body = harmless.size() <= longestLinked ? linked(harmless) : harmless.toHtmlEscaped();
    return "<div style=\"white-space: pre-wrap;\">"_L1 + body + "</div>"_L1;
}

} // namespace postbag
