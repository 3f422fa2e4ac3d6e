#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

bool stand_together(const Line& a, const Line& b) {
  return is_same_case(a, b) && a.years == b.years && meet(a.days, b.days) && meet(a.paid, b.paid);
}

/// The bracket that follows another with a hole between them; none where another adjoins, or nothing follows.
const Line* beyond_hole(const FigureTable& table, const Line& bracket) {
  const Line* next = nullptr;
  for (const Line& line : table.lines) {
    if (!stand_together(line, bracket) || line.bracket.up_to <= bracket.bracket.up_to) continue;
    if (line.bracket.above <= bracket.bracket.up_to) return nullptr;
    if (next == nullptr || line.bracket.above < next->bracket.above) next = &line;
  }
  return next;
}

}  // namespace

void check_brackets(const Examined& examined) {
  for (const FigureTable& table : examined.file.tables) {
    for (const Line& line : table.lines) {
      const Line* next = beyond_hole(table, line);
      if (next == nullptr) continue;
      examined.fault(next->node["above"], "hole_in_brackets",
                     "No bracket is for the part of the amount from " + number_text(line.bracket.up_to, "yuan") +
                         " to " + number_text(next->bracket.above, "yuan") + ".",
                     "Let this bracket begin where the one at " + line.node.path() +
                         " ends, or add a line with state not_stated between them.");
    }
  }
}

}  // namespace mingbai::cli
