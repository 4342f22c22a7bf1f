// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/i18n/TsFile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(POSTBAG_SOURCES);

QString pathOf(const QString& language)
{
    return sources + u"/translations/postbag_%1.ts"_s.arg(language);
}

QStringList all(const QRegularExpression& expression, const QString& text)
{
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// "%1", "%2", "%n", "%Ln": each as often as it stands there.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression expression(u"%(L?\\d|L?n)"_s);
    return all(expression, text);
}

/// What a person types as it stands: options and the profile's variable.
QStringList typedWords(const QString& text)
{
    static const QRegularExpression expression(u"--[a-z-]*|POSTBAG_HOME|postbagctl"_s);
    return all(expression, text);
}

QString withoutPlaceholders(QString text)
{
    static const QRegularExpression expression(u"%(L?\\d|L?n)"_s);
    return text.replace(expression, u" "_s);
}

/// The sign that a text ends with, if it means something: more follows, a field follows, a sentence, a
/// question.
QString ending(const QString& text)
{
    static const QRegularExpression abbreviation(u"\\b(дн|ч|мин|сек|Tg|Std|Min|Sek)\\.$"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QString end = text.trimmed().right(1);
    return u"….:?!"_s.contains(end) && !abbreviation.match(text).hasMatch() ? end : QString();
}

QString around(const QString& text, bool front)
{
    static const QRegularExpression before(u"^\\s*"_s);
    static const QRegularExpression after(u"\\s*$"_s);
    return (front ? before : after).match(text).captured();
}

qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

bool has(const QString& text, const char16_t* script)
{
    return QRegularExpression(u"\\p{%1}"_s.arg(QString::fromUtf16(script)),
                              QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

QString list(const QStringList& lines)
{
    return u"\n  "_s + lines.join(u"\n  "_s);
}

/// The form that Qt takes for each of these numbers.
struct FormOf {
    int number;
    int form;
};

QList<FormOf> formsOf(const QString& language)
{
    if (language == u"ru"_s)
        return {{1, 0}, {21, 0}, {2, 1}, {34, 1}, {0, 2}, {5, 2}, {11, 2}, {14, 2}, {100, 2}};
    return {{1, 0}, {0, 1}, {2, 1}, {5, 1}, {21, 1}};
}

} // namespace

/// The .ts files: complete, up to date, and without the slips that nobody sees in a language that is not his
/// own.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isComplete_data() { languages(); }
    void isComplete();
    void keepsWhatIsFilledIn_data() { languages(); }
    void keepsWhatIsFilledIn();
    void keepsSpacesAndEndings_data() { languages(); }
    void keepsSpacesAndEndings();
    void usesItsOwnScript_data();
    void usesItsOwnScript();
    void usesItsOwnQuotes_data();
    void usesItsOwnQuotes();
    void followsTheSources_data() { languages(); }
    void followsTheSources();
    void isCompiledIn_data() { languages(); }
    void isCompiledIn();

private:
    static void languages();
    /// Every translated form of this language that `wrong` finds something in. Empty ones are isComplete()'s.
    QStringList found(const QString& language,
                      const std::function<QString(const TsMessage&, const QString& form)>& wrong) const;

    QHash<QString, TsFile> m_files;
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"bg", "de", "en", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::initTestCase()
{
    for (const QString& language : {u"bg"_s, u"de"_s, u"en"_s, u"ru"_s}) {
        const auto file = TsFile::read(pathOf(language));
        QVERIFY2(file, qPrintable(pathOf(language)));
        QVERIFY(file->language.startsWith(language));
        QVERIFY(file->messages.size() > 20);
        m_files.insert(language, *file);
    }
}

QStringList
TestTranslations::found(const QString& language,
                        const std::function<QString(const TsMessage&, const QString& form)>& wrong) const
{
    QStringList lines;
    for (const TsMessage& message : m_files.value(language).messages)
        for (const QString& form : message.forms)
            if (const QString what = form.isEmpty() ? QString() : wrong(message, form); !what.isEmpty())
                lines.append(u"%1 -> %2 (%3)"_s.arg(message.where(), form, what));
    return lines;
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    const qsizetype plurals = language == u"ru"_s ? 3 : 2;
    QStringList wrong;
    for (const TsMessage& message : m_files.value(language).messages) {
        const bool filled = std::none_of(message.forms.begin(), message.forms.end(),
                                         [](const QString& form) { return form.trimmed().isEmpty(); });
        if (!message.mark.isEmpty() || !filled || message.forms.size() != (message.plural ? plurals : 1))
            wrong.append(message.where());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TestTranslations::keepsWhatIsFilledIn()
{
    QFETCH(QString, language);
    const QStringList wrong = found(language, [](const TsMessage& message, const QString& form) {
        if (placeholders(form) != placeholders(message.source))
            return u"the placeholders"_s;
        if (typedWords(form) != typedWords(message.source))
            return u"words that are typed"_s;
        if (mnemonics(form) != mnemonics(message.source))
            return u"the mnemonic"_s;
        return QString();
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TestTranslations::keepsSpacesAndEndings()
{
    QFETCH(QString, language);
    const QStringList wrong = found(language, [](const TsMessage& message, const QString& form) {
        if (around(form, true) != around(message.source, true) ||
            around(form, false) != around(message.source, false))
            return u"space at an end"_s;
        if (form.count(u"  "_s) != message.source.count(u"  "_s))
            return u"two spaces"_s;
        if (form.count(u'\n') != message.source.count(u'\n'))
            return u"lines"_s;
        if (form.contains(u"..."_s))
            return u"three dots for an ellipsis"_s;
        if (ending(form) != ending(message.source))
            return u"the ending"_s;
        return QString();
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TestTranslations::usesItsOwnScript_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("bg") << u"bg"_s;
    QTest::newRow("ru") << u"ru"_s;
}

void TestTranslations::usesItsOwnScript()
{
    QFETCH(QString, language);
    // Names and examples that are the same everywhere.
    static const QSet<QString> names{u"IMAP"_s, u"POP3"_s, u"STARTTLS"_s, u"HTML"_s, u"imap.example.com"_s,
                                     u" MiB"_s};
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wrong = found(language, [](const TsMessage&, const QString& form) {
        const QString text = withoutPlaceholders(form);
        if (has(text, u"Latin") && !has(text, u"Cyrillic") && !names.contains(form))
            return u"not translated"_s;
        for (const QString& one : all(word, QString(text).remove(u'&')))
            if (has(one, u"Latin") && has(one, u"Cyrillic"))
                return u"a Latin letter that looks Cyrillic, or the other way round, in “%1”"_s.arg(one);
        return QString();
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TestTranslations::usesItsOwnQuotes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::addColumn<QString>("foreign");
    QTest::newRow("bg") << u"bg"_s << u"„"_s << u"“"_s << u"”«»"_s;
    QTest::newRow("de") << u"de"_s << u"„"_s << u"“"_s << u"”«»"_s;
    QTest::newRow("ru") << u"ru"_s << u"«"_s << u"»"_s << u"”“„"_s;
}

void TestTranslations::usesItsOwnQuotes()
{
    QFETCH(QString, language);
    QFETCH(QString, open);
    QFETCH(QString, close);
    QFETCH(QString, foreign);
    const QStringList wrong = found(language, [&](const TsMessage& message, const QString& form) {
        for (QChar sign : foreign)
            if (form.contains(sign))
                return u"the quotes of another language"_s;
        if (form.count(open) != form.count(close))
            return u"a quote that is not closed"_s;
        const qsizetype quoted = message.source.count(u'“') + message.source.count(u'"') / 2;
        if (quoted > form.count(open) + form.count(u'"') / 2)
            return u"fewer quotes than the source"_s;
        return QString();
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

void TestTranslations::followsTheSources()
{
    QFETCH(QString, language);
    const auto keysOf = [](const QList<TsMessage>& messages) {
        QSet<QString> keys;
        for (const TsMessage& message : messages)
            keys.insert(message.where() +
                        (message.comment.isEmpty() ? u""_s : u" [%1]"_s.arg(message.comment)) +
                        (message.plural ? u" (plural)"_s : u""_s));
        return keys;
    };
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"postbag_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (language == u"en"_s)
        arguments.append(u"-pluralonly"_s);
    arguments += {u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, fresh};
    QProcess lupdate;
    lupdate.setWorkingDirectory(sources);
    lupdate.start(QStringLiteral(POSTBAG_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());
    const auto file = TsFile::read(fresh);
    QVERIFY(file);

    const QSet<QString> wanted = keysOf(file->messages);
    const QSet<QString> held = keysOf(m_files.value(language).messages);
    QStringList wrong;
    for (const QString& key : wanted - held)
        wrong.append(u"missing: "_s + key);
    for (const QString& key : held - wanted)
        wrong.append(u"no longer there: "_s + key);
    wrong.sort();
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"run: cmake --build build --target postbag_lupdate"_s + list(wrong)));
}

void TestTranslations::isCompiledIn()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/postbag_"_s + language));
    QStringList wrong;
    for (const TsMessage& message : m_files.value(language).messages) {
        const auto shown = [&](int number) {
            return translator.translate(message.context.toUtf8(), message.source.toUtf8(),
                                        message.comment.toUtf8(), number);
        };
        if (!message.plural && shown(-1) != message.forms.value(0))
            wrong.append(message.where());
        for (const auto [number, form] : formsOf(language))
            if (message.plural && shown(number) != message.forms.value(form))
                wrong.append(u"%1 for %2"_s.arg(message.where(), QString::number(number)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(list(wrong)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
