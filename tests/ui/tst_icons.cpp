// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Icons.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconPaints_data();
    void everyIconPaints();
    void colourFollowsThePalette();
    void aColourOfItsOwnGivesWayToSelection();
};

namespace {

/// The colour of the most opaque pixel, or none for an empty image.
QColor inkOf(const QIcon& icon, QIcon::Mode mode, int side = 24)
{
    const QImage image = icon.pixmap(QSize(side, side), 1.0, mode).toImage();
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
    return ink;
}

} // namespace

void TestIcons::everyIconPaints_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList();
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    QVERIFY(files.size() > 40);
}

void TestIcons::everyIconPaints()
{
    QFETCH(QString, name);
    const QIcon icon = name == u"postbag" ? Icons::program() : Icons::named(name);
    for (int side : {16, 24, 48})
        QVERIFY(inkOf(icon, QIcon::Normal, side).alpha() > 150);
}

void TestIcons::colourFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon icon = Icons::named(u"stop");
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Disabled, QPalette::WindowText, Qt::red);
    QApplication::setPalette(dark);
    QCOMPARE(inkOf(icon, QIcon::Normal).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(inkOf(icon, QIcon::Disabled).rgb(), QColor(Qt::red).rgb());
    QPalette light = before;
    light.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(light);
    QCOMPARE(inkOf(icon, QIcon::Normal).rgb(), QColor(Qt::black).rgb());
    QApplication::setPalette(before);
}

void TestIcons::aColourOfItsOwnGivesWayToSelection()
{
    const QIcon icon = Icons::named(u"stop", Qt::blue);
    QCOMPARE(inkOf(icon, QIcon::Normal).rgb(), QColor(Qt::blue).rgb());
    QCOMPARE(inkOf(icon, QIcon::Selected).rgb(),
             QApplication::palette().color(QPalette::HighlightedText).rgb());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
