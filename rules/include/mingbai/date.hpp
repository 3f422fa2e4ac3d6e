#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace mingbai {

/// A calendar day of the proleptic Gregorian calendar, without a time zone; the unit in which policies count.
using Date = std::chrono::sys_days;

constexpr Date date(int year, unsigned month, unsigned day) {
  return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}
constexpr int year_of(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }
constexpr Date first_day_of(int year) { return date(year, 1, 1); }
constexpr Date last_day_of(int year) { return date(year, 12, 31); }
constexpr Date days_after(Date day, int count) { return day + std::chrono::days{count}; }

/// Reads `YYYY-MM-DD`; nothing for any other form and for days that the calendar does not have.
std::optional<Date> parse_date(std::string_view text);

/// Writes `YYYY-MM-DD`.
std::string to_text(Date day);

}  // namespace mingbai
