// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/ActivityPage.h"

#include "core/store/MessageReader.h"
#include "core/store/StoreThread.h"
#include "ui/activity/RunsModel.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"
#include "ui/shared/HeadingWidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto columnsKey = "activity/columns1";
constexpr auto splitterKey = "activity/splitter";
constexpr int runsShown = 1000;

QLabel* detailLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ActivityPage::ActivityPage(const MessageReader& reader, StoreThread& store, QSettings& windowState,
                           QWidget* parent)
    : QWidget(parent), m_reader(reader), m_windowState(windowState), m_model(new RunsModel(this)),
      m_table(new QTableView), m_splitter(new QSplitter(Qt::Vertical)), m_stack(new QStackedWidget),
      m_title(new QLabel), m_empty(new QLabel), m_headline(detailLabel(u"runHeadline"_s)),
      m_detail(detailLabel(u"runDetail"_s)), m_serverWords(detailLabel(u"runServerWords"_s)),
      m_reloadSoon(new QTimer(this))
{
    setObjectName(u"activityPage"_s);
    m_stack->addWidget(buildList());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    QFont heading = font();
    heading.setBold(true);
    m_title->setFont(heading);
    m_title->setContentsMargins(12, 12, 12, 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);

    m_reloadSoon->setSingleShot(true);
    m_reloadSoon->setInterval(200ms);
    connect(m_reloadSoon, &QTimer::timeout, this, &ActivityPage::reload);
    connect(&store, &StoreThread::changed, this, [this](const StoreChange& change) {
        if (change.runs)
            m_reloadSoon->start();
    });
    retranslateUi();
    reload();
}

QWidget* ActivityPage::buildList()
{
    m_table->setObjectName(u"runsTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize(QSize(18, 18));
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    const QList<int> widths{130, 120, 72, 64, 90, 90, 80, 80};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    if (!header->restoreState(m_windowState.value(columnsKey).toByteArray()))
        widenToHeadings(*header);
    const auto remember = [this, header] { m_windowState.setValue(columnsKey, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::showDetail);
    setCompact(false);

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_windowState.value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_windowState.setValue(splitterKey, m_splitter->saveState()); });
    return m_splitter;
}

QWidget* ActivityPage::buildDetail()
{
    QFont strong = font();
    strong.setBold(true);
    m_headline->setFont(strong);
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    layout->addWidget(m_serverWords);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(96);
    return scroll;
}

void ActivityPage::setCompact(bool compact)
{
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(compact ? 28 : 36);
}

void ActivityPage::reload()
{
    auto runs = m_reader.runs({}, runsShown);
    if (!runs)
        m_empty->setText(ErrorText::full(runs.error(), QString()));
    else
        m_model->setRuns(std::move(*runs));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    // Whoever opens the page wants to know the latest; what somebody looks at stays where it is.
    if (m_model->rowCount() > 0 && (!isVisible() || !m_table->selectionModel()->hasSelection())) {
        m_table->selectRow(0);
        m_table->scrollToTop();
    }
}

void ActivityPage::showDetail()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (QLabel* label : {m_headline, m_detail, m_serverWords})
            label->clear();
        return;
    }
    const RunReport& run = m_model->runAt(rows.constFirst().row());
    //: %1 is the name of an account, %2 and %3 are moments
    m_headline->setText(tr("%1, from %2 to %3")
                            .arg(run.accountName, Format::fullMoment(run.started),
                                 Format::moment(run.finished, run.started)));
    QStringList lines;
    lines.append(run.error ? ErrorText::full(*run.error, run.accountName) : RunsModel::outcome(run));
    if (run.skipped > 0)
        lines.append(tr("%Ln message(s) were left on the server because they are too big or were refused.",
                        nullptr, run.skipped));
    if (run.remaining > 0)
        lines.append(
            tr("%Ln new message(s) wait for the next run: the limit of messages in one run was reached.",
               nullptr, run.remaining));
    m_detail->setText(lines.join(u'\n'));
    const QString said = run.error ? ErrorText::serverWords(*run.error) : QString();
    m_serverWords->setText(said.isEmpty() ? QString() : tr("The server said: “%1”").arg(said));
    m_serverWords->setVisible(!said.isEmpty());
}

void ActivityPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        widenToHeadings(*m_table->horizontalHeader());
    }
    QWidget::changeEvent(event);
}

void ActivityPage::retranslateUi()
{
    m_title->setText(tr("Activity"));
    m_table->setAccessibleName(tr("Runs"));
    m_empty->setText(tr("Nothing was collected yet. Each run is listed here."));
    m_model->retranslate();
    showDetail();
}

} // namespace postbag
