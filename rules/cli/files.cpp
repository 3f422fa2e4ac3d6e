#include "files.hpp"

#include <fstream>
#include <iostream>

namespace mingbai::cli {

std::optional<std::string> read_file(const std::string& path, std::size_t most) {
  std::ifstream file(path, std::ios::binary);
  std::string text(most + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!file && !file.eof()) {
    std::cerr << path << ": this file cannot be read.\n";
    return std::nullopt;
  }
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

}  // namespace mingbai::cli
