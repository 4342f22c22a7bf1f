// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/RawText.h"

#include "core/mime/GMimeUse.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace postbag {
namespace {

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isAscii(QByteArrayView raw)
{
    return std::none_of(raw.begin(), raw.end(), isHigh);
}

/// RFC 2978 §2.3 without what iconv takes for options ("//TRANSLIT") or a path.
bool isCharsetName(const QByteArray& name)
{
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '_' ||
               c == '.' || c == ':' || c == '+';
    };
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), allowed);
}

/// All of it by iconv, or nothing where the charset is unknown or more than a few characters do not exist in
/// it.
std::optional<QString> converted(QByteArrayView raw, QByteArrayView charset)
{
    useGMime();
    // g_mime_charset_iconv_name knows the aliases that mail uses ("cp1251", "x-sjis", "ks_c_5601-1987").
    const QByteArray name = charset.trimmed().toByteArray();
    if (!isCharsetName(name))
        return {};
    iconv_t converter = g_mime_iconv_open("UTF-8", name.constData());
    if (converter == iconv_t(-1))
        return {};
    QByteArray out(raw.size() * 2 + 16, Qt::Uninitialized);
    QString text;
    char* in = const_cast<char*>(raw.data()); // iconv's signature; it does not write there
    size_t left = static_cast<size_t>(raw.size());
    qsizetype bad = 0;
    while (left > 0) {
        char* to = out.data();
        size_t room = static_cast<size_t>(out.size());
        const size_t result = iconv(converter, &in, &left, &to, &room);
        const int why = errno;
        text += QString::fromUtf8(out.constData(), to - out.constData());
        if (result != size_t(-1))
            break;
        if (why != E2BIG) {
            text += QChar::ReplacementCharacter;
            ++bad;
            if (bad > 2 && bad > raw.size() / 50)
                break; // not this charset: no need to look at the rest
            ++in;
            --left;
        }
    }
    g_mime_iconv_close(converter);
    if (bad > 2 && bad > raw.size() / 50)
        return {};
    return text;
}

// How often each letter from а to я stands in running Russian and Bulgarian text, in tenths of a per cent.
constexpr std::array<int, 32> letterWeight{100, 16, 42, 19, 30, 82, 9, 18, 77, 11, 35, 43, 31, 68, 102, 26,
                                           49,  54, 64, 25, 2,  9,  5, 14, 7,  5,  4,  18, 16, 3,  6,   20};

struct CyrillicLook {
    int score = 0;
    int letters = 0;
};

CyrillicLook cyrillicLook(const QString& text)
{
    CyrillicLook look;
    bool afterLower = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool lower = u >= 0x430 && u <= 0x44F;
        const bool upper = u >= 0x410 && u <= 0x42F;
        if (lower || upper) {
            ++look.letters;
            look.score += letterWeight[size_t(u - (lower ? 0x430 : 0x410))];
            if (upper && afterLower) // "пРИВЕТ": the other charset with the cases swapped
                look.score -= 120;
        } else if (u >= 0x80) {
            look.score -= 60;
        }
        afterLower = lower;
    }
    return look;
}

/// The longest run of letters outside ASCII: a Latin script hardly ever has three together, Cyrillic has
/// whole words.
int longestHighRun(QByteArrayView raw)
{
    int longest = 0;
    int run = 0;
    for (const char c : raw) {
        run = static_cast<unsigned char>(c) >= 0xC0 ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// High bytes that stand between ASCII letters ("Größe") speak for a Latin script.
bool looksLatin(QByteArrayView raw)
{
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    int high = 0;
    int besideAscii = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (!isHigh(raw[i]))
            continue;
        ++high;
        if ((i > 0 && isLetter(raw[i - 1])) || (i + 1 < raw.size() && isLetter(raw[i + 1])))
            ++besideAscii;
    }
    return besideAscii * 2 > high || longestHighRun(raw) < 2;
}

QString guessedOneByteText(QByteArrayView raw)
{
    const QByteArrayView sample = raw.first(std::min<qsizetype>(raw.size(), 4096));
    QByteArrayView best = "windows-1252";
    if (!looksLatin(sample)) {
        const auto windows = cyrillicLook(converted(sample, "windows-1251").value_or(QString()));
        const auto koi = cyrillicLook(converted(sample, "koi8-r").value_or(QString()));
        if (std::max(windows.score, koi.score) > 0)
            best = koi.score > windows.score ? "koi8-r" : "windows-1251";
    }
    if (auto text = converted(raw, best))
        return *text;
    return QString::fromLatin1(raw);
}

std::optional<QString> validUtf8(QByteArrayView raw)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(raw);
    if (decoder.hasError())
        return {};
    return text;
}

bool isOneOf(QByteArrayView charset, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(), [charset](QByteArrayView name) {
        return charset.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool namesUtf8OrAscii(QByteArrayView charset)
{
    return isOneOf(charset, {"utf-8", "utf8", "us-ascii", "ascii"});
}

bool namesLatin1(QByteArrayView charset)
{
    return isOneOf(charset, {"iso-8859-1", "latin1", "windows-1252", "cp1252"});
}

/// A charset with one byte for each character: any bytes "fit" it, so only their look can tell a wrong one.
bool hasOneByteCharacters(QByteArrayView charset)
{
    const QByteArray name = charset.toByteArray().toLower();
    return name.startsWith("iso-8859-") || name.startsWith("windows-12") || name.startsWith("cp125") ||
           name.startsWith("koi8") || name == "latin1";
}

} // namespace

QString guessedText(QByteArrayView raw, QByteArrayView hint)
{
    if (isAscii(raw))
        return QString::fromLatin1(raw);
    if (auto text = validUtf8(raw))
        return *text;
    if (!hint.isEmpty() && !namesUtf8OrAscii(hint) && !namesLatin1(hint)) {
        if (auto text = converted(raw, hint))
            return *text;
    }
    return guessedOneByteText(raw);
}

QString textInCharset(QByteArrayView raw, QByteArrayView charset)
{
    if (charset.isEmpty() || namesUtf8OrAscii(charset))
        return guessedText(raw);
    if (hasOneByteCharacters(charset)) {
        // Valid UTF-8 beyond ASCII is no accident, whatever the header says.
        if (auto text = validUtf8(raw); text && !isAscii(raw))
            return *text;
    }
    if (namesLatin1(charset)) {
        // Windows-1252 is what programs mean by it; whole words of high bytes are Cyrillic under a wrong
        // label.
        if (longestHighRun(raw) >= 4)
            return guessedOneByteText(raw);
        charset = "windows-1252";
    }
    if (auto text = converted(raw, charset))
        return *text;
    return guessedText(raw);
}

} // namespace postbag
