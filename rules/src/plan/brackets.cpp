#include "plan/brackets.hpp"

#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// The parts of an amount for which no bracket states a rate, at the highest that it may be.
std::vector<Bracket> parts_without_rate(std::vector<Bracket> brackets) {
  sort(brackets, [](const Bracket& a, const Bracket& b) { return a.above < b.above; });
  std::vector<Bracket> gaps;
  Money covered{0};
  for (const Bracket& bracket : brackets) {
    if (covered < bracket.above) gaps.push_back({covered, bracket.above, whole});
    covered = bracket.up_to;
  }
  if (covered < unbounded) gaps.push_back({covered, unbounded, whole});
  return gaps;
}

RateRange rate_of(const Term& term) {
  return rate_range(bounds_of(term.figure.state, term.figure.value, Unit::ten_thousandths));
}

}  // namespace

bool has_parts(const std::vector<const Term*>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const Term* term) { return term->above > Money{0} || term->up_to != unbounded; });
}

Brackets brackets_of(const std::vector<const Term*>& lines, Arena& arena) {
  Brackets brackets;
  brackets.share = rate_of(*lines.front());
  std::vector<Bracket> lowest;
  std::vector<Bracket> highest;
  for (const Term* term : lines) {
    const RateRange rate = rate_of(*term);
    lowest.push_back({term->above, term->up_to, rate.low});
    highest.push_back({term->above, term->up_to, rate.high});
    brackets.share = hull(brackets.share, rate);
  }
  const auto gaps = parts_without_rate(highest);
  brackets.has_gaps = !gaps.empty();
  highest.insert(highest.end(), gaps.begin(), gaps.end());
  brackets.lowest = arena.copy(std::span<const Bracket>(lowest));
  brackets.highest = arena.copy(std::span<const Bracket>(highest));
  return brackets;
}

}  // namespace mingbai
