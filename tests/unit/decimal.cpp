#include "wire/decimal.hpp"

#include <doctest/doctest.h>
#include <string>

namespace mingbai::wire {

namespace {

constexpr std::int64_t most = 100'000;

void check_value(std::string_view digits, std::int64_t value) {
  CAPTURE(digits);
  const Decimal decimal = parse_decimal(digits, 2, most);
  CHECK_FALSE(decimal.fault);
  CHECK(decimal.value == value);
}

void check_fault(std::string_view digits, DecimalFault fault) {
  CAPTURE(digits);
  CHECK(parse_decimal(digits, 2, most).fault == fault);
}

}  // namespace

TEST_CASE("decimals are read from their digits") {
  check_value("0", 0);
  check_value("-0", 0);
  check_value("-0.00", 0);
  check_value("120", 12'000);
  check_value("13.7", 1'370);
  check_value("13.75", 1'375);
  check_value("0.01", 1);
  check_value("1000.00", most);
}

TEST_CASE("what is no plain decimal is refused") {
  for (const char* digits : {"", "-", ".", ".5", "5.", "1e3", "1E3", "+5", " 5", "5 ", "05", "00", "1,5", "1.2.3",
                             "--5", "NaN", "Infinity", "0x10", "５"}) {
    check_fault(digits, DecimalFault::not_a_decimal);
  }
}

TEST_CASE("more decimals than the unit has are refused, even zeros") {
  check_fault("12.345", DecimalFault::too_many_decimals);
  check_fault("12.340", DecimalFault::too_many_decimals);
}

TEST_CASE("signs and sizes") {
  check_fault("-5", DecimalFault::negative);
  check_fault("-0.01", DecimalFault::negative);
  check_fault("1000.01", DecimalFault::too_large);
  check_fault("1001", DecimalFault::too_large);
  check_fault(std::string(400, '9'), DecimalFault::too_large);
}

TEST_CASE("a rate has four decimals") {
  CHECK(parse_decimal("0.5555", 4, 10'000).value == 5'555);
  CHECK(parse_decimal("1", 4, 10'000).value == 10'000);
  CHECK(parse_decimal("1.0001", 4, 10'000).fault == DecimalFault::too_large);
}

}  // namespace mingbai::wire
