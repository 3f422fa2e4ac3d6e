#include "check/remedies.hpp"

#include <algorithm>
#include <array>

namespace mingbai::cli {

namespace {

struct Remedy {
  std::string_view code;
  std::string_view text;
};

constexpr std::array<Remedy, 11> remedies{{
    {"malformed_json", "Mend the JSON at this byte: often a comma, a quote or a bracket is missing or left over."},
    {"too_large", "Split the file, or take out what does not belong in it."},
    {"duplicate_key", "Keep one of the members of this name."},
    {"unknown_field", "Correct the name of this member after rules/policy.schema.json, or remove it."},
    {"missing_field", "Add this member; rules/policy.schema.json tells what it holds."},
    {"wrong_type", "Write the value as the message says."},
    {"out_of_range", "Write one of the values that the message names."},
    {"bad_date", "Write a day that the calendar has, such as 2024-01-31."},
    {"bad_amount", "Write the figure as printed, with at most two decimals and no unit."},
    {"unknown_region", "Write the six digits of the GB/T 2260 code; 000000 is the nation."},
    {"unknown_kind", "Write one of the kinds of care that rules/policy.schema.json lists."},
}};

constexpr std::array<std::string_view, 6> amounts{"yuan", "stated", "less", "plus", "above", "up_to"};

}  // namespace

std::string remedy_for(std::string_view code, std::string_view path) {
  const std::string_view key = path.substr(path.rfind('/') + 1);
  if (code == "out_of_range") {
    if (path.ends_with("/when/reading")) return "Declare the reading in readings, before what uses it.";
    if (key == "percent") return "Write the share as printed, from 0 to 100 percent: no share is above the whole.";
    if (std::find(amounts.begin(), amounts.end(), key) != amounts.end()) {
      return "Write an amount of 0 or more; what takes something off a figure has state derived, with stated and less.";
    }
  }
  const auto* at = std::find_if(remedies.begin(), remedies.end(), [&](const Remedy& one) { return one.code == code; });
  return std::string{at == remedies.end() ? "Correct this after rules/policy.schema.json." : at->text};
}

}  // namespace mingbai::cli
