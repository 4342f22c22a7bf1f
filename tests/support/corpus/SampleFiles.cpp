// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus/SampleFiles.h"

#include <QList>
#include <QtEndian>

#include <cmath>

namespace postbag::test {

namespace {

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1u) ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content +
           bigEndian(crc32(type + content));
}

} // namespace

QByteArray samplePicture(int number, int width, int height)
{
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // filter type: none
        for (int x = 0; x < width; ++x) {
            const double ridge = height * (0.55 + 0.15 * std::sin(x * 0.05 + number) +
                                           0.05 * std::sin(x * 0.17 * (1 + number % 3)));
            const int shade = y * 120 / height;
            const bool sky = y < ridge;
            rows += static_cast<char>(sky ? 90 + shade + number * 7 % 60 : 40 + number * 11 % 50);
            rows += static_cast<char>(sky ? 140 + shade / 2 : 110 - shade / 3);
            rows += static_cast<char>(sky ? 220 - number * 5 % 70 : 50 + number * 3 % 40);
        }
    }
    const QByteArray header = bigEndian(static_cast<quint32>(width)) +
                              bigEndian(static_cast<quint32>(height)) + QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts four bytes of length before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

QByteArray samplePdf(const QByteArray& text)
{
    const QByteArray drawing = "BT /F1 24 Tf 72 720 Td (" + text + ") Tj ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 "
        "R >> >> >>",
        "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

} // namespace postbag::test
