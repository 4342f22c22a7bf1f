// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MailCorpus.h"

#include "tests/support/corpus/SampleMail.h"

namespace postbag::test {

namespace {

const SampleTexts& textsOf(MailLanguage language)
{
    switch (language) {
    case MailLanguage::Bulgarian:
        return bulgarianTexts();
    case MailLanguage::Russian:
        return russianTexts();
    case MailLanguage::German:
        break;
    }
    return germanTexts();
}

} // namespace

QList<QByteArray> sampleMailbox(MailLanguage language, int count, const QDateTime& newest)
{
    QList<QByteArray> messages;
    QDateTime date = newest.toUTC();
    for (int number = count - 1; number >= 0; --number) {
        messages.prepend(SampleMail(textsOf(language), number, date).message());
        // Mail comes unevenly: from half an hour to two days apart.
        date = date.addSecs(-(30 + number * 131 % 2850) * 60);
    }
    return messages;
}

} // namespace postbag::test
