// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DialogPrompter.h"

#include "ui/shared/QuestionBox.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

QString downloads()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

/// Its buttons in our words: not every translation of Qt has them, and they would stay behind when the
/// language changes.
QFileDialog* fileDialog(QWidget* over, const QString& title, const QString& folder, const QString& accept)
{
    auto* dialog = new QFileDialog(over, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(QFileDialog::Accept, accept);
    dialog->setLabelText(QFileDialog::Reject, DialogPrompter::tr("Cancel"));
    return dialog;
}

} // namespace

void DialogPrompter::confirm(QWidget* over, Ask ask, std::function<void()> confirmed)
{
    confirmWithOption(over, std::move(ask), [confirmed = std::move(confirmed)](bool) { confirmed(); });
}

void DialogPrompter::confirmWithOption(QWidget* over, Ask ask, std::function<void(bool)> confirmed)
{
    auto* box = new QuestionBox(std::move(ask), over);
    QObject::connect(box, &QDialog::finished, over, [box, confirmed = std::move(confirmed)] {
        if (box->confirmed())
            confirmed(box->optionChosen());
    });
    box->open();
}

void DialogPrompter::chooseFile(QWidget* over, const QString& suggestedName,
                                std::function<void(QString)> chosen)
{
    QFileDialog* dialog = fileDialog(over, tr("Save as"), downloads(), tr("Save"));
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::chooseExistingFile(QWidget* over, const QString& kinds,
                                        std::function<void(QString)> chosen)
{
    QFileDialog* dialog = fileDialog(over, tr("Choose a file"), QDir::homePath(), tr("Choose"));
    dialog->setNameFilter(kinds);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::chooseFolder(QWidget* over, std::function<void(QString)> chosen)
{
    QFileDialog* dialog = fileDialog(over, tr("Save all in this folder"), downloads(), tr("Choose"));
    dialog->setObjectName(u"saveFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

} // namespace postbag
