// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/RunsModel.h"

#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace postbag {

namespace {

bool isNumber(int column)
{
    return column >= RunsModel::Found && column <= RunsModel::Size;
}

} // namespace

void RunsModel::setRuns(QList<RunReport> runs)
{
    // Runs only come at the top: a reset would throw away selection and scrolling.
    const auto known = [this](const RunReport& run) {
        return !m_runs.isEmpty() && run.id == m_runs.constFirst().id;
    };
    const auto firstKnown = std::find_if(runs.constBegin(), runs.constEnd(), known);
    if (firstKnown == runs.constEnd()) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
        return;
    }
    const int added = int(firstKnown - runs.constBegin());
    if (added == 0)
        return;
    beginInsertRows({}, 0, added - 1);
    m_runs = runs.first(added) + m_runs;
    endInsertRows();
}

void RunsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::outcome(const RunReport& run)
{
    if (run.error)
        return ErrorText::headline(*run.error, run.accountName);
    if (run.renumbered > 0)
        return tr("The server renumbered %Ln message(s), %1 new", nullptr, run.renumbered)
            .arg(Format::number(run.collected));
    if (run.remaining > 0)
        return tr("Done; %Ln more next time", nullptr, run.remaining);
    return run.collected > 0 ? tr("Done") : tr("Nothing new");
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    const RunReport& run = m_runs.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Outcome) {
        const QPalette palette = QGuiApplication::palette();
        if (run.ok())
            return Icons::named(u"ok", Icons::okColour(palette));
        if (run.error->kind() == ErrorKind::Cancelled)
            return Icons::named(u"stop");
        return Icons::named(u"warning", Icons::warningColour(palette));
    }
    if (role == Qt::ToolTipRole && index.column() == When)
        return Format::fullMoment(run.started);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return Format::moment(run.started);
    case Account:
        return run.accountName;
    case Found:
        return Format::number(run.found);
    case New:
        return Format::number(run.collected);
    case Skipped:
        return Format::number(run.skipped);
    case Duplicates:
        return Format::number(run.duplicates);
    case Deleted:
        return Format::number(run.deleted);
    case Size:
        return run.bytes.value > 0 ? Format::size(run.bytes) : QStringLiteral("–");
    case Outcome:
        return outcome(run);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Deleted)
        return tr("Deleted from the server");
    if (role == Qt::ToolTipRole && section == Skipped)
        return tr("Left on the server: too big, or refused by it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Account:
        return tr("Account");
    case Found:
        return tr("Found");
    case New:
        return tr("New");
    case Skipped:
        return tr("Left aside");
    case Duplicates:
        return tr("Duplicates");
    case Deleted:
        return tr("Deleted");
    case Size:
        return tr("Size");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace postbag
