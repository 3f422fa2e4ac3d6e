#include "mingbai/engine.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// Whether a line holds in a benefit year: at its end, where it is stated by day. Of several years that a clause can be
/// read to mean, the preferred one counts.
bool holds_in(const Rulebook& rulebook, const Term& term, int year) {
  const Choice& years = term.benefit_year;
  if (!years.values.empty()) {
    const bool has_preferred = years.reading != nullptr && years.reading->preferred;
    if (has_preferred) return years.values[*years.reading->preferred] == year;
    return std::find(years.values.begin(), years.values.end(), year) != years.values.end();
  }
  const Date last = last_day_of(year);
  const auto first = term.first_day;
  return (!first || *first <= last) && (!term.to || last <= *term.to);
}

/// Whether two lines are for the same case but for their days and years.
bool is_same_case(const Term& a, const Term& b) {
  return a.classes == b.classes && a.localities == b.localities && a.identities == b.identities &&
         a.diseases == b.diseases && a.delivery == b.delivery && a.setting == b.setting && a.above == b.above &&
         a.up_to == b.up_to && a.when.reading == b.when.reading && a.when.option == b.when.option &&
         a.paid_in == b.paid_in;
}

bool is_same_figure(const Figure& a, const Figure& b) {
  const auto text = [](const Figure& figure) { return figure.authority ? figure.authority->zh : std::string{}; };
  return a.state == b.state && a.value == b.value && a.documents == b.documents && text(a) == text(b);
}

void add_changes(const Rulebook& rulebook, const Table& table, int before, int after, std::vector<Change>& changes) {
  std::vector<Change> cases;
  for (const Term& term : table.terms) {
    const bool is_before = holds_in(rulebook, term, before);
    const bool is_after = holds_in(rulebook, term, after);
    if (!is_before && !is_after) continue;
    auto at = std::find_if(cases.begin(), cases.end(),
                           [&](const Change& change) { return is_same_case(change.line(), term); });
    if (at == cases.end()) at = cases.insert(at, {table.id, nullptr, nullptr});
    if (is_before && at->before == nullptr) at->before = &term;
    if (is_after && at->after == nullptr) at->after = &term;
  }
  for (const Change& change : cases) {
    const bool is_same = change.before != nullptr && change.after != nullptr &&
                         is_same_figure(change.before->figure, change.after->figure);
    if (!is_same) changes.push_back(change);
  }
}

}  // namespace

std::vector<Change> diff(const Rulebook& rulebook, std::string_view region, int before, int after) {
  std::vector<Change> changes;
  std::vector<FigureId> told;
  for (const Policy* policy : rulebook.chain(region)) {
    for (const Table& table : policy->tables) {
      if (std::find(told.begin(), told.end(), table.id) != told.end()) continue;
      told.push_back(table.id);
      add_changes(rulebook, table, before, after, changes);
    }
  }
  return changes;
}

}  // namespace mingbai
