// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QLocale& locale)
{
    return QLocale::languageToCode(locale.language());
}

} // namespace

Language::Language() : m_system(QLocale::system()) {}

Language::~Language()
{
    remove();
}

QStringList Language::codes()
{
    return {u"en"_s, u"bg"_s, u"ru"_s, u"de"_s};
}

QString Language::ownName(const QString& code)
{
    if (code == u"bg")
        return u"Български"_s;
    if (code == u"ru")
        return u"Русский"_s;
    if (code == u"de")
        return u"Deutsch"_s;
    return u"English"_s;
}

void Language::use(const QString& code)
{
    const QString wanted = code.isEmpty() ? codeOf(m_system) : code;
    m_current = codes().contains(wanted) ? wanted : u"en"_s;
    remove();
    // The formats of the person's own country, where it speaks that language.
    QLocale::setDefault(codeOf(m_system) == m_current ? m_system : QLocale(m_current));
    if (m_qts.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/postbag_"_s + m_current))
        QCoreApplication::installTranslator(&m_ours);
    // Translators tell the widgets only if they hold something; the formats have changed in any case.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

void Language::remove()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace postbag
