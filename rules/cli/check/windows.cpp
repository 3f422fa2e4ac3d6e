#include "check/checks.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace mingbai::cli {

namespace {

using Day = std::tuple<int, int, int>;

/// A day of the year as it falls relative to the benefit year.
std::optional<Day> day_of(const Node& day) {
  if (!day.is_object()) return std::nullopt;
  return Day{-day["years_before"].integer().value_or(0), day["month"].integer().value_or(1),
             day["day"].integer().value_or(1)};
}

struct Window {
  Node node;
  std::string period;
  std::optional<Day> from;
  /// Its last day; where the text does not state its end, its first, on which it is open for certain.
  std::optional<Day> to;
  int first_year;
  int last_year;
  Ids identities;
};

Window read_window(const Node& node) {
  Ids identities;
  for (const Node& group : node["groups"].items()) {
    const auto named = group["identities"].texts();
    identities.insert(named.begin(), named.end());
  }
  const auto from = day_of(node["from"]);
  const auto to = day_of(node["to"]);
  return {node,
          node["period"].text(),
          from,
          to ? to : from,
          node["since_benefit_year"].integer().value_or(std::numeric_limits<int>::min()),
          node["until_benefit_year"].integer().value_or(std::numeric_limits<int>::max()),
          std::move(identities)};
}

/// A window that is open to some only is beside one for all, not in its place.
bool are_for_the_same_people(const Window& a, const Window& b) {
  if (a.identities.empty() || b.identities.empty()) return a.identities.empty() && b.identities.empty();
  const auto is_in_b = [&](const std::string& identity) { return b.identities.count(identity) > 0; };
  return std::any_of(a.identities.begin(), a.identities.end(), is_in_b);
}

bool overlap(const Window& a, const Window& b) {
  if (a.first_year > b.last_year || b.first_year > a.last_year || !are_for_the_same_people(a, b)) return false;
  if (a.from && b.from) return *a.from <= *b.to && *b.from <= *a.to;
  return !a.from && !b.from && a.period == b.period;
}

void check_order(const Examined& examined, const Window& window) {
  if (window.from && *window.to < *window.from) {
    examined.fault(window.node["to"], "from_after_to", "This window ends before it begins.",
                   "Correct from or to; a day of the year before the benefit year has years_before 1.");
  }
  if (window.first_year > window.last_year) {
    examined.fault(window.node["until_benefit_year"], "from_after_to",
                   "This window is set until a benefit year before the first for which it is set.",
                   "Correct since_benefit_year or until_benefit_year.");
  }
}

}  // namespace

void check_windows(const Examined& examined) {
  std::vector<Window> windows;
  for (const Node& node : examined.file.root()["enrolment"]["windows"].items()) {
    Window window = read_window(node);
    check_order(examined, window);
    const auto other =
        std::find_if(windows.begin(), windows.end(), [&](const Window& earlier) { return overlap(earlier, window); });
    if (other != windows.end()) {
      examined.fault(node, "windows_overlap",
                     "This window and the one at " + other->node.path() +
                         " are open to the same people for the same benefit year on the same day.",
                     "Let the one end on the day before the other begins, or say by groups or benefit years for whom "
                     "and when each is.");
    }
    windows.push_back(std::move(window));
  }
}

}  // namespace mingbai::cli
