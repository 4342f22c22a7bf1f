// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus/MailEncoding.h"

#include <QList>

#include <algorithm>
#include <iconv.h>

namespace postbag::test::encoding {

namespace {

QByteArray hexadecimal(char mark, char byte)
{
    return mark + QByteArray(1, byte).toHex().toUpper();
}

bool isPlain(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

QByteArray encodedWord(const QByteArray& charset, Word word, const QString& text)
{
    const QByteArray bytes = bytesIn(charset, text);
    if (word == Word::B)
        return "=?" + charset + "?B?" + bytes.toBase64() + "?=";
    QByteArray encoded;
    for (const char byte : bytes)
        encoded += byte == ' '     ? QByteArray("_")
                   : isPlain(byte) ? QByteArray(1, byte)
                                   : hexadecimal('=', byte);
    return "=?" + charset + "?Q?" + encoded + "?=";
}

/// The longest start of the text whose encoding is no longer than the limit; at least one character.
template <typename Encode> QString longestFitting(const QString& text, qsizetype limit, Encode encode)
{
    qsizetype length = text.size();
    while (length > 1 && encode(text.first(length)).size() > limit)
        --length;
    if (length > 1 && text.at(length - 1).isHighSurrogate())
        --length;
    return text.first(length);
}

} // namespace

QByteArray bytesIn(const QByteArray& charset, const QString& text)
{
    if (charset == "utf-8")
        return text.toUtf8();
    const iconv_t converter = iconv_open((charset + "//TRANSLIT").constData(), "UTF-8");
    QByteArray input = text.toUtf8();
    QByteArray output(input.size() * 2 + 16, '\0');
    char* from = input.data();
    char* to = output.data();
    auto left = static_cast<size_t>(input.size());
    auto room = static_cast<size_t>(output.size());
    while (left > 0 && iconv(converter, &from, &left, &to, &room) == static_cast<size_t>(-1)) {
        // Past the character that has no place in this charset.
        do {
            ++from;
            --left;
        } while (left > 0 && (*from & 0xC0) == 0x80);
        *to++ = '?';
        --room;
    }
    iconv_close(converter);
    return output.first(output.size() - static_cast<qsizetype>(room));
}

QByteArray header(const QByteArray& charset, Word word, const QString& text)
{
    if (isAscii(text))
        return text.toLatin1();
    QByteArray result;
    QString rest = text;
    while (!rest.isEmpty()) {
        const QString piece =
            longestFitting(rest, 75, [&](const QString& part) { return encodedWord(charset, word, part); });
        result += (result.isEmpty() ? "" : "\r\n ") + encodedWord(charset, word, piece);
        rest = rest.mid(piece.size());
    }
    return result;
}

QByteArray parameter(const QByteArray& name, const QByteArray& charset, FileName how, const QString& value)
{
    if (isAscii(value) || how == FileName::EncodedWord)
        return ";\r\n " + name + "=\"" + header(charset, Word::B, value).replace("\r\n ", " ") + '"';
    const auto percent = [&](const QString& part) {
        QByteArray encoded;
        for (const char byte : bytesIn(charset, part))
            encoded += isPlain(byte) || byte == '.' ? QByteArray(1, byte) : hexadecimal('%', byte);
        return encoded;
    };
    QByteArray result;
    QString rest = value;
    for (int section = 0; !rest.isEmpty(); ++section) {
        const QString piece = longestFitting(rest, 50, percent);
        result += ";\r\n " + name + '*' + QByteArray::number(section) + "*=";
        result += (section == 0 ? charset + "''" : QByteArray()) + percent(piece);
        rest = rest.mid(piece.size());
    }
    return result;
}

QByteArray quotedPrintable(const QByteArray& text)
{
    QByteArray result;
    for (const auto& line : text.split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char byte = line.at(i);
            const bool literal =
                (byte > ' ' && byte < 127 && byte != '=') || (byte == ' ' && i + 1 < line.size());
            const QByteArray encoded = literal ? QByteArray(1, byte) : hexadecimal('=', byte);
            if (column + encoded.size() > 75) {
                result += "=\r\n";
                column = 0;
            }
            result += encoded;
            column += encoded.size();
        }
        result += "\r\n";
    }
    result.chop(2);
    return result;
}

QByteArray base64(const QByteArray& bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray result;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        result += encoded.mid(at, 76) + "\r\n";
    return result;
}

} // namespace postbag::test::encoding
