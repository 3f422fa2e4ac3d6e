#pragma once

#include "mingbai/estimate.hpp"
#include "reckon/table.hpp"

#include <optional>
#include <span>

namespace mingbai {

/// What becomes of one bill, over combinations.
struct CareAmounts {
  Range fund = no_range;
  Range person = no_range;
  /// What the fund pays where cover holds.
  Range covered = no_range;
  /// The whole cost of the bill; where it is not told, what it is taken for.
  Range cost = no_range;
  /// Refused whatever is read or answered.
  bool is_refused = true;
  /// Whatever is read or answered, a figure that the person looked up breaks what a document states.
  bool is_contradicted = true;
  std::optional<RateRange> share;
  std::optional<AnnualCap> annual_cap;
  /// Where no combination draws on a cap, as cover does not hold: the cap, and what is left of it.
  std::optional<AnnualCap> untouched_cap;
  std::optional<Range> indicative;
  /// The most that the fund could pay if no figure at all were known.
  Money trivial_high{0};
};

/// Widens the amounts of a bill to hold those of another combination.
void widen(CareAmounts& amounts, const CareAmounts& other);

void add(Totals& totals, const Totals& others);
void widen(Totals& totals, const Totals& others);

/// The amounts of all bills, each the hull over the combinations that are not ruled out.
struct BillAmounts {
  std::span<CareAmounts> care;
  /// Of which bills the amounts were reckoned; those of the others are as with nothing held.
  std::span<bool> is_reckoned;
  Totals totals = no_bills;
  /// How many payments it takes: the measure of the work.
  std::size_t payments = 0;
  bool is_widened = false;
};

}  // namespace mingbai
