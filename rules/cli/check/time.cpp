#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

/// Contributions and funding are stated for benefit years; a line without one is for every year, on every day.
bool counts_by_year(const FigureTable& table) {
  return table.figure.starts_with("contribution.") || table.figure.starts_with("funding.");
}

/// Whether both are for one benefit year for certain, or in force on the same day.
bool are_at_one_time(const FigureTable& table, const Line& earlier, const Line& later) {
  if (!meet(earlier.paid, later.paid)) return false;
  if (!earlier.years.empty() && !later.years.empty()) return earlier.years == later.years;
  if (counts_by_year(table)) return earlier.years.empty();
  return earlier.years.empty() && later.years.empty() && meet(earlier.days, later.days);
}

bool covers_time(const FigureTable& table, const Line& earlier, const Line& later) {
  if (!are_at_one_time(table, earlier, later) || !covers(earlier.paid, later.paid)) return false;
  return counts_by_year(table) || !earlier.years.empty() || covers(earlier.days, later.days);
}

/// In aid, the line that names nobody is for those whom no other line names, wherever it stands.
bool gives_way(const FigureTable& table, const Line& earlier, const Line& later) {
  return table.figure == "contribution.aid" && earlier.identities.empty() && !later.identities.empty();
}

bool fault_of(const Examined& examined, const FigureTable& table, const Line& earlier, const Line& later) {
  const std::string other = "the line at " + earlier.node.path();
  if (is_same_case(earlier, later)) {
    if (!are_at_one_time(table, earlier, later) || !meet(earlier.bracket, later.bracket)) return false;
    if (earlier.bracket == later.bracket) {
      examined.fault(later.node, "lines_overlap",
                     "This line and " + other +
                         " are in force at the same time in the same case: there this one never "
                         "applies.",
                     "End the older of the two with to on the day before the newer begins, give them different "
                     "conditions or benefit years, or remove one.");
    } else {
      examined.fault(later.node, "brackets_overlap",
                     "This line and " + other + " are for the same part of the amount: there this one never applies.",
                     "Let above of the one be up_to of the other.");
    }
    return true;
  }
  const bool is_hidden = covers_case(earlier, later) && covers_time(table, earlier, later) &&
                         covers(earlier.bracket, later.bracket) && !gives_way(table, earlier, later);
  if (!is_hidden) return false;
  examined.fault(later.node, "line_never_applies",
                 "This line never applies: " + other + " holds in every case that it is for, and stands before it.",
                 "Put the narrower of the two lines first.");
  return true;
}

bool is_filled(const FigureTable& table, const Line& line, const Period& gap) {
  return std::any_of(table.lines.begin(), table.lines.end(), [&](const Line& other) {
    return other.years.empty() && covers_case(other, line) && covers(other.bracket, line.bracket) &&
           covers(other.paid, line.paid) && covers(other.days, gap);
  });
}

/// The line of the same case that begins next after another has ended, unless one is in force the day after.
const Line* next_after(const FigureTable& table, const Line& ended) {
  const Date day_after = days_after(ended.days.last, 1);
  const Line* next = nullptr;
  for (const Line& line : table.lines) {
    const bool may_follow = line.years.empty() && is_same_case(line, ended) && line.bracket == ended.bracket &&
                            meet(line.paid, ended.paid) && day_after <= line.days.last;
    if (may_follow && (next == nullptr || line.days.first < next->days.first)) next = &line;
  }
  return next != nullptr && day_after < next->days.first ? next : nullptr;
}

void check_gaps(const Examined& examined, const FigureTable& table) {
  if (counts_by_year(table)) return;
  for (const Line& ended : table.lines) {
    if (!ended.years.empty() || !ended.node["to"].is_there()) continue;
    const Line* next = next_after(table, ended);
    if (next == nullptr) continue;
    const Period gap{days_after(ended.days.last, 1), days_after(next->days.first, -1)};
    if (is_filled(table, ended, gap)) continue;
    const std::string days =
        gap.first == gap.last ? to_text(gap.first) : "the days from " + to_text(gap.first) + " to " + to_text(gap.last);
    examined.fault(next->node, "gap_in_time",
                   "Nothing is said of " + days + ", between the line at " + ended.node.path() + " and this one.",
                   "Move to of the one or from of the other, or add a line with state not_stated for these days.");
  }
}

}  // namespace

void check_time(const Examined& examined) {
  for (const FigureTable& table : examined.file.tables) {
    for (auto later = table.lines.begin(); later != table.lines.end(); ++later) {
      std::any_of(table.lines.begin(), later,
                  [&](const Line& earlier) { return fault_of(examined, table, earlier, *later); });
    }
    check_gaps(examined, table);
  }
}

}  // namespace mingbai::cli
