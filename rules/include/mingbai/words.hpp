#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai::wire {

/// The texts that both sides of the boundary remember, each by its number, so that it crosses only once. A text that
/// is long, or that comes when there are already many, is not remembered and goes as text. The keys of all documents
/// come first.
class Words {
 public:
  static constexpr std::size_t most = std::size_t{1} << 13U;
  static constexpr std::size_t longest = 64;

  Words();

  /// The number of a text, which is remembered from now on; nothing where it is not.
  std::optional<std::uint32_t> number(std::string_view text);
  /// Stays where it is.
  [[nodiscard]] std::string_view text(std::uint32_t number) const { return texts_[number]; }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(texts_.size()); }

 private:
  /// A place of the hash table; the number counts from 1, 0 is a free place.
  struct Slot {
    std::uint64_t hash = 0;
    std::string_view text;
    std::uint32_t number = 0;
  };

  std::deque<std::string> texts_;
  std::vector<Slot> slots_;
};

}  // namespace mingbai::wire
