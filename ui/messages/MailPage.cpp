// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MailPage.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

MailPage::MailPage(const MessageReader&, const QString&, StoreThread&, Prompter&, QSettings&, QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"mailPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

MailPage::~MailPage() = default;

void MailPage::showMessages(const MessageQuery&) {}

void MailPage::search(const QString&) {}

void MailPage::showMessage(MessageId) {}

void MailPage::setCompact(bool) {}

void MailPage::focusList() {}

void MailPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MailPage::retranslateUi() {}

} // namespace postbag
