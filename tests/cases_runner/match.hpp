#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace mingbai::cases {

using Json = nlohmann::ordered_json;

/// Where an answer differs from what is expected of it.
struct Mismatch {
  std::string pointer;
  std::string expected;
  std::string got;
};

/// Compares an answer with a partial one. Objects match when every expected key does, and `lacks` names keys that are
/// not there; arrays match item by item, or hold what `contains` lists and nothing of what `lacks` lists.
std::vector<Mismatch> mismatches(const Json& expected, const Json& got);

}  // namespace mingbai::cases
