#pragma once

#include "reckon/amount.hpp"
#include "reckon/columns.hpp"

namespace mingbai {

/// The quota (定额) of a case, for each of the babies or for the birth.
constexpr Range quota_of(Range amount, QuotaEach each, int babies) {
  if (each == QuotaEach::delivery) return amount;
  Range sum = nothing;
  for (int baby = 0; baby < babies; ++baby) sum = sum + amount;
  return sum;
}

/// The fund pays the quota of each case, in full or up to the cost; what the cost exceeds it by falls to the person or
/// stays with the institution. Without a cost, what the person pays stays open.
template <class Amount>
void pay_quota(const Batch& batch, std::size_t op, const Columns<Amount>& columns) {
  const ReadAs& read = batch.read[op];
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    const Row& of = batch.rows[row];
    if (!of.at->pays) continue;
    const Amount& cost = columns.whole[row];
    const Range quota = quota_of(of.at->at[op].amount, read.each, of.bill->care->babies.value_or(1));
    Amount& fund = columns.fund[row];
    Amount& person = columns.person[row];
    if (!of.at->at[op].is_stated) {
      fund = constant<Amount>(anything);
      person = constant<Amount>({Money{0}, of.bill->is_cost_told ? of.bill->whole.high : unbounded});
    } else if (!of.bill->is_cost_told) {
      fund = constant<Amount>(quota);
      person = constant<Amount>(anything);
    } else {
      const bool is_full = read.quota_surplus == QuotaSurplus::paid_in_full;
      const bool is_for_person = read.excess == QuotaExcess::person;
      fund = is_full ? constant<Amount>(quota) : smaller(cost, constant<Amount>(quota), "quota");
      person = is_for_person ? remainder(cost, constant<Amount>(quota), "quota") : constant<Amount>(nothing);
    }
  }
}

}  // namespace mingbai
