#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

std::string bounds_text(const Line& line, std::string_view unit) {
  if (line.state == "at_least") return "at least " + number_text(line.low.value_or(0), unit);
  if (line.state == "at_most") return "at most " + number_text(line.high.value_or(0), unit);
  return number_text(line.low.value_or(0), unit);
}

/// Whether no figure can be as both lines say.
bool contradict(const Line& a, const Line& b) {
  return (a.low && b.high && *a.low > *b.high) || (b.low && a.high && *b.low > *a.high);
}

/// Whether both may be in force at once: in a benefit year that both are certainly for, or on one day.
bool may_be_at_one_time(const Line& a, const Line& b) {
  if (a.years.size() > 1 || b.years.size() > 1 || !meet(a.paid, b.paid)) return false;
  const auto period_of = [](const Line& line) {
    return line.years.empty() ? line.days : Period{first_day_of(*line.years.begin()), last_day_of(*line.years.begin())};
  };
  return meet(period_of(a), period_of(b));
}

bool may_meet(const Line& a, const Line& b) {
  return may_meet_in_case(a, b) && may_be_at_one_time(a, b) && meet(a.bracket, b.bracket);
}

void check_within(const Examined& examined, const FigureTable& table) {
  for (auto later = table.lines.begin(); later != table.lines.end(); ++later) {
    const auto other = std::find_if(table.lines.begin(), later, [&](const Line& earlier) {
      return (earlier.is_floor_or_ceiling() || later->is_floor_or_ceiling()) && is_same_case(earlier, *later) &&
             may_meet(earlier, *later) && contradict(earlier, *later);
    });
    if (other == later) continue;
    examined.fault(later->node, "floor_above_ceiling",
                   "No figure can be " + bounds_text(*later, table.unit) + ", as this line says, and " +
                       bounds_text(*other, table.unit) + ", as the line at " + other->node.path() + " does.",
                   "Correct a number or a state, or give the lines different conditions.");
  }
}

/// A contradiction between documents that the file itself tells.
bool is_told(const Line& line, const FigureTable& table, const Line& bound) {
  const Node told = line.node["conflicts_with"];
  const auto value = told[table.unit].hundredths();
  return told["figure"].text() == table.figure && value && (value == bound.low || value == bound.high);
}

/// Whether a line of a region above answers for all that a line is for, so that no later one binds it.
bool answers_for_all(const Line& above, const Line& line) {
  const bool is_for_the_time =
      above.years.empty() ? line.years.empty() && covers(above.days, line.days) : above.years == line.years;
  return covers_case(above, line) && is_for_the_time && covers(above.bracket, line.bracket);
}

/// The floor or ceiling of a table above that a line breaks.
const Line* broken_by(const FigureTable& table, const FigureTable& above, const Line& line) {
  for (const Line& bound : above.lines) {
    if (bound.is_floor_or_ceiling() && may_meet(bound, line) && contradict(bound, line) &&
        !is_told(line, table, bound)) {
      return &bound;
    }
    if (answers_for_all(bound, line)) break;
  }
  return nullptr;
}

void check_against(const Examined& examined, const FigureTable& table, const PolicyFile& file) {
  const bool tells_only = file.root()["contribution"]["indicative_for_other_regions"].is_true();
  // The whole funding rests on the contribution.
  const bool is_told_only = table.figure.starts_with("contribution.") || table.figure == "funding.total";
  if (tells_only && is_told_only) return;
  for (const FigureTable& above : file.tables) {
    if (above.figure != table.figure) continue;
    for (const Line& line : table.lines) {
      const Line* bound = broken_by(table, above, line);
      if (bound == nullptr) continue;
      examined.fault(line.node, "breaks_region_above",
                     "This line says " + bounds_text(line, table.unit) + ", but region " + file.region + " says " +
                         bounds_text(*bound, table.unit) + " (" + file.name + ", " + bound->node.path() + ").",
                     "Correct the number, the state or the benefit year of the one or the other; where the documents "
                     "do contradict each other, say so with conflicts_with.");
    }
  }
}

}  // namespace

void check_floors(const Examined& examined) {
  for (const FigureTable& table : examined.file.tables) {
    check_within(examined, table);
    for (const PolicyFile* file : examined.folder.above(examined.file)) check_against(examined, table, *file);
  }
}

}  // namespace mingbai::cli
