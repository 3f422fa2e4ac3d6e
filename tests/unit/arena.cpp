#include "text/arena.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace mingbai {

TEST_CASE("what an arena hands out is aligned and apart, small or larger than a block") {
  Arena arena;
  std::vector<std::span<std::size_t>> handed_out;
  for (const std::size_t count : std::array<std::size_t, 5>{1, 3, 100, 100'000, 2}) {
    const std::span<std::size_t> values{arena.room<std::size_t>(count), count};
    CHECK(reinterpret_cast<std::uintptr_t>(values.data()) % alignof(std::max_align_t) == 0);
    std::fill(values.begin(), values.end(), count);
    handed_out.push_back(values);
  }
  for (const auto values : handed_out) {
    CHECK(std::all_of(values.begin(), values.end(), [&](std::size_t value) { return value == values.size(); }));
  }
}

TEST_CASE("an arena gives the same memory again once it was taken back") {
  Arena arena;
  const auto fill = [&] {
    std::byte* last = nullptr;
    for (int i = 0; i < 1000; ++i) last = arena.room<std::byte>(100);
    return last;
  };
  const std::byte* const last = fill();
  arena.clear();
  CHECK(fill() == last);
}

TEST_CASE("an arena takes back what was handed out after a place") {
  Arena arena;
  int& kept = arena.make(7);
  const Arena::Place place = arena.place();
  const int* const first = arena.room<int>(1);
  arena.room<std::byte>(1'000'000);
  arena.go_back_to(place);
  CHECK(arena.room<int>(1) == first);
  CHECK(kept == 7);
}

TEST_CASE("a list keeps what was pushed while it grows") {
  Arena arena;
  List<int> list;
  CHECK(list.is_empty());
  for (int i = 0; i < 1000; ++i) {
    list.push(arena, i);
    arena.make(i);
  }
  REQUIRE(list.size() == 1000);
  for (std::size_t i = 0; i < list.size(); ++i) CHECK(list[i] == static_cast<int>(i));
  list.pop();
  CHECK(list.back() == 998);
  List<int> other;
  other.append(arena, list.span().first(3));
  CHECK(other.size() == 3);
  list.clear();
  CHECK(list.is_empty());
}

}  // namespace mingbai
