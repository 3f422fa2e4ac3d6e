#include "mechanisms/quota.hpp"

#include "mechanisms/counted_on.hpp"

namespace mingbai {

namespace {

Range times_babies(World& world, const Quota& quota, Range amount, int babies) {
  if (babies == 1 || world.choose_as<QuotaEach>(quota.each) == QuotaEach::delivery) return amount;
  Range sum = nothing;
  for (int baby = 0; baby < babies; ++baby) sum = sum + amount;
  return sum;
}

}  // namespace

Date decisive_day(World& world, const Quota& quota, const Payment& payment) {
  return counted_day(world, quota.counted_on, payment);
}

void apply(World& world, const Quota& quota, const Applied& applied, Payment& payment) {
  const Found& found = applied.figure;
  const Cost& cost = payment.care.cost;
  payment.is_quota = true;
  if (!found.states_figure()) {
    payment.fund = anything;
    payment.person = Range{Money{0}, cost.is_given ? cost.whole.high : unbounded};
    return;
  }
  const Range amount = times_babies(world, quota, money_range(found.bounds), payment.care.babies.value_or(1));
  if (!cost.is_given) {
    assume_of_cost(world, "cost_reaches_quota", payment);
    payment.fund = amount;
    payment.person = anything;
  } else {
    const QuotaSurplus surplus =
        cost.whole.low < amount.high ? world.choose_as<QuotaSurplus>(quota.surplus) : QuotaSurplus::paid_in_full;
    const QuotaExcess excess =
        cost.whole.high > amount.low ? world.choose_as<QuotaExcess>(quota.excess) : QuotaExcess::person;
    const QuotaPaid paid = pay_quota(amount, cost.whole, surplus, excess);
    payment.fund = paid.fund;
    payment.person = paid.person;
    if (payment.curve != nullptr) payment.curve->quota(amount, surplus, excess);
  }
  if (world.trace == nullptr || !world.trace->wants_steps()) return;
  Step step{"quota",
            world.id_of(quota.figure),
            found.source(),
            {value::day("on", payment.on), value::money("quota", amount)},
            {value::money("fund", payment.fund)}};
  if (cost.is_given) step.in.push_back(value::money("cost", cost.whole));
  world.trace->step(std::move(step));
}

}  // namespace mingbai
