#include "library.hpp"

#include "files.hpp"
#include "mingbai/wire.hpp"
#include "policies.hpp"

#include <algorithm>
#include <iostream>

namespace mingbai::cli {

namespace {

bool add(Rulebook& rulebook, std::string_view name, std::string_view text) {
  const wire::Faults faults = wire::add_policy(rulebook, text);
  for (const wire::Fault& fault : faults) {
    std::cerr << name << ": " << fault.path << ": " << fault.code << ": " << fault.message << '\n';
  }
  return faults.empty();
}

}  // namespace

std::vector<std::filesystem::path> policy_files(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::optional<Rulebook> load_rulebook(const std::vector<std::string>& places) {
  Rulebook rulebook;
  bool is_sound = true;
  if (places.empty()) {
    for (const std::string_view text : embedded::policies) is_sound = add(rulebook, "built-in", text) && is_sound;
  }
  for (const std::string& place : places) {
    const auto files =
        std::filesystem::is_directory(place) ? policy_files(place) : std::vector{std::filesystem::path{place}};
    if (files.empty()) {
      std::cerr << place << ": no policy files (*.json) are here.\n";
      return std::nullopt;
    }
    for (const auto& file : files) {
      const auto text = read_file(file.string(), wire::longest_policy);
      is_sound = text && add(rulebook, file.string(), *text) && is_sound;
    }
  }
  if (!is_sound) return std::nullopt;
  return rulebook;
}

}  // namespace mingbai::cli
