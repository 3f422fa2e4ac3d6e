#pragma once

#include "explorer.hpp"
#include "mingbai/estimate.hpp"

#include <optional>
#include <vector>

namespace mingbai {

struct ContributionAmounts {
  Range standard = no_range;
  Range aid = no_range;
  Range due = no_range;
  std::optional<Range> indicative;
  /// The identity that the aid is for, where it is one and the same throughout.
  std::optional<std::size_t> aid_identity;
  /// Whatever is read or answered, what the person looked up or received breaks what a document states.
  bool is_contradicted = true;
};

struct FundingAmounts {
  std::optional<Range> fiscal;
  std::optional<Range> total;
  std::optional<Range> central;
  std::optional<Range> local;
  /// None for a level of government that has no part of its own.
  std::optional<Range> region;
  std::optional<Range> city;
  std::optional<Range> county;
  std::optional<Range> pool_supplement;
  std::optional<Range> outpatient_pool;
  /// Whatever is read or answered, a figure that the person looked up breaks what a document states.
  bool is_contradicted = true;
};

struct CoverageAmounts {
  CoverState state{};
  bool is_known = true;
  bool is_contradicted = true;
  std::optional<Date> earliest;
  std::optional<Date> latest;
  std::optional<Date> ends_on;
  std::optional<int> waiting_days;
  std::optional<PaymentPeriod> window;
};

struct CareAmounts {
  Range fund = no_range;
  Range person = no_range;
  /// The whole cost of the bill; where it is not told, what it is taken for.
  Range cost = no_range;
  /// Refused whatever is read or answered.
  bool is_refused = true;
  /// Whatever is read or answered, a figure that the person looked up breaks what a document states.
  bool is_contradicted = true;
  std::optional<RateRange> share;
  std::optional<AnnualCap> annual_cap;
  std::optional<Range> indicative;
  /// The most that the fund could pay if no figure at all were known.
  Money trivial_high{0};
};

struct Totals {
  Range cost = no_range;
  Range fund = no_range;
  Range person = no_range;
};

/// The amounts of every result, each the hull over the joint combinations of readings and answers, and what was found
/// open on the way.
struct Reckoned {
  ContributionAmounts contribution;
  FundingAmounts funding;
  CoverageAmounts coverage;
  std::vector<CareAmounts> care;
  Totals totals;
  std::vector<OpenAxis> open;
  bool is_widened = false;
  /// How many payments were reckoned: the measure of the work.
  std::size_t payments = 0;
};

}  // namespace mingbai
