#include "check/checks.hpp"

namespace mingbai::cli {

namespace {

/// Looks at who decides what is delegated.
void check_delegated(const Examined& examined, const Node& stated) {
  if (stated["state"].text() != "delegated") return;
  const Node decided_by = stated["decided_by"];
  const bool names_authority = !decided_by["authority"]["zh"].text().empty();
  if (names_authority || !decided_by["documents"].texts().empty()) return;
  examined.fault(decided_by, "delegated_to_nobody", "This is delegated, but nobody is named who decides it.",
                 "Add decided_by with the documents that decide it, or with the authority; where the text names "
                 "neither, the state is not_stated.");
}

void check_period(const Examined& examined, const Node& line, std::string_view first, std::string_view last) {
  const auto from = parse_date(line[first].text());
  const auto to = parse_date(line[last].text());
  if (!from || !to || *from <= *to) return;
  examined.fault(line[last], "from_after_to",
                 "This line ends on " + to_text(*to) + ", before it begins on " + to_text(*from) + ".",
                 "Correct " + std::string{first} + " or " + std::string{last} + ".");
}

void check_derived(const Examined& examined, const Line& line, std::string_view unit) {
  constexpr std::int64_t whole = 10'000;
  const auto stated = line.node["stated"].hundredths();
  const auto less = line.node["less"].hundredths();
  if (stated && less && *less > *stated) {
    examined.fault(line.node["less"], "less_than_nothing", "What is taken off is more than the figure that is stated.",
                   "Correct stated or less.");
  }
  if (line.state == "derived" && unit == "percent" && line.high && *line.high > whole) {
    examined.fault(line.node["plus"], "share_above_whole",
                   "What is stated and what is added are more than 100 percent.",
                   "Correct stated or plus: no share is above the whole.");
  }
}

void check_line(const Examined& examined, const Line& line, std::string_view unit) {
  check_delegated(examined, line.node);
  check_period(examined, line.node, "from", "to");
  check_period(examined, line.node, "paid_from", "paid_to");
  check_derived(examined, line, unit);
  if (line.bracket.above >= line.bracket.up_to) {
    examined.fault(line.node["above"], "empty_bracket", "The bracket is empty: above is not below up_to.",
                   "Correct above or up_to.");
  }
}

}  // namespace

void check_lines(const Examined& examined) {
  for (const FigureTable& table : examined.file.tables) {
    for (const Line& line : table.lines) check_line(examined, line, table.unit);
  }
  for (const std::string_view list : {"eligibility", "rules"}) {
    for (const Node& rule : examined.file.root()[list].items()) check_delegated(examined, rule);
  }
}

}  // namespace mingbai::cli
