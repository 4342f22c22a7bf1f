// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/SearchQuery.h"

#include "core/store/search/FoldedText.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostTerms = 32;

struct Prefix {
    QLatin1StringView typed;
    QLatin1StringView column;
};
constexpr std::array prefixes{Prefix{"from:"_L1, "sender"_L1}, Prefix{"to:"_L1, "recipients"_L1},
                              Prefix{"subject:"_L1, "subject"_L1}, Prefix{"file:"_L1, "attachments"_L1}};

struct Term {
    QString text;
    QLatin1StringView column; ///< empty: anywhere
    bool unwanted = false;
    bool quoted = false;
};

/// Takes the next term off the front of `rest`.
Term takeTerm(QStringView& rest)
{
    Term term;
    if (rest.startsWith(u'-')) {
        term.unwanted = true;
        rest = rest.sliced(1);
    }
    for (const Prefix& prefix : prefixes) {
        if (rest.startsWith(prefix.typed, Qt::CaseInsensitive)) {
            term.column = prefix.column;
            rest = rest.sliced(prefix.typed.size());
            break;
        }
    }
    term.quoted = rest.startsWith(u'"');
    if (term.quoted)
        rest = rest.sliced(1);
    const auto ends = [&term](QChar c) { return term.quoted ? c == u'"' : c.isSpace(); };
    const auto end = std::find_if(rest.begin(), rest.end(), ends);
    const qsizetype length = end - rest.begin();
    term.text = rest.first(length).toString();
    rest = rest.sliced(std::min(length + 1, rest.size()));
    return term;
}

/// The tokenizer knows letters and digits only; a term without any would match nothing.
bool hasToken(const QString& text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

QList<Term> termsOf(const QString& typed)
{
    QList<Term> terms;
    QString text = typed.left(longestQuery);
    text.replace(u"\u201c"_s, u"\""_s)
        .replace(u"\u201d"_s, u"\""_s)
        .replace(u"\u201e"_s, u"\""_s); // typed by habit
    QStringView rest = text;
    while (!rest.isEmpty() && terms.size() < mostTerms) {
        if (rest.front().isSpace()) {
            rest = rest.sliced(1);
            continue;
        }
        const Term term = takeTerm(rest);
        if (hasToken(term.text))
            terms << term;
    }
    return terms;
}

QString expressionOf(const Term& term, bool mayBeBeginning)
{
    QString text = folded(term.text);
    text.replace(u'"', u' ').replace(QChar::Null, u' ');
    const QString column = term.column.isEmpty() ? QString() : term.column + u" : "_s;
    return column + u'"' + text + (mayBeBeginning && !term.quoted ? u"\" *"_s : u"\""_s);
}

} // namespace

SearchQuery SearchQuery::of(const QString& typed)
{
    const QList<Term> terms = termsOf(typed);
    QStringList wanted;
    QStringList unwanted;
    for (const Term& term : terms)
        (term.unwanted ? unwanted : wanted) << expressionOf(term, &term == &terms.last());
    return {wanted.join(" AND "_L1), unwanted.join(" OR "_L1)};
}

} // namespace postbag
