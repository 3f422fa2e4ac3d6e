#include "check/cases.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace mingbai::cli {

namespace {

/// More cases than any file distinguishes; beyond them, further conditions are left out.
constexpr std::size_t most_cases = 100'000;

using Conditions = std::map<std::string, Ids>;

void add_conditions(Conditions& conditions, const Line& line) {
  for (const int year : line.years) conditions["year"].insert(std::to_string(year));
  conditions["locality"].insert(line.localities.begin(), line.localities.end());
  conditions["identity"].insert(line.identities.begin(), line.identities.end());
  if (!line.reading.empty()) conditions["reading " + line.reading].insert(line.option);
  if (!line.requirements.empty()) conditions["requires " + line.requirements].insert("met");
}

bool holds(const Ids& named, const Case& one, const std::string& condition) {
  return named.empty() || named.count(one.at(condition)) > 0;
}

bool holds(const std::string& named, const std::string& value, const Case& one, const std::string& condition) {
  return named.empty() || one.at(condition + ' ' + named) == value;
}

bool holds_but_for_year(const Line& line, const Case& one) {
  return holds(line.localities, one, "locality") && holds(line.identities, one, "identity") &&
         holds(line.reading, line.option, one, "reading") && holds(line.requirements, "met", one, "requires");
}

bool is_for_year(const Line& line, const Case& one) {
  const auto is_it = [&](int year) { return std::to_string(year) == one.at("year"); };
  return line.years.empty() || std::any_of(line.years.begin(), line.years.end(), is_it);
}

bool is_for_every_payment(const Line& line) {
  return !line.node["paid_from"].is_there() && !line.node["paid_to"].is_there() && !line.node["paid_in"].is_there();
}

}  // namespace

std::vector<Case> cases_of(const std::vector<const FigureTable*>& tables) {
  Conditions conditions{{"year", {}}, {"locality", {}}, {"identity", {}}};
  for (const FigureTable* table : tables) {
    for (const Line& line : table->lines) add_conditions(conditions, line);
  }
  std::vector<Case> cases{{}};
  for (auto& [condition, values] : conditions) {
    values.insert("");
    const bool is_too_many = cases.size() * values.size() > most_cases;
    std::vector<Case> more;
    for (const Case& one : cases) {
      for (const std::string& value : is_too_many ? Ids{""} : values) {
        more.push_back(one);
        more.back()[condition] = value;
      }
    }
    cases = std::move(more);
  }
  return cases;
}

Answer answer_of(const FigureTable& table, const Case& one) {
  for (const Line& line : table.lines) {
    if (!holds_but_for_year(line, one) || !is_for_year(line, one)) continue;
    return {&line, line.years.size() > 1 || !is_for_every_payment(line)};
  }
  return {};
}

}  // namespace mingbai::cli
