#include "mingbai/date.hpp"

#include <doctest/doctest.h>

namespace mingbai {

TEST_CASE("a day is read and written as YYYY-MM-DD") {
  for (const char* text : {"2024-01-01", "2024-02-29", "2000-02-29", "2023-12-31", "1900-02-28", "0001-01-01"}) {
    CAPTURE(text);
    const auto day = parse_date(text);
    REQUIRE(day);
    CHECK(to_text(*day) == text);
  }
}

TEST_CASE("what is no day of the calendar is not read") {
  for (const char* text :
       {"",           "2024",        "2024-02-30",  "2023-02-29", "1900-02-29", "2100-02-29",    "2024-04-31",
        "2024-00-01", "2024-13-01",  "2024-01-00",  "2024-01-32", "2024-1-01",  "2024/01/01",    "20240101",
        "24-01-01",   "2024-01-01 ", " 2024-01-01", "2024-01-0a", "+024-01-01", "２０２４-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("days are counted across months, leap days and years") {
  CHECK(days_after(date(2024, 1, 10), 30) == date(2024, 2, 9));
  CHECK(days_after(date(2024, 2, 28), 1) == date(2024, 2, 29));
  CHECK(days_after(date(2023, 2, 28), 1) == date(2023, 3, 1));
  CHECK(days_after(date(2024, 12, 1), 31) == date(2025, 1, 1));
  CHECK(days_after(date(2024, 3, 1), -1) == date(2024, 2, 29));
}

TEST_CASE("a year has a first and a last day") {
  CHECK(first_day_of(2024) == date(2024, 1, 1));
  CHECK(last_day_of(2024) == date(2024, 12, 31));
  CHECK(year_of(last_day_of(2024)) == 2024);
  CHECK(last_day_of(2024) - first_day_of(2024) == std::chrono::days{365});
}

}  // namespace mingbai
