#pragma once

#include "mingbai/rulebook.hpp"

#include <vector>

namespace mingbai {

/// A figure that is not the same in two benefit years: the lines that hold, none where none does in the year.
struct Change {
  FigureId figure = 0;
  const Term* before = nullptr;
  const Term* after = nullptr;

  /// A line that holds in one of the years: its conditions are those of the change.
  [[nodiscard]] const Term& line() const { return after != nullptr ? *after : *before; }
};

}  // namespace mingbai
