#include "files.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace mingbai::cli {

std::optional<std::string> read_file(const std::string& path, std::size_t most) {
  constexpr std::size_t block = std::size_t{1} << 16U;
  std::ifstream file(path, std::ios::binary);
  std::string text;
  while (file && text.size() <= most) {
    const std::size_t before = text.size();
    text.resize(std::min(before + block, most + 1));
    file.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
    text.resize(before + static_cast<std::size_t>(file.gcount()));
  }
  if (!file && !file.eof()) {
    std::cerr << path << ": this file cannot be read.\n";
    return std::nullopt;
  }
  return text;
}

}  // namespace mingbai::cli
