#include "other/pay_curve.hpp"

namespace mingbai {

namespace {

const Piecewise zero = Piecewise::constant(Money{0});

PiecewiseRange both(const Piecewise& amount) { return {amount, amount}; }

Piecewise at_least_nothing(const Piecewise& amount, std::string_view why) { return larger(amount, zero, why); }

Piecewise share_of(const Piecewise& amount, std::span<const Bracket> brackets) {
  Piecewise sum = zero;
  for (const Bracket& bracket : brackets) {
    const Piecewise inside = smaller(amount, Piecewise::constant(bracket.up_to), "bracket") -
                             smaller(amount, Piecewise::constant(bracket.above), "bracket");
    sum = sum + inside.times(bracket.rate);
  }
  return sum;
}

}  // namespace

PiecewiseRange hull(const PiecewiseRange& a, const PiecewiseRange& b) {
  return {smaller(a.low, b.low, "alternative"), larger(a.high, b.high, "alternative")};
}

PayCurve::PayCurve(Money out_of_policy)
    : whole_cost_(Piecewise::cost() + Piecewise::constant(out_of_policy)),
      payable_(both(Piecewise::cost())),
      fund_{zero, Piecewise::cost()} {}

void PayCurve::refuse() {
  fund_ = both(zero);
  person_.reset();
}

void PayCurve::deduct(Range left) {
  const auto rest = [&](const Piecewise& amount, Money taken) {
    return at_least_nothing(amount - Piecewise::constant(taken), "deductible");
  };
  payable_ = {rest(payable_.low, left.high), rest(payable_.high, left.low)};
  fund_ = {smaller(fund_.low, payable_.low, "deductible"), smaller(fund_.high, payable_.high, "deductible")};
}

void PayCurve::share(std::span<const Bracket> lowest, std::span<const Bracket> highest) {
  fund_ = {share_of(payable_.low, lowest), smaller(share_of(payable_.high, highest), payable_.high, "share")};
}

void PayCurve::cap(Range left) {
  fund_ = {smaller(fund_.low, Piecewise::constant(left.low), "cap"),
           smaller(fund_.high, Piecewise::constant(left.high), "cap")};
}

void PayCurve::quota(Range amount, QuotaSurplus surplus, QuotaExcess excess) {
  const auto paid = [&](Money quota) {
    const Piecewise constant = Piecewise::constant(quota);
    return surplus == QuotaSurplus::paid_in_full ? constant : smaller(whole_cost_, constant, "quota");
  };
  const auto above = [&](Money quota) { return at_least_nothing(whole_cost_ - Piecewise::constant(quota), "quota"); };
  fund_ = {paid(amount.low), paid(amount.high)};
  person_ = excess == QuotaExcess::person ? PiecewiseRange{above(amount.high), above(amount.low)} : both(zero);
}

void PayCurve::package(Money price, Rate rate, PackageSurplus surplus, QuotaExcess excess) {
  const Piecewise of_package = Piecewise::constant(round_half_up(times(price, rate)));
  const Piecewise up_to_price = smaller(whole_cost_, Piecewise::constant(price), "package");
  Piecewise person = Piecewise::constant(price) - of_package;
  fund_ = both(of_package);
  if (surplus == PackageSurplus::actual_cost) {
    const Piecewise of_cost = up_to_price.times(rate);
    fund_ = both(of_cost);
    person = up_to_price - of_cost;
  } else if (surplus == PackageSurplus::person_pays_rest) {
    person = at_least_nothing(up_to_price - of_package, "package");
  }
  if (excess == QuotaExcess::person) person = person + (whole_cost_ - up_to_price);
  person_ = both(person);
}

void PayCurve::may_be_uncovered() {
  fund_ = hull(fund_, both(zero));
  if (person_) person_ = hull(*person_, both(whole_cost_));
}

PiecewiseRange PayCurve::person() const {
  if (person_) return *person_;
  return {at_least_nothing(Piecewise::cost() - fund_.high, "share"),
          at_least_nothing(Piecewise::cost() - fund_.low, "share")};
}

}  // namespace mingbai
