// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Prompter.h"

#include <QCoreApplication>

namespace postbag {

/// Asks with the platform's dialogs, opened over the window that asks.
class DialogPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(postbag::DialogPrompter)
public:
    void confirm(QWidget* over, Ask ask, std::function<void()> confirmed) override;
    void confirmWithOption(QWidget* over, Ask ask, std::function<void(bool optionChosen)> confirmed) override;
    void chooseFile(QWidget* over, const QString& suggestedName,
                    std::function<void(QString)> chosen) override;
    void chooseExistingFile(QWidget* over, const QString& kinds,
                            std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget* over, std::function<void(QString)> chosen) override;
};

} // namespace postbag
