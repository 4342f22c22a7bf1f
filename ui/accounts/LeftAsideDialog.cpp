// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/LeftAsideDialog.h"

#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

LeftAsideDialog::LeftAsideDialog(QString accountName, QWidget* parent)
    : QDialog(parent), m_accountName(std::move(accountName)), m_heading(new QLabel), m_table(new QTreeWidget),
      m_buttons(new QDialogButtonBox), m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole)),
      m_fetch(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"leftAsideDialog"_s);
    m_heading->setObjectName(u"leftAsideHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_table->setObjectName(u"leftAsideTable"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnCount(3);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fetch->setObjectName(u"fetchAnyway"_s);
    m_fetch->setIcon(Icons::named(u"collect"));
    m_close->setObjectName(u"close"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    resize(520, 360);

    connect(m_table, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_fetch->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_fetch, &QPushButton::clicked, this, &LeftAsideDialog::fetchSelected);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fetch->setEnabled(false);
    retranslateUi();
}

void LeftAsideDialog::setMessages(const QList<SkippedMessage>& messages)
{
    m_messages = messages;
    list();
}

void LeftAsideDialog::list()
{
    m_table->clear();
    for (const SkippedMessage& message : std::as_const(m_messages)) {
        auto* item = new QTreeWidgetItem(m_table);
        item->setText(0, Format::moment(message.at));
        item->setToolTip(0, Format::fullMoment(message.at));
        item->setText(1, Format::size(message.size));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(2, reasonText(message.reason));
    }
}

QString LeftAsideDialog::reasonText(LedgerState reason)
{
    switch (reason) {
    case LedgerState::TooBig:
        return tr("bigger than this account's limit");
    case LedgerState::Stored:
        return tr("came shorter than announced, and different each time");
    default:
        return tr("refused by the server, or unreadable");
    }
}

void LeftAsideDialog::fetchSelected()
{
    QList<ServerKey> wanted;
    QList<SkippedMessage> others;
    for (int row = 0; row < m_messages.size(); ++row) {
        if (m_table->topLevelItem(row)->isSelected())
            wanted.append(m_messages.at(row).key);
        else
            others.append(m_messages.at(row));
    }
    setMessages(others);
    Q_EMIT fetchRequested(wanted);
}

void LeftAsideDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void LeftAsideDialog::retranslateUi()
{
    setWindowTitle(tr("Left aside: %1").arg(m_accountName));
    m_heading->setText(tr("These messages are still on the server; here they are missing or not whole."));
    m_table->setHeaderLabels({tr("Left aside"), tr("Size"), tr("Reason")});
    m_table->setAccessibleName(tr("Messages left aside"));
    m_fetch->setText(tr("Fetch anyway"));
    m_fetch->setToolTip(tr("Collects the selected messages now, whatever their size."));
    m_close->setText(tr("Close"));
    list();
}

} // namespace postbag
