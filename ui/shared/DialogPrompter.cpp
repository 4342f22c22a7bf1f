// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DialogPrompter.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

QString downloads()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void ask(QWidget* over, const Prompter::Question& question, const QString& option,
         std::function<void(bool)> confirmed)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title, question.title, QMessageBox::Cancel, over);
    box->setObjectName(u"confirmDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Folder and file names are data: never read as markup.
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.text);
    if (!option.isEmpty()) {
        auto* check = new QCheckBox(option);
        check->setObjectName(u"confirmOption"_s);
        box->setCheckBox(check);
    }
    QPushButton* yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, over, [box, yes, confirmed = std::move(confirmed)] {
        if (box->clickedButton() == yes)
            confirmed(box->checkBox() && box->checkBox()->isChecked());
    });
    box->open();
}

} // namespace

void DialogPrompter::confirm(QWidget* over, const Question& question, std::function<void()> confirmed)
{
    ask(over, question, {}, [confirmed = std::move(confirmed)](bool) { confirmed(); });
}

void DialogPrompter::confirmWithOption(QWidget* over, const Question& question, const QString& option,
                                       std::function<void(bool)> confirmed)
{
    ask(over, question, option, std::move(confirmed));
}

void DialogPrompter::chooseFile(QWidget* over, const QString& suggestedName,
                                std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(over, tr("Save as"), downloads());
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::chooseExistingFile(QWidget* over, const QString& kinds,
                                        std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(over, tr("Choose a file"), QDir::homePath(), kinds);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::chooseFolder(QWidget* over, std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(over, tr("Save all in this folder"), downloads());
    dialog->setObjectName(u"saveFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

} // namespace postbag
