// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountEditor.h"

#include "ui/accounts/AccountForm.h"
#include "ui/accounts/TestPanel.h"
#include "ui/shared/Icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

AccountEditor::AccountEditor(Prompter& prompter, StartTest startTest, const QStringList& otherNames,
                             const QStringList& folders, QWidget* parent)
    : QDialog(parent), m_startTest(std::move(startTest)),
      m_form(new AccountForm(prompter, otherNames, folders)), m_panel(new TestPanel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel)),
      m_testButton(new QPushButton)
{
    setObjectName(u"accountEditor"_s);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"save"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon({}); // the style's own pictures are not ours
    m_testButton->setObjectName(u"test"_s);
    m_testButton->setIcon(Icons::named(u"server"));
    m_panel->hide();

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_testButton);
    bottom->addWidget(m_buttons, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_panel);
    layout->addLayout(bottom);
    resize(640, 640);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_testButton, &QPushButton::clicked, this, [this] { m_panel->running() ? stopTest() : test(); });
    connect(m_panel, &TestPanel::finished, this, [this] {
        retranslateUi();
        // Not at once: the test that has just told its end is still on the stack.
        if (m_test)
            m_test.release()->deleteLater();
    });
    retranslateUi();
}

AccountEditor::~AccountEditor() = default;

void AccountEditor::load(const AccountSettings& settings)
{
    m_isNew = !settings.id;
    m_form->load(settings);
    retranslateUi();
}

AccountSettings AccountEditor::settings() const
{
    return m_form->settings();
}

void AccountEditor::save()
{
    if (!m_form->checkAll())
        return;
    Q_EMIT saveRequested(m_form->settings(), m_form->secret());
    accept();
}

void AccountEditor::test()
{
    if (!m_form->checkAll())
        return;
    const AccountSettings settings = m_form->settings();
    m_panel->begin(settings);
    m_panel->show();
    m_test = m_startTest(settings, m_form->secret(), *m_panel);
    retranslateUi();
}

void AccountEditor::stopTest()
{
    m_test.reset();
    m_panel->hide();
    m_panel->stop();
    retranslateUi();
}

void AccountEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AccountEditor::retranslateUi()
{
    setWindowTitle(m_isNew ? tr("Add account") : tr("Edit account"));
    m_testButton->setText(m_panel->running() ? tr("Stop the test") : tr("Test"));
    m_testButton->setToolTip(tr("Connects, signs in and counts; changes nothing."));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace postbag
