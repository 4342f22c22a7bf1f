// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/QuestionBox.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postbag {

QuestionBox::QuestionBox(Prompter::Ask ask, QWidget* over)
    : QMessageBox(over), m_ask(std::move(ask)), m_confirm(addButton(QString(), AcceptRole)),
      m_cancel(addButton(QString(), RejectRole))
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(Question);
    // Folder and file names are data: never read as markup.
    setTextFormat(Qt::PlainText);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    setDefaultButton(m_cancel);
    setEscapeButton(m_cancel);
    if (!m_ask().option.isEmpty()) {
        auto* check = new QCheckBox;
        check->setObjectName(u"confirmOption"_s);
        setCheckBox(check);
    }
    // As narrow as a short question, the explanation below would be a column of single words.
    if (auto* question = findChild<QLabel*>(u"qt_msgbox_label"_s))
        question->setMinimumWidth(48 * fontMetrics().averageCharWidth());
    retranslate();
}

bool QuestionBox::confirmed() const
{
    return clickedButton() == m_confirm;
}

bool QuestionBox::optionChosen() const
{
    return checkBox() && checkBox()->isChecked();
}

void QuestionBox::changeEvent(QEvent* event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionBox::retranslate()
{
    const Prompter::Question question = m_ask();
    setWindowTitle(question.title);
    setText(question.title);
    setInformativeText(question.text);
    // Its label is made with that text, and does not follow setTextFormat().
    if (auto* more = findChild<QLabel*>(u"qt_msgbox_informativelabel"_s))
        more->setTextFormat(Qt::PlainText);
    m_confirm->setText(question.confirm);
    m_cancel->setText(tr("Cancel"));
    if (checkBox())
        checkBox()->setText(question.option);
}

} // namespace postbag
