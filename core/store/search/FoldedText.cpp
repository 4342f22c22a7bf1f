// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/FoldedText.h"

using namespace Qt::StringLiterals;

namespace postbag {

QString folded(const QString& text)
{
    QString out = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    out.replace(u'ё', u'е');
    out.replace(u'ѝ', u'и'); // written to tell the pronoun from "and" in Bulgarian, mostly left out
    out.replace(u"ß"_s, u"ss"_s);
    return out;
}

QString foldedWithoutAccents(const QString& text)
{
    QString out;
    bool afterLatin = false;
    for (const QChar c : folded(text).normalized(QString::NormalizationForm_D)) {
        const bool isMark = c.category() == QChar::Mark_NonSpacing;
        if (!isMark)
            afterLatin = c.script() == QChar::Script_Latin;
        if (!isMark || !afterLatin)
            out += c;
    }
    return out;
}

} // namespace postbag
