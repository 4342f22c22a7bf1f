// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsModel.h"

#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountState.h"
#include "ui/messages/DataText.h"
#include "ui/shared/Format.h"

#include <QGuiApplication>
#include <QPalette>

namespace postbag {

using namespace Qt::StringLiterals;

AccountsModel::AccountsModel(const AccountBook& book, QObject* parent)
    : QAbstractTableModel(parent), m_book(book)
{
    connect(&book, &AccountBook::reset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&book, &AccountBook::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_book.rows().size());
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

AccountId AccountsModel::accountAt(int row) const
{
    return m_book.rows().at(row).settings.id;
}

void AccountsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    const AccountRow& row = m_book.rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return toggle(row.settings, index.column());
    case Qt::ToolTipRole:
        return dataToolTip(tooltip(row, index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(row, index.column()).toString());
    case Qt::TextAlignmentRole:
        if (index.column() == New)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (index.column() == Leave || index.column() == Apop || index.column() == Tls)
            return QVariant::fromValue(Qt::AlignCenter);
        return {};
    case Qt::ForegroundRole:
        if (row.settings.paused && !row.running())
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    case SortRole:
        return sortValue(row, index.column());
    case PercentRole:
        return index.column() == State ? AccountStateText::of(row).percent : -1;
    case IconNameRole:
        return index.column() == State ? AccountStateText::of(row).icon : QString();
    case KindRole:
        return int(AccountStateText::of(row).kind);
    case IntervalRole:
        return qint64(row.settings.interval.value_or(std::chrono::seconds(0)).count());
    default:
        return {};
    }
}

QVariant AccountsModel::text(const AccountRow& row, int column) const
{
    const AccountSettings& s = row.settings;
    switch (column) {
    case State:
        return AccountStateText::of(row).words;
    case Name:
        return s.name;
    case Server:
        if (s.port == 0 || s.port == standardPort(s.protocol, s.security))
            return s.host;
        return (s.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(s.host).arg(s.port);
    case ProtocolName:
        return s.protocol == Protocol::Pop3 ? u"POP3"_s : u"IMAP"_s;
    case User:
        return s.user;
    case Folder:
        return s.effectiveFolder();
    case PollEvery:
        return Format::interval(s.interval);
    case Apop:
        return s.protocol == Protocol::Imap ? u"–"_s : QVariant();
    case LastSuccess:
        return Format::moment(row.lastSuccess);
    case NextRun:
        if (row.running())
            return tr("now");
        return s.paused ? u"–"_s : Format::moment(row.nextRun);
    case New:
        return row.unread > 0 ? Format::number(row.unread) : u"–"_s;
    default:
        return {};
    }
}

QVariant AccountsModel::sortValue(const AccountRow& row, int column) const
{
    switch (column) {
    case State: // trouble first, then what is going on
        switch (AccountStateText::of(row).kind) {
        case AccountState::Kind::Failed:
            return 0;
        case AccountState::Kind::Running:
            return 1;
        case AccountState::Kind::NeverRun:
            return 2;
        case AccountState::Kind::Ok:
            return 3;
        case AccountState::Kind::Paused:
            return 4;
        }
        return {};
    case PollEvery:
        return qint64(row.settings.interval.value_or(std::chrono::hours(24 * 365)).count());
    case Leave:
    case Apop:
    case Tls: {
        const QVariant state = toggle(row.settings, column);
        return state.isValid() ? state.toInt() : -1;
    }
    case LastSuccess:
        return row.lastSuccess;
    case NextRun:
        return row.nextRun;
    case New:
        return row.unread;
    default:
        return text(row, column);
    }
}

QVariant AccountsModel::toggle(const AccountSettings& settings, int column) const
{
    switch (column) {
    case Leave:
        return settings.leave == LeavePolicy::Leave             ? Qt::Checked
               : settings.leave == LeavePolicy::DeleteAfterDays ? Qt::PartiallyChecked
                                                                : Qt::Unchecked;
    case Apop:
        if (settings.protocol != Protocol::Pop3)
            return {};
        return settings.auth == AuthMechanism::Apop ? Qt::Checked : Qt::Unchecked;
    case Tls:
        return settings.security == Security::None ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

QString AccountsModel::tooltip(const AccountRow& row, int column) const
{
    const AccountSettings& s = row.settings;
    switch (column) {
    case State:
        return AccountStateText::of(row).more;
    case Leave:
        return s.leave == LeavePolicy::Leave ? tr("Messages stay on the server.")
               : s.leave == LeavePolicy::Delete
                   ? tr("Messages are deleted from the server once they are safe here.")
                   : tr("Messages are deleted from the server %n day(s) after collecting.", nullptr,
                        s.leaveDays);
    case Apop:
        return s.protocol == Protocol::Imap ? tr("APOP is a way to sign in with POP3 only.")
                                            : tr("APOP signs in without sending the password readably.");
    case Tls:
        return s.security == Security::None       ? tr("The connection is not protected.")
               : s.security == Security::StartTls ? tr("The connection is secured with STARTTLS.")
                                                  : tr("The connection is secured with TLS from the start.");
    case LastSuccess:
        return Format::fullMoment(row.lastSuccess);
    case NextRun:
        return Format::fullMoment(row.nextRun);
    default:
        return text(row, column).toString();
    }
}

bool AccountsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    AccountSettings wanted = m_book.rows().at(index.row()).settings;
    const AccountSettings before = wanted;
    if (role == Qt::EditRole && index.column() == PollEvery) {
        const std::chrono::seconds seconds(value.toLongLong());
        wanted.interval = seconds.count() > 0 ? std::optional(seconds) : std::nullopt;
    } else if (role == Qt::CheckStateRole) {
        const bool on = value.toInt() == Qt::Checked;
        if (index.column() == Leave)
            wanted.leave = on ? LeavePolicy::Leave : LeavePolicy::Delete;
        else if (index.column() == Apop && wanted.protocol == Protocol::Pop3)
            wanted.auth = on ? AuthMechanism::Apop : AuthMechanism::Auto;
        else if (index.column() == Tls)
            wanted.security = on ? Security::Tls : Security::None;
        // A port that was the old security's own follows.
        if (before.port == standardPort(before.protocol, before.security))
            wanted.port = 0;
    }
    if (wanted == before)
        return false;
    Q_EMIT changeWanted(wanted, Column(index.column()));
    return true;
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == PollEvery)
        flags |= Qt::ItemIsEditable;
    if (data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Leave || section == Apop || section == Tls))
        return QVariant::fromValue(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == New ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    // Where there is no room for the heading, the tool tip has it in full.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Server:
        return tr("Server");
    case ProtocolName:
        return tr("Protocol");
    case User:
        return tr("User name");
    case Folder:
        return tr("Folder");
    case PollEvery:
        return tr("Poll every");
    case Leave:
        //: Column: messages are left on the server
        return tr("Leave");
    case Apop:
        return u"APOP"_s;
    case Tls:
        return u"TLS"_s;
    case LastSuccess:
        return tr("Last success");
    case NextRun:
        return tr("Next run");
    case New:
        return tr("New");
    default:
        return {};
    }
}

} // namespace postbag
