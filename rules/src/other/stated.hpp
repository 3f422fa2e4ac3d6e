#pragma once

#include "other/dimension.hpp"

namespace mingbai {

/// A cell of what lines tell apart: its value in each dimension.
using Cell = std::vector<std::size_t>;

/// What the documents state of one figure, looked up in the way of an estimate: the nearest region that states a figure
/// wins, and floors and ceilings of those above still bind.
class StatedFigure {
 public:
  /// The figure as the documents of a region and of those above it state it.
  StatedFigure(const PolicyBook& rulebook, std::string_view region, FigureId figure);

  [[nodiscard]] const std::vector<Dimension>& dimensions() const { return dimensions_; }
  /// All lines, those of the nearest region first.
  [[nodiscard]] const std::vector<const Term*>& terms() const { return terms_; }
  [[nodiscard]] Stated in_year(const Cell& of, int year) const;

 private:
  struct Lines {
    const Policy* policy = nullptr;
    const Table* table = nullptr;
  };

  [[nodiscard]] bool is_in_time(const Term& term, int year) const;
  [[nodiscard]] bool is_for(const Term& term, const Cell& of, int year) const;
  [[nodiscard]] const Term* first_line(const Table& table, const Cell& of, int year) const;
  [[nodiscard]] bool states_some_part(const Table& table, Cell of, int year) const;

  const PolicyBook& rulebook_;
  FigureId figure_;
  /// The table of each region that has one, nearest first.
  std::vector<Lines> tables_;
  std::vector<const Term*> terms_;
  std::vector<Dimension> dimensions_;
};

}  // namespace mingbai
