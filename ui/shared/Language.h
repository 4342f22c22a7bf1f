// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace postbag {

/// The language of the program, changeable while it runs: installs the translations (ours and Qt's own) and
/// sets the default locale for numbers and dates. Widgets hear of it by QEvent::LanguageChange. Gui thread.
class Language
{
public:
    /// Not touched before the first use().
    Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    /// "en", "bg", "ru", "de"
    static QStringList codes();
    /// What the language calls itself: "Български".
    static QString ownName(const QString& code);

    /// One of codes(); empty: the system's, English where we have no translation of it.
    void use(const QString& code);
    /// The one in use.
    QString current() const { return m_current; }

private:
    void remove();

    QLocale m_system;
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace postbag
