// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus/SampleMail.h"

#include "tests/support/corpus/SampleFiles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

QByteArray crlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

} // namespace

SampleMail::SampleMail(const SampleTexts& texts, int number, QDateTime date)
    : m_texts(texts), m_number(number), m_date(std::move(date)),
      m_charset(number % 3 == 0 ? texts.legacyCharset : QByteArray("utf-8")),
      m_word(number % 2 == 0 ? encoding::Word::B : encoding::Word::Q),
      m_fileName(number % 4 < 2 ? encoding::FileName::Rfc2231 : encoding::FileName::EncodedWord)
{}

template <typename T> const T& SampleMail::pick(const QList<T>& list, int shift) const
{
    // A stride that shares no factor with the lists' lengths mixes senders and subjects.
    return list.at((m_number * 7 + m_number / 10 + shift) % list.size());
}

QByteArray SampleMail::message() const
{
    switch (m_number % 10) {
    case 1:
    case 6:
        return newsletter();
    case 2:
    case 8:
        return notice();
    case 3:
        return invoice();
    case 5:
        return photos();
    case 7:
        return letter(true);
    case 9:
        return m_number % 20 == 9 ? invitation() : letter(false);
    default:
        return letter(false);
    }
}

QString SampleMail::filled(const QString& text) const
{
    // One by one: a text may lack the first place and have the second.
    QString result = text;
    result.replace(u"%1"_s, QString::number(12 + m_number * 37 % 880));
    return result.replace(u"%2"_s, m_texts.months.at(m_date.date().month() - 1));
}

QByteArray SampleMail::mailbox(const SamplePerson& person) const
{
    return encoding::header(m_charset, m_word, person.name) + " <" + person.address.toLatin1() + '>';
}

