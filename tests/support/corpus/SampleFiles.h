// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postbag::test {

/// A PNG picture of hills under a sky; each number gives other colours and hills.
QByteArray samplePicture(int number, int width, int height);

/// A PDF page with one line of ASCII text.
QByteArray samplePdf(const QByteArray& text);

} // namespace postbag::test
