#include "other/curve_amount.hpp"

namespace mingbai {

namespace {

const Piecewise zero = Piecewise::constant(Money{0});

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

template <>
Curve constant<Curve>(Range range) {
  return {Piecewise::constant(range.low), Piecewise::constant(range.high)};
}

Curve cost_curve() { return {Piecewise::cost(), Piecewise::cost()}; }

Curve hull(const Curve& a, const Curve& b) {
  return {smaller(a.low, b.low, "alternative"), larger(a.high, b.high, "alternative")};
}

Curve operator+(const Curve& a, const Curve& b) { return {a.low + b.low, a.high + b.high}; }

Curve smaller(const Curve& a, const Curve& b, std::string_view why) {
  return {smaller(a.low, b.low, why), smaller(a.high, b.high, why)};
}

Curve larger(const Curve& a, const Curve& b, std::string_view why) {
  return {larger(a.low, b.low, why), larger(a.high, b.high, why)};
}

Curve remainder(const Curve& a, const Curve& b, std::string_view why) {
  return {larger(a.low - b.high, zero, why), larger(a.high - b.low, zero, why)};
}

Curve beyond(const Curve& amount, const Curve& part) { return {amount.low - part.low, amount.high - part.high}; }

Curve times(const Curve& amount, Rate rate) { return {amount.low.times(rate), amount.high.times(rate)}; }

Curve pay_share(const Curve& payable, RateRange rate) {
  return {payable.low.times(rate.low), smaller(payable.high.times(rate.high), payable.high, "share")};
}

Curve pay_share(const Curve& payable, std::span<const Bracket> lowest, std::span<const Bracket> highest) {
  return {share_of(payable.low, lowest), smaller(share_of(payable.high, highest), payable.high, "share")};
}

}  // namespace mingbai
