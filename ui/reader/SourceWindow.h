// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace postbag {

/// The raw source of one message, as text; the exact bytes can be saved. Deletes itself when it is closed.
class SourceWindow : public QDialog
{
    Q_OBJECT
public:
    SourceWindow(const QByteArray& raw, const QString& subject, QWidget* parent);

Q_SIGNALS:
    void saveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    const QString m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_note;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace postbag
