#pragma once

#include "mingbai/conditions.hpp"

#include <vector>

namespace mingbai {

struct Term;

/// A reading, and those of its options under which something holds.
struct ReadSo {
  const Reading* reading = nullptr;
  std::vector<std::size_t> options;

  /// Whether the more likely option is one of them.
  [[nodiscard]] bool is_preferred() const;
};

/// For whom, for what and under which readings a figure changes.
struct ChangeConditions : Conditions {
  std::vector<ReadSo> readings;
};

/// What the documents state of a figure in one benefit year, by the line that an estimate would apply.
struct Stated {
  /// None where no document states anything for the year.
  const Term* term = nullptr;
  /// Floors and ceilings of regions above that bind too.
  std::vector<const Term*> bounds_from_above;

  friend bool operator==(const Stated&, const Stated&) = default;
};

/// A figure that is not the same in two benefit years.
struct Change {
  FigureId figure = 0;
  ChangeConditions conditions;
  Stated before;
  Stated after;
};

}  // namespace mingbai
