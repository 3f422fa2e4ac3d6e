#pragma once

#include "reckon/table.hpp"

#include <optional>

namespace mingbai {

/// What becomes of a bill in one combination.
struct Paid {
  Range fund;
  /// Where cover holds.
  Range covered;
  /// What is left of the yearly cap after it.
  Range remaining;
};

/// What the rows of a combination use of a yearly cap, one after the other.
struct UsedByRows {
  /// What the fund pays of the rows so far, and what it would without a cap.
  Range paid = nothing;
  Range sum = nothing;
  /// The latter where cover holds for the day of the row that goes on.
  Range sum_if_covered = nothing;
  std::optional<Date> day;
  std::optional<Range> cap;
  /// All rows so far draw on the same cap.
  bool is_one_cap = true;

  void begin(const Row& row) {
    if (day == row.on) return;
    day = row.on;
    sum_if_covered = sum;
  }
  void draw_on(const AnnualCap& of_row) {
    is_one_cap = is_one_cap && cap.value_or(of_row.cap) == of_row.cap;
    cap = of_row.cap;
  }
  void add(const Row& row, Range before_cap, Range covered, Range fund) {
    paid = paid + fund;
    sum = sum + before_cap;
    sum_if_covered = sum_if_covered + (row.bill->is_of_one_day() ? covered : before_cap);
  }
};

}  // namespace mingbai
