#include "situation/disease_codes.hpp"

#include <doctest/doctest.h>

namespace mingbai {

namespace {

using Ids = std::vector<std::string>;

Disease disease(std::string_view id, const std::vector<std::string>& codes) {
  Disease made;
  made.id = id;
  for (auto& of_system : made.codes) of_system = codes;
  return made;
}

Benefit table_of(std::vector<Disease> diseases) {
  Benefit benefit;
  benefit.diseases = std::move(diseases);
  return benefit;
}

Ids found(const Benefit& table, std::string_view code, CodeSystem system = CodeSystem::icd10_clinical) {
  Ids ids;
  for (const Match& match : find_matches(table, system, code)) ids.push_back(match.disease->id);
  return ids;
}

}  // namespace

TEST_CASE("a code equals, refines or lies inside a row, the most specific first") {
  const Benefit table = table_of({disease("range", {"F00-F98"}), disease("category", {"F20"}),
                                  disease("finer", {"F20.1"}), disease("equal", {"F20.1", "F20"})});
  CHECK(found(table, "F20.1") == Ids{"finer", "equal", "category", "range"});
  CHECK(found(table, "F20.100") == Ids{"finer", "equal", "category", "range"});
  CHECK(found(table, "F20.2") == Ids{"category", "equal", "range"});
  CHECK(found(table, "F98") == Ids{"range"});
  CHECK(found(table, "F99").empty());
}

TEST_CASE("a row that is merely finer than the code is not found") {
  const Benefit table = table_of({disease("finer", {"I25.1"}), disease("extended", {"I48.900x004"})});
  CHECK(found(table, "I25").empty());
  CHECK(found(table, "I48.900").empty());
}

TEST_CASE("a code is refined only at a place where it may go on") {
  const Benefit table = table_of({disease("category", {"I10"}), disease("six", {"T86.803"}), disease("x", {"G20.x0"}),
                                  disease("extended", {"I48.x00x14"})});
  CHECK(found(table, "I100").empty());
  CHECK(found(table, "I10.x00") == Ids{"category"});
  CHECK(found(table, "T86.8031").empty());
  CHECK(found(table, "T86.803x001") == Ids{"six"});
  CHECK(found(table, "G20.x00") == Ids{"x"});
  CHECK(found(table, "I48.x00x141").empty());
}

TEST_CASE("an insurer's code is found only as it is, and a hyphen joins nothing") {
  const Benefit table = table_of({disease("row", {"M0540", "M03802", "M03805"}), disease("range", {"M03900-M03999"})});
  CHECK(found(table, "M0540", CodeSystem::insurer) == Ids{"row"});
  CHECK(found(table, "M05400", CodeSystem::insurer).empty());
  CHECK(found(table, "M03804", CodeSystem::insurer).empty());
  CHECK(found(table, "M03950", CodeSystem::insurer).empty());
}

TEST_CASE("a code as people type it") {
  CHECK(normalised_code(" i48.900X004 ") == "I48.900x004");
  CHECK(normalised_code("M0 3900") == "M03900");
  CHECK(normalised_code("").empty());
}

}  // namespace mingbai
