// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace postbag::test {

struct SamplePerson {
    QString name;
    QString address; ///< at an example domain (RFC 2606)
};

struct SampleLetter {
    QString subject;
    QString body; ///< lines end with \n
};

/// What one invented person writes and receives in one language. %1 in a text is a number that differs from
/// mail to mail, %2 the name of a month.
struct SampleTexts {
    QByteArray legacyCharset; ///< the 8-bit charset that older programs of that language still use
    SamplePerson owner;
    QList<SamplePerson> people;
    QList<SamplePerson> companies;
    QStringList months;
    QList<SampleLetter> letters;     ///< from people
    QList<SampleLetter> notices;     ///< from companies, short
    QList<SampleLetter> newsletters; ///< from companies, HTML
    SampleLetter invoice;
    SampleLetter invitation;
    QString photoSubject;
    QString photoName;
    QString documentName; ///< of the invoice, %1 its number
    QString wrote;        ///< the line above a quotation: "%1 wrote:"
    QString unsubscribe;
};

const SampleTexts& bulgarianTexts();
const SampleTexts& russianTexts();
const SampleTexts& germanTexts();

} // namespace postbag::test
