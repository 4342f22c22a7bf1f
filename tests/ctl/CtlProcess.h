// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace postbag {

/// The real postbagctl on a throw-away profile, as a script would run it.
class CtlProcess
{
public:
    struct Outcome {
        int code = -1; ///< -1: it crashed or did not end in time
        QByteArray out;
        QByteArray err;

        /// stdout as one JSON object a line; a test failure if a line is none.
        QList<QJsonObject> objects() const;
        /// The object with that "event", or an empty one.
        QJsonObject event(const QString& name) const;
    };

    CtlProcess();

    /// `variables` are set on top of the test's own environment; `outputFile` takes stdout, if it is given.
    Outcome run(const QStringList& arguments, const QByteArray& input = {},
                const QMap<QString, QString>& variables = {}, const QString& outputFile = {}) const;
    QString profile() const { return m_profile.path(); }

private:
    QTemporaryDir m_profile;
};

} // namespace postbag
