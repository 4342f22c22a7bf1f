// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/settings/Preferences.h"
#include "ui/shared/GrowToFit.h"
#include "ui/shared/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Preferences& preferences, bool trayAvailable, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_languageLabel(new QLabel), m_language(new QComboBox),
      m_rowsLabel(new QLabel), m_rows(new QComboBox), m_closeToTray(new QCheckBox),
      m_startHidden(new QCheckBox), m_notifies(new QCheckBox), m_trayNote(new QLabel),
      m_parallelLabel(new QLabel), m_parallel(new QSpinBox), m_parallelNote(new QLabel),
      m_buttons(new QDialogButtonBox), m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setObjectName(u"settingsDialog"_s);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(QString(), QString());
    for (const QString& code : Language::codes())
        m_language->addItem(Language::ownName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_rows->setObjectName(u"rowDensity"_s);
    m_rows->addItems({QString(), QString()});
    m_rows->setCurrentIndex(preferences.compactRows() ? 1 : 0);
    for (QComboBox* choices : {m_language, m_rows})
        choices->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in the next language, too
    m_closeToTray->setObjectName(u"closeToTray"_s);
    m_closeToTray->setChecked(preferences.closeToTray());
    m_startHidden->setObjectName(u"startHidden"_s);
    m_startHidden->setChecked(preferences.startHidden());
    m_notifies->setObjectName(u"notifies"_s);
    m_notifies->setChecked(preferences.notifies());
    m_parallel->setObjectName(u"parallelAccounts"_s);
    m_parallel->setRange(1, Preferences::mostParallelAccounts);
    m_parallel->setValue(preferences.parallelAccounts());
    m_languageLabel->setBuddy(m_language);
    m_rowsLabel->setBuddy(m_rows);
    m_parallelLabel->setBuddy(m_parallel);
    for (QLabel* note : {m_trayNote, m_parallelNote})
        note->setWordWrap(true);
    m_trayNote->setObjectName(u"trayNote"_s);
    m_close->setObjectName(u"close"_s);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_rowsLabel, m_rows);
    form->addRow(m_parallelLabel, m_parallel);
    form->addRow(QString(), m_parallelNote);
    form->addRow(m_closeToTray);
    form->addRow(m_startHidden);
    form->addRow(m_notifies);
    form->addRow(m_trayNote);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);

    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_rows, &QComboBox::currentIndexChanged, &preferences,
            [this](int index) { m_preferences.setCompactRows(index == 1); });
    connect(m_closeToTray, &QCheckBox::toggled, &preferences, &Preferences::setCloseToTray);
    connect(m_startHidden, &QCheckBox::toggled, &preferences, &Preferences::setStartHidden);
    connect(m_notifies, &QCheckBox::toggled, &preferences, &Preferences::setNotifies);
    connect(m_parallel, &QSpinBox::valueChanged, &preferences, &Preferences::setParallelAccounts);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    setTrayAvailable(trayAvailable);
    retranslateUi();
}

void SettingsDialog::setTrayAvailable(bool available)
{
    for (QCheckBox* choice : {m_closeToTray, m_startHidden, m_notifies})
        choice->setEnabled(available);
    m_trayNote->setVisible(!available);
    growToFit(*this);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("The system's language"));
    m_language->setAccessibleName(tr("Language"));
    m_rowsLabel->setText(tr("&Rows of lists:"));
    m_rows->setItemText(0, tr("Comfortable"));
    m_rows->setItemText(1, tr("Compact"));
    m_rows->setAccessibleName(tr("Rows of lists"));
    m_parallelLabel->setText(tr("&Accounts collected at once:"));
    m_parallel->setAccessibleName(tr("Accounts collected at once"));
    m_parallelNote->setText(tr("A change holds from the next start of Postbag."));
    m_closeToTray->setText(tr("&Closing the window leaves Postbag in the notification area"));
    m_startHidden->setText(tr("&Start hidden in the notification area"));
    m_notifies->setText(tr("Show &notifications of new mail and of trouble"));
    m_trayNote->setText(tr("This desktop has no notification area: closing minimises the window instead."));
    m_close->setText(tr("Close"));
    growToFit(*this);
}

} // namespace postbag
