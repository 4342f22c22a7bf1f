// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EchoedSecrets.h"

#include "core/protocol/Base64.h"
#include "core/protocol/MechanismChoice.h"
#include "core/protocol/SaslMechanism.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace postbag {
namespace {

/// The inside of an IMAP quoted string (RFC 3501 §4.3).
std::string inQuotes(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::vector<std::string> formsOfSecret(const SignIn& how, const Digests& digests)
{
    const std::string secret(how.secret.reveal());
    std::vector<std::string> forms{secret, inQuotes(secret), toBase64(secret)};
    for (const auto method : {SignInMethod::Plain, SignInMethod::XOAuth2, SignInMethod::OAuthBearer})
        if (const auto response = makeSasl(method, how, digests)->respond({}))
            forms.push_back(toBase64(*response));
    std::erase(forms, std::string());
    return forms;
}

/// How many bytes at the end of the text are a beginning of the form; 0 for one
/// too short to tell anything.
std::size_t cutOffAtEnd(std::string_view text, std::string_view form)
{
    constexpr std::size_t shortest = 4;
    for (auto length = std::min(text.size(), form.size() - 1); length >= shortest; --length)
        if (text.ends_with(form.substr(0, length)))
            return length;
    return 0;
}

/// All is found in the text as it came: what is taken out for one form must not
/// hide another from us.
std::string without(const std::vector<Secret>& forms, std::string_view text)
{
    std::vector<bool> hidden(text.size());
    const auto hide = [&hidden](std::size_t at, std::size_t length) {
        std::fill_n(hidden.begin() + static_cast<std::ptrdiff_t>(at), length, true);
    };
    for (const auto& secret : forms) {
        const auto form = secret.reveal();
        for (auto at = text.find(form); at != std::string_view::npos; at = text.find(form, at + 1))
            hide(at, form.size());
        const auto length = cutOffAtEnd(text, form);
        hide(text.size() - length, length);
    }
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!hidden[i])
            shown += text[i];
        else if (i == 0 || !hidden[i - 1])
            shown += "***";
    return shown;
}

} // namespace

EchoedSecrets::EchoedSecrets(const SignIn& how, const Digests& digests)
{
    for (auto& form : formsOfSecret(how, digests))
        m_forms.emplace_back(std::move(form));
}

Error EchoedSecrets::masked(Error error) const
{
    for (auto* const text : {&error.detail, &error.serverText, &error.about})
        *text = without(m_forms, *text);
    return error;
}

} // namespace postbag
