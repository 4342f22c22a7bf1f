// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace postbag {

/// Questions to the person, behind a seam so that a test can answer them. Never blocks: the answer comes as a
/// call on the gui thread, once at most, and not at all when the person cancels, `over` is gone, or
/// another question waits for its answer there.
class Prompter
{
public:
    /// A destructive action, asked for once.
    struct Question {
        QString title;   ///< what is asked: "Delete the folder “Family”?"
        QString text;    ///< what will be gone and where, or what stays
        QString confirm; ///< the button that does it: "Delete"
        QString option;  ///< for confirmWithOption, a check box: "Delete its collected mail too"
    };
    /// Puts the question; again when the language changes while it waits for its answer.
    using Ask = std::function<Question()>;

    virtual ~Prompter() = default;

    virtual void confirm(QWidget* over, Ask ask, std::function<void()> confirmed) = 0;
    /// The same with the question's option below, off at first.
    virtual void confirmWithOption(QWidget* over, Ask ask,
                                   std::function<void(bool optionChosen)> confirmed) = 0;
    /// Where to write a file; asks before an existing one is replaced.
    virtual void chooseFile(QWidget* over, const QString& suggestedName,
                            std::function<void(QString)> chosen) = 0;
    /// An existing file to read; `kinds` as QFileDialog's name filter.
    virtual void chooseExistingFile(QWidget* over, const QString& kinds,
                                    std::function<void(QString)> chosen) = 0;
    /// An existing folder of the file system.
    virtual void chooseFolder(QWidget* over, std::function<void(QString)> chosen) = 0;
};

} // namespace postbag
