// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountEditor.h"

#include "ui/accounts/AccountForm.h"
#include "ui/accounts/AccountQuestions.h"
#include "ui/accounts/TestPanel.h"
#include "ui/shared/Icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

bool deletesMore(LeavePolicy before, LeavePolicy wanted)
{
    return wanted != before && (before == LeavePolicy::Leave || wanted == LeavePolicy::Delete);
}

/// What a test of `a` says holds for `b`: the name, the folder and the like play no part in it.
bool testedAlike(const AccountSettings& a, AccountSettings b)
{
    b.name = a.name;
    b.folder = a.folder;
    b.interval = a.interval;
    b.paused = a.paused;
    b.scope = a.scope;
    b.leave = a.leave;
    b.leaveDays = a.leaveDays;
    b.maxMessages = a.maxMessages;
    b.maxSize = a.maxSize;
    return a == b;
}

} // namespace

AccountEditor::AccountEditor(Prompter& prompter, StartTest startTest, AlsoOnServer alsoOnServer,
                             const QStringList& otherNames, const QStringList& folders, QWidget* parent)
    : QDialog(parent), m_prompter(prompter), m_startTest(std::move(startTest)),
      m_alsoOnServer(std::move(alsoOnServer)), m_form(new AccountForm(prompter, otherNames, folders)),
      m_panel(new TestPanel), m_testButton(new QPushButton)
{
    setObjectName(u"accountEditor"_s);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
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
    bottom->addWidget(buttons, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_panel);
    layout->addLayout(bottom);
    resize(QSize(640, 640).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));

    connect(buttons, &QDialogButtonBox::accepted, this, &AccountEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_testButton, &QPushButton::clicked, this, [this] { m_panel->running() ? stopTest() : test(); });
    connect(m_form, &AccountForm::edited, this, &AccountEditor::dropStaleTest);
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
    m_loaded = settings;
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
    if (!deletesMoreThanBefore())
        return finish();
    m_alsoOnServer(m_loaded.id, this, [this](std::optional<int> alsoThere) {
        // The form could be changed while it was counted.
        if (!m_form->checkAll())
            return;
        if (!deletesMoreThanBefore())
            return finish();
        AccountQuestions::notLeaving(m_prompter, this, m_form->settings(), alsoThere, [this] { finish(); });
    });
}

bool AccountEditor::deletesMoreThanBefore() const
{
    return m_loaded.id && deletesMore(m_loaded.leave, m_form->settings().leave);
}

void AccountEditor::finish()
{
    Q_EMIT saveRequested(m_form->settings(), m_form->secret());
    accept();
}

void AccountEditor::test()
{
    if (!m_form->checkAll())
        return;
    m_tested = m_form->settings();
    m_testedSecret = m_form->secret();
    m_panel->begin(m_tested);
    m_panel->show();
    m_test = m_startTest(m_tested, m_testedSecret, *m_panel);
    retranslateUi();
}

void AccountEditor::stopTest()
{
    m_test.reset();
    m_panel->hide();
    m_panel->stop();
    retranslateUi();
}

void AccountEditor::dropStaleTest()
{
    if (m_panel->isHidden())
        return;
    const std::optional<Secret> secret = m_form->secret();
    const bool sameSecret =
        secret && m_testedSecret ? secret->reveal() == m_testedSecret->reveal() : !secret && !m_testedSecret;
    if (!sameSecret || !testedAlike(m_tested, m_form->settings()))
        stopTest();
}

void AccountEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AccountEditor::retranslateUi()
{
    setWindowTitle(!m_loaded.id ? tr("Add account") : tr("Edit account"));
    m_testButton->setText(m_panel->running() ? tr("Stop the test") : tr("Test"));
    m_testButton->setToolTip(tr("Connects, signs in and counts; changes nothing."));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace postbag
