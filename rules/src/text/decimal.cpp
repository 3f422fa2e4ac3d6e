#include "text/decimal.hpp"

namespace mingbai::wire {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_decimal(std::string_view digits) {
  const std::size_t point = digits.find('.');
  const std::string_view before = digits.substr(0, point);
  const std::string_view after = point == std::string_view::npos ? "0" : digits.substr(point + 1);
  if (before.empty() || after.empty() || (before.size() > 1 && before[0] == '0')) return false;
  for (const std::string_view part : {before, after}) {
    for (const char c : part) {
      if (!is_digit(c)) return false;
    }
  }
  return true;
}

}  // namespace

Decimal parse_decimal(std::string_view digits, int decimals, std::int64_t most) {
  const bool is_negative = digits.starts_with('-');
  if (is_negative) digits.remove_prefix(1);
  if (!is_decimal(digits)) return {0, DecimalFault::not_a_decimal};
  std::int64_t value = 0;
  int seen = -1;
  for (const char c : digits) {
    if (c == '.') {
      seen = 0;
      continue;
    }
    if (seen >= 0 && ++seen > decimals) return {0, DecimalFault::too_many_decimals};
    value = value * 10 + (c - '0');
    if (value > most) return {0, DecimalFault::too_large};
  }
  for (int place = seen < 0 ? 0 : seen; place < decimals; ++place) {
    value *= 10;
    if (value > most) return {0, DecimalFault::too_large};
  }
  if (is_negative && value != 0) return {0, DecimalFault::negative};
  return {value, std::nullopt};
}

Decimal scale_decimal(std::int32_t number, int places, int decimals, std::int64_t most) {
  std::int64_t value = number;
  for (int place = places; place < decimals; ++place) value *= 10;
  if (value < 0) return {0, DecimalFault::negative};
  if (value > most) return {0, DecimalFault::too_large};
  return {value, std::nullopt};
}

DecimalText::DecimalText(std::int64_t value, std::size_t decimals) {
  constexpr std::uint64_t base = 10;
  const bool is_negative = value < 0;
  auto left = is_negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  for (std::size_t place = 0; place <= decimals || left != 0; ++place) {
    if (place == decimals) characters_[--start_] = '.';
    characters_[--start_] = static_cast<char>('0' + left % base);
    left /= base;
  }
  if (is_negative) characters_[--start_] = '-';
}

}  // namespace mingbai::wire
