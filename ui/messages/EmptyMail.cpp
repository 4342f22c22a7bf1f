// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/EmptyMail.h"

#include "core/store/search/SearchQuery.h"
#include "ui/messages/DataText.h"
#include "ui/shared/Icons.h"
#include "ui/shared/SearchHelp.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

EmptyMail::EmptyMail(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_collect(new QPushButton(this)), m_addAccount(new QPushButton(this))
{
    setObjectName(u"emptyMail"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_collect->setObjectName(u"emptyCollectButton"_s);
    m_addAccount->setObjectName(u"emptyAddAccountButton"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    for (QLabel* label : {m_icon, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_collect->setIcon(Icons::named(u"collect"));
    m_addAccount->setIcon(Icons::named(u"add"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_collect, 0, Qt::AlignHCenter);
    layout->addWidget(m_addAccount, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_collect, &QPushButton::clicked, this, &EmptyMail::collectRequested);
    connect(m_addAccount, &QPushButton::clicked, this, &EmptyMail::addAccountRequested);
}

void EmptyMail::describe(const MessageQuery& query, bool isTrash, bool hasAccounts)
{
    m_collect->setText(tr("Collect now"));
    m_addAccount->setText(tr("Add your first account"));
    const bool searching = !query.search.isEmpty();
    const bool wholeStore = query.scope == MessageQuery::Scope::AllMail && !searching;
    m_addAccount->setVisible(!hasAccounts && !searching);
    m_collect->setVisible(hasAccounts && wholeStore);
    QString icon = u"inbox"_s;
    if (searching) {
        icon = u"search"_s;
        m_title->setText(tr("Nothing was found for “%1”.").arg(printableLine(query.search)));
        const auto unclear = SearchQuery::of(query.search).unclear;
        m_text->setText(unclear.isEmpty()
                            ? tr("A message is found if it has all of the words. Try fewer or shorter ones.")
                            : printableLine(SearchHelp::notUnderstood(unclear.first())));
    } else if (!hasAccounts) {
        m_title->setText(tr("No mail here yet."));
        m_text->setText(tr("Add an account, and its mail will arrive here."));
    } else if (wholeStore) {
        m_title->setText(tr("No mail here yet."));
        m_text->setText(tr("Collect now, or wait until it is time for the next check."));
    } else if (query.scope == MessageQuery::Scope::Unread) {
        icon = u"mail-open"_s;
        m_title->setText(tr("Everything is read."));
        m_text->setText(tr("New mail will show up here."));
    } else if (isTrash) {
        icon = u"trash"_s;
        m_title->setText(tr("The Trash is empty."));
        m_text->setText(tr("Messages that you delete wait here until you delete them for good."));
    } else {
        icon = u"folder-open"_s;
        m_title->setText(tr("This folder is empty."));
        m_text->setText(tr("Drag messages here, or choose this folder in the settings of an account."));
    }
    m_icon->setPixmap(Icons::named(icon).pixmap(QSize(48, 48), devicePixelRatioF()));
}

} // namespace postbag
