// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/FormField.h"

#include "ui/shared/Icons.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

FormField::FormField(QFormLayout* form, QWidget* editor, const QString& name)
    : m_form(form), m_label(new QLabel), m_editor(editor), m_below(new QLabel)
{
    m_editor->setObjectName(name);
    m_below->setObjectName(name + u"Problem"_s);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    m_below->hide();
    m_label->setBuddy(m_editor);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // The sentence below has the whole width, whatever the editor needs; else it would be laid out for one
    // width and shown in another.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const bool wide = m_editor->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    layout->addWidget(m_editor, 0, wide ? Qt::Alignment() : Qt::AlignLeft);
    if (auto* choices = qobject_cast<QComboBox*>(m_editor))
        choices->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in the next language, too
    layout->addWidget(m_below);
    form->addRow(m_label, this);
}

void FormField::setLabel(const QString& text)
{
    m_label->setText(text);
    QString spoken = text;
    m_editor->setAccessibleName(spoken.remove(u'&').remove(u':'));
}

void FormField::setNote(const QString& text)
{
    m_note = text;
    refresh();
}

void FormField::setProblem(const QString& text)
{
    m_problem = text;
    refresh();
}

void FormField::setRowVisible(bool visible)
{
    m_form->setRowVisible(this, visible);
}

void FormField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FormField::refresh()
{
    const QString text = m_problem.isEmpty() ? m_note : m_problem;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_problem.isEmpty() ? palette().color(QPalette::WindowText)
                                                               : Icons::errorColour(palette()));
    m_below->setPalette(colours);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

} // namespace postbag
