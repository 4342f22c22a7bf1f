// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/SourceWindow.h"

#include "core/base/SafeText.h"
#include "core/mime/HeaderText.h"
#include "ui/shared/Icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

/// More would only make the window slow; Save has it all.
constexpr qsizetype longestShown = 2 * 1024 * 1024;

} // namespace

SourceWindow::SourceWindow(const QByteArray& raw, const QString& subject, QWidget* parent)
    : QDialog(parent), m_subject(printableLine(subject)), m_text(new QPlainTextEdit(this)),
      m_note(new QLabel(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"sourceWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_text->setObjectName(u"sourceText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const std::string_view shown(raw.constData(), size_t(std::min(raw.size(), longestShown)));
    m_text->setPlainText(QString::fromStdString(printable(shown, TextLines::Many)));
    m_note->setVisible(raw.size() > longestShown);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"sourceSaveButton"_s);
    m_save->setIcon(Icons::named(u"save"));
    m_close->setObjectName(u"sourceCloseButton"_s);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SourceWindow::saveWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(800, 600);
    retranslateUi();
}

void SourceWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SourceWindow::retranslateUi()
{
    setWindowTitle(tr("Raw source: %1").arg(m_subject));
    m_text->setAccessibleName(tr("Raw source"));
    m_note->setText(tr("This is the beginning of a long message. Save it to see all of it."));
    m_save->setText(tr("Save as…"));
    m_close->setText(tr("Close"));
}

} // namespace postbag
