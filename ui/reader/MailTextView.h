// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTextBrowser>

namespace postbag {

/// Shows the text or the inert HTML of one mail. It loads nothing, from nowhere: the only resources are the
/// images that it was given. Links go to the desktop, when they are clicked.
class MailTextView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MailTextView(QWidget* parent = nullptr);

    /// Text as it is, with its addresses made into links.
    void showText(const QString& text);
    /// Inert HTML whose images are named "embedded:0", "embedded:1", …
    void showHtml(const QString& html, const QList<QImage>& images);
    /// One page on or back; false if that is the end.
    bool turnPage(bool forward);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// Where the link under the pointer or the keyboard leads; empty: nowhere.
    void targetShown(const QString& target);

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void openLink(const QUrl& link);

    QList<QImage> m_images;
};

} // namespace postbag
