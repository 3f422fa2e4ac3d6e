#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai {

/// The ids that policy files use for one thing (classes, identities, …), each with a small number of its own.
class Symbols {
 public:
  std::size_t intern(std::string_view id) {
    if (const auto known = find(id)) return *known;
    ids_.emplace_back(id);
    return ids_.size() - 1;
  }
  /// Forgets all but the first ids.
  void shrink(std::size_t count) { ids_.resize(count); }
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const {
    const auto at = std::find(ids_.begin(), ids_.end(), id);
    if (at == ids_.end()) return std::nullopt;
    return static_cast<std::size_t>(at - ids_.begin());
  }
  [[nodiscard]] const std::string& id(std::size_t number) const { return ids_[number]; }
  [[nodiscard]] std::size_t size() const { return ids_.size(); }

 private:
  std::vector<std::string> ids_;
};

/// A set of symbols, of which there may be `most_in_set`.
class SymbolSet {
 public:
  static constexpr std::size_t most_in_set = 64;

  constexpr void add(std::size_t number) { bits_ |= std::uint64_t{1} << number; }
  constexpr void add(SymbolSet other) { bits_ |= other.bits_; }
  [[nodiscard]] constexpr bool has(std::size_t number) const { return (bits_ >> number & 1U) != 0; }
  [[nodiscard]] constexpr bool meets(SymbolSet other) const { return (bits_ & other.bits_) != 0; }
  [[nodiscard]] constexpr bool is_empty() const { return bits_ == 0; }

  /// The numbers of a set, ascending.
  class Members {
   public:
    constexpr explicit Members(SymbolSet of) {
      for (std::size_t number = 0; number < most_in_set; ++number) {
        if (of.has(number)) numbers_[size_++] = static_cast<std::uint8_t>(number);
      }
    }

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr const std::uint8_t* begin() const { return numbers_.data(); }
    [[nodiscard]] constexpr const std::uint8_t* end() const { return numbers_.data() + size_; }
    [[nodiscard]] constexpr std::size_t operator[](std::size_t place) const { return numbers_[place]; }

   private:
    std::array<std::uint8_t, most_in_set> numbers_{};
    std::size_t size_ = 0;
  };

  [[nodiscard]] constexpr Members members() const { return Members(*this); }

  friend constexpr bool operator==(SymbolSet, SymbolSet) = default;

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace mingbai
