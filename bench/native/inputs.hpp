#pragma once

#include "mingbai/wire.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bench {

/// A situation as text and as a value.
struct Input {
  std::string text;
  mingbai::Situation situation;
};

/// Reads policy files into the rulebook. False where they have faults, which it prints.
bool read_policies(mingbai::Rulebook& rulebook, std::span<char* const> files);

/// The situations of a file, one a line; none where they have faults, which it prints.
std::optional<std::vector<Input>> read_inputs(const mingbai::Rulebook& rulebook, const std::string& file);

}  // namespace bench
