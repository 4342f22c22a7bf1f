// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct z_stream_s;

namespace postbag {

/// Both directions of a connection that compresses (RFC 4978: raw deflate, RFC 1951). Whatever the server
/// sends, one call makes 64 KiB of it at most: a small packet that stands for gigabytes fills no memory.
class Deflation
{
public:
    Deflation();
    ~Deflation();

    /// What these bytes are on the wire, flushed so that the server can read all of them.
    QByteArray compress(std::string_view plain);
    /// Adds bytes from the wire.
    void put(const QByteArray& wire);
    /// The next bytes of what was put in, up to 64 KiB; empty when more is needed. Fails with BadReply when
    /// it is no deflated data; call it no more then.
    Result<QByteArray> expand();

private:
    struct End {
        void operator()(z_stream_s* stream) const;
        int (*end)(z_stream_s*);
    };
    using Stream = std::unique_ptr<z_stream_s, End>;

    Stream m_out;
    Stream m_in;
    QByteArray m_wire; // not expanded yet: m_in points into it
};

} // namespace postbag
