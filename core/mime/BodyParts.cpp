// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"

#include "core/mime/AttachmentNames.h"
#include "core/mime/HeaderText.h"
#include "core/mime/MimeStructure.h"
#include "core/mime/RawText.h"
#include "core/mime/TransferEncoding.h"

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Longer text than this is no mail to be read in a window; the raw source has the rest.
constexpr ByteCount longestText = mebibytes(4);

bool isSignature(const MimePart& part)
{
    return part.type.endsWith("/pgp-signature") || part.type.endsWith("pkcs7-signature") ||
           part.type == "application/pgp-encrypted";
}

/// The charset that an HTML document itself declares in its first kilobyte.
QByteArray metaCharset(QByteArrayView html)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), 1024)).toByteArray().toLower();
    qsizetype from = head.indexOf("charset=");
    if (from < 0)
        return {};
    from += 8;
    while (from < head.size() && (head[from] == '"' || head[from] == '\''))
        ++from;
    qsizetype to = from;
    while (to < head.size() && !QByteArrayView("\"'>/; \r\n\t").contains(head[to]))
        ++to;
    return head.sliced(from, to - from);
}

class Reading
{
public:
    explicit Reading(QByteArrayView raw) : m_structure(structureOf(raw)) {}

    BodyParts result()
    {
        m_result.truncated = m_structure.truncated;
        int leaf = 0;
        for (size_t i = 0; i < m_structure.parts.size(); ++i) {
            const MimePart& part = m_structure.parts[i];
            noteCryptography(part);
            if (part.isMultipart)
                continue;
            if ((part.type == "text/plain" || part.type == "text/html") && !isAttachment(part))
                addText(part, groupOf(static_cast<int>(i)));
            else if (!isSignature(part))
                addAttachment(part, leaf);
            ++leaf;
        }
        joinTexts();
        return std::move(m_result);
    }

private:
    struct Texts {
        QString plain;
        QString html;
    };

    /// Alternatives of one content share a group: the multipart/alternative above them; anything else is its
    /// own.
    int groupOf(int index) const
    {
        for (int i = index; i >= 0; i = m_structure.parts[size_t(i)].parent) {
            if (m_structure.parts[size_t(i)].parentType == "multipart/alternative")
                return m_structure.parts[size_t(i)].parent;
        }
        return index;
    }

    void addText(const MimePart& part, int group)
    {
        const ByteCount left = longestText - m_read;
        const QByteArray content = decodedBody(part, left);
        m_read += {content.size()};
        if (m_read >= longestText)
            m_result.truncated = true;
        QByteArray charset = contentTypeParameter(part, "charset");
        Texts& texts = m_texts[group];
        if (part.type == "text/html") {
            if (charset.isEmpty())
                charset = metaCharset(content);
            texts.html += textInCharset(content, charset);
            return;
        }
        const QString text = printableLines(textInCharset(content, charset));
        m_result.encrypted = m_result.encrypted || text.startsWith("-----BEGIN PGP MESSAGE-----"_L1);
        m_result.isSigned = m_result.isSigned || text.startsWith("-----BEGIN PGP SIGNED MESSAGE-----"_L1);
        if (!texts.plain.isEmpty() && !texts.plain.endsWith(u'\n'))
            texts.plain += u'\n';
        texts.plain += text;
    }

    void addAttachment(const MimePart& part, int leaf)
    {
        Attachment attachment;
        attachment.index = leaf;
        attachment.originalName = fileNameOf(part);
        attachment.mimeType = printableLine(QString::fromLatin1(part.type));
        attachment.name = m_names.unique(attachment.originalName, attachment.mimeType);
        attachment.size = decodedSize(part);
        QByteArrayView id = part.header.value(Field::ContentId);
        if (id.startsWith('<') && id.endsWith('>'))
            id = id.sliced(1, id.size() - 2);
        attachment.contentId = id.toByteArray();
        attachment.isInline =
            !id.isEmpty() && (part.parentType == "multipart/related" || dispositionOf(part) == "inline");
        m_result.attachments << attachment;
    }

    void noteCryptography(const MimePart& part)
    {
        if (part.type == "multipart/encrypted")
            m_result.encrypted = true;
        else if (part.type == "multipart/signed")
            m_result.isSigned = true;
        else if (part.type.endsWith("pkcs7-mime")) // RFC 8551 §3.2
            (contentTypeParameter(part, "smime-type") == "signed-data" ? m_result.isSigned
                                                                       : m_result.encrypted) = true;
    }

    /// Contents that follow one another (a mailing list's footer below the text) are shown below one another,
    /// also where only some of them have HTML.
    void joinTexts()
    {
        bool anyHtml = false;
        for (const auto& [group, texts] : m_texts)
            anyHtml = anyHtml || !texts.html.isEmpty();
        for (const auto& [group, texts] : m_texts) {
            if (!m_result.text.isEmpty() && !m_result.text.endsWith(u'\n'))
                m_result.text += u'\n';
            m_result.text += texts.plain.trimmed().isEmpty() ? textOfHtml(texts.html) : texts.plain;
            if (anyHtml)
                m_result.html += texts.html.isEmpty() ? u"<pre>"_s + texts.plain.toHtmlEscaped() + u"</pre>"_s
                                                      : texts.html;
        }
    }

    const MimeStructure m_structure;
    BodyParts m_result;
    std::map<int, Texts> m_texts;
    AttachmentNames m_names;
    ByteCount m_read;
};

} // namespace

BodyParts bodyPartsOf(QByteArrayView raw)
{
    return Reading(raw).result();
}

QByteArray attachmentContent(QByteArrayView raw, int index)
{
    const MimeStructure structure = structureOf(raw);
    int leaf = 0;
    for (const MimePart& part : structure.parts) {
        if (!part.isMultipart && leaf++ == index)
            return decodedBody(part, {std::numeric_limits<qint64>::max()});
    }
    return {};
}

} // namespace postbag
