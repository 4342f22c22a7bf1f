// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreValues.h"
#include "ui/shared/Words.h"

#include <QObject>

namespace postbag {

class AccountBook;

/// Judges which failures of accounts belong into the window's banner, and keeps what it says true: the words
/// follow the accounts, also while no run ends. `book` outlives it and must hear of runs before it does.
class AccountsTrouble : public QObject
{
    Q_OBJECT
public:
    explicit AccountsTrouble(const AccountBook& book, QObject* parent = nullptr);

    void runFinished(const RunReport& report);

Q_SIGNALS:
    /// Something that the person should see; the words say what is wrong whenever they are asked.
    void arose(const postbag::Words& words);
    /// The words of before read differently now.
    void changed();
    /// All is well again.
    void passed();

private:
    void follow();
    QString words() const;

    const AccountBook& m_book;
    QString m_said; ///< empty: nothing is wrong, or nothing was worth telling
};

} // namespace postbag
