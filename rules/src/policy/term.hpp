#pragma once

#include "mingbai/conditions.hpp"

#include <optional>
#include <vector>

namespace mingbai {

/// One option of a reading that touches several lines.
struct ReadingOption {
  const Reading* reading = nullptr;
  std::size_t option = 0;
};

/// Another sentence that contradicts a line which other clauses confirm.
struct Contradiction {
  std::size_t figure_id = 0;
  Figure figure;
  Source source;
};

/// One line of a table: a figure, and when it applies.
struct Term : Conditions {
  Figure figure;
  /// The benefit year or years for which alone the figure is stated.
  Choice benefit_year;
  std::optional<Date> from;
  std::optional<Date> to;
  /// The first day on which it holds: `from`, or its document's, or the document's day of issue, which is an
  /// assumption. Known once its policy is settled.
  std::optional<Date> first_day;
  /// The first day is the document's day of issue, as nothing else is told. Known once its policy is settled.
  bool holds_from_issue = false;
  ReadingOption when;
  std::optional<Contradiction> contradicted_by;
  Source source;
};

/// Everything that one region's documents say of one quantity, the first matching line first.
struct Table {
  FigureId id = 0;
  std::vector<Term> terms;
};

/// The figures that every region may state, whatever care it speaks of.
namespace figures {

enum : FigureId {
  standard,
  aid,
  fiscal,
  total,
  central,
  local,
  region,
  city,
  county,
  central_share,
  region_share,
  city_share,
  county_share,
  pool_supplement,
  outpatient_pool,
  waiting_days,
};

/// Whether the figure is one of those above.
constexpr bool is_of_every_region(FigureId figure) { return figure <= waiting_days; }

}  // namespace figures

}  // namespace mingbai
