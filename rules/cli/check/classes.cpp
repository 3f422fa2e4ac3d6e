#include "check/checks.hpp"

#include <algorithm>
#include <array>

namespace mingbai::cli {

namespace {

struct Class {
  std::string id;
  Node node;
};

/// The classes of an entry of care, or of the regions above where it has none.
std::vector<Class> classes_of(const Examined& examined, const Node& benefit) {
  std::vector<Class> classes;
  const auto add = [&](const Node& entry) {
    for (const Node& node : entry["classes"].items()) classes.push_back({node["id"].text(), node});
  };
  add(benefit);
  for (const PolicyFile* file : examined.folder.above(examined.file)) {
    if (!classes.empty()) break;
    for (const Node& entry : file->care(benefit["kind"].text())) add(entry);
  }
  return classes;
}

std::string delivery_of(const Line& line) { return line.node["delivery"].text(); }

/// The ways of birth that the lines distinguish; where they do not, one that stands for all.
Ids deliveries_of(const FigureTable& table) {
  Ids deliveries;
  for (const Line& line : table.lines) {
    if (const std::string delivery = delivery_of(line); !delivery.empty()) deliveries.insert(delivery);
  }
  if (deliveries.empty()) deliveries.insert("");
  return deliveries;
}

/// The first day of the newest line: what holds from then on is looked at.
Date newest_day(const FigureTable& table) {
  const auto* newest = &table.lines.front();
  for (const Line& line : table.lines) {
    if (line.days.first > newest->days.first) newest = &line;
  }
  return newest->days.first;
}

bool has_line(const FigureTable& table, const std::string& id, const std::string& delivery) {
  const Date day = newest_day(table);
  return std::any_of(table.lines.begin(), table.lines.end(), [&](const Line& line) {
    const bool is_in_force = !line.years.empty() || covers(line.days, {day, day});
    return is_in_force && (line.classes.empty() || line.classes.count(id) > 0) &&
           (delivery_of(line).empty() || delivery_of(line) == delivery);
  });
}

void check_table(const Examined& examined, const FigureTable& table, const std::vector<Class>& classes,
                 const Node& benefit) {
  const auto names_class = [](const Line& line) { return !line.classes.empty(); };
  if (std::none_of(table.lines.begin(), table.lines.end(), names_class)) return;
  const bool are_of_entry = !benefit["classes"].items().empty();
  for (const Class& one : classes) {
    std::vector<std::string> missing;
    for (const std::string& delivery : deliveries_of(table)) {
      if (!has_line(table, one.id, delivery)) missing.push_back(delivery);
    }
    if (missing.empty()) continue;
    const std::string birth = missing.front().empty() ? "" : " (" + list_text(missing) + ")";
    examined.fault(
        are_of_entry ? one.node : table.node, "class_without_line",
        "No line of " + table.figure + " is for the class " + one.id + birth + ", though others name theirs.",
        "Add a line for it at " + table.node.path() +
            ", with state not_stated where the text states no figure, or remove the class.");
  }
}

}  // namespace

void check_classes(const Examined& examined) {
  constexpr std::array<std::string_view, 3> without_amount{"admission", "benefit", "target"};
  for (const Node& benefit : examined.file.root()["care"].items()) {
    const auto classes = classes_of(examined, benefit);
    const std::string figures = benefit["figures"].path() + '/';
    for (const FigureTable& table : examined.file.tables) {
      if (!table.node.path().starts_with(figures)) continue;
      const std::string name = table.node.path().substr(figures.size());
      if (std::find(without_amount.begin(), without_amount.end(), name) != without_amount.end()) continue;
      check_table(examined, table, classes, benefit);
    }
  }
}

}  // namespace mingbai::cli
