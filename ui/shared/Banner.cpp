// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Banner.h"

#include "ui/shared/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace postbag {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(u"bannerAction"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    refreshLook();
    retranslate();
    hide();
}

void Banner::tell(Words text, Words action)
{
    m_words = std::move(text);
    m_actionWords = std::move(action);
    retranslate();
    show();
}

void Banner::offerAction(bool offered)
{
    m_offersAction = offered;
    retranslate();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshLook();
    QFrame::changeEvent(event);
}

void Banner::refreshLook()
{
    const QColor colour = Icons::warningColour(palette());
    m_icon->setPixmap(Icons::named(u"warning", colour).pixmap(24, 24));
    m_close->setIcon(Icons::named(u"close"));
}

void Banner::retranslate()
{
    m_text->setText(m_words ? m_words() : QString());
    m_action->setText(m_actionWords ? m_actionWords() : QString());
    m_action->setAccessibleName(m_action->text());
    m_action->setVisible(m_actionWords && m_offersAction);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("Message"));
}

} // namespace postbag
