// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/mime/BodyParts.h"
#include "core/mime/MessageSummary.h"
#include "core/store/StoreValues.h"
#include "ui/reader/InertHtml.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace postbag {

/// A message taken apart and made inert, ready to be shown. A value.
struct LoadedBody {
    MessageId id;
    std::optional<Error> error; ///< it could not be read; the rest is empty
    QByteArray raw;
    MessageSummary summary;
    BodyParts parts;
    InertHtml html;
    QList<QImage> images; ///< of html.images; a null image where it is none
    MessageOrigin origin;
};

/// Reads and takes apart messages in the background, each job over a connection of its own. Only the newest
/// wish counts: what is loaded for an older one is dropped. Waits for its jobs when it is destroyed.
class BodyLoader : public QObject
{
    Q_OBJECT
public:
    explicit BodyLoader(QString databasePath, QObject* parent = nullptr);
    ~BodyLoader() override;

    /// `loaded` follows, unless another call comes first.
    void load(MessageId message, const InertColours& colours);
    /// Nobody waits any more.
    void cancel();

Q_SIGNALS:
    void loaded(const postbag::LoadedBody& body);

private:
    void deliver(quint64 wish, const LoadedBody& body);

    const QString m_databasePath;
    QThreadPool m_pool;
    quint64 m_wish = 0;
};

} // namespace postbag
