#pragma once

#include "mingbai/money.hpp"

#include <compare>
#include <cstdint>

namespace mingbai {

/// A share of one, exact, in ten-thousandths: 55% is 5,500. Policies and inputs hold it between 0 and `whole`.
struct Rate {
  std::int64_t ten_thousandths = 0;

  friend constexpr auto operator<=>(Rate, Rate) = default;
};

inline constexpr Rate whole{10'000};

/// Money times a rate, not yet rounded, in ten-thousandths of a fen; the parts of one payment add up exactly.
struct Product {
  std::int64_t ten_thousandths_of_fen = 0;

  friend constexpr auto operator<=>(Product, Product) = default;
  friend constexpr Product operator+(Product a, Product b) {
    return {a.ten_thousandths_of_fen + b.ten_thousandths_of_fen};
  }
  [[nodiscard]] constexpr bool is_whole_fen() const { return ten_thousandths_of_fen % whole.ten_thousandths == 0; }
};

/// The exact product of an amount from 0 to `largest_amount` and a rate from 0 to `whole`.
constexpr Product times(Money amount, Rate rate) { return {amount.fen * rate.ten_thousandths}; }

/// The one rounding of a payment: to the fen, half up. The product is not negative.
constexpr Money round_half_up(Product product) {
  return {(product.ten_thousandths_of_fen + whole.ten_thousandths / 2) / whole.ten_thousandths};
}

}  // namespace mingbai
