// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postbag {

/// What this program is, under which licence, and where it keeps the mail. Open it with open().
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `store`: the path of the database.
    AboutDialog(QString version, const QString& store, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();

    QString m_version;
    QLabel* m_versionLine;
    QLabel* m_purpose;
    QLabel* m_licence;
    QLabel* m_storeLabel;
    QLineEdit* m_store;
    QPushButton* m_close;
};

} // namespace postbag
