// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace postbag {

struct HtmlAttribute {
    QString name;  ///< lower case
    QString value; ///< character references resolved
};

struct HtmlToken {
    enum class Kind { Text, StartTag, EndTag };

    Kind kind = Kind::Text;
    QString name; ///< of a tag, lower case
    QString text; ///< of a text, character references as they were written
    QList<HtmlAttribute> attributes;

    QString attribute(QStringView name) const;
};

/// The character references that we know, replaced by what they stand for; others stay.
QString withReferencesResolved(QStringView text);

/// Reads HTML as browsers tokenise it (WHATWG HTML §13.2.5, simplified): never fails, one pass, no recursion.
/// Comments, declarations and processing instructions are skipped; so is the inside of elements whose content
/// is not markup (script, style, title, textarea, …).
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    /// The next token; none at the end.
    std::optional<HtmlToken> next();

private:
    bool skipDeclaration();
    std::optional<HtmlToken> readTag();
    void readAttributes(HtmlToken& tag);
    QString readValue();
    void skipSpace();
    void skipRawText(QStringView name);

    QStringView m_html;
    qsizetype m_position = 0;
};

} // namespace postbag
