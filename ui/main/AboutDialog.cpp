// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/AboutDialog.h"

#include "ui/shared/GrowToFit.h"
#include "ui/shared/Icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 64;
/// A path that is longer can be moved in its field.
constexpr int longestPath = 520;

} // namespace

AboutDialog::AboutDialog(QString version, const QString& store, QWidget* parent)
    : QDialog(parent), m_version(std::move(version)), m_versionLine(new QLabel), m_purpose(new QLabel),
      m_licence(new QLabel), m_storeLabel(new QLabel), m_store(new QLineEdit(QDir::toNativeSeparators(store)))
{
    setObjectName(u"aboutDialog"_s);
    auto* icon = new QLabel;
    icon->setPixmap(Icons::program().pixmap(iconSide, iconSide));
    auto* name = new QLabel(u"Postbag"_s);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    name->setFont(big);
    m_versionLine->setObjectName(u"version"_s);
    m_versionLine->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* text : {m_purpose, m_licence})
        text->setWordWrap(true);
    m_storeLabel->setBuddy(m_store);
    m_store->setObjectName(u"storePath"_s);
    m_store->setReadOnly(true);
    m_store->setMinimumWidth(
        std::min(longestPath, m_store->fontMetrics().horizontalAdvance(m_store->text()) + 16));
    m_store->setCursorPosition(0);
    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"close"_s);
    m_close->setDefault(true);

    auto* title = new QVBoxLayout;
    title->setSpacing(4);
    title->addStretch();
    title->addWidget(name);
    title->addWidget(m_versionLine);
    title->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addLayout(title, 1);
    auto* place = new QVBoxLayout;
    place->setSpacing(4);
    place->addWidget(m_storeLabel);
    place->addWidget(m_store);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_purpose);
    layout->addLayout(place);
    layout->addWidget(m_licence);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslateUi();
    // Qt would take the height that narrower lines need.
    const int width = std::max(minimumWidth(), layout->totalMinimumSize().width());
    resize(width, layout->totalHeightForWidth(width));
    m_close->setFocus();
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About Postbag"));
    m_versionLine->setText(tr("Version %1").arg(m_version));
    m_purpose->setText(
        tr("Postbag collects the mail of all your mailboxes into one place on this computer."));
    m_storeLabel->setText(tr("&Your mail is stored in:"));
    m_store->setAccessibleName(tr("Where your mail is stored"));
    m_licence->setText(
        tr("Free software, GPL-3.0-or-later: the GNU General Public License, version 3 or any later "
           "version. It comes without any warranty."));
    m_close->setText(tr("Close"));
    growToFit(*this);
}

} // namespace postbag
