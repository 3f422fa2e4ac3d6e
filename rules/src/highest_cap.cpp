#include "highest_cap.hpp"

#include "kind_rules.hpp"
#include "other/pay_curve.hpp"
#include "payment.hpp"

#include <algorithm>

namespace mingbai {

namespace {

bool is_read_so(World& world, const std::vector<Purse>& purses) {
  const auto is_of_disease = [](const Purse& purse) { return purse.disease.has_value(); };
  if (std::count_if(purses.begin(), purses.end(), is_of_disease) < 2) return false;
  const Benefit* benefit = world.rules(purses.front().kind).benefit;
  if (benefit == nullptr) return false;
  for (const Mechanism& mechanism : benefit->method) {
    const auto* cap = std::get_if<Cap>(&mechanism);
    if (cap == nullptr || cap->period != CapPeriod::year) continue;
    return world.choose_as<SeveralDiseases>(cap->several_diseases) == SeveralDiseases::highest_for_all;
  }
  return false;
}

/// The highest cap of the bills; none where one has no limit.
std::optional<Range> highest_of(const std::vector<std::size_t>& items, const std::vector<CareAmounts>& care) {
  Range highest = nothing;
  for (const std::size_t item : items) {
    const auto& cap = care[item].annual_cap;
    if (!cap) continue;
    if (cap->is_unlimited) return std::nullopt;
    highest = larger(highest, cap->cap);
  }
  return highest;
}

Range used_of_kind(const Situation& situation, CareKind kind) {
  Range sum = nothing;
  for (const Used& used : situation.used) {
    if (used.kind == kind) sum = sum + exactly(used.fund);
  }
  return sum;
}

/// What the other bills may have used before a bill: all of those of earlier days, any part of those without a day.
Range used_before(const Situation& situation, const std::vector<std::size_t>& items,
                  const std::vector<CareAmounts>& care, std::size_t item) {
  const auto& on = situation.care[item].on;
  Range before = nothing;
  for (const std::size_t other : items) {
    const auto& other_on = situation.care[other].on;
    if (other == item) continue;
    if (!on || !other_on) {
      before = before + hull(nothing, care[other].fund);
    } else if (std::pair(*other_on, other) < std::pair(*on, item)) {
      before = before + care[other].fund;
    }
  }
  return before;
}

}  // namespace

void apply_highest_cap(World& world, const std::vector<Purse>& purses, std::vector<CareAmounts>& care, Totals& totals) {
  if (!is_read_so(world, purses)) return;
  const Situation& situation = world.situation;
  std::vector<std::size_t> items;
  for (const Purse& purse : purses) items.insert(items.end(), purse.items.begin(), purse.items.end());
  const auto highest = highest_of(items, care);
  if (!highest) return;
  const Range used = used_of_kind(situation, purses.front().kind);
  const std::vector<CareAmounts> by_own_cap = care;
  for (const std::size_t item : items) {
    const Range left = remainder(*highest, used + used_before(situation, items, by_own_cap, item));
    if (world.curves != nullptr && world.curves->item == item) world.curves->cap(left);
    const Range fund = smaller(care[item].fund, left);
    if (fund == care[item].fund) continue;
    care[item].fund = fund;
    care[item].person = rest_for_person(situation.care[item].cost, fund);
  }
  totals.fund = smaller(totals.fund, remainder(*highest, used));
  if (totals.cost.is_exact()) totals.person = remainder(totals.cost, totals.fund);
}

}  // namespace mingbai
