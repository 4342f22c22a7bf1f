// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MimeStructure.h"

#include "core/mime/GMimeUse.h"
#include "core/mime/HeaderText.h"
#include "core/mime/RawText.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace postbag {
namespace {

constexpr size_t deepest = 100;
constexpr size_t mostParts = 10'000;
constexpr qint64 mostComparisons = 20'000'000;
constexpr qsizetype longestBoundary = 512; // RFC 2046 §5.1.1 allows 70

/// "Text/HTML; charset=x" -> "text/html".
QByteArray firstToken(QByteArrayView value)
{
    const qsizetype end = value.indexOf(';');
    const QByteArrayView token = (end < 0 ? value : value.first(end)).trimmed();
    return token.first(std::min<qsizetype>(token.size(), 200)).toByteArray().toLower();
}

QByteArray mediaType(const HeaderFields& header, QByteArrayView parentType)
{
    const QByteArray type = firstToken(header.value(Field::ContentType));
    if (type.contains('/'))
        return type;
    return parentType == "multipart/digest" ? "message/rfc822"
                                            : "text/plain"; // RFC 2046 §5.1.5, RFC 2045 §5.2
}

GMimeContentType* parsedContentType(QByteArrayView value)
{
    useGMime();
    QByteArray text = value.toByteArray();
    text.replace('\0', ' ');
    return g_mime_content_type_parse(nullptr, text.constData());
}

bool mentionsName(QByteArrayView value)
{
    for (qsizetype at = 0; at + 4 <= value.size(); ++at) {
        if (value.sliced(at, 4).compare("name", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Walk
{
public:
    explicit Walk(QByteArrayView raw) : m_raw(raw) {}

    MimeStructure run()
    {
        beginPart(0);
        while (!m_open.empty() && nextDashLine()) {
            const auto match = matchedBoundary();
            if (m_comparisons > mostComparisons || (match && m_found.parts.size() >= mostParts)) {
                m_found.truncated = true;
                break;
            }
            if (match)
                passBoundary(*match);
        }
        endLeaf(m_raw.size());
        while (!m_open.empty())
            endMultipart(m_raw.size());
        return std::move(m_found);
    }

private:
    struct Open {
        QByteArray boundary;
        size_t part;
        size_t children = 0;
    };
    struct Match {
        size_t level;
        bool closes;
    };

    void beginPart(qsizetype at)
    {
        MimePart part;
        part.header = HeaderFields(m_raw.sliced(at));
        if (!m_open.empty()) {
            ++m_open.back().children;
            part.parent = static_cast<int>(m_open.back().part);
            part.parentType = m_found.parts[m_open.back().part].type;
        }
        part.type = mediaType(part.header, part.parentType);
        m_at = at + part.header.bodyOffset();
        part.body = m_raw.sliced(m_at, 0);
        if (part.type.startsWith("multipart/")) {
            const QByteArray boundary = contentTypeParameter(part, "boundary");
            if (boundary.isEmpty() || boundary.size() > longestBoundary) {
                part.type = "text/plain"; // to be read as it stands
            } else if (m_open.size() >= deepest) {
                m_found.truncated = true;
            } else {
                part.isMultipart = true;
                m_open.push_back({boundary, m_found.parts.size()});
            }
        }
        m_leaf = !part.isMultipart;
        m_found.parts.push_back(std::move(part));
    }

    /// Finds the next line that begins with "--", from the line at m_at on.
    bool nextDashLine()
    {
        const std::string_view all(m_raw.data(), static_cast<size_t>(m_raw.size()));
        size_t line = static_cast<size_t>(m_at);
        if (all.substr(line, 2) != "--") {
            const size_t found = all.find("\n--", line > 0 ? line - 1 : 0);
            if (found == std::string_view::npos)
                return false;
            line = found + 1;
        }
        const size_t end = all.find('\n', line);
        m_lineBegin = static_cast<qsizetype>(line);
        m_at = end == std::string_view::npos ? m_raw.size() : static_cast<qsizetype>(end + 1);
        return true;
    }

    std::optional<Match> matchedBoundary()
    {
        const QByteArrayView line = m_raw.sliced(m_lineBegin + 2, m_at - m_lineBegin - 2);
        for (size_t level = m_open.size(); level-- > 0;) {
            ++m_comparisons;
            const QByteArray& boundary = m_open[level].boundary;
            if (!line.startsWith(boundary))
                continue;
            QByteArrayView rest = line.sliced(boundary.size());
            const bool closes = rest.startsWith("--");
            if (closes)
                rest = rest.sliced(2);
            if (rest.trimmed().isEmpty())
                return Match{level, closes};
        }
        return {};
    }

    void passBoundary(Match match)
    {
        const qsizetype next = m_at;
        qsizetype end = m_lineBegin; // the line break before a boundary belongs to it (RFC 2046 §5.1.1)
        if (end > 0 && m_raw[end - 1] == '\n')
            --end;
        if (end > 0 && m_raw[end - 1] == '\r')
            --end;
        endLeaf(end);
        while (m_open.size() > match.level + 1)
            endMultipart(end);
        if (match.closes)
            endMultipart(end);
        else
            beginPart(next);
    }

    void endLeaf(qsizetype end)
    {
        if (m_leaf)
            endBody(m_found.parts.back(), end);
        m_leaf = false;
    }

    void endMultipart(qsizetype end)
    {
        MimePart& part = m_found.parts[m_open.back().part];
        endBody(part, end);
        if (m_open.back().children == 0) { // no boundary came: to be read as it stands
            part.isMultipart = false;
            part.type = "text/plain";
        }
        m_open.pop_back();
    }

    void endBody(MimePart& part, qsizetype end) const
    {
        const qsizetype begin = part.body.data() - m_raw.data();
        part.body = m_raw.sliced(begin, std::max<qsizetype>(0, end - begin));
    }

    QByteArrayView m_raw;
    MimeStructure m_found;
    std::vector<Open> m_open;
    bool m_leaf = false; ///< the last part is a leaf whose end is not found yet
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0;
    qint64 m_comparisons = 0;
};

} // namespace

MimeStructure structureOf(QByteArrayView raw)
{
    return Walk(raw).run();
}

QByteArray dispositionOf(const MimePart& part)
{
    return firstToken(part.header.value(Field::ContentDisposition));
}

QByteArray contentTypeParameter(const MimePart& part, const char* name)
{
    const QByteArrayView value = part.header.value(Field::ContentType);
    if (value.indexOf(';') < 0)
        return {};
    const GOwned<GMimeContentType> type(parsedContentType(value));
    return type ? QByteArray(g_mime_content_type_get_parameter(type.get(), name)) : QByteArray();
}

QString fileNameOf(const MimePart& part)
{
    const QByteArrayView value = part.header.value(Field::ContentDisposition);
    QByteArray name;
    if (mentionsName(value)) {
        useGMime();
        QByteArray text = value.toByteArray();
        text.replace('\0', ' ');
        const GOwned<GMimeContentDisposition> parsed(
            g_mime_content_disposition_parse(nullptr, text.constData()));
        if (parsed)
            name = g_mime_content_disposition_get_parameter(parsed.get(), "filename");
    }
    if (name.isEmpty() && mentionsName(part.header.value(Field::ContentType)))
        name = contentTypeParameter(part, "name");
    return name.isEmpty() ? QString() : headerText(name);
}

bool isAttachment(const MimePart& part)
{
    if (part.isMultipart || part.type.endsWith("/pgp-signature") || part.type.endsWith("pkcs7-signature") ||
        part.type == "application/pgp-encrypted")
        return false;
    const QByteArray disposition = dispositionOf(part);
    if (disposition == "attachment")
        return true;
    if (part.parentType == "multipart/report" && part.type != "message/rfc822")
        return false;
    if (part.parentType == "multipart/related" && !part.header.value(Field::ContentId).isEmpty())
        return false;
    if (part.type == "text/plain" || part.type == "text/html")
        return part.parent >= 0 && !fileNameOf(part).isEmpty(); // a text alone is shown, whatever its name
    return !(part.type.startsWith("text/") && part.parentType == "multipart/alternative");
}

} // namespace postbag
