#pragma once

#include "plan/cases.hpp"

#include <vector>

namespace mingbai {

/// The rates of the parts of an amount.
struct Brackets {
  std::span<const Bracket> lowest;
  /// Those for which no line states a rate too, at the highest that it may be.
  std::span<const Bracket> highest;
  /// The hull of the rates that are stated.
  RateRange share;
  bool has_gaps = false;
};

/// Whether any line is for a part of an amount.
bool has_parts(const std::vector<const Term*>& lines);

/// The brackets of lines, kept in an arena. There must be a line.
Brackets brackets_of(const std::vector<const Term*>& lines, Arena& arena);

}  // namespace mingbai
