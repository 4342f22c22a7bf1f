// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/TestPanel.h"

#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace postbag {

using namespace Qt::StringLiterals;
using Step = ConnectionTest::Step;

TestPanel::TestPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"testPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    for (Step step : {Step::Resolve, Step::Connect, Step::Secure, Step::SignIn, Step::Count}) {
        Line line{step, Mark::ToCome, new QLabel(this), new QLabel(this)};
        const int row = int(m_lines.size());
        line.words->setObjectName(u"testStep%1"_s.arg(row));
        line.words->setTextFormat(Qt::PlainText);
        line.words->setWordWrap(true);
        line.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line.icon, row, 0, Qt::AlignTop);
        layout->addWidget(line.words, row, 1);
        m_lines.append(line);
    }
    renderAll();
}

void TestPanel::begin(const AccountSettings& settings)
{
    m_accountName = settings.name.isEmpty() ? settings.host : settings.name;
    m_secured = settings.security != Security::None;
    m_running = true;
    m_counted.reset();
    m_error.reset();
    for (Line& line : m_lines)
        line.mark = Mark::ToCome;
    renderAll();
}

void TestPanel::follow(const ConnectionTest& test)
{
    connect(&test, &ConnectionTest::stepStarted, this, &TestPanel::stepStarted);
    connect(&test, &ConnectionTest::stepDone, this, &TestPanel::stepDone);
    connect(&test, &ConnectionTest::succeeded, this, &TestPanel::succeeded);
    connect(&test, &ConnectionTest::failedAt, this, &TestPanel::failedAt);
}

void TestPanel::stepStarted(Step step)
{
    line(step)->mark = Mark::Busy;
    render(*line(step));
}

void TestPanel::stepDone(Step step)
{
    line(step)->mark = Mark::Done;
    render(*line(step));
}

void TestPanel::succeeded(const ConnectionTest::Counted& counted)
{
    m_counted = counted;
    m_running = false;
    stepDone(Step::Count);
    Q_EMIT finished();
}

void TestPanel::failedAt(Step step, const Error& error)
{
    m_error = error;
    m_running = false;
    line(step)->mark = Mark::Failed;
    render(*line(step));
    Q_EMIT finished();
}

TestPanel::Line* TestPanel::line(Step step)
{
    return &m_lines[int(step)];
}

void TestPanel::renderAll()
{
    for (const Line& line : std::as_const(m_lines))
        render(line);
}

void TestPanel::render(const Line& line)
{
    QIcon icon;
    switch (line.mark) {
    case Mark::ToCome:
        icon = Icons::named(u"queued", palette().color(QPalette::Disabled, QPalette::WindowText));
        break;
    case Mark::Busy:
        icon = Icons::named(u"clock");
        break;
    case Mark::Done:
        icon = Icons::named(u"ok", Icons::okColour(palette()));
        break;
    case Mark::Failed:
        icon = Icons::named(u"error", Icons::errorColour(palette()));
        break;
    }
    const bool visible = line.step != Step::Secure || m_secured;
    line.icon->setPixmap(icon.pixmap(18, 18));
    line.icon->setVisible(visible);
    line.words->setText(wordsOf(line));
    line.words->setEnabled(line.mark != Mark::ToCome);
    line.words->setVisible(visible);
}

QString TestPanel::wordsOf(const Line& line) const
{
    if (line.mark == Mark::Failed && m_error) {
        QString words = ErrorText::headline(*m_error, m_accountName) + u'\n' +
                        ErrorText::advice(*m_error, m_accountName, ErrorText::Retry::ByHand);
        if (const QString server = ErrorText::serverWords(*m_error); !server.isEmpty())
            words += u'\n' + tr("The server said: “%1”").arg(server);
        return words;
    }
    switch (line.step) {
    case Step::Resolve:
        return tr("Server name found");
    case Step::Connect:
        return tr("Connected");
    case Step::Secure:
        return tr("Connection secured, certificate verified");
    case Step::SignIn:
        return tr("Signed in");
    case Step::Count:
        if (line.mark == Mark::Done && m_counted)
            //: %n messages on the server; %1 is their size, "312 MB"
            return tr("%Ln message(s) of %1", nullptr, m_counted->messages)
                .arg(Format::size({m_counted->bytes}));
        return tr("Messages counted");
    }
    return {};
}

void TestPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        renderAll();
    QFrame::changeEvent(event);
}

} // namespace postbag
