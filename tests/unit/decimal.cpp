#include "text/decimal.hpp"

#include <doctest/doctest.h>
#include <cstdint>
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

TEST_CASE("decimals are written with all their places") {
  const auto written = [](std::int64_t value, std::size_t decimals) {
    return std::string{DecimalText(value, decimals).view()};
  };
  CHECK(written(0, 2) == "0.00");
  CHECK(written(5, 2) == "0.05");
  CHECK(written(-5, 2) == "-0.05");
  CHECK(written(1375, 2) == "13.75");
  CHECK(written(5500, 4) == "0.5500");
  CHECK(written(66'378'000, 6) == "66.378000");
  CHECK(written(INT64_MAX, 2) == "92233720368547758.07");
  CHECK(written(INT64_MIN, 6) == "-9223372036854.775808");
}

TEST_CASE("numbers that are not text are the same decimals") {
  CHECK(scale_decimal(120, 0, 2, most).value == 12'000);
  CHECK(scale_decimal(1375, 2, 2, most).value == 1375);
  CHECK(scale_decimal(55, 2, 4, most).value == 5500);
  CHECK(scale_decimal(-1, 2, 2, most).fault == DecimalFault::negative);
  CHECK(scale_decimal(1001, 0, 2, most).fault == DecimalFault::too_large);
}

}  // namespace mingbai::wire
