// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/MessageSource.h"

#include <QAbstractTableModel>

namespace postbag {

/// The messages of one query, read page by page as the view asks for more. A refresh changes only the rows
/// that came, went or changed, so that selection and persistent indexes live on. `source` outlives it.
class MessageListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        UnreadColumn,
        FromColumn,
        SubjectColumn,
        AccountColumn,
        AttachmentColumn,
        SizeColumn,
        DateColumn
    };
    enum Role { UnreadRole = Qt::UserRole, MessageIdRole };
    static constexpr int columns = DateColumn + 1;
    static constexpr int pageSize = 100;

    explicit MessageListModel(const MessageSource& source, QObject* parent = nullptr);

    /// Lists something else, from the first page on.
    void setQuery(const MessageQuery& query);
    const MessageQuery& query() const { return m_query; }
    /// Reads again what is loaded, at least as far as the old row `keepThrough`.
    void refresh(int keepThrough);

    /// How many there are, loaded or not.
    qint64 total() const { return m_total; }
    const MessageRow& at(int row) const { return m_rows.at(row); }
    /// The row of that message; -1 if it is not loaded.
    int rowOf(MessageId message) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override { fetchPages(parent.isValid() ? 0 : 1); }
    /// Loads that many pages more, as far as there are any, in one go.
    void fetchPages(int pages);
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /// After a change of language or of the day: every text may read differently.
    void retranslate();

Q_SIGNALS:
    void totalChanged(qint64 total);
    void failed(const postbag::Error& error);

private:
    QString text(const MessageRow& message, int column) const;
    bool isBefore(const MessageRow& a, const MessageRow& b) const;
    Result<QList<MessageRow>> readAgain(int keepThrough, bool& complete) const;
    void keepJustRead(QList<MessageRow>& fresh) const;
    void merge(const QList<MessageRow>& fresh);
    void replace(QList<MessageRow> rows);
    void countAgain();

    const MessageSource& m_source;
    MessageQuery m_query;
    QList<MessageRow> m_rows;
    qint64 m_total = 0;
    bool m_complete = true; ///< nothing is left to fetch
};

} // namespace postbag