QByteArray SampleMail::headers(const SamplePerson& from, const QString& subject,
                               const QByteArray& further) const
{
    const QByteArray domain = from.address.section(u'@', 1).toLatin1();
    const QByteArray date =
        QLocale::c().toString(m_date, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
    return "Return-Path: <" + from.address.toLatin1() + ">\r\nReceived: from mail." + domain + " (mail." +
           domain + " [192.0.2.25])\r\n by mx.example.net with ESMTPS; " + date +
           "\r\nFrom: " + mailbox(from) + "\r\nTo: " + mailbox(m_texts.owner) +
           "\r\nSubject: " + encoding::header(m_charset, m_word, subject) + "\r\nDate: " + date +
           "\r\nMessage-ID: <" + QByteArray::number(m_date.toSecsSinceEpoch(), 36) + '.' +
           QByteArray::number(m_number) + '@' + domain + ">\r\nMIME-Version: 1.0\r\n" + further;
}

QByteArray SampleMail::textPart(const QByteArray& subtype, const QString& text) const
{
    const QByteArray bytes = encoding::bytesIn(m_charset, text);
    const QByteArray type =
        "Content-Type: text/" + subtype + "; charset=" + m_charset + "\r\nContent-Transfer-Encoding: ";
    switch (m_number / 3 % 3) {
    case 0:
        return type + "quoted-printable\r\n\r\n" + encoding::quotedPrintable(bytes);
    case 1:
        return type + "8bit\r\n\r\n" + crlf(bytes);
    default:
        return type + "base64\r\n\r\n" + encoding::base64(crlf(bytes));
    }
}

QByteArray SampleMail::filePart(const QByteArray& type, const QString& name, const QByteArray& content,
                                const QByteArray& contentId) const
{
    const QByteArray disposition = contentId.isEmpty() ? QByteArray("attachment") : QByteArray("inline");
    return "Content-Type: " + type + encoding::parameter("name", m_charset, m_fileName, name) +
           "\r\nContent-Disposition: " + disposition +
           encoding::parameter("filename", m_charset, m_fileName, name) +
           (contentId.isEmpty() ? QByteArray() : "\r\nContent-ID: <" + contentId + '>') +
           "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoding::base64(content);
}

QByteArray SampleMail::multipart(const QByteArray& subtype, const QByteArrayList& parts) const
{
    const QByteArray boundary = "=_" + subtype + '_' + QByteArray::number(m_number);
    QByteArray text = "Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const auto& part : parts)
        text += "--" + boundary + "\r\n" + part + "\r\n";
    return text + "--" + boundary + "--\r\n";
}

QByteArray SampleMail::letter(bool isReply) const
{
    const auto& from = pick(m_texts.people);
    const auto& what = pick(m_texts.letters, 3);
    const QString body = filled(what.body) + from.name + u'\n';
    if (!isReply)
        return headers(from, filled(what.subject)) + textPart("plain", body);
    QString quoted = filled(pick(m_texts.letters, 4).body).trimmed();
    quoted = u"\n"_s + m_texts.wrote.arg(m_texts.owner.name) + u"\n> "_s + quoted.replace(u'\n', u"\n> "_s) +
             u'\n';
    const QByteArray parent = "<" + QByteArray::number(m_number) + ".question@example.net>";
    return headers(from, u"Re: "_s + filled(what.subject),
                   "In-Reply-To: " + parent + "\r\nReferences: " + parent + "\r\n") +
           textPart("plain", body + quoted);
}

QByteArray SampleMail::notice() const
{
    const auto& what = pick(m_texts.notices, 1);
    return headers(pick(m_texts.companies, 2), filled(what.subject), "Auto-Submitted: auto-generated\r\n") +
           textPart("plain", filled(what.body));
}

QByteArray SampleMail::newsletter() const
{
    const auto& from = pick(m_texts.companies);
    const auto& what = pick(m_texts.newsletters, 2);
    const QString headline = filled(what.subject);
    const QString html =
        u"<!DOCTYPE html>\n<html><head><style>h1 { color: #2a6f4f }</style></head><body>\n<h1>%1</h1>\n"
        "<p><img src=\"cid:picture\" width=\"240\" height=\"90\" alt=\"\"></p>\n<p>%2</p>\n"
        "<table border=\"1\" cellpadding=\"6\"><tr><td>1</td><td>%3</td></tr>\n"
        "<tr><td>2</td><td>%4</td></tr></table>\n"
        "<p><a href=\"https://news.example.com/off\">%5</a></p>\n"
        "<img src=\"https://news.example.com/seen.gif\" width=\"1\" height=\"1\">\n</body></html>\n"_s.arg(
            headline, filled(what.body), filled(pick(m_texts.newsletters, 3).subject),
            filled(pick(m_texts.newsletters, 4).subject), m_texts.unsubscribe);
    const QString text = headline + u"\n\n"_s + filled(what.body) + u"\n\n"_s + m_texts.unsubscribe +
                         u": https://news.example.com/off\n"_s;
    const QByteArray related =
        multipart("related", {textPart("html", html), filePart("image/png", u"picture.png"_s,
                                                               samplePicture(m_number, 240, 90), "picture")});
    return headers(from, headline,
                   "List-Unsubscribe: <https://news.example.com/off>\r\nPrecedence: bulk\r\n") +
           multipart("alternative", {textPart("plain", text), related});
}

QByteArray SampleMail::invoice() const
{
    const QByteArray pdf = samplePdf("Invoice " + filled(u"%1"_s).toLatin1());
    return headers(pick(m_texts.companies, 1), filled(m_texts.invoice.subject)) +
           multipart("mixed", {textPart("plain", filled(m_texts.invoice.body)),
                               filePart("application/pdf", filled(m_texts.documentName), pdf)});
}

QByteArray SampleMail::photos() const
{
    QByteArrayList parts{textPart("plain", pick(m_texts.people).name + u'\n')};
    for (int i = 1; i <= 1 + m_number % 3; ++i)
        parts << filePart("image/png", m_texts.photoName.arg(i), samplePicture(m_number + i, 320, 200));
    return headers(pick(m_texts.people), filled(m_texts.photoSubject)) + multipart("mixed", parts);
}

QByteArray SampleMail::invitation() const
{
    const QByteArray stamp = m_date.addDays(7).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        "UID:" +
        QByteArray::number(m_number) + "@example.com\r\nDTSTAMP:" + stamp + "\r\nDTSTART:" + stamp +
        "\r\nSUMMARY:" + filled(m_texts.invitation.subject).toUtf8() + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    return headers(pick(m_texts.people), filled(m_texts.invitation.subject)) +
           multipart("mixed",
                     {textPart("plain", filled(m_texts.invitation.body)),
                      filePart("text/calendar; method=REQUEST; charset=utf-8", u"invite.ics"_s, calendar)});
}

} // namespace postbag::test
