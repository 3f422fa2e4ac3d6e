#pragma once

#include <cstdint>
#include <optional>
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

}  // namespace mingbai::wire
