// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbag/StartProblem.h"

#include "ui/shared/ErrorText.h"
#include "ui/shared/Icons.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

namespace postbag {

using namespace Qt::StringLiterals;

void StartProblem::show(const Error& error, const QString& folder)
{
    std::fprintf(stderr, "postbag: %s\n", error.detail.c_str());
    auto* box =
        new QMessageBox(QMessageBox::Critical, u"Postbag"_s, ErrorText::headline(error, u"Postbag"_s));
    box->setObjectName(u"startProblem"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowIcon(Icons::program());
    QString more = ErrorText::advice(error, u"Postbag"_s);
    if (!folder.isEmpty())
        more += u"\n\n"_s + ErrorText::place(folder);
    box->setInformativeText(more);
    // Its label is made with that text, and does not follow setTextFormat().
    if (auto* label = box->findChild<QLabel*>(u"qt_msgbox_informativelabel"_s))
        label->setTextFormat(Qt::PlainText);
    box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->show();
}

} // namespace postbag
