// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/MailTextView.h"

#include "ui/reader/SafeLink.h"
#include "ui/reader/TextAsHtml.h"

#include <QDesktopServices>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr int margin = 16;

/// Not null: QTextDocument would go on to look for a file of that name itself.
QImage blankImage()
{
    QImage blank(1, 1, QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace

MailTextView::MailTextView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"mailText"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(margin);
    connect(this, &QTextBrowser::anchorClicked, this, &MailTextView::openLink);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& link) {
        const auto safe = safeLink(link.toString());
        Q_EMIT targetShown(safe ? shownTarget(*safe) : QString());
    });
}

void MailTextView::showText(const QString& text)
{
    m_images.clear();
    setHtml(textAsHtml(text));
}

void MailTextView::showHtml(const QString& html, const QList<QImage>& images)
{
    m_images = images;
    const int widest = std::max(200, viewport()->width() - 2 * margin);
    for (QImage& image : m_images) {
        if (image.width() > widest)
            image = image.scaledToWidth(widest, Qt::SmoothTransformation);
    }
    setHtml(html);
}

bool MailTextView::turnPage(bool forward)
{
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    bar->triggerAction(forward ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    return bar->value() != before;
}

QVariant MailTextView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    bool ok = false;
    const int number = name.scheme() == "embedded"_L1 ? name.path().toInt(&ok) : -1;
    const bool known = ok && number >= 0 && number < m_images.size() && !m_images.at(number).isNull();
    return known ? m_images.at(number) : blankImage();
}

void MailTextView::doSetSource(const QUrl&, QTextDocument::ResourceType)
{
    // There is no page to go to: every mail is given to us whole.
}

void MailTextView::openLink(const QUrl& link)
{
    if (const auto safe = safeLink(link.toString()))
        QDesktopServices::openUrl(*safe);
}

} // namespace postbag
