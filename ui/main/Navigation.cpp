// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/Navigation.h"

#include "ui/shared/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

QLabel* heading()
{
    auto* label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105);
    label->setFont(font);
    label->setForegroundRole(QPalette::WindowText);
    label->setContentsMargins(12, 12, 8, 4);
    return label;
}

} // namespace

Navigation::Navigation(QWidget* folders, QWidget* parent)
    : QWidget(parent), m_mail(heading()), m_collecting(heading()), m_pages(new QListWidget)
{
    setObjectName(u"navigation"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setIconSize(QSize(18, 18));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addItem(new QListWidgetItem(Icons::named(u"accounts"), QString()));
    m_pages->addItem(new QListWidgetItem(Icons::named(u"activity"), QString()));
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->item(i)->setSizeHint(QSize(100, 32));
    m_pages->setFixedHeight(32 * m_pages->count() + 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mail);
    layout->addWidget(folders, 1);
    layout->addWidget(m_collecting);
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(8, 0, 8, 4);
    pages->addWidget(m_pages);
    layout->addLayout(pages);
    setMinimumWidth(160);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    // Not the current row: the focus alone gives the list one.
    connect(m_pages, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_pages->selectedItems().isEmpty())
            Q_EMIT pageChosen(Page(m_pages->row(m_pages->selectedItems().constFirst())));
    });
    connect(m_pages, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT pageChosen(Page(m_pages->row(item))); });
    refresh();
}

void Navigation::setWarnings(int accounts)
{
    m_warnings = accounts;
    refresh();
}

void Navigation::select(Page page)
{
    m_pages->setCurrentRow(page);
}

void Navigation::clearSelection()
{
    const QSignalBlocker quiet(m_pages);
    m_pages->setCurrentRow(-1);
    m_pages->clearSelection();
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void Navigation::refresh()
{
    m_mail->setText(tr("Mail"));
    m_collecting->setText(tr("Collecting"));
    m_pages->setAccessibleName(tr("Collecting"));
    QListWidgetItem* accounts = m_pages->item(Accounts);
    //: %1 is the number of accounts that need attention
    accounts->setText(m_warnings > 0 ? tr("Accounts   ⚠ %1").arg(m_warnings) : tr("Accounts"));
    accounts->setToolTip(m_warnings > 0 ? tr("%Ln account(s) need attention", nullptr, m_warnings)
                                        : QString());
    m_pages->item(Activity)->setText(tr("Activity"));
}

} // namespace postbag
