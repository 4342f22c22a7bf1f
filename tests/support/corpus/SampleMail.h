// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/corpus/MailEncoding.h"
#include "tests/support/corpus/SampleTexts.h"

#include <QDateTime>

namespace postbag::test {

/// Writes one sample message as bytes with CRLF. `number` decides everything: kind, sender, charset and
/// encodings.
class SampleMail
{
public:
    SampleMail(const SampleTexts& texts, int number, QDateTime date);

    QByteArray message() const;

private:
    QByteArray letter(bool isReply) const;
    QByteArray notice() const;
    QByteArray newsletter() const;
    QByteArray invoice() const;
    QByteArray photos() const;
    QByteArray invitation() const;

    QString filled(const QString& text) const;
    QByteArray headers(const SamplePerson& from, const QString& subject,
                       const QByteArray& further = {}) const;
    QByteArray mailbox(const SamplePerson& person) const;
    QByteArray textPart(const QByteArray& subtype, const QString& text) const;
    QByteArray filePart(const QByteArray& type, const QString& name, const QByteArray& content,
                        const QByteArray& contentId = {}) const;
    QByteArray multipart(const QByteArray& subtype, const QByteArrayList& parts) const;
    template <typename T> const T& pick(const QList<T>& list, int shift = 0) const;

    const SampleTexts& m_texts;
    int m_number;
    QDateTime m_date;
    QByteArray m_charset;
    encoding::Word m_word;
    encoding::FileName m_fileName;
};

} // namespace postbag::test
