#pragma once

#include "other/piecewise.hpp"
#include "reckon/amount.hpp"

namespace mingbai {

/// The bounds of an amount as functions of the cost of one bill: what the mechanisms do to a range, they do to this for
/// every cost at once.
struct Curve {
  Piecewise low = Piecewise::constant(Money{0});
  Piecewise high = Piecewise::constant(Money{0});

  friend bool operator==(const Curve&, const Curve&) = default;
};

template <>
Curve constant<Curve>(Range range);

/// The cost itself.
Curve cost_curve();

Curve hull(const Curve& a, const Curve& b);
Curve operator+(const Curve& a, const Curve& b);
Curve smaller(const Curve& a, const Curve& b, std::string_view why);
Curve larger(const Curve& a, const Curve& b, std::string_view why);
Curve remainder(const Curve& a, const Curve& b, std::string_view why);
Curve beyond(const Curve& amount, const Curve& part);
Curve times(const Curve& amount, Rate rate);
Curve pay_share(const Curve& payable, RateRange rate);
Curve pay_share(const Curve& payable, std::span<const Bracket> lowest, std::span<const Bracket> highest);

}  // namespace mingbai
