// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/LongWords.h"

#include <QList>
#include <QString>

namespace postbag {

/// Writes well-formed HTML of bounded depth whatever order the tags come in.
class HtmlWriter
{
public:
    /// The inside of open elements that is dropped is counted as open too.
    struct Element {
        QString name;        ///< as the mail wrote it
        QString written;     ///< as it stands in the output; empty: not written
        QString background;  ///< that holds inside it; empty: as outside
        bool hidden = false; ///< it and all inside is left out
    };

    /// `attributes` is ready to be written: names known, values escaped, with a leading space.
    void open(Element element, const QString& attributes);
    /// An element without an end: br, hr, img.
    void single(const QString& name, const QString& attributes);
    void close(const QString& name);
    /// Escapes `text`.
    void write(const QString& text);
    QString finish();

    bool isHidden() const { return m_hidden > 0; }
    bool tooDeep() const;
    int tableDepth() const { return m_tables; }
    /// The background that holds here; empty: the page's own.
    QString background() const;
    bool tooLong() const;

private:
    void closeImplied(const QString& name);
    void pop();

    QString m_html;
    LongWords m_words;
    QList<Element> m_open;
    int m_hidden = 0;
    int m_tables = 0;
};

} // namespace postbag
