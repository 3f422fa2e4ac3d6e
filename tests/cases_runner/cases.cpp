#include "cases.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace mingbai::cases {

namespace {

std::string bytes_of(const std::string& hex) {
  constexpr int base = 16;
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, base));
  }
  return bytes;
}

/// The document of a case: a situation, or the text or the bytes where JSON itself is at fault.
std::string document_of(const Json& entry) {
  if (entry.contains("text")) return entry["text"];
  if (entry.contains("bytes_hex")) return bytes_of(entry["bytes_hex"]);
  return entry.at("situation").dump();
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> json_files(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Case> read_cases(const std::string& folder) {
  std::vector<Case> cases;
  for (const std::string& file : json_files(folder)) {
    const std::string id = std::filesystem::path(file).lexically_relative(folder).generic_string() + "#";
    std::size_t place = 0;
    for (const Json& entry : Json::parse(read_file(file))) {
      cases.push_back({id + std::to_string(place++), entry.at("name"), document_of(entry), entry.at("expect")});
    }
  }
  return cases;
}

}  // namespace mingbai::cases
