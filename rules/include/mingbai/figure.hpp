#pragma once

#include "mingbai/date.hpp"
#include "mingbai/range.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai {

/// What people read, in Chinese and in English.
struct Text {
  std::string zh;
  std::string en;
};

/// A clause: the number of a published document and the article in it.
struct Source {
  std::string document;
  std::string article;

  friend bool operator==(const Source&, const Source&) = default;
};

/// What a document says of a quantity. A derived one follows from another figure and the change that the document
/// prints. The last three state no number, and none of them is zero.
enum class FigureState { exact, derived, at_least, at_most, about, unlimited, delegated, not_stated, text_lost };

inline constexpr std::array<std::string_view, 9> figure_state_ids{
    "exact", "derived", "at_least", "at_most", "about", "unlimited", "delegated", "not_stated", "text_lost"};

/// What a quantity counts. Some have no number: whether care is admitted, or a benefit of which nothing is stated.
enum class Unit { fen, ten_thousandths, days, none };

/// One quantity as a document states it. `value` counts the unit of its table and has a meaning in the first five
/// states only.
struct Figure {
  FigureState state = FigureState::not_stated;
  std::int64_t value = 0;
  /// The figure from which a derived one follows; their difference is the change that is printed.
  std::int64_t stated = 0;
  /// Who decides a delegated figure: documents by number, or an authority.
  std::vector<std::string> documents;
  std::optional<Text> authority;
};

constexpr bool is_one_number(FigureState state) { return state == FigureState::exact || state == FigureState::derived; }

constexpr bool is_floor_or_ceiling(FigureState state) {
  return state == FigureState::at_least || state == FigureState::at_most;
}

/// Whether the figure bounds anything: a number, a floor, a ceiling, or the word that there is no limit.
constexpr bool states_figure(FigureState state) {
  return is_one_number(state) || state == FigureState::at_least || state == FigureState::at_most ||
         state == FigureState::unlimited;
}

/// All values from `low` to `high` of a quantity, in the unit of its table.
struct Bounds {
  std::int64_t low = 0;
  std::int64_t high = 0;

  friend constexpr bool operator==(const Bounds&, const Bounds&) = default;
};

/// The bounds where nothing is stated: any amount, any share, any number of days.
constexpr Bounds open_bounds(Unit unit) {
  return {0, unit == Unit::ten_thousandths ? whole.ten_thousandths : unbounded.fen};
}

/// What a figure guarantees of the quantity. A target guarantees nothing.
constexpr Bounds bounds_of(FigureState state, std::int64_t value, Unit unit) {
  const Bounds open = open_bounds(unit);
  switch (state) {
    case FigureState::exact:
    case FigureState::derived: return {value, value};
    case FigureState::at_least: return {value, open.high};
    case FigureState::at_most: return {0, value};
    case FigureState::unlimited: return {open.high, open.high};
    default: return open;
  }
}

constexpr Range money_range(Bounds bounds) { return {Money{bounds.low}, Money{bounds.high}}; }
constexpr RateRange rate_range(Bounds bounds) { return {Rate{bounds.low}, Rate{bounds.high}}; }

}  // namespace mingbai
