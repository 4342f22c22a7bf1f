// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/collect/ConnectionTest.h"

#include <QFrame>
#include <QList>

#include <optional>

class QGridLayout;
class QLabel;

namespace postbag {

/// Shows a connection test as it goes: a line for each step with a tick, and the error's words at the failing
/// one.
class TestPanel : public QFrame
{
    Q_OBJECT
public:
    explicit TestPanel(QWidget* parent = nullptr);

    /// Shows all steps as still to come.
    void begin(const AccountSettings& settings);
    /// Follows a test until it ends; the test may be destroyed at any time.
    void follow(const ConnectionTest& test);

    void stepStarted(ConnectionTest::Step step);
    void stepDone(ConnectionTest::Step step);
    void succeeded(const ConnectionTest::Counted& counted);
    void failedAt(ConnectionTest::Step step, const Error& error);
    /// The test was given up.
    void stop() { m_running = false; }
    /// Between begin() and the end of the test.
    bool running() const { return m_running; }

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Mark { ToCome, Busy, Done, Failed };
    struct Line {
        ConnectionTest::Step step;
        Mark mark = Mark::ToCome;
        QLabel* icon = nullptr;
        QLabel* words = nullptr;
    };

    Line* line(ConnectionTest::Step step);
    void render(const Line& line);
    void renderAll();
    QString wordsOf(const Line& line) const;

    QString m_accountName;
    bool m_running = false;
    bool m_secured = true;
    QList<Line> m_lines;
    std::optional<ConnectionTest::Counted> m_counted;
    std::optional<Error> m_error;
};

} // namespace postbag
