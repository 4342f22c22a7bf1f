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
    // The three people do not live in step.
    const int shift = static_cast<int>(language) * 23;
    QList<QByteArray> messages;
    QDateTime date = newest.toUTC().addSecs(-shift * 73);
    for (int number = count - 1; number >= 0; --number) {
        messages.prepend(SampleMail(textsOf(language), number + shift, date).message());
        // Mail comes unevenly: from half an hour to two days apart.
        date = date.addSecs(-(30 + (number + shift) * 131 % 2850) * 60);
    }
    return messages;
}

} // namespace postbag::test
