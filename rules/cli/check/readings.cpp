#include "check/checks.hpp"

#include <algorithm>
#include <map>

namespace mingbai::cli {

namespace {

/// The preferred way to read a clause must be one of those listed.
void check_preferred(const Examined& examined, const Node& reading, std::string_view list) {
  const Node preferred = reading["preferred"];
  if (!preferred.is_there()) return;
  const auto options = reading[list].items();
  const auto is_it = [&](const Node& option) { return option.json() == preferred.json(); };
  if (std::any_of(options.begin(), options.end(), is_it)) return;
  examined.fault(preferred, "preferred_not_listed",
                 "The preferred reading " + preferred.json() + " is not one of the readings.",
                 "Take one of the " + std::string{list} + ", or leave preferred out.");
}

/// Looks at readings that stand where they are used, and gathers the uses of those that the file declares.
void check_within(const Examined& examined, const Node& node, const std::map<std::string, Ids>& declared, Ids& used) {
  for (const auto& [key, member] : node.members()) {
    if (member["readings"].is_array()) check_preferred(examined, member, "readings");
    if (key == "when") {
      const std::string id = member["reading"].text();
      const auto at = declared.find(id);
      used.insert(id);
      if (at == declared.end()) {
        examined.fault(member["reading"], "unknown_reading", "This file declares no reading " + id + ".",
                       "Correct the id, or declare the reading in readings of this file.");
      } else if (at->second.count(member["option"].text()) == 0) {
        examined.fault(member["option"], "unknown_reading",
                       "The reading " + id + " has no option " + member["option"].text() + ".",
                       "Take one of its options: " + list_text({at->second.begin(), at->second.end()}) + ".");
      }
    }
    check_within(examined, member, declared, used);
  }
  for (const Node& item : node.items()) check_within(examined, item, declared, used);
}

}  // namespace

void check_readings(const Examined& examined) {
  const Node root = examined.file.root();
  std::map<std::string, Ids> declared;
  for (const Node& reading : root["readings"].items()) {
    const auto options = reading["options"].texts();
    declared[reading["id"].text()].insert(options.begin(), options.end());
    check_preferred(examined, reading, "options");
  }
  Ids used;
  for (const auto& [key, member] : root.members()) check_within(examined, member, declared, used);
  for (const Node& reading : root["readings"].items()) {
    const std::string id = reading["id"].text();
    if (used.count(id) > 0) continue;
    examined.fault(reading, "unused_reading", "No line is for the reading " + id + ".",
                   "Add when with this reading to the lines that differ by it, or remove the reading.");
  }
}

}  // namespace mingbai::cli
