#include "reckon/person/cover.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("cover starts after whole days, the day of payment counted or not") {
  CHECK(first_day_after_waiting(date(2024, 1, 10), 30, PaymentDay::counted) == date(2024, 2, 9));
  CHECK(first_day_after_waiting(date(2024, 1, 10), 30, PaymentDay::not_counted) == date(2024, 2, 10));
  CHECK(first_day_after_waiting(date(2024, 2, 29), 30, PaymentDay::counted) == date(2024, 3, 30));
  CHECK(first_day_after_waiting(date(2024, 12, 1), 30, PaymentDay::not_counted) == date(2025, 1, 1));
}

TEST_CASE("the waiting period is over leap days counted by days") {
  CHECK(first_day_after_waiting(date(2023, 1, 30), 30, PaymentDay::counted) == date(2023, 3, 1));
  CHECK(first_day_after_waiting(date(2024, 1, 30), 30, PaymentDay::counted) == date(2024, 2, 29));
}

}  // namespace mingbai
