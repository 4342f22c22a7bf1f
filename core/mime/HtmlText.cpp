// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/HeaderText.h"
#include "core/mime/HtmlEntities.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Text under construction: white space collapsed as a browser does, at most one empty line in a row.
class Flow
{
public:
    void add(QChar c)
    {
        if (!m_verbatim && c.isSpace() && c != QChar::Nbsp) {
            m_spaceWanted = true;
            return;
        }
        if (c == u'\n') {
            breakLine(1);
            return;
        }
        flush();
        m_text += c == QChar::Nbsp ? u' ' : c;
        m_atLineBegin = false;
    }
    void addSpace() { m_spaceWanted = true; }
    /// At least `count` line breaks between what was and what comes.
    void breakLine(int count)
    {
        m_breaksWanted = std::max(m_breaksWanted, count);
        m_spaceWanted = false;
    }
    /// One more line break (br), up to an empty line.
    void addBreak()
    {
        m_breaksWanted = std::min(m_breaksWanted + 1, 2);
        m_spaceWanted = false;
    }
    void setVerbatim(bool on) { m_verbatim = on; }
    QString take() { return std::move(m_text); }

private:
    void flush()
    {
        if (m_breaksWanted > 0 && !m_text.isEmpty()) {
            m_text += QString(m_breaksWanted, u'\n');
            m_atLineBegin = true;
        }
        if (m_spaceWanted && !m_atLineBegin)
            m_text += u' ';
        m_breaksWanted = 0;
        m_spaceWanted = false;
    }

    QString m_text;
    int m_breaksWanted = 0;
    bool m_spaceWanted = false;
    bool m_atLineBegin = true;
    bool m_verbatim = false;
};

/// One pass over the document; every search that fails once is not tried again, so no input costs more than
/// linear time.
class HtmlReader
{
public:
    explicit HtmlReader(const QString& html) : m_html(html) {}

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && readMarkup())
                continue;
            if (c == u'&') {
                readEntity();
                continue;
            }
            m_flow.add(c);
            ++m_at;
        }
        return printableLines(m_flow.take());
    }

private:
    /// False: the "<" is text.
    bool readMarkup()
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (QStringView(m_html).sliced(m_at).startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        if (!(next.isLetter() || next == u'/' || next == u'!' || next == u'?'))
            return false;
        const qsizetype end = tagEnd();
        if (end < 0)
            return false;
        const bool closing = next == u'/';
        const QString name = tagName(m_at + (closing ? 2 : 1), end);
        m_at = end + 1;
        applyTag(name, closing);
        return true;
    }

    qsizetype tagEnd()
    {
        if (!m_quotesBroken) {
            QChar quote;
            for (qsizetype i = m_at; i < m_html.size(); ++i) {
                const QChar c = m_html[i];
                if (!quote.isNull())
                    quote = c == quote ? QChar() : quote;
                else if ((c == u'"' || c == u'\'') && i > m_at &&
                         (m_html[i - 1] == u'=' || m_html[i - 1].isSpace()))
                    quote = c;
                else if (c == u'>')
                    return i;
            }
            m_quotesBroken = true;
        }
        if (m_noMoreTagEnds)
            return -1;
        const qsizetype end = m_html.indexOf(u'>', m_at);
        m_noMoreTagEnds = end < 0;
        return end;
    }

    QString tagName(qsizetype from, qsizetype end) const
    {
        qsizetype to = from;
        while (to < end && to - from < 12 && m_html[to].isLetterOrNumber())
            ++to;
        return m_html.sliced(from, to - from).toLower();
    }

    void applyTag(const QString& name, bool closing)
    {
        static const QSet<QString> unread{u"script"_s, u"style"_s, u"title"_s, u"template"_s, u"textarea"_s};
        static const QSet<QString> blocks{u"div"_s,   u"tr"_s,      u"li"_s,      u"dt"_s,     u"dd"_s,
                                          u"table"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s,
                                          u"form"_s,  u"center"_s,  u"address"_s, u"body"_s,   u"option"_s};
        static const QSet<QString> paragraphs{u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,  u"h5"_s,
                                              u"h6"_s, u"ul"_s, u"ol"_s, u"hr"_s, u"pre"_s, u"blockquote"_s};
        if (unread.contains(name)) {
            if (!closing)
                skipTo(name);
        } else if (name == "br"_L1) {
            m_flow.addBreak();
        } else if (paragraphs.contains(name)) {
            m_flow.breakLine(2);
            if (name == "pre"_L1)
                m_flow.setVerbatim(!closing);
        } else if (blocks.contains(name)) {
            m_flow.breakLine(1);
            if (name == "li"_L1 && !closing) {
                m_flow.add(u'-');
                m_flow.addSpace();
            }
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_flow.addSpace();
        }
    }

    /// Behind the closing tag of an element whose content is not for reading; to the end where there is none.
    void skipTo(const QString& name)
    {
        const qsizetype end = m_html.indexOf("</"_L1 + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void readEntity()
    {
        const Entity entity = entityAt(QStringView(m_html).sliced(m_at));
        if (entity.length == 0) {
            m_flow.add(u'&');
            ++m_at;
            return;
        }
        for (const QChar c : QString::fromUcs4(&entity.character, 1))
            m_flow.add(c);
        m_at += entity.length;
    }

    const QString& m_html;
    Flow m_flow;
    qsizetype m_at = 0;
    bool m_quotesBroken = false;
    bool m_noMoreTagEnds = false;
};

} // namespace

QString textOfHtml(const QString& html)
{
    return HtmlReader(html).text();
}

} // namespace postbag
