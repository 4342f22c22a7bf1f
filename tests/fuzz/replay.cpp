// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Stands in for libFuzzer where the compiler has none: plays each file of the folders once, and with each
/// of its ends cut off.
int main(int count, char** arguments)
{
    constexpr std::size_t mostCuts = 2000;
    int played = 0;
    for (int i = 1; i < count; ++i)
        for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i])) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
            const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
            const std::size_t step = content.size() / mostCuts + 1;
            for (std::size_t length = content.size() % step; length <= content.size(); length += step)
                LLVMFuzzerTestOneInput(bytes, length);
            ++played;
        }
    std::printf("%d inputs\n", played);
    return played > 0 ? 0 : 1;
}
