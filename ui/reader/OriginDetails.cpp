// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/OriginDetails.h"

#include "core/mime/HeaderText.h"
#include "ui/shared/Format.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestId = 200;

QString shownId(const ServerKey& key)
{
    const QString id = printableLine(QString::fromStdString(key.shown()));
    return id.size() <= longestId ? id : id.first(longestId) + u'…';
}

} // namespace

OriginDetails::OriginDetails(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"originDetails"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    m_account = addLine(u"originAccount"_s);
    m_server = addLine(u"originServer"_s);
    m_serverId = addLine(u"originServerId"_s);
    m_collected = addLine(u"originCollected"_s);
    m_removed = addLine(u"originRemoved"_s);
    retranslateUi();
}

OriginDetails::Line OriginDetails::addLine(const QString& objectName)
{
    const Line line{new QLabel(this), new QLabel(this)};
    line.name->setForegroundRole(QPalette::PlaceholderText);
    line.value->setObjectName(objectName);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    static_cast<QFormLayout*>(layout())->addRow(line.name, line.value);
    return line;
}

void OriginDetails::showOrigin(const MessageOrigin& origin)
{
    m_origin = origin;
    const bool fromServer = !origin.key.empty();
    m_account.value->setText(printableLine(origin.accountName));
    m_server.value->setText(fromServer ? printableLine(origin.host) : tr("None: it was imported"));
    m_serverId.value->setText(shownId(origin.key));
    m_collected.value->setText(Format::fullMoment(origin.collectedAt));
    m_removed.value->setText(origin.removedFromServerAt.isValid()
                                 ? Format::fullMoment(origin.removedFromServerAt)
                                 : tr("No; as far as we know it is still there"));
    for (const Line& line : {m_serverId, m_removed}) {
        line.name->setVisible(fromServer);
        line.value->setVisible(fromServer);
    }
}

void OriginDetails::retranslateUi()
{
    m_account.name->setText(tr("Account"));
    m_server.name->setText(tr("Server"));
    m_serverId.name->setText(tr("Id on the server"));
    m_collected.name->setText(tr("Collected"));
    m_removed.name->setText(tr("Removed from the server"));
    showOrigin(MessageOrigin(m_origin));
}

} // namespace postbag
