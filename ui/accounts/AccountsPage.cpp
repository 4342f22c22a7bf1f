// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsPage.h"

#include "ui/accounts/AccountCommands.h"
#include "ui/accounts/AccountQuestions.h"
#include "ui/accounts/AccountState.h"
#include "ui/accounts/AccountsTable.h"
#include "ui/shared/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(const AccountBook& book, AccountCommands& commands, Prompter& prompter,
                           QSettings& windowState, QWidget* parent)
    : QWidget(parent), m_book(book), m_commands(commands), m_prompter(prompter),
      m_model(new AccountsModel(book, this)), m_actions(new AccountActions(this)),
      m_table(new AccountsTable(*m_model, windowState)), m_bar(new QToolBar), m_filter(new QLineEdit),
      m_problem(new QLabel), m_stack(new QStackedWidget), m_title(new QLabel), m_emptyText(new QLabel),
      m_addFirst(new QPushButton)
{
    setObjectName(u"accountsPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildEmptyState());
    layout->addWidget(m_stack);

    connectActions();
    connect(m_model, &AccountsModel::changeWanted, this, &AccountsPage::applyChange);
    connect(&book, &AccountBook::rowChanged, this, &AccountsPage::refreshActions);
    connect(&book, &AccountBook::reset, this, [this] {
        m_stack->setCurrentIndex(m_book.rows().isEmpty() ? 1 : 0);
        refreshActions();
        // A list that is made anew forgets its selection without a word.
        Q_EMIT selectionChanged();
    });
    m_stack->setCurrentIndex(m_book.rows().isEmpty() ? 1 : 0);
    retranslateUi();
}

QWidget* AccountsPage::buildList()
{
    auto* page = new QWidget;
    m_bar->setObjectName(u"accountsToolBar"_s);
    m_bar->setIconSize(QSize(20, 20));
    m_bar->addActions({m_actions->add, m_actions->edit, m_actions->pause, m_actions->resume,
                       m_actions->collect, m_actions->remove});
    m_filter->setObjectName(u"accountsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::named(u"search"), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(200);

    QFont heading = font();
    heading.setBold(true);
    m_title->setFont(heading);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 12, 4);
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_bar, 1);
    top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    m_problem->setObjectName(u"accountProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_problem);
    return page;
}

QWidget* AccountsPage::buildEmptyState()
{
    auto* page = new QWidget;
    auto* icon = new QLabel;
    icon->setPixmap(Icons::program().pixmap(96, 96));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_addFirst->setObjectName(u"addFirstAccount"_s);
    m_addFirst->setIcon(Icons::named(u"add"));
    m_addFirst->setIconSize(QSize(24, 24));
    m_addFirst->setMinimumHeight(48);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_addFirst->setFont(big);
    connect(m_addFirst, &QPushButton::clicked, this, &AccountsPage::addRequested);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(icon, 0, Qt::AlignCenter);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_addFirst, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return page;
}

void AccountsPage::connectActions()
{
    m_table->addAction(m_actions->remove);
    addAction(m_actions->collect);
    connect(m_filter, &QLineEdit::textChanged, m_table, &AccountsTable::filter);
    connect(m_table, &AccountsTable::selectionChangedTo, this, &AccountsPage::refreshActions);
    connect(m_table, &AccountsTable::selectionChangedTo, this, &AccountsPage::selectionChanged);
    connect(m_table, &AccountsTable::editRequested, m_actions->edit, &QAction::trigger);
    connect(m_table, &AccountsTable::pauseToggled, this,
            [this] { (m_actions->pause->isEnabled() ? m_actions->pause : m_actions->resume)->trigger(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::showMenu);

    connect(m_actions->add, &QAction::triggered, this, &AccountsPage::addRequested);
    connect(m_actions->edit, &QAction::triggered, this,
            [this] { Q_EMIT editRequested(m_table->selectedAccounts().constFirst()); });
    connect(m_actions->pause, &QAction::triggered, this,
            [this] { m_commands.setPaused(selectedSettings(), true); });
    connect(m_actions->resume, &QAction::triggered, this,
            [this] { m_commands.setPaused(selectedSettings(), false); });
    connect(m_actions->collect, &QAction::triggered, this,
            [this] { Q_EMIT collectRequested(m_table->selectedAccounts()); });
    connect(m_actions->stop, &QAction::triggered, this,
            [this] { Q_EMIT stopRequested(m_table->selectedAccounts()); });
    connect(m_actions->leftAside, &QAction::triggered, this,
            [this] { Q_EMIT leftAsideRequested(m_table->selectedAccounts().constFirst()); });
    connect(m_actions->forget, &QAction::triggered, this, [this] {
        const auto accounts = selectedSettings();
        AccountQuestions::forgetting(m_prompter, this, accounts,
                                     [this, accounts] { m_commands.forgetCollected(accounts); });
    });
    connect(m_actions->deleteMail, &QAction::triggered, this, [this] {
        const auto accounts = selectedSettings();
        AccountQuestions::mailDeletion(m_prompter, this, accounts,
                                       [this, accounts] { m_commands.deleteMail(accounts); });
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        const auto accounts = selectedSettings();
        AccountQuestions::removal(m_prompter, this, accounts, [this, accounts](bool deleteMail) {
            m_commands.remove(accounts, deleteMail);
        });
    });
}

void AccountsPage::applyChange(const AccountSettings& settings, AccountsModel::Column what)
{
    const auto save = [this, settings] { m_commands.save(settings, std::nullopt); };
    if (what == AccountsModel::Tls && settings.security == Security::None)
        AccountQuestions::noTls(m_prompter, this, settings, save);
    else if (what == AccountsModel::Leave && settings.leave == LeavePolicy::Delete)
        m_commands.alsoOnServer(settings.id, this, [this, settings, save](std::optional<int> alsoThere) {
            AccountQuestions::notLeaving(m_prompter, this, settings, alsoThere, save);
        });
    else
        save();
}

void AccountsPage::refreshActions()
{
    const QList<AccountRow> rows = selectedRows();
    m_actions->update(rows);
    const AccountState state = rows.size() == 1 ? AccountStateText::of(rows.constFirst()) : AccountState();
    m_problem->setVisible(state.kind == AccountState::Kind::Failed);
    m_problem->setText(m_problem->isHidden() ? QString() : state.more);
}

void AccountsPage::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"accountsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void AccountsPage::showAccount(AccountId account)
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        m_table->selectRow(row);
        if (m_table->selectedAccounts().value(0) == account) {
            m_table->scrollTo(m_table->currentIndex());
            return;
        }
    }
    m_table->clearSelection();
}

bool AccountsPage::hasSelection() const
{
    return !m_table->selectedAccounts().isEmpty();
}

QList<AccountRow> AccountsPage::selectedRows() const
{
    QList<AccountRow> rows;
    const QList<AccountId> accounts = m_table->selectedAccounts();
    for (AccountId account : accounts)
        if (const AccountRow* row = m_book.find(account))
            rows.append(*row);
    return rows;
}

QList<AccountSettings> AccountsPage::selectedSettings() const
{
    QList<AccountSettings> settings;
    const QList<AccountRow> rows = selectedRows();
    for (const AccountRow& row : rows)
        settings.append(row.settings);
    return settings;
}

void AccountsPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void AccountsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToolBar();
}

void AccountsPage::fitToolBar()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int room = width() - m_title->sizeHint().width() - m_filter->width() - 40;
    // Better pictures alone, with their words as tool tips, than buttons out of sight.
    if (m_bar->sizeHint().width() > room)
        m_bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // The bar keeps its size, so nobody else would lay its buttons out again.
    m_bar->layout()->invalidate();
    m_bar->layout()->activate();
}

void AccountsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void AccountsPage::retranslateUi()
{
    m_actions->retranslate();
    m_model->retranslate();
    m_title->setText(tr("Accounts"));
    m_table->setAccessibleName(tr("Accounts"));
    m_filter->setPlaceholderText(tr("Filter accounts…"));
    m_filter->setAccessibleName(tr("Filter accounts"));
    m_emptyText->setText(
        tr("Postbag collects the mail of all your mailboxes into one place on this computer."));
    m_addFirst->setText(tr("Add your first account"));
    m_addFirst->setAccessibleName(m_addFirst->text());
    fitToolBar();
}

} // namespace postbag
