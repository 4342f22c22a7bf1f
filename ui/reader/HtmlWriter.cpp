// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/HtmlWriter.h"

#include "ui/messages/DataText.h"

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype deepest = 60;
constexpr qsizetype longest = 2 * 1024 * 1024;

bool isOneOf(const QString& name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether an open element `open` ends where `next` begins (HTML §13.1.2.4).
bool endsBefore(const QString& open, const QString& next)
{
    if (open == "li"_L1)
        return next == "li"_L1;
    if (isOneOf(open, {"td"_L1, "th"_L1}))
        return isOneOf(next, {"td"_L1, "th"_L1, "tr"_L1, "tbody"_L1, "tfoot"_L1});
    if (open == "tr"_L1)
        return isOneOf(next, {"tr"_L1, "tbody"_L1, "tfoot"_L1});
    if (isOneOf(open, {"dt"_L1, "dd"_L1}))
        return isOneOf(next, {"dt"_L1, "dd"_L1});
    if (open == "p"_L1)
        return isOneOf(next, {"p"_L1, "div"_L1, "table"_L1, "ul"_L1, "ol"_L1, "blockquote"_L1, "pre"_L1,
                              "hr"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1});
    return false;
}

} // namespace

bool HtmlWriter::tooDeep() const
{
    return m_open.size() >= deepest;
}

bool HtmlWriter::tooLong() const
{
    return m_html.size() >= longest;
}

QString HtmlWriter::background() const
{
    for (auto element = m_open.crbegin(); element != m_open.crend(); ++element) {
        if (!element->background.isEmpty())
            return element->background;
    }
    return {};
}

void HtmlWriter::closeImplied(const QString& name)
{
    while (!m_open.isEmpty() && endsBefore(m_open.constLast().name, name))
        pop();
}

void HtmlWriter::open(Element element, const QString& attributes)
{
    closeImplied(element.name);
    m_hidden += element.hidden ? 1 : 0;
    if (m_hidden > 0)
        element.written.clear();
    m_tables += element.written == "table"_L1 ? 1 : 0;
    if (!element.written.isEmpty())
        m_html += u'<' + element.written + attributes + u'>';
    m_open.append(std::move(element));
}

void HtmlWriter::single(const QString& name, const QString& attributes)
{
    closeImplied(name);
    if (m_hidden == 0)
        m_html += u'<' + name + attributes + u'>';
}

void HtmlWriter::pop()
{
    const Element element = m_open.takeLast();
    m_hidden -= element.hidden ? 1 : 0;
    m_tables -= element.written == "table"_L1 ? 1 : 0;
    if (!element.written.isEmpty())
        m_html += "</"_L1 + element.written + u'>';
}

void HtmlWriter::close(const QString& name)
{
    const bool isOpen = std::any_of(m_open.begin(), m_open.end(),
                                    [&](const Element& element) { return element.name == name; });
    while (isOpen && !m_open.isEmpty()) {
        const bool found = m_open.constLast().name == name;
        pop();
        if (found)
            return;
    }
}

void HtmlWriter::write(const QString& text)
{
    if (m_hidden == 0)
        m_html += m_words.broken(printableLines(text)).toHtmlEscaped();
}

QString HtmlWriter::finish()
{
    while (!m_open.isEmpty())
        pop();
    return std::move(m_html);
}

} // namespace postbag
