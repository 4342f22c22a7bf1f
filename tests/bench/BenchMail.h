// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace postbag::bench {

/// Makes mail for the benchmark. The same seed gives the same messages; no two are equal.
class BenchMail
{
public:
    explicit BenchMail(unsigned seed) : m_random(seed) {}

    /// A plain text message of about so many bytes.
    QByteArray plain(int size);
    /// A message as mailboxes have them: mostly some KiB of text, some with HTML, a few with attachments of
    /// up to 5 MB; about 36 KB on average.
    QByteArray realistic();

private:
    QByteArray header(const QByteArray& contentType);
    QByteArray text(qsizetype size);
    QByteArray base64(qsizetype size);
    double gaussian();

    std::mt19937 m_random;
    int m_count = 0;
};

} // namespace postbag::bench
