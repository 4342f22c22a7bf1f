// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace postbag {

/// Tells when the machine is on the network again, or on another one. Silent where the system does not let
/// programs know. Lives on the main thread, as Qt wants it.
class NetworkReturn : public QObject
{
    Q_OBJECT
public:
    explicit NetworkReturn(QObject* parent = nullptr);

Q_SIGNALS:
    void isBack();

private:
    struct Network {
        bool isReachable = true;
        QNetworkInformation::TransportMedium medium = QNetworkInformation::TransportMedium::Unknown;
    };
    static Network now();
    void look();

    Network m_last;
};

} // namespace postbag
