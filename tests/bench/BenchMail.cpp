// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchMail.h"

#include <algorithm>
#include <cmath>

namespace postbag::bench {

namespace {

constexpr int lineLength = 72;

} // namespace

QByteArray BenchMail::plain(int size)
{
    QByteArray message = header("text/plain; charset=utf-8");
    return message + text(size - message.size());
}

QByteArray BenchMail::realistic()
{
    // A log-normal distribution: the median is 7 KB, the mean five times as much.
    const double wish = 7000 * std::exp(1.82 * gaussian());
    const auto size = static_cast<qsizetype>(std::clamp(wish, 900.0, 5e6));
    if (size < 8000)
        return plain(static_cast<int>(size));
    if (size < 60'000)
        return header("multipart/alternative; boundary=\"part\"") +
               "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text(size / 4) +
               "\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>" +
               text(size * 3 / 4) + "</p></body></html>\r\n--part--\r\n";
    return header("multipart/mixed; boundary=\"part\"") +
           "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text(2000) +
           "\r\n--part\r\nContent-Type: application/pdf; name=\"report.pdf\"\r\n"
           "Content-Disposition: attachment; filename=\"report.pdf\"\r\nContent-Transfer-Encoding: "
           "base64\r\n\r\n" +
           base64(size - 2500) + "\r\n--part--\r\n";
}

QByteArray BenchMail::header(const QByteArray& contentType)
{
    const QByteArray number = QByteArray::number(++m_count);
    const QByteArray token = QByteArray::number(m_random(), 36);
    const QByteArray time = "Mon, 02 Mar 2026 10:" + QByteArray::number(10 + m_count / 60 % 50) + ':' +
                            QByteArray::number(10 + m_count % 50) + " +0200";
    return "Return-Path: <sender" + token + "@example.org>\r\n" +
           "Received: from relay.example.net (relay.example.net [192.0.2.7])\r\n\tby mx.example.com with "
           "ESMTPS id " +
           token + "\r\n\tfor <ann@example.com>; " + time + "\r\n" + "Date: " + time +
           "\r\nFrom: =?utf-8?q?J=C3=BCrgen?= Sender <sender" + token +
           "@example.org>\r\nTo: Ann Example <ann@example.com>\r\nSubject: Message " + number + " about " +
           token + "\r\nMessage-ID: <" + token + '.' + number +
           "@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: " + contentType + "\r\n\r\n";
}

QByteArray BenchMail::text(qsizetype size)
{
    static constexpr char letters[] = "etaoinshrdlu cmfwyp etaoin shrdlu";
    QByteArray text;
    text.reserve(size + 2);
    while (text.size() < size) {
        for (int i = 0; i < lineLength; i += 4) {
            auto bits = m_random();
            for (int j = 0; j < 4; ++j, bits >>= 5)
                text += letters[bits & 31];
        }
        text += "\r\n";
    }
    return text;
}

QByteArray BenchMail::base64(qsizetype size)
{
    constexpr qsizetype bytesInLine = 54;
    QByteArray text;
    QByteArray line(bytesInLine, Qt::Uninitialized);
    while (text.size() < size) {
        for (char& byte : line)
            byte = static_cast<char>(m_random());
        text += line.toBase64() + "\r\n";
    }
    return text;
}

/// The distributions of the standard library differ from one to the other; this does not.
double BenchMail::gaussian()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += static_cast<double>(m_random()) / 4294967296.0;
    return sum;
}

} // namespace postbag::bench
