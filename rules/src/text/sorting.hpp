#pragma once

#include "text/function_ref.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace mingbai {

/// The numbers below `count` in the order of what they number; equals keep theirs.
std::vector<std::size_t> ascending(std::size_t count, FunctionRef<bool(std::size_t, std::size_t)> is_less);

/// Sorts the values; equals keep their order. Little is compiled for each kind of value, unlike std::stable_sort.
template <class Value, class IsLess>
void sort(std::vector<Value>& values, const IsLess& is_less) {
  if (values.size() < 2) return;
  std::vector<Value> sorted;
  sorted.reserve(values.size());
  const auto is_before = [&](std::size_t a, std::size_t b) { return is_less(values[a], values[b]); };
  for (const std::size_t at : ascending(values.size(), is_before)) sorted.push_back(std::move(values[at]));
  values = std::move(sorted);
}

/// Sorts a few values where they are; equals keep their order.
template <class Value, class IsLess>
void sort_few(std::span<Value> values, const IsLess& is_less) {
  for (std::size_t next = 1; next < values.size(); ++next) {
    const Value value = values[next];
    std::size_t at = next;
    for (; at > 0 && is_less(value, values[at - 1]); --at) values[at] = values[at - 1];
    values[at] = value;
  }
}

/// Sorts many values where they are and without memory; no two may be equal but such as cannot be told apart. Little is
/// compiled for each kind of value, unlike std::sort.
template <class Value, class IsLess>
void sort_in_place(std::span<Value> values, const IsLess& is_less) {
  std::make_heap(values.begin(), values.end(), is_less);
  std::sort_heap(values.begin(), values.end(), is_less);
}

template <class Value>
void sort_and_make_unique(std::vector<Value>& values) {
  sort(values, std::less<>{});
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace mingbai
