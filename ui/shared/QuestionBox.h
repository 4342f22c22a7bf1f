// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Prompter.h"

#include <QMessageBox>

namespace postbag {

/// One question of a Prompter, in the language that is spoken now: two buttons with words of our own, Cancel
/// the default. Deletes itself when it is closed.
class QuestionBox final : public QMessageBox
{
    Q_OBJECT
public:
    QuestionBox(Prompter::Ask ask, QWidget* over);

    bool confirmed() const;
    /// The check box was there and chosen.
    bool optionChosen() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Prompter::Ask m_ask;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace postbag
