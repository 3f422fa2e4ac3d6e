#include "mechanisms/package.hpp"

#include "mechanisms/counted_on.hpp"

#include <vector>

namespace mingbai {

namespace {

/// The amounts at which the bounds of what is paid lie: the ends of the range, and where it crosses the package.
std::vector<Money> corners(Range amount, Range other) {
  std::vector<Money> at{amount.low, amount.high};
  for (const Money money : {other.low, other.high}) {
    if (amount.low < money && money < amount.high) at.push_back(money);
  }
  return at;
}

void pay_hull(Range package, RateRange share, Range cost, PackageSurplus surplus, QuotaExcess excess,
              Payment& payment) {
  payment.fund = no_range;
  payment.person = no_range;
  for (const Money price : corners(package, cost)) {
    for (const Rate rate : {share.low, share.high}) {
      for (const Money billed : corners(cost, package)) {
        const PackagePaid paid = pay_package(price, rate, billed, surplus, excess);
        payment.fund = hull(payment.fund, exactly(paid.fund));
        payment.person = hull(*payment.person, exactly(paid.person));
      }
    }
  }
}

/// Without a stated package both the fund and the person may pay anything, but for what the cost bounds.
void leave_open(Payment& payment) {
  const Cost& cost = payment.care.cost;
  payment.fund = anything;
  payment.person = Range{Money{0}, cost.is_given ? cost.whole.high : unbounded};
}

}  // namespace

Date decisive_day(World& world, const Package& package, const Payment& payment) {
  return counted_day(world, package.counted_on, payment);
}

void apply(World& world, const Package& package, const Applied& applied, Payment& payment) {
  payment.is_quota = true;
  const Found& found = applied.figure;
  const RateRange share = rate_range(applied.share.bounds);
  payment.share = share;
  const Range price = money_range(found.bounds);
  if (!found.states_figure() || !price.is_bounded()) {
    leave_open(payment);
    return;
  }
  const bool is_given = payment.care.cost.is_given && payment.care.cost.whole.is_bounded();
  if (!is_given) {
    assume_of_cost(world, "cost_equals_package", payment);
    payment.assumed_cost = price;
  }
  const Range cost = is_given ? payment.care.cost.whole : price;
  const bool may_be_below = is_given && cost.low < price.high;
  const bool may_be_above = is_given && cost.high > price.low;
  const auto surplus = may_be_below ? world.choose_as<PackageSurplus>(package.surplus) : PackageSurplus::actual_cost;
  const auto excess = may_be_above ? world.choose_as<QuotaExcess>(package.excess) : QuotaExcess::person;
  pay_hull(price, share, cost, surplus, excess, payment);
  if (payment.curve != nullptr) payment.curve->package(price.low, share.low, surplus, excess);
  if (world.trace == nullptr || !world.trace->wants_steps()) return;
  Step step{"package",
            world.id_of(package.figure),
            found.source(),
            {value::day("on", payment.on), value::money("package", price), value::rate("share", share)},
            {value::money("fund", payment.fund), value::money("person", *payment.person)}};
  if (is_given) step.in.push_back(value::money("cost", cost));
  world.trace->step(std::move(step));
}

}  // namespace mingbai
