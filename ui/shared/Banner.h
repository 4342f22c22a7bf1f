// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Words.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace postbag {

/// A line across the page that tells of trouble: icon, sentence, one button for what to do, and one to put it
/// away.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the banner. `action`: the words of the button; null: no button.
    void tell(Words text, Words action = {});
    /// False: what the button leads to is in sight already, so there is no button.
    void offerAction(bool offered);
    /// Asks for the words again, because they read differently now; shows nothing that is hidden.
    void retell() { retranslate(); }
    QString text() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshLook();
    void retranslate();

    Words m_words;
    Words m_actionWords;
    bool m_offersAction = true;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace postbag
