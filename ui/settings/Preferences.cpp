// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace postbag {
namespace {

constexpr auto languageKey = "program/language";
constexpr auto startHiddenKey = "program/startHidden";
constexpr auto closeToTrayKey = "program/closeToTray";
constexpr auto compactRowsKey = "program/compactRows";
constexpr auto notifiesKey = "program/notifies";
constexpr auto parallelAccountsKey = "program/parallelAccounts";
constexpr auto toldAboutTrayKey = "program/toldAboutTray";

} // namespace

Preferences::Preferences(QSettings& windowState, QObject* parent) : QObject(parent), m_settings(windowState)
{}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

bool Preferences::startHidden() const
{
    return m_settings.value(startHiddenKey, false).toBool();
}

bool Preferences::closeToTray() const
{
    return m_settings.value(closeToTrayKey, true).toBool();
}

bool Preferences::compactRows() const
{
    return m_settings.value(compactRowsKey, false).toBool();
}

bool Preferences::notifies() const
{
    return m_settings.value(notifiesKey, true).toBool();
}

int Preferences::parallelAccounts() const
{
    return std::clamp(m_settings.value(parallelAccountsKey, 4).toInt(), 1, mostParallelAccounts);
}

bool Preferences::toldAboutTray() const
{
    return m_settings.value(toldAboutTrayKey, false).toBool();
}

void Preferences::setLanguage(const QString& code)
{
    if (code == language())
        return;
    set(languageKey, code);
    Q_EMIT languageChanged();
}

void Preferences::setStartHidden(bool on)
{
    set(startHiddenKey, on);
}

void Preferences::setCloseToTray(bool on)
{
    set(closeToTrayKey, on);
}

void Preferences::setCompactRows(bool on)
{
    set(compactRowsKey, on);
}

void Preferences::setNotifies(bool on)
{
    set(notifiesKey, on);
}

void Preferences::setParallelAccounts(int accounts)
{
    set(parallelAccountsKey, accounts);
}

void Preferences::setToldAboutTray()
{
    set(toldAboutTrayKey, true);
}

void Preferences::set(const char* key, const QVariant& value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace postbag
