#pragma once

#include "text/arena.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace mingbai {

/// Sets of bills that are joined two by two; a set goes by the first of its bills.
class Joined {
 public:
  /// Of so many bills, each by itself.
  Joined(std::size_t count, Arena& arena) : parent_(arena.array<std::uint16_t>(count)) {
    std::iota(parent_.begin(), parent_.end(), std::uint16_t{0});
  }

  std::uint16_t root(std::size_t bill) {
    while (parent_[bill] != bill) bill = parent_[bill] = parent_[parent_[bill]];
    return static_cast<std::uint16_t>(bill);
  }
  void join(std::size_t a, std::size_t b) { parent_[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

 private:
  std::span<std::uint16_t> parent_;
};

}  // namespace mingbai
