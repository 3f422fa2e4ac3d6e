#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

const FigureTable* table_of(const PolicyFile& file, std::string_view figure) {
  const auto at = std::find_if(file.tables.begin(), file.tables.end(),
                               [&](const FigureTable& table) { return table.figure == figure; });
  return at == file.tables.end() ? nullptr : &*at;
}

bool is_for_year(const Line& line, int year) { return line.years.empty() || line.years.count(year) > 0; }

/// Takes away those whom lines for the year name; says whether everybody else is provided for too.
bool take_named(const FigureTable& table, int year, bool only_stated, Ids& left) {
  for (const Line& line : table.lines) {
    if (!is_for_year(line, year) || (only_stated && line.state == "not_stated")) continue;
    if (line.identities.empty()) return true;
    for (const std::string& identity : line.identities) left.erase(identity);
  }
  return false;
}

/// Those in hardship whom neither the region's aid of the year names, nor what regions above it state.
Ids unaided(const Examined& examined, const FigureTable& aid, int year) {
  Ids left = examined.folder.aided();
  if (take_named(aid, year, false, left)) return {};
  for (const PolicyFile* file : examined.folder.above(examined.file)) {
    const FigureTable* above = table_of(*file, "contribution.aid");
    if (above != nullptr && take_named(*above, year, true, left)) return {};
  }
  return left;
}

void check_named(const Examined& examined, const FigureTable& aid) {
  constexpr int any_year = 0;
  std::set<int> years;
  for (const Line& line : aid.lines) years.insert(line.years.begin(), line.years.end());
  if (years.empty()) years.insert(any_year);
  for (const int year : years) {
    const Ids left = unaided(examined, aid, year);
    if (left.empty()) continue;
    const std::string when = year == any_year ? "" : " of benefit year " + std::to_string(year);
    examined.fault(aid.node, "identity_without_aid",
                   "The aid" + when +
                       " says nothing of people in hardship who are: " + list_text({left.begin(), left.end()}) + ".",
                   "Add them to a line, or add a line without identities for everybody else, or one with state "
                   "not_stated.");
  }
}

/// The highest standard contribution that may stand beside a line of aid; none where nothing bounds it.
std::optional<std::int64_t> highest_standard(const Examined& examined, const Line& aid) {
  for (const PolicyFile* file : examined.folder.chain(examined.file)) {
    const bool tells_only = file->root()["contribution"]["indicative_for_other_regions"].is_true();
    const FigureTable* standards = table_of(*file, "contribution.standard");
    if (standards == nullptr || (file != &examined.file && tells_only)) continue;
    std::optional<std::int64_t> highest;
    for (const Line& standard : standards->lines) {
      const auto is_meant = [&](int year) { return is_for_year(standard, year); };
      const bool is_beside = aid.years.empty() || std::any_of(aid.years.begin(), aid.years.end(), is_meant);
      if (!is_beside || !may_meet_in_case(standard, aid)) continue;
      if (!standard.high) return std::nullopt;
      highest = std::max(highest.value_or(0), *standard.high);
    }
    if (highest) return highest;
  }
  return std::nullopt;
}

void check_amounts(const Examined& examined, const FigureTable& aid) {
  for (const Line& line : aid.lines) {
    const auto standard = highest_standard(examined, line);
    if (!line.low || !standard || *line.low <= *standard) continue;
    examined.fault(line.node, "aid_above_standard",
                   "The aid of " + number_text(*line.low, "yuan") + " is more than the standard contribution of " +
                       number_text(*standard, "yuan") + ".",
                   "Correct the aid, the standard or the benefit year of the one or the other.");
  }
}

}  // namespace

void check_aid(const Examined& examined) {
  const FigureTable* aid = table_of(examined.file, "contribution.aid");
  if (aid == nullptr) return;
  check_named(examined, *aid);
  check_amounts(examined, *aid);
}

}  // namespace mingbai::cli
