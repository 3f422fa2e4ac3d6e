#include "reckon/amounts.hpp"

#include <algorithm>

namespace mingbai {

namespace {

AnnualCap hull(const AnnualCap& a, const AnnualCap& b) {
  return {a.is_unlimited && b.is_unlimited, mingbai::hull(a.cap, b.cap), mingbai::hull(a.remaining, b.remaining)};
}

template <class Value>
void widen(std::optional<Value>& value, const std::optional<Value>& other) {
  if (other) value = value ? hull(*value, *other) : other;
}

/// A cap that some combinations draw on is as it is in those that leave it, too.
void widen_caps(CareAmounts& amounts, const CareAmounts& other) {
  widen(amounts.annual_cap, other.annual_cap);
  widen(amounts.untouched_cap, other.untouched_cap);
  if (!amounts.annual_cap) return;
  widen(amounts.annual_cap, amounts.untouched_cap);
  amounts.untouched_cap.reset();
}

}  // namespace

void widen(CareAmounts& amounts, const CareAmounts& other) {
  amounts.fund = hull(amounts.fund, other.fund);
  amounts.person = hull(amounts.person, other.person);
  amounts.covered = hull(amounts.covered, other.covered);
  amounts.cost = hull(amounts.cost, other.cost);
  amounts.is_refused = amounts.is_refused && other.is_refused;
  amounts.is_contradicted = amounts.is_contradicted && other.is_contradicted;
  amounts.trivial_high = std::max(amounts.trivial_high, other.trivial_high);
  widen(amounts.share, other.share);
  widen(amounts.indicative, other.indicative);
  widen_caps(amounts, other);
}

void add(Totals& totals, const Totals& others) {
  totals.cost = totals.cost + others.cost;
  totals.fund = totals.fund + others.fund;
  totals.person = totals.person + others.person;
}

void widen(Totals& totals, const Totals& others) {
  totals.cost = hull(totals.cost, others.cost);
  totals.fund = hull(totals.fund, others.fund);
  totals.person = hull(totals.person, others.person);
}

}  // namespace mingbai
