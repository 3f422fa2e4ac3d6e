#pragma once

#include "applied.hpp"
#include "coverage.hpp"
#include "other/pay_curve.hpp"
#include "world.hpp"

#include <optional>
#include <vector>

namespace mingbai {

/// What was paid of a deductible, and for whom.
struct OpenDeductible {
  std::size_t item = 0;
  std::optional<Date> day;
  std::string_view institution;
  std::optional<std::size_t> class_number;
  /// What was paid of it when it was begun, and by now.
  Range paid_before;
  Range paid;
};

/// The deductibles that were begun in one combination.
struct Deductions {
  std::vector<OpenDeductible> open;
  /// Other bills may have used any part of a deductible; which, is not looked into.
  bool may_be_used = false;
};

/// One bill on its way through the mechanisms of its benefit.
struct Payment {
  const Care& care;
  /// The place of the bill in the situation.
  std::size_t item = 0;
  Date on;
  std::optional<std::size_t> class_number;
  std::optional<Delivery> delivery;
  std::optional<std::size_t> disease;
  Deductions& deductions;

  /// The in-policy amount that the fund's share is taken of.
  Range payable{};
  Range fund{};
  /// What the person pays, where that is not simply the rest of the cost.
  std::optional<Range> person{};
  /// What the bill is taken to cost, where that is not told.
  std::optional<Range> assumed_cost{};
  bool is_refused = false;
  /// The institution is of none of the classes that the text names.
  bool fits_no_class = false;
  /// A figure that the person looked up breaks what a document states, and was left out.
  bool is_contradicted = false;
  bool is_quota = false;
  std::optional<RateRange> share{};
  std::optional<AnnualCap> annual_cap{};
  /// The yearly cap's table, for the steps.
  std::optional<FigureId> annual_cap_figure{};
  const Source* annual_cap_source = nullptr;
  std::optional<Range> indicative{};
  /// Where to apply to every cost what is applied to the bill; none while only the bill is wanted.
  PayCurve* curve = nullptr;

  [[nodiscard]] Occasion occasion() const;
  /// The person pays everything.
  void refuse() {
    is_refused = true;
    fund = nothing;
    person.reset();
    if (curve != nullptr) curve->refuse();
  }
};

/// Lists what is taken for granted of a cost that is not told.
void assume_of_cost(World& world, std::string_view code, const Payment& payment);

/// What the person pays of a bill of which the fund pays `fund`.
Range rest_for_person(const Cost& cost, Range fund);

/// Takes one bill through cover and the mechanisms of its benefit, up to but without what is left of a yearly cap.
/// `benefit` is null where no document speaks of such care.
void pay(World& world, const CoverSpell& cover, const Benefit* benefit, Payment& payment);

}  // namespace mingbai
