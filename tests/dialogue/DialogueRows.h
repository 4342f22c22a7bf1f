// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dialogue/Dialogue.h"

#include <QTest>

Q_DECLARE_METATYPE(postbag::Security)
Q_DECLARE_METATYPE(postbag::AuthMechanism)
Q_DECLARE_METATYPE(postbag::test::Steps)

namespace postbag::test {

/// The columns of a table of dialogues; each row is one script with the events that it must give.
inline void dialogueColumns()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<AuthMechanism>("mechanism");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("events");
}

inline void row(const char* name, const Steps& steps, const QByteArray& script, const QStringList& events,
                Security security = Security::Tls, AuthMechanism mechanism = AuthMechanism::Auto)
{
    QTest::newRow(name) << security << mechanism << steps << script << events;
}

inline SignIn tim(Security security = Security::Tls, AuthMechanism mechanism = AuthMechanism::Auto)
{
    SignIn how;
    how.security = security;
    how.mechanism = mechanism;
    how.user = "tim";
    how.secret = Secret("tanstaaftanstaaf");
    how.host = "mail.example";
    how.port = 993;
    return how;
}

/// Plays the current row with the server's bytes whole, one by one, and cut at random places.
inline void playEverySplit(SessionFactory factory)
{
    QFETCH(Security, security);
    QFETCH(AuthMechanism, mechanism);
    QFETCH(Steps, steps);
    QFETCH(QByteArray, script);
    QFETCH(QStringList, events);
    const auto how = tim(security, mechanism);
    QCOMPARE(play(factory, how, script, steps, Split::Whole), events);
    QCOMPARE(play(factory, how, script, steps, Split::EachByte), events);
    QCOMPARE(play(factory, how, script, steps, Split::AtRandom), events);
}

} // namespace postbag::test
