// SPDX-License-Identifier: GPL-3.0-or-later
// What the server can give: fetches every message with pipelined commands and throws the bytes away.
//   postbag-bench-ceiling pop3|imap plain|tls PORT PASSWORD fetch|list USER…
// `list` asks for the ids alone. Several users at four connections at a time. On loopback, the certificate is
// not looked at. Prints how many messages there were.
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

constexpr std::size_t connectionsAtOnce = 4;
constexpr std::size_t commandsAtOnce = 100;

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "ceiling: %s\n", what.c_str());
    std::exit(1);
}

class Connection
{
public:
    Connection(int port, SSL_CTX* tls) : m_socket(socket(AF_INET, SOCK_STREAM, 0)), m_buffer(256 * 1024)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            fail("no connection");
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (!tls)
            return;
        m_tls = SSL_new(tls);
        SSL_set_fd(m_tls, m_socket);
        if (SSL_connect(m_tls) != 1)
            fail("no TLS");
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        SSL_free(m_tls);
        close(m_socket);
    }

    void send(std::string_view bytes)
    {
        const auto size = static_cast<int>(bytes.size());
        const auto sent = m_tls ? SSL_write(m_tls, bytes.data(), size)
                                : static_cast<int>(write(m_socket, bytes.data(), bytes.size()));
        if (sent != size)
            fail("cannot send");
    }
    std::string_view receive()
    {
        const auto got = m_tls ? SSL_read(m_tls, m_buffer.data(), static_cast<int>(m_buffer.size()))
                               : static_cast<int>(read(m_socket, m_buffer.data(), m_buffer.size()));
        if (got <= 0)
            fail("the connection ended");
        return {m_buffer.data(), static_cast<std::size_t>(got)};
    }
    /// Reads until `end` has come; answers what came, or only its tail where `keep` says so.
    std::string until(std::string_view end, std::size_t keep = std::string::npos)
    {
        while (true) {
            const auto found = m_text.find(end);
            if (found != std::string::npos) {
                std::string before = m_text.substr(0, found + end.size());
                m_text.erase(0, found + end.size());
                return before;
            }
            if (m_text.size() > keep)
                m_text.erase(0, m_text.size() - keep);
            m_text += receive();
        }
    }
    std::string ask(const std::string& command, std::string_view end)
    {
        send(command);
        return until(end);
    }

private:
    int m_socket;
    SSL* m_tls = nullptr;
    std::vector<char> m_buffer;
    std::string m_text;
};

std::size_t pop3(Connection& server, const std::string& user, const std::string& password, bool fetch)
{
    constexpr std::string_view endOfAnswer = "\r\n.\r\n";
    server.until("\r\n");
    server.ask("USER " + user + "\r\n", "\r\n");
    if (!server.ask("PASS " + password + "\r\n", "\r\n").starts_with("+OK"))
        fail("wrong password");
    const std::string list = server.ask("UIDL\r\n", endOfAnswer);
    std::size_t messages = 0;
    for (const char c : list)
        messages += c == '\n';
    messages -= 2; // the first line and the dot
    std::size_t asked = 0;
    std::size_t answered = 0;
    while (fetch && answered < messages) {
        if (asked - answered <= commandsAtOnce / 5) {
            std::string commands;
            for (; asked < messages && asked - answered < commandsAtOnce; ++asked)
                commands += "RETR " + std::to_string(asked + 1) + "\r\n";
            server.send(commands);
        }
        server.until(endOfAnswer, endOfAnswer.size());
        ++answered;
    }
    server.ask("QUIT\r\n", "\r\n");
    return messages;
}

std::size_t imap(Connection& server, const std::string& user, const std::string& password, bool fetch)
{
    server.until("\r\n");
    if (server.ask("a LOGIN " + user + ' ' + password + "\r\n", "a ").empty())
        fail("wrong password");
    server.until("\r\n");
    const std::string selected = server.ask("b SELECT INBOX\r\n", "\r\nb OK");
    server.until("\r\n");
    const auto exists = selected.find(" EXISTS");
    const auto before = selected.rfind(' ', exists - 1);
    const auto messages = std::strtoul(selected.c_str() + before + 1, nullptr, 10);
    server.send(fetch ? "c UID FETCH 1:* (BODY.PEEK[])\r\n" : "c UID FETCH 1:* (UID)\r\n");
    constexpr std::string_view end = "\r\nc OK";
    server.until(end, end.size());
    server.until("\r\n");
    server.ask("d LOGOUT\r\n", "d OK");
    return messages;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 6)
        fail("usage: pop3|imap plain|tls PORT PASSWORD fetch|list USER…");
    SSL_CTX* tls = arguments[1] == "tls" ? SSL_CTX_new(TLS_client_method()) : nullptr;
    const int port = std::atoi(arguments[2].c_str());
    const bool fetch = arguments[4] == "fetch";
    std::atomic<std::size_t> next{5};
    std::atomic<std::size_t> messages{0};
    const auto work = [&] {
        for (std::size_t user = next++; user < arguments.size(); user = next++) {
            Connection server(port, tls);
            messages += (arguments[0] == "pop3" ? pop3 : imap)(server, arguments[user], arguments[3], fetch);
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < connectionsAtOnce && i + 5 < arguments.size(); ++i)
        threads.emplace_back(work);
    work();
    for (auto& thread : threads)
        thread.join();
    SSL_CTX_free(tls);
    std::printf("%zu\n", messages.load());
    return 0;
}
