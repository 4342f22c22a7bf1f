// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/Console.h"

#include "core/base/SafeText.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream));
#else
    return isatty(fileno(stream));
#endif
}

void put(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void putLine(std::FILE* stream, const QString& text)
{
    QByteArray bytes;
    for (const QString& part : text.split(u'\n'))
        bytes += Console::harmless(part).toUtf8() + '\n';
    put(stream, bytes);
}

} // namespace

bool Console::outIsWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

bool Console::outIsTerminal()
{
    return isTerminal(stdout);
}

bool Console::inIsTerminal()
{
    return isTerminal(stdin);
}

QString Console::harmless(const QString& text)
{
    return QString::fromStdString(printable(text.toStdString()));
}

QJsonObject Console::shown(const Error& error, const QString& accountName) const
{
    return {{u"kind"_s, QString::fromUtf8(nameOf(error.kind()))},
            {u"message"_s, ErrorText::full(error, accountName, m_retry)}};
}

void Console::line(const QString& text)
{
    if (!m_json)
        putLine(stdout, text);
}

void Console::object(const QJsonObject& object)
{
    if (m_json)
        put(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::table(const QStringList& header, const QList<QStringList>& rows)
{
    QList<qsizetype> widths(header.size(), 0);
    QList<QStringList> lines{header};
    for (const QStringList& row : rows) {
        QStringList safe;
        for (const QString& cell : row)
            safe << harmless(cell);
        lines << safe;
    }
    for (const QStringList& row : std::as_const(lines))
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    for (const QStringList& row : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        line(text);
    }
}

void Console::bytes(const QByteArray& bytes)
{
    put(stdout, bytes);
}

void Console::complain(const QString& text)
{
    putLine(stderr, u"postbagctl: "_s + text);
}

void Console::complain(const Error& error, const QString& accountName)
{
    m_lastError = error;
    complain(ErrorText::full(error, accountName.isEmpty() ? u"Postbag"_s : accountName, m_retry));
    const QString words = ErrorText::serverWords(error);
    if (!words.isEmpty())
        note(ErrorText::tr("The server said: %1").arg(words));
}

void Console::note(const QString& text)
{
    putLine(stderr, text);
}

void Console::terminalControl(const QByteArray& safe)
{
    put(stdout, safe);
}

} // namespace postbag::ctl
