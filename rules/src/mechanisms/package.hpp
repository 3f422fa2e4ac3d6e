#pragma once

#include "payment.hpp"

namespace mingbai {

struct PackagePaid {
  Money fund;
  Money person;

  friend constexpr bool operator==(const PackagePaid&, const PackagePaid&) = default;
};

/// A package (包干) of which the fund pays `share`, for a case of a cost. Below the package the institution may keep
/// the difference, both may pay their shares of the cost only, or the person only what the fund leaves of the cost;
/// above it the person or the institution bears the difference. The person never pays less than nothing.
constexpr PackagePaid pay_package(Money package, Rate share, Money cost, PackageSurplus surplus, QuotaExcess excess) {
  const Money of_package = round_half_up(times(package, share));
  if (cost < package && surplus == PackageSurplus::actual_cost) {
    const Money of_cost = round_half_up(times(cost, share));
    return {of_cost, cost - of_cost};
  }
  if (cost < package && surplus == PackageSurplus::person_pays_rest) {
    return {of_package, of_package < cost ? cost - of_package : Money{0}};
  }
  const Money above = package < cost && excess == QuotaExcess::person ? cost - package : Money{0};
  return {of_package, package - of_package + above};
}

/// The day by which the case counts: that of the care or that of the discharge, as the clause is read.
Date decisive_day(World& world, const Package& package, const Payment& payment);

/// Fund and person pay their shares of the package. Without a cost, the case costs the package.
void apply(World& world, const Package& package, const Applied& applied, Payment& payment);

}  // namespace mingbai
