#include "situations.hpp"

#include <doctest/doctest.h>
#include <algorithm>

namespace mingbai::property {

namespace {

/// The highest that any bill's yearly cap may be.
Money highest_cap(const Estimate& estimate) {
  Money highest{0};
  for (const CareEstimate& care : estimate.care) {
    highest = std::max(highest, care.annual_cap ? care.annual_cap->cap.high : unbounded);
  }
  return highest;
}

Money used_before(const Situation& situation) {
  Money used{0};
  for (const Used& each : situation.used) used = used + each.fund;
  return used;
}

}  // namespace

TEST_CASE("the fund never pays more of a purse in a year than its cap") {
  CHECK(holds("yearly caps hold in any order", [] {
    Json document =
        situation({.regions = {"410700", "640000", "210000"},
                   .kinds = {CareKind::outpatient, CareKind::chronic_outpatient, CareKind::two_disease_drugs},
                   .least_bills = 1,
                   .most_bills = 4,
                   .one_purse = true,
                   .known_costs = true});
    for (std::size_t moved = below(4); moved > 0; --moved) {
      Json& care = document["care"];
      std::swap(care[below(care.size())], care[0]);
    }
    const Answered answered(document);
    const Money cap = std::max(highest_cap(answered.estimate), used_before(answered.situation));
    need(cap != unbounded);
    require(answered.estimate.total_fund.range.high + used_before(answered.situation) <= cap,
            [&] { return document.dump() + "\nfund " + text_of(answered.estimate.total_fund) + ", cap " + yuan(cap); });
    Money sum = used_before(answered.situation);
    for (const CareEstimate& care : answered.estimate.care)
      sum = sum + figure_of(care.fund).value_or(care.fund.range.low);
    require(sum <= cap, [&] { return document.dump() + "\nsum " + yuan(sum) + ", cap " + yuan(cap); });
  }));
}

}  // namespace mingbai::property
