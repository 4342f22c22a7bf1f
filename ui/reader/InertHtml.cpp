// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/InertHtml.h"

#include "ui/messages/DataText.h"
#include "ui/reader/HtmlTokens.h"
#include "ui/reader/HtmlWriter.h"
#include "ui/reader/InertStyle.h"
#include "ui/reader/SafeLink.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestInput = 4 * 1024 * 1024;
constexpr int mostElements = 30'000;
constexpr int mostImages = 200;
/// The layout of tables within tables costs more with each level.
constexpr int deepestTable = 8;
constexpr int mostColumns = 40;
constexpr int mostRows = 200;
/// WCAG 2 asks for 4.5 for text; below 3 people complain, and senders mean it seldom.
constexpr double leastContrast = 3.0;

/// Elements that are kept, and as what.
const QHash<QString, QString>& keptElements()
{
    static const QHash<QString, QString> kept = [] {
        QHash<QString, QString> names;
        const QStringList asTheyAre =
            u"a b big blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd "
            u"li "
            "ol p pre s small span strong sub sup table tbody td tfoot th thead tr tt u ul var"_s.split(u' ');
        for (const QString& name : asTheyAre)
            names.insert(name, name);
        const QStringList blocks = u"address article aside caption details fieldset figcaption figure footer "
                                   u"form header legend main nav "
                                   "section summary"_s.split(u' ');
        for (const QString& name : blocks)
            names.insert(name, u"div"_s);
        names.insert(u"strike"_s, u"s"_s);
        names.insert(u"cite"_s, u"i"_s);
        names.insert(u"samp"_s, u"code"_s);
        return names;
    }();
    return kept;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

bool canBeReadOn(const QColor& text, const QColor& background)
{
    const double a = luminance(text);
    const double b = luminance(background);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= leastContrast;
}

class Rewriter
{
public:
    explicit Rewriter(const InertColours& colours) : m_colours(colours) {}

    InertHtml run(const QString& html)
    {
        HtmlTokens tokens(QStringView(html).first(std::min(html.size(), longestInput)));
        m_result.truncated = html.size() > longestInput;
        int elements = 0;
        while (const auto token = tokens.next()) {
            if (m_writer.tooLong() || elements > mostElements) {
                m_result.truncated = true;
                break;
            }
            if (token->kind == HtmlToken::Kind::Text)
                m_writer.write(withReferencesResolved(token->text));
            else if (token->kind == HtmlToken::Kind::EndTag)
                m_writer.close(token->name);
            else if (++elements; keptElements().contains(token->name))
                open(*token);
        }
        m_result.html = m_writer.finish();
        return std::move(m_result);
    }

private:
    void open(const HtmlToken& tag)
    {
        QString written = keptElements().value(tag.name);
        const InertStyle style = inertStyleOf(tag.attribute(u"style"));
        if (written == "img"_L1) {
            if (!style.hidden && !m_writer.isHidden())
                image(tag);
            return;
        }
        if (written == "br"_L1 || written == "hr"_L1) {
            m_writer.single(written, {});
            return;
        }
        if (m_writer.tooDeep())
            return;
        if (written == "table"_L1 && m_writer.tableDepth() >= deepestTable)
            written = u"div"_s;
        const bool inFlattened = m_writer.tableDepth() >= deepestTable;
        if (inFlattened && (written.startsWith(u't') || written == "caption"_L1))
            written = written == "tt"_L1 ? written : u"div"_s;
        QString attributes;
        HtmlWriter::Element element{tag.name, written, {}, style.hidden};
        addColours(tag, style, element, attributes);
        if (written == "a"_L1)
            addLink(tag, attributes);
        addLayout(tag, written, attributes);
        m_writer.open(std::move(element), attributes);
    }

    static void add(QString& attributes, QLatin1StringView name, const QString& value)
    {
        attributes += u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
    }

    void addColours(const HtmlToken& tag, const InertStyle& style, HtmlWriter::Element& element,
                    QString& attributes)
    {
        QString css = style.css;
        if (m_colours.background.isValid()) {
            QString background = style.background;
            if (background.isEmpty())
                background = plainColour(tag.attribute(u"bgcolor").trimmed().toLower());
            if (!background.isEmpty()) {
                element.background = background;
                css += "background-color:"_L1 + background + u';';
            }
            QString colour = style.colour;
            if (colour.isEmpty() && tag.name == "font"_L1)
                colour = plainColour(tag.attribute(u"color").trimmed().toLower());
            const QString under = background.isEmpty() ? m_writer.background() : background;
            const QColor page = under.isEmpty() ? m_colours.background : QColor(under);
            if (!colour.isEmpty() && canBeReadOn(QColor(colour), page))
                css += "color:"_L1 + colour + u';';
        }
        if (!css.isEmpty())
            add(attributes, "style"_L1, css);
    }

    static void addLink(const HtmlToken& tag, QString& attributes)
    {
        if (const auto link = safeLink(tag.attribute(u"href")))
            add(attributes, "href"_L1, QString::fromLatin1(link->toEncoded()));
    }

    static void addNumber(const HtmlToken& tag, QLatin1StringView name, int least, int most,
                          QString& attributes)
    {
        bool ok = false;
        const int number = tag.attribute(QString(name)).trimmed().toInt(&ok);
        if (ok && number >= least)
            add(attributes, name, QString::number(std::min(number, most)));
    }

    static void addWord(const HtmlToken& tag, QLatin1StringView name, const QStringList& words,
                        QString& attributes)
    {
        const QString word = tag.attribute(QString(name)).trimmed().toLower();
        if (words.contains(word))
            add(attributes, name, word);
    }

    static void addLayout(const HtmlToken& tag, const QString& written, QString& attributes)
    {
        addWord(tag, "align"_L1, {u"left"_s, u"right"_s, u"center"_s}, attributes);
        addWord(tag, "dir"_L1, {u"ltr"_s, u"rtl"_s}, attributes);
        if (written == "table"_L1) {
            addNumber(tag, "cellpadding"_L1, 0, 20, attributes);
            addNumber(tag, "cellspacing"_L1, 0, 20, attributes);
            addNumber(tag, "border"_L1, 0, 1, attributes);
            if (tag.attribute(u"width").trimmed() == "100%"_L1)
                add(attributes, "width"_L1, u"100%"_s);
        } else if (written == "td"_L1 || written == "th"_L1) {
            addNumber(tag, "colspan"_L1, 1, mostColumns, attributes);
            addNumber(tag, "rowspan"_L1, 1, mostRows, attributes);
            addWord(tag, "valign"_L1, {u"top"_s, u"middle"_s, u"bottom"_s}, attributes);
        } else if (written == "ol"_L1) {
            addNumber(tag, "start"_L1, 0, 100'000, attributes);
        } else if (written == "font"_L1) {
            addNumber(tag, "size"_L1, 1, 6, attributes);
        }
    }

    void image(const HtmlToken& tag)
    {
        const QString source = tag.attribute(u"src").trimmed();
        const bool embedded = source.startsWith("cid:"_L1, Qt::CaseInsensitive) ||
                              source.startsWith("data:image/"_L1, Qt::CaseInsensitive);
        if (embedded && m_result.images.size() < mostImages) {
            QString attributes;
            add(attributes, "src"_L1, u"embedded:%1"_s.arg(m_result.images.size()));
            addNumber(tag, "width"_L1, 1, 1600, attributes);
            addNumber(tag, "height"_L1, 1, 1600, attributes);
            m_writer.single(u"img"_s, attributes);
            m_result.images.append(source);
            return;
        }
        m_result.remoteImages += !embedded && !source.isEmpty() ? 1 : 0;
        const QString alternative = tag.attribute(u"alt").simplified();
        if (!alternative.isEmpty())
            m_writer.write(u'[' + alternative + u']');
    }

    const InertColours m_colours;
    HtmlWriter m_writer;
    InertHtml m_result;
};

} // namespace

InertHtml inertHtmlOf(const QString& html, const InertColours& colours)
{
    return Rewriter(colours).run(html);
}

} // namespace postbag
