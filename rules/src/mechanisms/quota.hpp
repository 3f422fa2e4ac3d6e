#pragma once

#include "payment.hpp"

namespace mingbai {

struct QuotaPaid {
  Range fund;
  Range person;
};

/// A quota (定额) on a cost: below the quota the fund pays it in full or only the cost; what the cost exceeds it by
/// falls to the person or stays with the institution. The person never pays less than nothing.
constexpr QuotaPaid pay_quota(Range quota, Range cost, QuotaSurplus surplus, QuotaExcess excess) {
  return {surplus == QuotaSurplus::paid_in_full ? quota : smaller(cost, quota),
          excess == QuotaExcess::person ? remainder(cost, quota) : nothing};
}

/// The day by which the case counts: that of the care or that of the discharge, as the clause is read.
Date decisive_day(World& world, const Quota& quota, const Payment& payment);

/// The fund pays the quota of the case. Without a cost, what the person pays stays open.
void apply(World& world, const Quota& quota, const Applied& applied, Payment& payment);

}  // namespace mingbai
