// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/RawText.h"

#include "core/mime/GMimeUse.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace postbag
{
namespace
{

bool isAscii(QByteArrayView raw)
{
    for (const char c : raw) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

/// All of it by iconv, or nothing where the charset is unknown or more than a few characters do not exist in
/// it.
std::optional<QString> converted(QByteArrayView raw, QByteArrayView charset)
{
    useGMime();
    // g_mime_charset_iconv_name knows the aliases that mail uses ("cp1251", "x-sjis", "ks_c_5601-1987").
    const QByteArray name = charset.trimmed().toByteArray();
    if (name.isEmpty() || name.size() > 64)
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

/// High bytes that stand between ASCII letters ("Größe") speak for a Latin script.
bool looksLatin(QByteArrayView raw)
{
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    int high = 0;
    int besideAscii = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (static_cast<unsigned char>(raw[i]) < 0x80)
            continue;
        ++high;
        if ((i > 0 && isLetter(raw[i - 1])) || (i + 1 < raw.size() && isLetter(raw[i + 1])))
            ++besideAscii;
    }
    return besideAscii * 2 > high;
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

bool namesUtf8OrAscii(QByteArrayView charset)
{
    return charset.compare("utf-8", Qt::CaseInsensitive) == 0 ||
           charset.compare("utf8", Qt::CaseInsensitive) == 0 ||
           charset.compare("us-ascii", Qt::CaseInsensitive) == 0;
}

} // namespace

QString guessedText(QByteArrayView raw, QByteArrayView hint)
{
    if (isAscii(raw))
        return QString::fromLatin1(raw);
    if (auto text = validUtf8(raw))
        return *text;
    if (!hint.isEmpty() && !namesUtf8OrAscii(hint)) {
        if (auto text = converted(raw, hint))
            return *text;
    }
    return guessedOneByteText(raw);
}

QString textInCharset(QByteArrayView raw, QByteArrayView charset)
{
    if (charset.isEmpty() || namesUtf8OrAscii(charset))
        return guessedText(raw);
    if (auto text = converted(raw, charset))
        return *text;
    return guessedText(raw);
}

} // namespace postbag
