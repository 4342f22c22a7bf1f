// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/SearchQuery.h"

#include "core/store/search/FoldedText.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

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
    QStringView typed;                           ///< all of it
    QLatin1StringView column;                    ///< of a word; empty: anywhere
    std::optional<SearchOperatorName> condition; ///< none: a word
    bool unwanted = false;
    bool quoted = false;
};

/// Takes the prefix off the front of `rest`, if there is one.
void takePrefix(QStringView& rest, Term& term)
{
    for (const Prefix& prefix : prefixes) {
        if (rest.startsWith(prefix.typed, Qt::CaseInsensitive)) {
            term.column = prefix.column;
            rest = rest.sliced(prefix.typed.size());
            return;
        }
    }
    qsizetype length = 0;
    term.condition = searchOperatorAt(rest, length);
    rest = rest.sliced(length);
}

/// Takes the next term off the front of `rest`.
Term takeTerm(QStringView& rest)
{
    Term term;
    const QStringView whole = rest;
    if (rest.startsWith(u'-')) {
        term.unwanted = true;
        rest = rest.sliced(1);
    }
    takePrefix(rest, term);
    term.quoted = rest.startsWith(u'"');
    if (term.quoted)
        rest = rest.sliced(1);
    const auto ends = [&term](QChar c) { return term.quoted ? c == u'"' : c.isSpace(); };
    const auto end = std::find_if(rest.begin(), rest.end(), ends);
    const qsizetype length = end - rest.begin();
    term.text = rest.first(length).toString();
    rest = rest.sliced(std::min(length + 1, rest.size()));
    term.typed = whole.first(whole.size() - rest.size()).trimmed();
    return term;
}

/// The tokenizer knows letters and digits only; a term without any would match nothing.
bool hasToken(const QString& text)
{
    const auto codes = text.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

/// As far as it counts, with the quotes that are typed by habit made plain.
QString countedPartOf(const QString& typed)
{
    QString text = typed.left(longestQuery);
    for (const QChar quote : u"\u201c\u201d\u201e"_s)
        text.replace(quote, u'"');
    return text;
}

QList<Term> termsOf(const QString& text)
{
    QList<Term> terms;
    QStringView rest = text;
    while (!rest.isEmpty() && terms.size() < mostTerms) {
        if (rest.front().isSpace()) {
            rest = rest.sliced(1);
            continue;
        }
        const Term term = takeTerm(rest);
        if (term.condition || hasToken(term.text))
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
    const QString text = countedPartOf(typed);
    SearchQuery query;
    QList<Term> words;
    for (const Term& term : termsOf(text)) {
        if (!term.condition) {
            words << term;
        } else if (auto known = searchOperator(*term.condition, term.text)) {
            known->unwanted = known->unwanted != term.unwanted;
            query.operators << *known;
        } else {
            query.unclear << Unclear{term.typed.toString(), *term.condition};
        }
    }
    QStringList wanted;
    QStringList unwanted;
    for (const Term& word : std::as_const(words))
        (word.unwanted ? unwanted : wanted) << expressionOf(word, &word == &words.last());
    query.wanted = wanted.join(" AND "_L1);
    query.unwanted = unwanted.join(" OR "_L1);
    return query;
}

} // namespace postbag
