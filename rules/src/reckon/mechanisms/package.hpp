#pragma once

#include "reckon/amount.hpp"
#include "reckon/columns.hpp"

namespace mingbai {

template <class Amount>
struct PackagePaid {
  Amount fund;
  Amount person;
};

/// A package (包干) at one price, of which the fund pays `share`, for a case of a cost. Below the price the institution
/// may keep the difference, both may pay their shares of the cost only, or the person only what the fund leaves of the
/// cost; above it the person or the institution bears the difference. The person never pays less than nothing.
template <class Amount>
PackagePaid<Amount> pay_package(Money price, Rate share, const Amount& cost, PackageSurplus surplus,
                                QuotaExcess excess) {
  const Amount whole_price = constant<Amount>(exactly(price));
  const Amount of_package = constant<Amount>(exactly(round_half_up(times(price, share))));
  const Amount up_to_price = smaller(cost, whole_price, "package");
  PackagePaid<Amount> paid{of_package, beyond(whole_price, of_package)};
  if (surplus == PackageSurplus::actual_cost) {
    paid.fund = times(up_to_price, share);
    paid.person = beyond(up_to_price, paid.fund);
  } else if (surplus == PackageSurplus::person_pays_rest) {
    paid.person = remainder(up_to_price, of_package, "package");
  }
  if (excess == QuotaExcess::person) paid.person = paid.person + beyond(cost, up_to_price);
  return paid;
}

/// Fund and person pay their shares of the package of each case. Without a cost, the case costs the package.
template <class Amount>
void pay_package(const Batch& batch, std::size_t op, const Columns<Amount>& columns) {
  const ReadAs& read = batch.read[op];
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    const Row& of = batch.rows[row];
    if (!of.at->pays) continue;
    const Figures& figures = of.at->at[op];
    const Bill& bill = *of.bill;
    // Of a package that is not stated the person may have to pay the rest whatever the cost.
    PackagePaid<Amount> paid{constant<Amount>(anything), constant<Amount>(anything)};
    if (figures.is_stated) {
      const bool is_given = bill.is_cost_told && bill.whole.is_bounded();
      const Range price = figures.amount;
      const Range given = is_given ? bill.whole : price;
      const Amount cost = is_given ? columns.whole[row] : constant<Amount>(price);
      const PackageSurplus surplus = is_given ? read.package_surplus : PackageSurplus::actual_cost;
      const QuotaExcess excess = is_given ? read.excess : QuotaExcess::person;
      bool is_first = true;
      // The bounds lie at the ends of the price, and where it crosses the cost.
      for (const Money at : {price.low, price.high, given.low, given.high}) {
        if (at < price.low || at > price.high || (!is_first && price.is_exact())) continue;
        for (const Rate share : {figures.share.low, figures.share.high}) {
          const PackagePaid<Amount> one = pay_package(at, share, cost, surplus, excess);
          paid = is_first ? one : PackagePaid<Amount>{hull(paid.fund, one.fund), hull(paid.person, one.person)};
          is_first = false;
          if (figures.share.low == figures.share.high) break;
        }
      }
    }
    columns.fund[row] = paid.fund;
    columns.person[row] = paid.person;
  }
}

}  // namespace mingbai
