#include "reckon/amounts.hpp"

#include <algorithm>

namespace mingbai {

namespace {

template <class Value>
void widen(std::optional<Value>& value, const std::optional<Value>& other) {
  if (other) value = value ? hull(*value, *other) : other;
}

}  // namespace

void widen(CareAmounts& amounts, const CareAmounts& other) {
  amounts.fund = hull(amounts.fund, other.fund);
  amounts.person = hull(amounts.person, other.person);
  amounts.cost = hull(amounts.cost, other.cost);
  amounts.is_refused = amounts.is_refused && other.is_refused;
  amounts.is_contradicted = amounts.is_contradicted && other.is_contradicted;
  amounts.trivial_high = std::max(amounts.trivial_high, other.trivial_high);
  widen(amounts.share, other.share);
  widen(amounts.indicative, other.indicative);
  if (!other.annual_cap) return;
  if (!amounts.annual_cap) {
    amounts.annual_cap = other.annual_cap;
    return;
  }
  AnnualCap& cap = *amounts.annual_cap;
  cap.cap = hull(cap.cap, other.annual_cap->cap);
  cap.remaining = hull(cap.remaining, other.annual_cap->remaining);
  cap.is_unlimited = cap.is_unlimited && other.annual_cap->is_unlimited;
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
