#include "check/line.hpp"

#include "mingbai/conditions.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace mingbai::cli {

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
constexpr Date first_of_all = date(1, 1, 1);
constexpr Date last_of_all = date(9999, 12, 31);

Ids ids_of(const Node& list) {
  const auto texts = list.texts();
  return {texts.begin(), texts.end()};
}

std::set<int> years_of(const Node& year) {
  std::set<int> years;
  if (const auto one = year.integer()) years.insert(*one);
  for (const Node& reading : year["readings"].items()) {
    if (const auto one = reading.integer()) years.insert(*one);
  }
  return years;
}

std::optional<Date> date_of(const Node& node) { return parse_date(node.text()); }

void read_value(Line& line) {
  std::optional<std::int64_t> value;
  for (const std::string_view unit : {"yuan", "percent", "days"}) {
    if (line.node[unit].is_there()) value = line.node[unit].hundredths();
  }
  if (line.state == "derived") {
    const auto stated = line.node["stated"].hundredths();
    const auto change = line.node["less"].hundredths().value_or(0) - line.node["plus"].hundredths().value_or(0);
    value = stated && *stated >= change ? std::optional{*stated - change} : std::nullopt;
  }
  const bool is_one_number = line.state == "exact" || line.state == "derived";
  if (is_one_number || line.state == "at_least") line.low = value;
  if (is_one_number || line.state == "at_most") line.high = value;
  if (line.state == "unlimited") line.low = unlimited;
}

bool covers(const Ids& a, const Ids& b) {
  return a.empty() || (!b.empty() && std::includes(a.begin(), a.end(), b.begin(), b.end()));
}

bool covers(const std::string& a, const std::string& b) { return a.empty() || a == b; }

bool may_meet(const Ids& a, const Ids& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const auto& id) { return b.count(id) > 0; });
}

bool may_meet(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }

constexpr std::array id_conditions{&Line::classes, &Line::localities, &Line::identities, &Line::diseases};

/// Whether two lines are so in all that is one value each.
template <class Compare>
bool are_choices(const Line& a, const Line& b, const Compare& compare) {
  return std::equal(a.choices.begin(), a.choices.end(), b.choices.begin(),
                    [&](const auto& one, const auto& other) { return compare(one.second, other.second); });
}

}  // namespace

bool meet(const Period& a, const Period& b) { return a.first <= b.last && b.first <= a.last; }
bool covers(const Period& a, const Period& b) { return a.first <= b.first && b.last <= a.last; }
bool meet(const Bracket& a, const Bracket& b) { return a.above < b.up_to && b.above < a.up_to; }
bool covers(const Bracket& a, const Bracket& b) { return a.above <= b.above && b.up_to <= a.up_to; }

Line read_line(const Node& node, const FirstDays& first_days) {
  Line line(node);
  line.state = node["state"].is_there() ? node["state"].text() : "exact";
  read_value(line);
  line.classes = ids_of(node["classes"]);
  line.localities = ids_of(node["localities"]);
  line.identities = ids_of(node["identities"]);
  line.diseases = ids_of(node["diseases"]);
  for_each_choice_of_care(
      [&](std::string_view name, auto /*choice*/, const auto& /*values*/) { line.choices[name] = node[name].json(); });
  line.choices["paid_in"] = node["paid_in"].json();
  line.requirements = node["requires"].json();
  line.reading = node["when"]["reading"].text();
  line.option = node["when"]["option"].text();
  line.years = years_of(node["benefit_year"]);
  line.bracket = {node["above"].hundredths().value_or(0), node["up_to"].hundredths().value_or(unlimited)};
  const auto document = first_days.find(node["source"]["document"].text());
  const Date first_of_document = document == first_days.end() ? first_of_all : document->second;
  line.days = {date_of(node["from"]).value_or(first_of_document), date_of(node["to"]).value_or(last_of_all)};
  line.paid = {date_of(node["paid_from"]).value_or(first_of_all), date_of(node["paid_to"]).value_or(last_of_all)};
  return line;
}

bool is_same_case(const Line& a, const Line& b) {
  const auto is_same = [&](auto condition) { return a.*condition == b.*condition; };
  return std::all_of(id_conditions.begin(), id_conditions.end(), is_same) && a.choices == b.choices &&
         a.requirements == b.requirements && a.reading == b.reading && a.option == b.option;
}

bool covers_case(const Line& a, const Line& b) {
  const auto is_covered = [&](auto condition) { return covers(a.*condition, b.*condition); };
  return std::all_of(id_conditions.begin(), id_conditions.end(), is_covered) &&
         are_choices(a, b, [](const std::string& one, const std::string& other) { return covers(one, other); }) &&
         covers(a.requirements, b.requirements) && covers(a.reading, b.reading) && covers(a.option, b.option);
}

bool may_meet_in_case(const Line& a, const Line& b) {
  const auto may = [&](auto condition) { return may_meet(a.*condition, b.*condition); };
  const bool is_one_reading = a.reading == b.reading;
  return std::all_of(id_conditions.begin(), id_conditions.end(), may) &&
         are_choices(a, b, [](const std::string& one, const std::string& other) { return may_meet(one, other); }) &&
         (!is_one_reading || may_meet(a.option, b.option));
}

std::string number_text(std::int64_t hundredths, std::string_view unit) {
  if (hundredths == unlimited) return "no limit";
  constexpr std::int64_t hundred = 100;
  std::string text = std::to_string(hundredths / hundred);
  if (const auto rest = std::abs(hundredths % hundred); rest != 0) {
    constexpr std::int64_t ten = 10;
    text += '.' + std::to_string(rest / ten);
    if (rest % ten != 0) text += std::to_string(rest % ten);
  }
  return text + ' ' + std::string{unit};
}

std::string list_text(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace mingbai::cli
