// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapCapabilities.h"

#include "core/protocol/Ascii.h"

namespace postbag {

ImapCapabilities ImapCapabilities::read(std::string_view words)
{
    ImapCapabilities announced;
    announced.known = true;
    auto word = asciiUpper(nextWord(words));
    for (std::size_t count = 0; !word.empty() && count < mostWords; ++count) {
        if (word == "STARTTLS")
            announced.startTls = true;
        else if (word == "LOGINDISABLED")
            announced.loginDisabled = true;
        else if (word == "SASL-IR")
            announced.saslIr = true;
        else if (word == "LITERAL+" || word == "LITERAL-")
            announced.literalPlus = true;
        else if (word == "UIDPLUS")
            announced.uidPlus = true;
        else if (word == "IDLE")
            announced.idle = true;
        else if (word == "NOTIFY")
            announced.notify = true;
        else if (word == "ID")
            announced.id = true;
        else if (word == "COMPRESS=DEFLATE")
            announced.deflate = true;
        else if (word == "NAMESPACE")
            announced.namespaces = true;
        else if (word == "LIST-EXTENDED")
            announced.listExtended = true;
        else if (word == "SPECIAL-USE")
            announced.specialUse = true;
        else if (word == "X-GM-EXT-1")
            announced.gmail = true;
        else if (word.starts_with("AUTH="))
            announced.sasl.push_back(word.substr(5));
        word = asciiUpper(nextWord(words));
    }
    return announced;
}

} // namespace postbag
