#include "explorer.hpp"

#include <doctest/doctest.h>
#include <set>
#include <vector>

namespace mingbai {

namespace {

constexpr Axis axis(std::size_t item) { return {nullptr, OpenInput::institution_class, item, 0}; }

}  // namespace

TEST_CASE("every joint combination is met once") {
  std::vector<OpenAxis> met;
  const Held held;
  Explorer explorer(held, met);
  std::multiset<std::vector<std::size_t>> seen;
  do {
    seen.insert({explorer.pick(axis(0), 2), explorer.pick(axis(1), 3), explorer.pick(axis(2), 2)});
  } while (explorer.next());
  CHECK(seen.size() == 12);
  CHECK(std::set<std::vector<std::size_t>>(seen.begin(), seen.end()).size() == 12);
  REQUIRE(met.size() == 3);
  CHECK(met[1].options == 3);
}

TEST_CASE("an axis keeps its option throughout a combination") {
  std::vector<OpenAxis> met;
  const Held held;
  Explorer explorer(held, met);
  int combinations = 0;
  do {
    const std::size_t first = explorer.pick(axis(0), 3);
    explorer.pick(axis(1), 2);
    CHECK(explorer.pick(axis(0), 3) == first);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 6);
  CHECK(met.size() == 2);
}

TEST_CASE("what is open may depend on what was picked before") {
  std::vector<OpenAxis> met;
  const Held held;
  Explorer explorer(held, met);
  std::vector<std::vector<std::size_t>> seen;
  do {
    std::vector<std::size_t> picks{explorer.pick(axis(0), 2)};
    if (picks[0] == 1) {
      picks.push_back(explorer.pick(axis(1), 2));
    } else {
      picks.push_back(explorer.pick(axis(2), 3));
    }
    seen.push_back(picks);
  } while (explorer.next());
  CHECK(seen == std::vector<std::vector<std::size_t>>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}});
}

TEST_CASE("nothing open is one combination") {
  std::vector<OpenAxis> met;
  const Held held;
  Explorer explorer(held, met);
  CHECK_FALSE(explorer.next());
  CHECK(met.empty());
}

TEST_CASE("a held axis keeps the held option") {
  std::vector<OpenAxis> met;
  const Held held{{{axis(1), 2}}, false};
  Explorer explorer(held, met);
  int combinations = 0;
  do {
    explorer.pick(axis(0), 2);
    CHECK(explorer.pick(axis(1), 3) == 2);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 2);
}

TEST_CASE("preferred readings are taken where one is preferred; other readings are tried") {
  Reading preferred{"a", {"x", "y"}, 1, false, {}};
  Reading open{"b", {"x", "y"}, std::nullopt, false, {}};
  std::vector<OpenAxis> met;
  const Held held{{}, true};
  Explorer explorer(held, met);
  int combinations = 0;
  do {
    CHECK(explorer.pick({&preferred, OpenInput::none, 0, 0}, 2) == 1);
    explorer.pick({&open, OpenInput::none, 0, 0}, 2);
    ++combinations;
  } while (explorer.next());
  CHECK(combinations == 2);
}

}  // namespace mingbai
