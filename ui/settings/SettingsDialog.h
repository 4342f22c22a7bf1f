// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace postbag {

class Preferences;

/// The preferences; every change holds at once, so there is only Close. Open it with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Preferences& preferences, bool trayAvailable, QWidget* parent = nullptr);

    /// Without a tray its choices are greyed, with the reason.
    void setTrayAvailable(bool available);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    Preferences& m_preferences;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_rowsLabel;
    QComboBox* m_rows;
    QCheckBox* m_closeToTray;
    QCheckBox* m_startHidden;
    QCheckBox* m_notifies;
    QLabel* m_trayNote;
    QLabel* m_parallelLabel;
    QSpinBox* m_parallel;
    QLabel* m_parallelNote;
    QDialogButtonBox* m_buttons;
    QPushButton* m_close;
};

} // namespace postbag
