#pragma once

#include "mingbai/money.hpp"
#include "mingbai/rate.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mingbai::wire {

enum class DecimalFault { not_a_decimal, too_many_decimals, negative, too_large };

struct Decimal {
  std::int64_t value = 0;
  std::optional<DecimalFault> fault;
};

/// Reads digits such as `13.75` as a whole number of 1/10^decimals: 1375 for two decimals. No sign but a minus, no
/// exponent, no empty part; at most `most` of the unit.
Decimal parse_decimal(std::string_view digits, int decimals, std::int64_t most);

/// The same of a whole number of 1/10^places, of which there are no more than `decimals`.
Decimal scale_decimal(std::int32_t number, int places, int decimals, std::int64_t most);

/// A whole number of 1/10^decimals written as a decimal with all its places.
class DecimalText {
 public:
  DecimalText(std::int64_t value, std::size_t decimals);

  [[nodiscard]] std::string_view view() const { return {characters_.data() + start_, characters_.size() - start_}; }

 private:
  /// A sign, the 19 digits of the largest value, a point and a zero before it.
  static constexpr std::size_t longest = 22;

  std::array<char, longest> characters_{};
  std::size_t start_ = longest;
};

inline DecimalText decimal_of(Money money) { return {money.fen, 2}; }
inline DecimalText decimal_of(Rate rate) { return {rate.ten_thousandths, 4}; }
inline DecimalText decimal_of(Product product) { return {product.ten_thousandths_of_fen, 6}; }

}  // namespace mingbai::wire
