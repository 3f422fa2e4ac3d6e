#pragma once

#include "mingbai/change.hpp"
#include "policy/policy_book.hpp"

#include <functional>
#include <vector>

namespace mingbai {

/// Of each value of a dimension, whether it is meant.
using Values = std::vector<bool>;

/// One respect in which the lines of a figure tell cases apart, such as the locality. Its values are numbered.
struct Dimension {
  std::size_t size = 1;
  /// Whether a line is for the cases of a value in a benefit year.
  std::function<bool(const Term& term, std::size_t value, int year)> admits;
  /// Writes into the conditions that only these values are meant, as far as words for them exist.
  std::function<void(const Values& values, ChangeConditions& conditions)> tell;
  /// Whether a line names values that are told although they are all that there are; none where that is never so.
  std::function<bool(const Term& term)> is_named_by;
  /// Whether values that no line names are told too. Where not, they are what the lines that name some leave over.
  bool tells_rest = true;
};

/// All respects in which the lines of a figure tell the cases of a region apart. The first is the part of one payment's
/// amount.
std::vector<Dimension> dimensions_of(const PolicyBook& rulebook, const Chain& chain, FigureId figure,
                                     const std::vector<const Term*>& terms);

}  // namespace mingbai
