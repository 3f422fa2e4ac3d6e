#pragma once

#include "lookup.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace mingbai {

/// Remembers what was looked up for one person in one region and benefit year, where neither a reading nor an answer
/// had a part in it.
class KnownLines {
 public:
  /// The days on which lines of the regions start or cease to hold tell occasions apart.
  explicit KnownLines(const Chain& chain);

  /// Where what is found on an occasion is, or is to be kept; none for what there are too many of.
  std::optional<Found>* place(FigureId figure, const Occasion& occasion);

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::optional<Found> found;
  };

  [[nodiscard]] std::uint64_t key(FigureId figure, const Occasion& occasion) const;
  /// The place of a key, which may be empty.
  Entry& entry(std::uint64_t key);
  void grow();

  std::vector<Date> days_of_change_;
  std::vector<Entry> entries_;
  std::size_t count_ = 0;
};

}  // namespace mingbai
