// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/TextAsHtml.h"

#include "ui/messages/DataText.h"
#include "ui/reader/LongWords.h"
#include "ui/reader/SafeLink.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestLinked = 256 * 1024;
/// The layout of a paragraph takes time that grows faster than its length; mail has no lines like that.
constexpr qsizetype longestLine = 10'000;

QString withShortLines(const QString& text)
{
    QString shortened;
    qsizetype begin = 0;
    while (text.size() - begin > longestLine) {
        const QStringView line = QStringView(text).sliced(begin, longestLine);
        qsizetype end = line.lastIndexOf(u'\n') + 1;
        const bool cut = end == 0;
        if (cut)
            end = std::max(line.lastIndexOf(u' ') + 1, longestLine - 1);
        // Not between the two halves of a character.
        end -= cut && line.at(end - 1).isHighSurrogate();
        shortened += line.first(end);
        if (cut)
            shortened += u'\n';
        begin += end;
    }
    shortened += QStringView(text).sliced(begin);
    return shortened;
}

QString linked(const QString& text)
{
    static const QRegularExpression address(
        u"\\b(?:https?://[^\\s<>\"]{1,2000}[^\\s<>\".,;:!?)\\]}'»“”]|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString html;
    LongWords words;
    qsizetype done = 0;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString shown = match.captured();
        const auto link = safeLink(shown.contains("://"_L1) ? shown : "mailto:"_L1 + shown);
        if (!link)
            continue;
        html += words.broken(text.sliced(done, match.capturedStart() - done)).toHtmlEscaped();
        html += "<a href=\""_L1 + QString::fromLatin1(link->toEncoded()).toHtmlEscaped() + "\">"_L1 +
                words.broken(shown).toHtmlEscaped() + "</a>"_L1;
        done = match.capturedEnd();
    }
    return html + words.broken(text.sliced(done)).toHtmlEscaped();
}

} // namespace

QString textAsHtml(const QString& text)
{
    const QString harmless = withShortLines(printableLines(text));
    const QString body =
        harmless.size() <= longestLinked ? linked(harmless) : LongWords().broken(harmless).toHtmlEscaped();
    return "<div style=\"white-space: pre-wrap;\">"_L1 + body + "</div>"_L1;
}

} // namespace postbag
