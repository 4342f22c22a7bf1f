// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/HtmlTokens.h"

#include "core/mime/HtmlEntities.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

/// More attributes than that in one tag are an attack on memory, not a mail.
constexpr qsizetype attributeLimit = 64;

constexpr std::array rawTextElements{"script"_L1, "style"_L1,   "title"_L1,    "textarea"_L1, "xmp"_L1,
                                     "iframe"_L1, "noembed"_L1, "noframes"_L1, "template"_L1, "object"_L1,
                                     "applet"_L1, "svg"_L1,     "math"_L1,     "select"_L1,   "plaintext"_L1};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

QString HtmlToken::attribute(QStringView wanted) const
{
    for (const HtmlAttribute& attribute : attributes) {
        if (attribute.name == wanted)
            return attribute.value;
    }
    return {};
}

QString withReferencesResolved(QStringView text)
{
    QString resolved;
    resolved.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Entity entity = text.at(i) == u'&' ? entityAt(text.sliced(i)) : Entity();
        if (entity.length > 0) {
            resolved += QString::fromUcs4(&entity.character, 1);
            i += entity.length - 1;
        } else {
            resolved += text.at(i);
        }
    }
    return resolved;
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_position < m_html.size()) {
        if (m_html.at(m_position) != u'<' || m_position + 1 == m_html.size()) {
            qsizetype end = m_html.indexOf(u'<', m_position + 1);
            if (end < 0)
                end = m_html.size();
            HtmlToken token;
            token.text = m_html.sliced(m_position, end - m_position).toString();
            m_position = end;
            return token;
        }
        if (skipDeclaration())
            continue;
        if (auto tag = readTag())
            return tag;
    }
    return std::nullopt;
}

bool HtmlTokens::skipDeclaration()
{
    const QChar second = m_html.at(m_position + 1);
    const bool endTagOfNothing =
        second == u'/' && m_position + 2 < m_html.size() && !isAsciiLetter(m_html.at(m_position + 2));
    if (second != u'!' && second != u'?' && !endTagOfNothing)
        return false;
    const bool comment = m_html.sliced(m_position).startsWith("<!--"_L1);
    const QLatin1StringView terminator = comment ? "-->"_L1 : ">"_L1;
    // "<!-->" is a whole comment for browsers; beginning at the second dash would miss it.
    const qsizetype end = m_html.indexOf(terminator, m_position + 2);
    m_position = end < 0 ? m_html.size() : end + terminator.size();
    return true;
}

std::optional<HtmlToken> HtmlTokens::readTag()
{
    const qsizetype start = m_position++;
    HtmlToken tag;
    tag.kind = HtmlToken::Kind::StartTag;
    if (m_html.at(m_position) == u'/') {
        tag.kind = HtmlToken::Kind::EndTag;
        ++m_position;
    }
    if (m_position >= m_html.size() || !isAsciiLetter(m_html.at(m_position))) {
        tag = HtmlToken();
        tag.text = m_html.sliced(start, std::min(m_position, m_html.size()) - start).toString();
        return tag;
    }
    const qsizetype nameStart = m_position;
    while (m_position < m_html.size() && !isSpace(m_html.at(m_position)) && m_html.at(m_position) != u'>' &&
           m_html.at(m_position) != u'/')
        ++m_position;
    tag.name = m_html.sliced(nameStart, m_position - nameStart).toString().toLower();
    readAttributes(tag);
    if (tag.kind == HtmlToken::Kind::StartTag &&
        std::find(rawTextElements.begin(), rawTextElements.end(), tag.name) != rawTextElements.end())
        skipRawText(tag.name);
    return tag;
}

void HtmlTokens::skipSpace()
{
    while (m_position < m_html.size() && (isSpace(m_html.at(m_position)) || m_html.at(m_position) == u'/'))
        ++m_position;
}

void HtmlTokens::readAttributes(HtmlToken& tag)
{
    while (true) {
        skipSpace();
        if (m_position >= m_html.size())
            return;
        if (m_html.at(m_position) == u'>') {
            ++m_position;
            return;
        }
        const qsizetype nameStart = m_position++;
        while (m_position < m_html.size() && !isSpace(m_html.at(m_position)) &&
               m_html.at(m_position) != u'=' && m_html.at(m_position) != u'>' &&
               m_html.at(m_position) != u'/')
            ++m_position;
        HtmlAttribute attribute{m_html.sliced(nameStart, m_position - nameStart).toString().toLower(), {}};
        while (m_position < m_html.size() && isSpace(m_html.at(m_position)))
            ++m_position;
        if (m_position < m_html.size() && m_html.at(m_position) == u'=') {
            ++m_position;
            attribute.value = readValue();
        }
        if (tag.attributes.size() < attributeLimit)
            tag.attributes.append(std::move(attribute));
    }
}

QString HtmlTokens::readValue()
{
    while (m_position < m_html.size() && isSpace(m_html.at(m_position)))
        ++m_position;
    if (m_position >= m_html.size())
        return {};
    const QChar quote = m_html.at(m_position);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = ++m_position;
        const qsizetype end = m_html.indexOf(quote, start);
        m_position = end < 0 ? m_html.size() : end + 1;
        return withReferencesResolved(m_html.sliced(start, (end < 0 ? m_html.size() : end) - start));
    }
    const qsizetype start = m_position;
    while (m_position < m_html.size() && !isSpace(m_html.at(m_position)) && m_html.at(m_position) != u'>')
        ++m_position;
    return withReferencesResolved(m_html.sliced(start, m_position - start));
}

void HtmlTokens::skipRawText(QStringView name)
{
    if (name == u"plaintext") {
        m_position = m_html.size();
        return;
    }
    const QString endTag = "</"_L1 + name.toString();
    qsizetype end = m_position;
    while ((end = m_html.indexOf(endTag, end, Qt::CaseInsensitive)) >= 0) {
        const qsizetype after = end + endTag.size();
        if (after >= m_html.size() || isSpace(m_html.at(after)) || m_html.at(after) == u'>' ||
            m_html.at(after) == u'/')
            break;
        end = after;
    }
    // An element that never ends hides the rest of the mail, as it does in browsers.
    m_position = end < 0 ? m_html.size() : end;
}

} // namespace postbag
