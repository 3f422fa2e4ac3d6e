#include "situation/disease_codes.hpp"

#include "text/sorting.hpp"

#include <algorithm>
#include <optional>

namespace mingbai {

namespace {

/// An ICD-10 code: a category of three places, a dot, up to three places (of which `x` leaves one empty), and in the
/// national extensions `x` with three more.
constexpr std::size_t category_places = 3;
constexpr std::size_t detail_end = 7;

/// Whether `code` says more than `row`, of which it is a part: I25.1 of I25, T86.100 of T86.1.
bool refines(std::string_view code, std::string_view row) {
  if (code.size() <= row.size() || !code.starts_with(row) || row.size() > detail_end) return false;
  const char next = code[row.size()];
  if (row.size() == category_places) return next == '.';
  return row.size() < detail_end ? next != '.' : next == 'x';
}

/// Whether a code lies in a range of categories such as F00-F98.
bool is_inside(std::string_view code, std::string_view row) {
  const std::size_t hyphen = row.find('-');
  if (hyphen == std::string_view::npos || code.size() < category_places) return false;
  const std::string_view category = code.substr(0, category_places);
  const bool is_whole = code.size() == category_places || code[category_places] == '.';
  return is_whole && row.substr(0, hyphen) <= category && category <= row.substr(hyphen + 1);
}

std::optional<Match::Relation> relation(CodeSystem system, std::string_view code, std::string_view row) {
  if (code == row) return Match::Relation::equal;
  if (system == CodeSystem::insurer) return std::nullopt;
  if (refines(code, row)) return Match::Relation::refines;
  if (is_inside(code, row)) return Match::Relation::inside;
  return std::nullopt;
}

bool is_more_specific(const Match& a, const Match& b) {
  if (a.relation != b.relation) return a.relation < b.relation;
  return a.relation == Match::Relation::refines && a.code.size() > b.code.size();
}

}  // namespace

std::string normalised_code(std::string_view code) {
  std::string text;
  for (const char c : code) {
    if (c == ' ' || c == '\t') continue;
    const bool is_small = c >= 'a' && c <= 'z';
    if (c == 'X' && !text.empty()) {
      text += 'x';
    } else {
      text += is_small && (c != 'x' || text.empty()) ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
  return text;
}

std::vector<Match> find_matches(const Benefit& table, CodeSystem system, std::string_view code) {
  std::vector<Match> matches;
  for (const Disease& disease : table.diseases) {
    std::optional<Match> best;
    for (const std::string& row : disease.codes[static_cast<std::size_t>(system)]) {
      const auto found = relation(system, code, row);
      if (!found) continue;
      const Match match{&disease, row, *found};
      if (!best || is_more_specific(match, *best)) best = match;
    }
    if (best) matches.push_back(*best);
  }
  sort(matches, is_more_specific);
  return matches;
}

}  // namespace mingbai
