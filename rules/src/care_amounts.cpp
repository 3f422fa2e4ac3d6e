#include "care_amounts.hpp"

#include <algorithm>

namespace mingbai {

CareAmounts amounts_of(const Payment& payment, Range fund, Range person, const std::optional<AnnualCap>& cap) {
  return {fund,
          person,
          payment.assumed_cost.value_or(payment.care.cost.whole),
          payment.is_refused,
          payment.is_contradicted,
          payment.share,
          cap,
          payment.indicative,
          payment.is_quota ? unbounded : payment.care.cost.in_policy.high};
}

void fold(CareAmounts& amounts, const CareAmounts& other) {
  amounts.fund = hull(amounts.fund, other.fund);
  amounts.person = hull(amounts.person, other.person);
  amounts.cost = hull(amounts.cost, other.cost);
  amounts.is_refused = amounts.is_refused && other.is_refused;
  amounts.is_contradicted = amounts.is_contradicted && other.is_contradicted;
  amounts.trivial_high = std::max(amounts.trivial_high, other.trivial_high);
  if (other.share) amounts.share = amounts.share ? hull(*amounts.share, *other.share) : other.share;
  if (other.indicative) {
    amounts.indicative = amounts.indicative ? hull(*amounts.indicative, *other.indicative) : other.indicative;
  }
  if (!other.annual_cap) return;
  if (!amounts.annual_cap) {
    amounts.annual_cap = other.annual_cap;
    return;
  }
  amounts.annual_cap->cap = hull(amounts.annual_cap->cap, other.annual_cap->cap);
  amounts.annual_cap->remaining = hull(amounts.annual_cap->remaining, other.annual_cap->remaining);
  amounts.annual_cap->is_unlimited = amounts.annual_cap->is_unlimited && other.annual_cap->is_unlimited;
}

}  // namespace mingbai
