// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/NetworkReturn.h"

#include <utility>

namespace postbag {

NetworkReturn::NetworkReturn(QObject* parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto* network = QNetworkInformation::instance();
    m_last = now();
    // Later: the two change one after the other, and only both together say what happened.
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkReturn::look,
            Qt::QueuedConnection);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkReturn::look,
            Qt::QueuedConnection);
}

NetworkReturn::Network NetworkReturn::now()
{
    const auto* network = QNetworkInformation::instance();
    // A server at home or in the company may be all that is wanted. Who does not know is asked by trying.
    return {network->reachability() != QNetworkInformation::Reachability::Disconnected,
            network->transportMedium()};
}

void NetworkReturn::look()
{
    const Network was = std::exchange(m_last, now());
    // From one network to the other without a moment between them: connections over the first are dead.
    if (m_last.isReachable && (!was.isReachable || was.medium != m_last.medium))
        Q_EMIT isBack();
}

} // namespace postbag
