#include "text/sorting.hpp"

#include <doctest/doctest.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mingbai {

namespace {

using Item = std::pair<std::size_t, std::size_t>;

bool has_lower_key(const Item& a, const Item& b) { return a.first < b.first; }

}  // namespace

TEST_CASE("any number of values is sorted, and equals keep their order") {
  for (std::size_t count = 0; count < 34; ++count) {
    std::vector<Item> items;
    for (std::size_t at = 0; at < count; ++at) items.push_back({(at * 7 + 3) % 5, at});
    sort(items, has_lower_key);
    REQUIRE(items.size() == count);
    for (std::size_t at = 1; at < count; ++at) CHECK(items[at - 1] < items[at]);
  }
}

TEST_CASE("values that can only be moved are sorted") {
  std::vector<std::unique_ptr<int>> values;
  for (const int value : {3, 1, 2}) values.push_back(std::make_unique<int>(value));
  sort(values, [](const auto& a, const auto& b) { return *a < *b; });
  CHECK(*values[0] == 1);
  CHECK(*values[1] == 2);
  CHECK(*values[2] == 3);
}

TEST_CASE("of values that are there several times one is kept") {
  std::vector<std::string> values{"b", "a", "b", "c", "a"};
  sort_and_make_unique(values);
  CHECK(values == std::vector<std::string>{"a", "b", "c"});
  values.clear();
  sort_and_make_unique(values);
  CHECK(values.empty());
}

}  // namespace mingbai
