// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/ReaderHeader.h"

#include "ui/messages/DataText.h"
#include "ui/reader/OriginDetails.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestRecipients = 400;

QLabel* dataLine(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long word without a space must not make the window wider.
    label->setMinimumWidth(1);
    return label;
}

QString fullSender(const MessageRow& message)
{
    const QString name = printableLine(message.fromName).trimmed();
    const QString address = printableLine(message.fromAddress);
    if (name.isEmpty() || address.isEmpty())
        return name + address;
    return u"%1 <%2>"_s.arg(name, address);
}

} // namespace

ReaderHeader::ReaderHeader(QWidget* parent)
    : QWidget(parent), m_subject(dataLine(u"readerSubject"_s, this)), m_from(dataLine(u"readerFrom"_s, this)),
      m_toLine(dataLine(u"readerTo"_s, this)), m_when(dataLine(u"readerDate"_s, this)),
      m_origin(new OriginDetails(this)), m_buttons(new QHBoxLayout), m_htmlSwitch(addButton()),
      m_more(addButton()), m_menu(new QMenu(this)), m_showOrigin(this), m_showSource(this), m_save(this)
{
    setObjectName(u"readerHeader"_s);
    QFont large = m_subject->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_subject->setFont(large);
    m_toLine->setForegroundRole(QPalette::PlaceholderText);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_htmlSwitch->setObjectName(u"htmlSwitch"_s);
    m_htmlSwitch->setCheckable(true);
    m_more->setObjectName(u"readerMenuButton"_s);
    m_more->setIcon(Icons::named(u"menu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"readerMenu"_s);
    m_showOrigin.setObjectName(u"showOriginAction"_s);
    m_showOrigin.setCheckable(true);
    m_showSource.setObjectName(u"showSourceAction"_s);
    m_showSource.setIcon(Icons::named(u"source"));
    m_showSource.setShortcut(Qt::CTRL | Qt::Key_U);
    m_save.setObjectName(u"saveMessageAction"_s);
    m_save.setIcon(Icons::named(u"save"));
    m_menu->addActions({&m_showOrigin, &m_showSource, &m_save});
    m_origin->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_subject, 1);
    m_buttons->setSpacing(4);
    m_buttons->addWidget(m_htmlSwitch);
    m_buttons->addWidget(m_more);
    top->addLayout(m_buttons);
    top->setAlignment(m_buttons, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_from);
    layout->addWidget(m_toLine);
    layout->addWidget(m_when);
    layout->addWidget(m_origin);

    connect(&m_showOrigin, &QAction::toggled, m_origin, &QWidget::setVisible);
    connect(&m_showSource, &QAction::triggered, this, &ReaderHeader::sourceWanted);
    connect(&m_save, &QAction::triggered, this, &ReaderHeader::saveWanted);
    connect(m_htmlSwitch, &QToolButton::clicked, this, &ReaderHeader::htmlSwitched);
    retranslateUi();
}

QToolButton* ReaderHeader::addButton()
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ReaderHeader::addActions(const QList<QAction*>& actions, QMenu* moveMenu)
{
    int place = 1;
    for (QAction* action : actions) {
        QToolButton* button = addButton();
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setDefaultAction(action);
        m_buttons->insertWidget(place++, button);
    }
    m_move = addButton();
    m_move->setObjectName(u"readerMoveButton"_s);
    m_move->setIcon(moveMenu->icon());
    m_move->setPopupMode(QToolButton::InstantPopup);
    m_move->setMenu(moveMenu);
    m_buttons->insertWidget(place, m_move);
    retranslateUi();
}

void ReaderHeader::showMessage(const MessageRow& message)
{
    const bool same = message.id == m_message.id;
    m_message = message;
    const QString subject = printableLine(message.subject).trimmed();
    const QString sender = fullSender(message);
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject);
    m_from->setText(sender.isEmpty() ? tr("(unknown sender)") : sender);
    const QString when = Format::fullMoment(message.date);
    const QString account = printableLine(message.accountName); // none: it was imported
    m_when->setText(account.isEmpty() ? when : tr("%1 · %2", "date and account").arg(when, account));
    if (!same)
        showDetails({}, {});
}

void ReaderHeader::showDetails(const QString& to, const MessageOrigin& origin)
{
    m_to = printableLine(to);
    if (m_to.size() > longestRecipients)
        m_to = m_to.first(longestRecipients) + u'…';
    m_toLine->setText(m_to.isEmpty() ? QString() : tr("To: %1").arg(m_to));
    m_toLine->setVisible(!m_to.isEmpty());
    m_origin->showOrigin(origin);
}

void ReaderHeader::offerHtmlSwitch(bool offered, bool htmlShown)
{
    m_htmlSwitch->setVisible(offered);
    m_htmlSwitch->setChecked(htmlShown);
}

void ReaderHeader::retranslateUi()
{
    m_htmlSwitch->setText(tr("HTML"));
    m_htmlSwitch->setToolTip(tr("Switch between the text and the HTML of this message"));
    m_htmlSwitch->setAccessibleName(m_htmlSwitch->toolTip());
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More actions on this message"));
    m_showOrigin.setText(tr("&Where from"));
    m_showSource.setText(tr("&Raw source…"));
    m_save.setText(tr("&Save message as…"));
    if (m_move) {
        m_move->setToolTip(tr("Move to a folder"));
        m_move->setAccessibleName(m_move->toolTip());
    }
    m_origin->retranslateUi();
    if (m_message.id)
        showMessage(MessageRow(m_message));
    m_toLine->setText(m_to.isEmpty() ? QString() : tr("To: %1").arg(m_to));
}

} // namespace postbag
