#pragma once

#include "applied.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace mingbai {

/// Remembers what was looked up for one person in one region and benefit year, where neither a reading nor an answer
/// had a part in it.
class KnownFigures {
 public:
  /// The days on which lines of the regions start or cease to hold tell occasions apart.
  explicit KnownFigures(const Chain& chain);

  /// What the mechanisms of a benefit apply on an occasion, up to one that refuses the bill.
  struct Entry {
    std::uint64_t key = 0;
    bool is_known = false;
    std::vector<Applied> applied;
  };

  /// The entry of an occasion; none where too many are remembered. It stands until the next is asked for.
  Entry* entry(CareKind kind, const Occasion& occasion);

 private:
  [[nodiscard]] std::uint64_t key(CareKind kind, const Occasion& occasion) const;
  /// The place of a key, which may be empty.
  Entry& at(std::uint64_t key);
  void grow();

  std::vector<Date> days_of_change_;
  std::vector<Entry> entries_;
  std::size_t count_ = 0;
};

}  // namespace mingbai
