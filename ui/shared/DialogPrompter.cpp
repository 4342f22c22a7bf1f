// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DialogPrompter.h"

#include "ui/shared/QuestionBox.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

// Qt 6.4 itself has this word in German only.
[[maybe_unused]] constexpr const char* typeOfFolders[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

QString downloads()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    // Its name is known also where nobody ever made it; the dialog would begin with an error there.
    return folder.isEmpty() || !QFileInfo(folder).isDir() ? QDir::homePath() : folder;
}

/// Whether the person has a question there to answer already. A held key, or one that was pressed before the
/// question was shown, must not put another one over it.
bool asksAlready(const QWidget* over)
{
    const auto dialogs = over->window()->findChildren<QDialog*>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) {
        return dialog->isVisible() &&
               (qobject_cast<const QuestionBox*>(dialog) || qobject_cast<const QFileDialog*>(dialog));
    });
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
    if (asksAlready(over))
        return;
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
    if (asksAlready(over))
        return;
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
    if (asksAlready(over))
        return;
    QFileDialog* dialog = fileDialog(over, tr("Choose a file"), QDir::homePath(), tr("Choose"));
    dialog->setNameFilter(kinds);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::chooseFolder(QWidget* over, std::function<void(QString)> chosen)
{
    if (asksAlready(over))
        return;
    QFileDialog* dialog = fileDialog(over, tr("Save all in this folder"), downloads(), tr("Choose"));
    dialog->setObjectName(u"saveFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    // Qt selects every folder on the way to the one that is typed, and writes them all ("/" "tmp") over it as
    // soon as the field is without the focus, for example for the list of completions.
    if (const auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s))
        QObject::disconnect(name, &QLineEdit::textChanged, dialog, nullptr);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(chosen));
    dialog->open();
}

} // namespace postbag
