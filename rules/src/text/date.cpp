#include "mingbai/date.hpp"

#include <array>

namespace mingbai {

namespace {

constexpr std::size_t text_length = 10;

std::optional<unsigned> parse_digits(std::string_view text) {
  unsigned value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != text_length || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day calendar_day{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month},
                                                 std::chrono::day{*day}};
  if (!calendar_day.ok()) return std::nullopt;
  return Date{calendar_day};
}

std::string to_text(Date day) {
  const std::chrono::year_month_day calendar_day{day};
  std::string text(text_length, '-');
  const auto put = [&text](std::size_t last, std::size_t count, unsigned value) {
    for (std::size_t i = 0; i < count; ++i, value /= 10) text[last - i] = static_cast<char>('0' + value % 10);
  };
  put(3, 4, static_cast<unsigned>(static_cast<int>(calendar_day.year())));
  put(6, 2, static_cast<unsigned>(calendar_day.month()));
  put(9, 2, static_cast<unsigned>(calendar_day.day()));
  return text;
}

}  // namespace mingbai
