// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/NetworkReturn.h"

#include <utility>

namespace postbag {

namespace {

bool isReachable(QNetworkInformation::Reachability reachability)
{
    // A server at home or in the company may be all that is wanted. Who does not know is asked by trying.
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

} // namespace

NetworkReturn::NetworkReturn(QObject* parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto* network = QNetworkInformation::instance();
    m_reachable = isReachable(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkReturn::heard);
    // From one network to the other without a moment between them: connections over the first are dead.
    connect(network, &QNetworkInformation::transportMediumChanged, this, [this] {
        if (m_reachable)
            Q_EMIT isBack();
    });
}

void NetworkReturn::heard(QNetworkInformation::Reachability reachability)
{
    const bool was = std::exchange(m_reachable, isReachable(reachability));
    if (m_reachable && !was)
        Q_EMIT isBack();
}

} // namespace postbag
