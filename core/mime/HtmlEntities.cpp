// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlEntities.h"

#include <QChar>
#include <QHash>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// HTML 4 §24.2.1, from U+00A0 on.
constexpr std::array latin1Names{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
static_assert(latin1Names.size() == 96);

struct Named {
    const char* name;
    char32_t character;
};
constexpr std::array otherNames{
    Named{"amp", U'&'},      Named{"lt", U'<'},       Named{"gt", U'>'},      Named{"quot", U'"'},
    Named{"apos", U'\''},    Named{"euro", 0x20AC},   Named{"ndash", 0x2013}, Named{"mdash", 0x2014},
    Named{"lsquo", 0x2018},  Named{"rsquo", 0x2019},  Named{"sbquo", 0x201A}, Named{"ldquo", 0x201C},
    Named{"rdquo", 0x201D},  Named{"bdquo", 0x201E},  Named{"bull", 0x2022},  Named{"hellip", 0x2026},
    Named{"lsaquo", 0x2039}, Named{"rsaquo", 0x203A}, Named{"trade", 0x2122}, Named{"larr", 0x2190},
    Named{"rarr", 0x2192},   Named{"minus", 0x2212},  Named{"le", 0x2264},    Named{"ge", 0x2265},
    Named{"zwnj", 0x200C},   Named{"zwj", 0x200D},    Named{"ensp", 0x2002},  Named{"emsp", 0x2003},
    Named{"thinsp", 0x2009}, Named{"numero", 0x2116}, Named{"Scaron", 0x160}, Named{"scaron", 0x161},
    Named{"OElig", 0x152},   Named{"oelig", 0x153},
};

// What 128 to 159 mean (HTML Living Standard, numeric character reference end state); 0: nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                               0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17D,  0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

const QHash<QString, char32_t>& namedCharacters()
{
    static const auto table = [] {
        QHash<QString, char32_t> names;
        for (size_t i = 0; i < latin1Names.size(); ++i)
            names.insert(QString::fromLatin1(latin1Names[i]), char32_t(0xA0 + i));
        for (const Named& one : otherNames)
            names.insert(QString::fromLatin1(one.name), one.character);
        return names;
    }();
    return table;
}

char32_t characterNumbered(char32_t number)
{
    if (number >= 0x80 && number < 0xA0)
        number = windows1252[number - 0x80];
    if (number == 0 || number > 0x10FFFF || QChar::isSurrogate(number))
        return QChar::ReplacementCharacter;
    return number;
}

Entity numericEntity(QStringView text)
{
    const bool hex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const int base = hex ? 16 : 10;
    qsizetype at = hex ? 3 : 2;
    const qsizetype first = at;
    char32_t number = 0;
    for (; at < text.size() && at - first < 10; ++at) {
        bool ok = false;
        const int digit = text.sliced(at, 1).toInt(&ok, base);
        if (!ok)
            break;
        number = std::min<char32_t>(number * char32_t(base) + char32_t(digit), 0x110000);
    }
    if (at == first)
        return {};
    if (at < text.size() && text[at] == u';')
        ++at;
    return {characterNumbered(number), at};
}

} // namespace

Entity entityAt(QStringView text)
{
    if (text.size() < 3 || text[0] != u'&')
        return {};
    if (text[1] == u'#')
        return numericEntity(text);
    qsizetype end = 1;
    while (end < text.size() && end < 10 && text[end].unicode() < 0x80 && text[end].isLetterOrNumber())
        ++end;
    const auto found = namedCharacters().constFind(text.sliced(1, end - 1).toString());
    if (found == namedCharacters().constEnd())
        return {};
    return {*found, end < text.size() && text[end] == u';' ? end + 1 : end};
}

} // namespace postbag
