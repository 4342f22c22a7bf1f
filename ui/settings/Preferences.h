// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSettings;

namespace postbag {

/// What a person chose about the program itself, as one typed table over the window's settings file.
class Preferences : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostParallelAccounts = 16;

    /// `windowState` outlives it.
    explicit Preferences(QSettings& windowState, QObject* parent = nullptr);

    /// "en", "bg", "ru", "de"; empty: the system's.
    QString language() const;
    bool startHidden() const;
    bool closeToTray() const;
    bool compactRows() const;
    /// Notifications of new mail and of accounts that fail.
    bool notifies() const;
    /// At most so many accounts are collected at once; holds from the next start.
    int parallelAccounts() const;
    /// The person was told that closing leaves Postbag in the tray.
    bool toldAboutTray() const;

    void setLanguage(const QString& code);
    void setStartHidden(bool on);
    void setCloseToTray(bool on);
    void setCompactRows(bool on);
    void setNotifies(bool on);
    void setParallelAccounts(int accounts);
    void setToldAboutTray();

Q_SIGNALS:
    void languageChanged();
    void changed();

private:
    void set(const char* key, const QVariant& value);

    QSettings& m_settings;
};

} // namespace postbag
