// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QFormLayout;

namespace postbag {

/// One row of a form: label, editor, and under the editor the sentence that says what is wrong with it.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Appends itself to the form and takes the editor; `name` becomes the editor's object name.
    FormField(QFormLayout* form, QWidget* editor, const QString& name);

    /// Also the editor's accessible name.
    void setLabel(const QString& text);
    /// Something to know that is not wrong; empty: nothing.
    void setNote(const QString& text);
    /// Empty: all is well.
    void setProblem(const QString& text);
    QString problem() const { return m_problem; }
    void setRowVisible(bool visible);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QFormLayout* m_form;
    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_below;
    QString m_note;
    QString m_problem;
};

} // namespace postbag
