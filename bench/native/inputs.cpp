#include "inputs.hpp"

#include <fstream>
#include <iostream>
#include <sstream>
#include <utility>
#include <variant>

namespace bench {

namespace {

using namespace mingbai;

std::string text_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void report(const wire::Faults& faults, const std::string& file) {
  std::cerr << file << ": " << wire::to_text(faults) << '\n';
}

}  // namespace

bool read_policies(Rulebook& rulebook, std::span<char* const> files) {
  for (const char* file : files) {
    const wire::Faults faults = wire::add_policy(rulebook, text_of(file));
    if (faults.empty()) continue;
    report(faults, file);
    return false;
  }
  return true;
}

std::optional<std::vector<Input>> read_inputs(const Rulebook& rulebook, const std::string& file) {
  std::vector<Input> inputs;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    auto read = wire::read_situation(rulebook, line);
    if (const auto* faults = std::get_if<wire::Faults>(&read)) {
      report(*faults, file);
      return std::nullopt;
    }
    inputs.push_back({std::move(line), std::get<Situation>(std::move(read))});
  }
  return inputs;
}

}  // namespace bench
